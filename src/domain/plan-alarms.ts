import type { AssignmentFacts } from './assignment-facts.js';
import type { Ladder, Line, Rung } from './ladder.js';
import { instantAt, localDateOf, localTimeOf, type PlainDate } from './plain-date.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A rung of the present round with its instant; `skipped`: it shall be recorded, never sent. */
export interface PlannedRung {
  rung: Rung;
  at: Date;
  skipped: 'beforeRound' | 'tooSoonAfterLaunch' | null;
}

export interface PlanPolicy {
  ladder: Ladder;
  calendar: WorkingCalendar;
  /** the directive is hỏa tốc: rungs do not wait for the morning of a working day */
  isFlash: boolean;
  /** when this assignment's report to leadership was prepared in this round, while it lies untouched; else null */
  reportPreparedAt: Date | null;
}

/** Which lines run in a state; a line that is missing is silent. While a report waits, only the Office is reminded. */
function linesOf(facts: AssignmentFacts): readonly Line[] {
  if (facts.role === 'coordinator' || facts.isStanding || facts.putAsideAt) return [];
  switch (facts.state) {
    case 'sent':
      return facts.dueAt ? ['receipt', 'reminder', 'overdue', 'leadership'] : ['receipt', 'leadership', 'undated'];
    case 'inProgress':
      return facts.dueAt ? ['reminder', 'overdue', 'leadership'] : ['leadership', 'undated'];
    case 'awaitingConfirmation':
      return ['officeSlow'];
    case 'declinePending':
    case 'suspended':
    case 'closed':
    case 'transferred':
    case 'revoked':
      return [];
    default:
      return facts.state satisfies never;
  }
}

/**
 * Every rung of the present round with its instant, in the order of time. Pure: the same facts, ladder and calendar give
 * the same plan. Rules: engine.md §6.
 */
export function planAlarms(facts: AssignmentFacts, policy: PlanPolicy): PlannedRung[] {
  const lines = linesOf(facts);
  return policy.ladder.rungs
    .filter((rung) => lines.includes(rung.line))
    .flatMap((rung) => plan(rung, facts, policy))
    .sort((a, b) => a.at.getTime() - b.at.getTime() || orderOf(a.rung, policy) - orderOf(b.rung, policy));
}

const orderOf = (rung: Rung, policy: PlanPolicy): number => policy.ladder.rungs.indexOf(rung);

function plan(rung: Rung, facts: AssignmentFacts, policy: PlanPolicy): PlannedRung[] {
  const anchor = anchorOf(rung, facts, policy);
  if (!anchor) return [];
  const at = instantOf(rung, anchor, policy);
  return [{ rung, at, skipped: whySkipped(rung, at, facts, policy) }];
}

/** The day and hour from which a rung counts; null: the rung does not stand in this plan. */
function anchorOf(rung: Rung, facts: AssignmentFacts, policy: PlanPolicy): { on: PlainDate; at: Date } | null {
  const fromInstant = (at: Date) => ({ on: localDateOf(at), at });
  switch (rung.anchor) {
    case 'launch':
      return fromInstant(facts.launchedAt);
    case 'due': {
      if (!facts.dueAt || !facts.dueOn) return null;
      const isAfterDue = (rung.workingDays ?? 0) > 0;
      // A round that begins after the due date says how things stand itself: the rungs count from its beginning.
      if (isAfterDue && facts.roundStartedAt > facts.dueAt) return fromInstant(facts.roundStartedAt);
      return { on: facts.dueOn, at: facts.dueAt };
    }
    case 'prepared':
      return policy.reportPreparedAt ? fromInstant(policy.reportPreparedAt) : null;
    case 'report':
      return facts.reportedAt ? fromInstant(facts.reportedAt) : null;
    case 'silence':
      if (facts.dueAt) return null;
      return fromInstant(later(facts.roundStartedAt, facts.lastActivityAt));
    default:
      return rung.anchor satisfies never;
  }
}

const later = (a: Date, b: Date | null): Date => (b && b > a ? b : a);

function instantOf(rung: Rung, anchor: { on: PlainDate; at: Date }, { ladder, calendar, isFlash }: PlanPolicy): Date {
  const on =
    rung.calendarDays === undefined
      ? calendar.addWorkingDays(anchor.on, rung.workingDays ?? 0)
      : calendar.onOrAfter(localDateOf(new Date(anchor.at.getTime() + rung.calendarDays * 86_400_000)));
  const usual = instantAt(on, ladder.at);
  if (!isFlash) return usual;
  // Hỏa tốc: at once, i.e. at the anchor's own hour; the first notice after the date falls on the very end of the due day.
  if (rung.line === 'overdue' && rung.workingDays === 1) return anchor.at;
  return instantAt(on, rung.anchor === 'due' ? ladder.at : localTimeOf(anchor.at));
}

function whySkipped(rung: Rung, at: Date, facts: AssignmentFacts, policy: PlanPolicy): PlannedRung['skipped'] {
  // What lies before the round was dealt with in the one before, or is said by the notice that begins this one.
  if (at <= facts.roundStartedAt) return 'beforeRound';
  if (rung.line !== 'reminder' || policy.ladder.quietWorkingDays === 0) return null;
  const startedOn = localDateOf(facts.roundStartedAt);
  const quietUntil = instantAt(
    policy.calendar.addWorkingDays(startedOn, policy.ladder.quietWorkingDays),
    localTimeOf(facts.roundStartedAt),
  );
  return at < quietUntil ? 'tooSoonAfterLaunch' : null;
}
