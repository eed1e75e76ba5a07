import type { Outlook } from '../domain/outlook.js';
import { transact, type Database, type Transaction } from '../database/database.js';
import { createAssignments, type NewAssignment } from './create-assignments.js';
import { logOnDirective } from './directive-log.js';
import { clockAndPolicy } from './policy.js';
import { recipientsOf } from './recipients.js';
import { lockDirective, type DirectiveRow } from './rows.js';
import { outlookOf, standingOf, summaryOf } from './settle.js';

/** Agencies a transaction: large enough to be quick, small enough that a command waits only a moment for the lock. */
const AGENCIES_A_CHUNK = 60;

/**
 * Hands out what is not handed out yet, agency by agency; each line is marked in the transaction of its chunk and never
 * handed out again. When all are marked only the outlook is computed: reopening, rehydrating or a late retry bring back
 * nobody (engine.md §1.5).
 * @returns a concluded outlook for a directive that does not exist or is not launched: its workflow ends quietly
 */
export async function handOut(database: Database, directiveId: string, beat: () => void = () => {}): Promise<Outlook> {
  for (;;) {
    const outlook = await transact(database, (tx) => handOutChunk(tx, directiveId));
    if (outlook) return outlook;
    beat();
  }
}

/** @returns null while lines are left */
async function handOutChunk(tx: Transaction, directiveId: string): Promise<Outlook | null> {
  const directive = await lockDirective(tx, directiveId);
  if (!directive || directive.state === 'draft' || directive.state === 'concluded' || directive.state === 'revoked')
    return { isConcluded: true };
  if (!directive.launchedAt) return { isConcluded: true };
  const { now, policy } = await clockAndPolicy(tx, directive.officeId);
  const lines = await takeLines(tx, directiveId, now);
  if (lines.length === 0) return finish(tx, directive, now);
  const recipients = recipientsOf(tx, directive);
  const launchedAt = directive.launchedAt;
  await createAssignments(
    tx,
    directive,
    lines.map((line) => ({
      ...line,
      period: 0,
      periodLabel: null,
      launchedAt,
      acknowledgedAt: null,
      noticeKind: 'launch',
      eventKind: 'handedOut',
      actorId: null,
      channel: 'engine',
    })),
    now,
    policy,
    recipients,
  );
  // A chunk that was not full was the last: the directive's lock kept everybody else out.
  const isLast = new Set(lines.map(({ agencyId }) => agencyId)).size < AGENCIES_A_CHUNK;
  return isLast ? finish(tx, directive, now) : null;
}

type Line = Pick<
  NewAssignment,
  'taskId' | 'agencyId' | 'role' | 'attempt' | 'dueOn' | 'dueAt' | 'isDueProvisional' | 'isStanding'
>;

/** Marks the lines of the next agencies as handed out and gives them: what fails after this takes the mark back with it. */
function takeLines(tx: Transaction, directiveId: string, now: Date): Promise<Line[]> {
  return tx.$queryRaw<Line[]>`
    WITH next AS (
      SELECT DISTINCT "agencyId" FROM hand_out_line
      WHERE "directiveId" = ${directiveId}::uuid AND "handedOutAt" IS NULL ORDER BY "agencyId" LIMIT ${AGENCIES_A_CHUNK}
    ), taken AS (
      UPDATE hand_out_line l SET "handedOutAt" = ${now} FROM next
      WHERE l."directiveId" = ${directiveId}::uuid AND l."agencyId" = next."agencyId" AND l."handedOutAt" IS NULL
      RETURNING l."taskId", l."agencyId", l.role, l.attempt, l."dueOn", l."dueAt", l."isDueProvisional", l."isStanding"
    )
    SELECT * FROM taken ORDER BY "agencyId", "taskId"`;
}

async function finish(tx: Transaction, directive: DirectiveRow, now: Date): Promise<Outlook> {
  const { firstAlarmAt, openCount } = await standingOf(tx, directive.id);
  // Everything may be done already: while the launch was under way, or before a lost workflow was started anew.
  const nextLookAt = openCount === 0 ? now : firstAlarmAt;
  if (directive.state === 'launching') {
    await logOnDirective(tx, directive, now, { kind: 'handedOut', payload: {}, actorId: null, channel: 'engine' });
    // The notices of the launch were held back until now: they go out together.
    await tx.$queryRaw`
      WITH told AS (
        UPDATE directive SET state = 'running', "handedOutAt" = ${now}, "nextLookAt" = ${nextLookAt}, "sweepCount" = 0
        WHERE id = ${directive.id}::uuid RETURNING id)
      SELECT pg_notify('notice', '')::text AS told FROM told`;
  }
  return { ...outlookOf(nextLookAt, now, true), summary: summaryOf(directive, openCount) };
}
