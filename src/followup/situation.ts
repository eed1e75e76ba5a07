import type { Transaction } from '../database/database.js';
import { roundState, type RoundState } from './alarms.js';
import { keptCommand, type CommandKey, type KeptCommand } from './commands.js';
import { clockAndPolicyColumns, policyOf, type ClockAndPolicyRow, type OfficePolicy } from './policy.js';
import { assignmentColumns, type AssignmentRow } from './rows.js';

/** All that a command on one assignment is decided by. */
export interface Situation {
  row: AssignmentRow;
  /** the business clock, read after the locks */
  now: Date;
  policy: OfficePolicy;
  round: RoundState;
  /** the command itself, if it was accepted before */
  kept: KeptCommand | null;
}

type Row = AssignmentRow &
  ClockAndPolicyRow & {
    kept: KeptCommand | null;
    rungs: { rung: string; outcome: string; at: string }[] | null;
    preparedAt: Date | null;
  };

/**
 * Locks the assignment and reads its situation in one question: a command's time is its questions. Ask it under the
 * directive's lock, which every writer takes first: this lock then never waits, so that nothing beside the row can be older
 * than the row.
 * @returns null when there is no such assignment
 */
export async function lockSituation(tx: Transaction, assignmentId: string, key: CommandKey): Promise<Situation | null> {
  const [found] = await tx.$queryRaw<Row[]>`
    SELECT ${assignmentColumns}, ${clockAndPolicyColumns}, ${keptCommand(key)} AS kept,
      (SELECT jsonb_agg(jsonb_build_object('rung', f.rung, 'outcome', f.outcome, 'at', f.at))
       FROM fired_rung f WHERE f."assignmentId" = a.id AND f.round = a.round) AS rungs,
      (SELECT max(p."preparedAt") FROM leadership_report p
       WHERE p."directiveId" = a."directiveId" AND p.state = 'prepared') AS "preparedAt"
    FROM assignment a JOIN office o ON o.id = a."officeId"
    WHERE a.id = ${assignmentId}::uuid FOR NO KEY UPDATE OF a`;
  if (!found) return null;
  const { now, settings, stamp, kept, rungs, preparedAt, ...row } = found;
  const dealtWith = (rungs ?? []).map(({ rung, outcome, at }) => ({ rung, outcome, at: new Date(at) }));
  return {
    row,
    now,
    policy: await policyOf(tx, row.officeId, { now, settings, stamp }),
    round: roundState(dealtWith, preparedAt),
    kept,
  };
}
