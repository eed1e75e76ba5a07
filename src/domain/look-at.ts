import type { AssignmentFacts } from './assignment-facts.js';
import type { Audience, Rung } from './ladder.js';
import type { NoticeKind } from './notice-kinds.js';
import { planAlarms, type PlannedRung, type PlanPolicy } from './plan-alarms.js';

/** What became of a rung: sent, collapsed into a later one of its line, or skipped with the reason. */
export interface RungOutcome {
  rung: string;
  plannedAt: Date;
  outcome: 'fired' | 'collapsed' | 'skipped';
  reason: 'beforeRound' | 'tooSoonAfterLaunch' | 'laterRungOfLine' | 'overdueNoticeDue' | 'requestRegister' | null;
}

/** Somebody to be told; the writer turns the audience into a recipient. */
export interface NoticeIntent {
  kind: NoticeKind;
  line: string | null;
  rung: string | null;
  to: Audience;
}

export interface Look {
  outcomes: RungOutcome[];
  notices: NoticeIntent[];
  preparesReport: boolean;
  nextAlarmAt: Date | null;
}

/** Which kind of notice a rung sends. */
const noticeOf: Record<Rung['line'], NoticeKind> = {
  receipt: 'receipt',
  reminder: 'reminder',
  overdue: 'overdue',
  leadership: 'reportUntouched',
  officeSlow: 'officeSlow',
  undated: 'undated',
};

/**
 * What is due of an assignment at `now`, given the rungs of this round that were dealt with, and when to look again.
 * Missed alarms collapse: of two or more due rungs of one line the last is sent; an overdue notice silences reminders and
 * the receipt reminder. Pure. Rules: engine.md §6.
 * @param dealtWith ids of rungs of the present round that have an outcome
 * @param isAsked the agency is of the register of request (S19): no automatic overdue notices to its head
 */
export function lookAt(
  facts: AssignmentFacts,
  dealtWith: ReadonlySet<string>,
  now: Date,
  policy: PlanPolicy,
  isAsked: boolean,
): Look {
  const open = planAlarms(facts, policy).filter(({ rung }) => !dealtWith.has(rung.id));
  const due = open.filter(({ at }) => at <= now);
  const outcomes = due.map((planned) => outcomeOf(planned, due, isAsked));
  const fired = due.filter((_, index) => outcomes[index]?.outcome === 'fired');
  const preparesReport = fired.some(({ rung }) => rung.id === 'leadership.prepared');
  const rest = open.filter(({ at }) => at > now).map(({ at }) => at);
  if (preparesReport) rest.push(...untouchedAfter(facts, now, policy));
  return {
    outcomes,
    notices: fired.flatMap(({ rung }) =>
      rung.tells.map((to) => ({ kind: noticeOf[rung.line], line: rung.line, rung: rung.id, to })),
    ),
    preparesReport,
    nextAlarmAt: rest.length === 0 ? null : new Date(Math.min(...rest.map((at) => at.getTime()))),
  };
}

function outcomeOf(planned: PlannedRung, due: readonly PlannedRung[], isAsked: boolean): RungOutcome {
  const { rung, at, skipped } = planned;
  const as = (outcome: RungOutcome['outcome'], reason: RungOutcome['reason']) => ({
    rung: rung.id,
    plannedAt: at,
    outcome,
    reason,
  });
  if (skipped) return as('skipped', skipped);
  if (isAsked && rung.line === 'overdue') return as('skipped', 'requestRegister');
  const isOverdueDue = due.some((other) => other.rung.line === 'overdue' && !other.skipped);
  if (isOverdueDue && (rung.line === 'reminder' || rung.line === 'receipt')) return as('skipped', 'overdueNoticeDue');
  const laterOfLine = due
    .slice(due.indexOf(planned) + 1)
    .some((other) => other.rung.line === rung.line && !other.skipped && tellsTheSame(other.rung, rung));
  return laterOfLine ? as('collapsed', 'laterRungOfLine') : as('fired', null);
}

/** Lines to others are never collapsed together: the later rung must reach everybody whom the earlier one would have told. */
const tellsTheSame = (later: Rung, earlier: Rung): boolean =>
  earlier.tells.length > 0 && earlier.tells.every((audience) => later.tells.includes(audience));

/** The report was prepared just now: the rung that watches over it counts from this instant. */
function untouchedAfter(facts: AssignmentFacts, now: Date, policy: PlanPolicy): Date[] {
  return planAlarms(facts, { ...policy, reportPreparedAt: now })
    .filter(({ rung }) => rung.anchor === 'prepared')
    .map(({ at }) => at);
}
