import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../database/database.js';
import { logOnDirective } from './directive-log.js';
import { recipientsOf } from './recipients.js';
import type { DirectiveRow } from './rows.js';
import { writeNotices } from './writes.js';

/**
 * Lays the report to leadership on the specialist's desk ("Báo cáo lãnh đạo"), one open report a directive; where the
 * office's setting says so it goes to the directing leader by itself.
 */
export async function prepareLeadershipReport(
  tx: Transaction,
  directive: DirectiveRow,
  now: Date,
  sendsByItself: boolean,
): Promise<void> {
  const prepared = await tx.leadershipReport.findFirst({
    where: { directiveId: directive.id, state: 'prepared' },
    select: { id: true },
  });
  if (prepared) return;
  const id = uuidv7();
  await tx.leadershipReport.create({ data: { id, directiveId: directive.id, state: 'prepared', preparedAt: now } });
  await logOnDirective(tx, directive, now, {
    kind: 'reportPrepared',
    payload: { reportId: id },
    actorId: null,
    channel: 'engine',
  });
  if (sendsByItself)
    await sendLeadershipReport(tx, directive, now, {
      reportId: id,
      byId: null,
      channel: 'engine',
      postId: null,
      note: null,
    });
}

export interface Sending {
  reportId: string;
  byId: string | null;
  channel: string;
  postId: string | null;
  note: string | null;
}

/** Marks the prepared report as sent and tells the leader. @returns the number of the log's line */
export async function sendLeadershipReport(
  tx: Transaction,
  directive: DirectiveRow,
  now: Date,
  { reportId, byId, channel, postId, note }: Sending,
): Promise<number> {
  const addressed = postId ? { ...directive, directedByPostId: postId } : directive;
  const recipients = recipientsOf(tx, addressed);
  const recipient = (await recipients(['directingLeader']))('directingLeader', null);
  await tx.leadershipReport.update({
    where: { id: reportId },
    data: { state: 'sent', sentAt: now, sentById: byId, note, postId: recipient.isKnown ? recipient.id : null },
  });
  const seq = await logOnDirective(tx, directive, now, {
    kind: 'sendReport',
    payload: { reportId, note, postId: recipient.id },
    actorId: byId,
    channel,
  });
  await writeNotices(
    tx,
    addressed,
    [
      {
        notice: {
          kind: 'leadershipReport',
          line: null,
          rung: null,
          to: 'directingLeader',
          source: `directive:${directive.id}:${seq}`,
          payload: { reportId, note },
        },
        row: null,
        round: null,
      },
    ],
    now,
    recipients,
  );
  return seq;
}
