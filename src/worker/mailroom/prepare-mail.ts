import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { automaticKinds, kindsSentAgain } from './kind-lists.js';
import { isAssignmentState } from './standing.js';
import { transact, type Database, type Transaction } from '../../database/database.js';
import type { Assignment, Mail, Notice } from '../../database/generated/client.js';
import { composeMail } from '../../mail/compose.js';
import type { ComposedMail } from '../../mail/composed-mail.js';
import { addressesOf } from './addresses.js';
import { contentOf } from './content/content-of.js';
import { openScene } from './content/scene.js';
import { noticeKindOf } from './kind-lists.js';
import type { MailroomSettings } from './mailroom-settings.js';
import { LEASE_MS, type LeasedMail } from './mail-states.js';
import { markSuperseded } from './superseded.js';
import { whyObsolete } from './why-obsolete.js';

const calendarFile = z.object({ filename: z.string(), content: z.string() });

/**
 * Makes a mail ready for one attempt: what is obsolete by now is left out, the rest is composed anew from the rows as they
 * stand, and `sending` is committed with a lease. A mail of unknown outcome keeps the text that it had.
 * @returns null when it is not to be sent now: somebody else has it, nothing is left to say, or nobody can be reached
 */
export async function prepareMail(
  database: Database,
  mailId: string,
  settings: MailroomSettings,
): Promise<LeasedMail | null> {
  return transact(database, async (tx) => {
    const [mail] = await tx.$queryRaw<Mail[]>`
      SELECT * FROM mail WHERE id = ${mailId}::uuid AND state IN ('waiting', 'unknown') FOR UPDATE SKIP LOCKED`;
    if (!mail) return null;
    return mail.state === 'unknown' ? sendAgain(tx, mail) : sendAnew(tx, mail, settings);
  });
}

/** The same text to the same addresses: where it arrived the first time, a mail program shows it once. */
async function sendAgain(tx: Transaction, mail: Mail): Promise<LeasedMail | null> {
  const { subject, bodyText: text, bodyHtml: html, replyTo } = mail;
  if (subject === null || text === null || html === null) throw new Error(`mail ${mail.id} is unknown without a text`);
  const ical = mail.calendarFile === null ? {} : { ical: calendarFile.parse(mail.calendarFile) };
  return lease(tx, mail, { words: { subject, text, html, ...ical }, addresses: mail.addresses, replyTo });
}

async function sendAnew(tx: Transaction, mail: Mail, settings: MailroomSettings): Promise<LeasedMail | null> {
  const scene = await openScene(tx, mail, settings);
  if (automaticKinds.includes(mail.kind)) await markSuperseded(tx, scene.now, mail.id);
  const notices = await keepWhatStands(tx, mail.id, scene.now);
  const composed = notices.length === 0 ? null : await contentOf(scene, notices);
  if (composed === null) {
    await tx.notice.updateMany({
      where: { mailId: mail.id, state: 'inMail' },
      data: { state: 'obsolete', reason: 'nothingWaits' },
    });
    await tx.mail.update({ where: { id: mail.id }, data: { state: 'obsolete' } });
    return null;
  }
  const addresses = (await addressesOf(tx, [mail]))(mail);
  if (addresses.length === 0) {
    await tx.notice.updateMany({
      where: { mailId: mail.id, state: 'inMail' },
      data: { state: 'undeliverable', reason: 'NO_ADDRESS' },
    });
    await tx.mail.update({ where: { id: mail.id }, data: { state: 'obsolete', serverAnswer: 'NO_ADDRESS' } });
    return null;
  }
  const { content, frame } = composed;
  return lease(tx, mail, { words: composeMail(content, frame), addresses, replyTo: frame.contact.email });
}

type StandingRow = Pick<Assignment, 'id' | 'state' | 'round' | 'dueAt' | 'acknowledgedAt' | 'lastActivityAt'>;

/** Marks the mail's notices that are obsolete by now. @returns those that are still to be said */
async function keepWhatStands(tx: Transaction, mailId: string, now: Date): Promise<Notice[]> {
  const notices = await tx.$queryRaw<Notice[]>`
    SELECT * FROM notice WHERE "mailId" = ${mailId}::uuid AND state = 'inMail' ORDER BY id`;
  const ids = notices.flatMap(({ assignmentId }) => assignmentId ?? []);
  const rows = await tx.$queryRaw<StandingRow[]>`
    SELECT id, state, round, "dueAt", "acknowledgedAt", "lastActivityAt" FROM assignment WHERE id = ANY(${ids}::uuid[])`;
  const assignments = new Map(rows.map((row) => [row.id, row]));
  const obsolete = new Map<string, string[]>();
  const standing = notices.filter((notice) => {
    const assignment = notice.assignmentId === null ? undefined : assignments.get(notice.assignmentId);
    if (!assignment || !isAssignmentState(assignment.state)) return true;
    const decided = { kind: noticeKindOf(notice.kind), round: notice.round, at: notice.at };
    const reason = whyObsolete(decided, { ...assignment, state: assignment.state }, now);
    if (reason) obsolete.set(reason, [...(obsolete.get(reason) ?? []), notice.id]);
    return reason === null;
  });
  for (const [reason, noticeIds] of obsolete) {
    await tx.notice.updateMany({ where: { id: { in: noticeIds } }, data: { state: 'obsolete', reason } });
  }
  return standing;
}

async function lease(
  tx: Transaction,
  mail: Mail,
  { words, addresses, replyTo }: { words: ComposedMail; addresses: readonly string[]; replyTo: string | null },
): Promise<LeasedMail> {
  const leaseToken = randomUUID();
  // Only what may have to be sent again to the letter needs its html and its calendar file (decision 7).
  const mayBeSentAgain = kindsSentAgain.some((kind) => kind === mail.kind);
  const html = mayBeSentAgain ? words.html : null;
  const calendar = mayBeSentAgain && words.ical !== undefined ? JSON.stringify(words.ical) : null;
  // The lease runs on the database's own clock: workers' clocks may be wrong.
  await tx.$executeRaw`
    UPDATE mail SET state = 'sending', "leaseToken" = ${leaseToken}::uuid,
      "leaseUntil" = clock_timestamp() + ${LEASE_MS}::int * interval '1 millisecond', attempts = attempts + 1,
      subject = ${words.subject}, "bodyText" = ${words.text}, "bodyHtml" = ${html}, "replyTo" = ${replyTo},
      "calendarFile" = ${calendar}::jsonb, addresses = ${[...addresses]}
    WHERE id = ${mail.id}::uuid`;
  return {
    id: mail.id,
    leaseToken,
    attempts: mail.attempts + 1,
    uncertainAttempts: mail.uncertainAttempts,
    directiveId: mail.directiveId,
    addresses,
    replyTo,
    words,
  };
}
