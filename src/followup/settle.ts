import type { Outlook } from '../domain/outlook.js';
import type { Transaction } from '../database/database.js';
import { lockOpenAssignments, type DirectiveRow } from './rows.js';
import { wakeDirective } from './wake.js';
import { writeAssignments, writeNotices } from './writes.js';
import { recipientsOf } from './recipients.js';
import { logOnDirective } from './directive-log.js';

interface Standing {
  firstAlarmAt: Date | null;
  openCount: number;
}

/** Under the directive's lock, from all rows: when something is due next, and how many keep it open (engine.md §4). */
export async function standingOf(tx: Transaction, directiveId: string): Promise<Standing> {
  const [row] = await tx.$queryRaw<{ firstAlarmAt: Date | null; openCount: bigint }[]>`
    SELECT min("nextAlarmAt") AS "firstAlarmAt",
           count(*) FILTER (WHERE role = 'lead' AND state IN ('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended')) AS "openCount"
    FROM assignment WHERE "directiveId" = ${directiveId}::uuid`;
  return { firstAlarmAt: row?.firstAlarmAt ?? null, openCount: Number(row?.openCount ?? 0) };
}

/**
 * The end of every writing transaction but the last of a look: an earlier alarm, or nothing open any more, sets `nextLookAt`
 * and writes the wake row. Never raises it. The directive's lock makes this safe: without it two last confirmations would each
 * see the other open (engine.md §3).
 */
export async function settle(
  tx: Transaction,
  directive: DirectiveRow,
  now: Date,
  options: { isReopened?: boolean } = {},
): Promise<void> {
  if (directive.heldAt !== null) return; // what it wants then is reckoned anew when it is released
  const { firstAlarmAt, openCount } = await standingOf(tx, directive.id);
  const hasNothingOpen = openCount === 0 && directive.state === 'running';
  const wanted = hasNothingOpen ? now : firstAlarmAt;
  const isEarlier = wanted !== null && (directive.nextLookAt === null || wanted < directive.nextLookAt);
  if (isEarlier) await tx.$executeRaw`UPDATE directive SET "nextLookAt" = ${wanted} WHERE id = ${directive.id}::uuid`;
  if (isEarlier || hasNothingOpen || options.isReopened) await wakeDirective(tx, directive.id);
}

/**
 * The last transaction of a look: the only one that may raise `nextLookAt`. Concludes the directive when nothing is open.
 * Computed from all rows under the lock, never from what earlier chunks returned.
 */
export async function concludeOrLookAgain(tx: Transaction, directive: DirectiveRow, now: Date): Promise<Outlook> {
  if (directive.state === 'concluded' || directive.state === 'revoked') return { isConcluded: true };
  if (directive.heldAt !== null) return { isConcluded: true }; // its workflow ends; the release begins a new one
  const { firstAlarmAt, openCount } = await standingOf(tx, directive.id);
  if (openCount === 0 && directive.state === 'running') {
    await conclude(tx, directive, now);
    return { isConcluded: true };
  }
  await tx.$executeRaw`
    UPDATE directive SET "nextLookAt" = ${firstAlarmAt}, "sweepCount" = 0 WHERE id = ${directive.id}::uuid`;
  return {
    ...outlookOf(firstAlarmAt, now, firstAlarmAt === null || firstAlarmAt > now),
    summary: summaryOf(directive, openCount),
  };
}

/** One line for whoever looks at the workflow in Temporal's UI. */
export const summaryOf = ({ number, notation, subject }: DirectiveRow, openCount: number): string =>
  `${number === null ? 'Không số' : `${number}/${notation ?? ''}`}: ${subject.slice(0, 120)} – còn ${openCount} nhiệm vụ`;

export const outlookOf = (nextLookAt: Date | null, now: Date, madeProgress: boolean): Outlook => ({
  isConcluded: false,
  madeProgress,
  ...(nextLookAt ? { wakeInMs: Math.max(0, nextLookAt.getTime() - now.getTime()) } : {}),
});

/**
 * Closing is told once: one mail to each agency that led something; after a reopening only to those whose part ended since.
 * Coordinators' parts end with it.
 */
async function conclude(tx: Transaction, directive: DirectiveRow, now: Date): Promise<void> {
  const recipients = recipientsOf(tx, directive);
  const left = await lockOpenAssignments(tx, directive.id);
  await writeAssignments(
    tx,
    directive,
    left.map((row) => ({
      row,
      changes: { state: 'closed' },
      nextAlarmAt: null,
      endReason: 'Kết thúc cùng văn bản',
      events: [{ kind: 'endedWithLead', payload: {}, actorId: null, channel: 'engine' }],
    })),
    now,
    recipients,
  );
  await tx.leadershipReport.updateMany({
    where: { directiveId: directive.id, state: 'prepared' },
    data: { state: 'lapsed' },
  });
  const { _max } = await tx.directiveEvent.aggregate({
    where: { directiveId: directive.id, kind: 'concluded' },
    _max: { at: true },
  });
  const seq = await logOnDirective(tx, directive, now, {
    kind: 'concluded',
    payload: {},
    actorId: null,
    channel: 'engine',
  });
  await tx.directive.update({
    where: { id: directive.id },
    data: { state: 'concluded', concludedAt: now, nextLookAt: null, sweepCount: 0 },
  });
  // What was done before an import ended with it, and is no news to anybody.
  const toldUpTo = _max.at ?? directive.launchedAt;
  const leads = await tx.assignment.findMany({
    where: {
      directiveId: directive.id,
      role: 'lead',
      state: 'closed',
      ...(toldUpTo ? { endedAt: { gt: toldUpTo } } : {}),
    },
    distinct: ['agencyId'],
    select: { agencyId: true },
  });
  await writeNotices(
    tx,
    directive,
    leads.map(({ agencyId }) => ({
      notice: { kind: 'closing', line: null, rung: null, to: 'agency', source: `directive:${directive.id}:${seq}` },
      row: null,
      round: null,
      agencyId,
    })),
    now,
    recipients,
  );
}
