import type { AssignmentFacts } from '../domain/assignment-facts.js';
import { DomainError } from '../domain/errors.js';
import { lookAt } from '../domain/look-at.js';
import { planAlarms, type PlanPolicy } from '../domain/plan-alarms.js';
import type { Transaction } from '../database/database.js';
import type { OfficePolicy } from './policy.js';
import type { DirectiveRow } from './rows.js';
import { whyPutAside } from './why-put-aside.js';

/** What was dealt with in the present round of an assignment. */
export interface RoundState {
  dealtWith: ReadonlySet<string>;
  /** when this assignment's report to leadership was prepared, while that report lies untouched */
  reportPreparedAt: Date | null;
}

/** A rung of the present round that fired, or was collapsed or skipped. */
export interface DealtWith {
  rung: string;
  outcome: string;
  at: Date;
}

const isPreparation = ({ rung, outcome }: DealtWith): boolean => rung === 'leadership.prepared' && outcome === 'fired';

const EMPTY: RoundState = { dealtWith: new Set(), reportPreparedAt: null };

/** Reads the rungs of the present rounds, and which of their reports to leadership lie untouched. */
export async function roundStates(
  tx: Transaction,
  directiveId: string,
  rows: readonly AssignmentFacts[],
): Promise<(row: AssignmentFacts) => RoundState> {
  const ids = rows.map(({ id }) => id);
  const fired = await tx.$queryRaw<(DealtWith & { assignmentId: string; round: number })[]>`
    SELECT "assignmentId", round, rung, outcome, at FROM fired_rung WHERE "assignmentId" = ANY(${ids}::uuid[])`;
  const prepared = fired.some(isPreparation)
    ? await tx.leadershipReport.findFirst({ where: { directiveId, state: 'prepared' }, select: { preparedAt: true } })
    : null;
  const byAssignment = Map.groupBy(fired, ({ assignmentId }) => assignmentId);
  return (row) => {
    const ofRound = (byAssignment.get(row.id) ?? []).filter(({ round }) => round === row.round);
    return roundState(ofRound, prepared?.preparedAt ?? null);
  };
}

/** @param preparedAt of the directive's report to leadership that lies untouched */
export function roundState(ofRound: readonly DealtWith[], preparedAt: Date | null): RoundState {
  if (ofRound.length === 0) return EMPTY;
  const preparation = ofRound.find(isPreparation);
  // A report that was sent is done with; a younger one belongs to other assignments.
  const isUntouched = preparation !== undefined && preparedAt !== null && preparedAt <= preparation.at;
  return {
    dealtWith: new Set(ofRound.map(({ rung }) => rung)),
    reportPreparedAt: isUntouched ? preparation.at : null,
  };
}

export const planPolicy = (
  directive: DirectiveRow,
  policy: OfficePolicy,
  reportPreparedAt: Date | null,
): PlanPolicy => ({
  ladder: policy.settings.ladder,
  calendar: policy.calendar,
  isFlash: directive.urgency === 'HOA_TOC',
  reportPreparedAt,
});

/** The earliest rung of the round that is not dealt with; it may lie in the past: then the next look is at once. */
export function nextAlarmAt(facts: AssignmentFacts, policy: PlanPolicy, dealtWith: ReadonlySet<string>): Date | null {
  return planAlarms(facts, policy).find(({ rung }) => !dealtWith.has(rung.id))?.at ?? null;
}

/**
 * What was put aside is taken up only where its next look would not fall over the same thing.
 * @throws DomainError STILL_AT_FAULT
 */
export function mustBeDecidable(
  facts: AssignmentFacts,
  policy: PlanPolicy,
  dealtWith: ReadonlySet<string>,
  now: Date,
): void {
  try {
    lookAt(facts, dealtWith, now, policy, false);
  } catch (error) {
    throw new DomainError(
      'STILL_AT_FAULT',
      'Lỗi làm nhiệm vụ bị tạm gác vẫn còn. Xin đính chính thời hạn, hoặc đề nghị quản trị viên xem lỗi rồi thực hiện lại.',
      { id: facts.id, reason: whyPutAside(error) },
    );
  }
}
