import { lookAt } from '../domain/look-at.js';
import type { Outlook } from '../domain/outlook.js';
import {
  businessNow,
  isDatabaseAway,
  isPassingTrouble,
  transact,
  type Database,
  type Transaction,
} from '../database/database.js';
import { planPolicy, roundStates } from './alarms.js';
import { logOnDirective } from './directive-log.js';
import { prepareLeadershipReport } from './leadership-report.js';
import { officePolicy } from './policy.js';
import { recipientsOf } from './recipients.js';
import { lockAssignments, lockDirective, lockDueAssignments, type AssignmentRow, type DirectiveRow } from './rows.js';
import { concludeOrLookAgain } from './settle.js';
import { whyPutAside } from './why-put-aside.js';
import { writeAssignments, type AssignmentWrite } from './writes.js';

const ASSIGNMENTS_A_CHUNK = 250;

/**
 * Does all that is due of a directive: a transaction a chunk, then one that concludes it or says when to look again. What runs
 * twice finds nothing due. One assignment that cannot be decided is put aside; the others go on (engine.md §1.7).
 */
export async function pursue(database: Database, directiveId: string, beat: () => void = () => {}): Promise<Outlook> {
  const seen = new Set<string>();
  for (;;) {
    const due = await dueChunk(database, directiveId, beat);
    beat();
    if ('outlook' in due) return due.outlook;
    const hasNew = due.ids.some((id) => !seen.has(id));
    for (const id of due.ids) seen.add(id);
    // Only what was looked at already is still due: an alarm that cannot be cleared must not spin.
    if (hasNew) continue;
    return transact(database, async (tx) => {
      const directive = await lockDirective(tx, directiveId);
      if (!directive) return { isConcluded: true };
      return concludeOrLookAgain(tx, directive, await businessNow(tx));
    });
  }
}

/**
 * @returns what was due and was looked at; the outlook once a chunk was not full: the directive's lock kept everybody else
 * out, so that the same transaction may end the look. Concluded for a directive that is not followed up (any more).
 */
async function dueChunk(
  database: Database,
  directiveId: string,
  beat: () => void,
): Promise<{ ids: readonly string[] } | { outlook: Outlook }> {
  let taken: string[] = [];
  try {
    return await transact(database, async (tx) => {
      const directive = await lockDirective(tx, directiveId);
      if (!directive || directive.state === 'draft' || directive.heldAt !== null)
        return { outlook: { isConcluded: true } };
      const now = await businessNow(tx);
      const rows = await lockDueAssignments(tx, directiveId, now, ASSIGNMENTS_A_CHUNK);
      taken = rows.map(({ id }) => id);
      await lookAtRows(tx, directive, rows, now);
      if (rows.length === ASSIGNMENTS_A_CHUNK) return { ids: taken };
      return { outlook: await concludeOrLookAgain(tx, directive, now) };
    });
  } catch (error) {
    if (isDatabaseAway(error) || taken.length === 0) throw error;
    for (const id of taken) {
      await alone(database, directiveId, id);
      beat();
    }
    return { ids: taken };
  }
}

/** A chunk failed: each in a transaction of its own, so that one broken row holds up nobody. */
async function alone(database: Database, directiveId: string, id: string): Promise<void> {
  try {
    await transact(database, async (tx) => {
      const directive = await lockDirective(tx, directiveId);
      if (!directive) return;
      const now = await businessNow(tx);
      const rows = (await lockAssignments(tx, [id])).filter(
        ({ nextAlarmAt }) => nextAlarmAt !== null && nextAlarmAt <= now,
      );
      await lookAtRows(tx, directive, rows, now);
    });
  } catch (error) {
    if (isPassingTrouble(error)) throw error; // no fault of this row: the whole look is tried again
    await putAside(database, directiveId, id, error);
  }
}

async function lookAtRows(
  tx: Transaction,
  directive: DirectiveRow,
  rows: readonly AssignmentRow[],
  now: Date,
): Promise<void> {
  if (rows.length === 0) return;
  const policy = await officePolicy(tx, directive.officeId);
  const stateOf = await roundStates(tx, directive.id, rows);
  const looks = rows.map((row) => {
    const { dealtWith, reportPreparedAt } = stateOf(row);
    return {
      row,
      look: lookAt(row, dealtWith, now, planPolicy(directive, policy, reportPreparedAt), row.register === 'request'),
    };
  });
  const writes: AssignmentWrite[] = looks.map(({ row, look }) => ({
    row,
    changes: {},
    outcomes: look.outcomes,
    notices: look.notices.map((notice) => ({ ...notice, source: `rung:${row.id}:${row.round}:${notice.rung}` })),
    nextAlarmAt: look.nextAlarmAt,
  }));
  await writeAssignments(tx, directive, writes, now, recipientsOf(tx, directive));
  if (looks.some(({ look }) => look.preparesReport))
    await prepareLeadershipReport(tx, directive, now, policy.settings.ladder.sendsReportByItself);
}

/** Visible mark, no alarm, a line in the directive's log for the administrator; the directive stays open because of it. */
async function putAside(database: Database, directiveId: string, id: string, cause: unknown): Promise<void> {
  const reason = whyPutAside(cause);
  await transact(database, async (tx) => {
    const directive = await lockDirective(tx, directiveId);
    if (!directive) return;
    const now = await businessNow(tx);
    await tx.$executeRaw`
      UPDATE assignment SET "putAsideAt" = ${now}, "putAsideReason" = ${reason}, "nextAlarmAt" = NULL
      WHERE id = ${id}::uuid AND "putAsideAt" IS NULL`;
    await logOnDirective(tx, directive, now, {
      kind: 'putAside',
      payload: { assignmentId: id, reason },
      actorId: null,
      channel: 'engine',
    });
  });
}
