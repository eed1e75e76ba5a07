import type { Database } from '../../database/database.js';
import type { ComposedMail } from '../../mail/composed-mail.js';
import { backOffMs } from '../../database/back-off.js';
import { kindsSentAgain } from './kind-lists.js';

/** A mail that this process may send: `sending` is committed, and the outcome is written only under this token. */
export interface LeasedMail {
  id: string;
  leaseToken: string;
  attempts: number;
  uncertainAttempts: number;
  directiveId: string | null;
  addresses: readonly string[];
  replyTo: string | null;
  words: ComposedMail;
}

/** Longer than the transport's own time limits: a lease that ran out means that its holder died. */
export const LEASE_MS = 180_000;
/** After so many attempts of unknown outcome it stays unknown: a person decides. */
const MOST_UNCERTAIN_ATTEMPTS = 5;
const RETRY = { firstMs: 5_000, longestMs: 600_000 };

/**
 * Mails whose time has come: waiting ones, and ones of unknown outcome whose kind is sent again. Only ids: each is locked
 * and looked at again when it is prepared.
 */
export async function dueMails(database: Database, limit: number): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT id::text AS id FROM mail
    WHERE "nextAttemptAt" <= now() AND state IN ('waiting', 'sending', 'unknown')
      AND (state = 'waiting'
        OR (state = 'unknown' AND kind = ANY(${kindsSentAgain}) AND "uncertainAttempts" < ${MOST_UNCERTAIN_ATTEMPTS}))
    ORDER BY "nextAttemptAt", id LIMIT ${limit}::int`;
  return rows.map(({ id }) => id);
}

/** Whoever held these died in the middle: nobody knows whether the server took them. */
export async function giveUpExpiredLeases(database: Database): Promise<number> {
  return await database.$executeRaw`
    UPDATE mail SET state = 'unknown', "leaseToken" = NULL, "leaseUntil" = NULL,
      "uncertainAttempts" = "uncertainAttempts" + 1, "nextAttemptAt" = clock_timestamp(),
      "serverAnswer" = 'Không rõ máy chủ thư đã nhận hay chưa: tiến trình gửi dừng giữa chừng'
    WHERE state = 'sending' AND "leaseUntil" < now()`;
}

/** @returns false where the lease is no longer held: somebody else decides then */
export async function writeHandedOver(database: Database, mail: LeasedMail, answer: string): Promise<boolean> {
  const count = await database.$executeRaw`
    UPDATE mail SET state = 'handedOver', "leaseToken" = NULL, "leaseUntil" = NULL, "serverAnswer" = ${answer},
      "handedOverAt" = clock_timestamp(), "bodyHtml" = NULL, "calendarFile" = NULL
    WHERE id = ${mail.id}::uuid AND "leaseToken" = ${mail.leaseToken}::uuid`;
  return count > 0;
}

export async function writeRefused(database: Database, mail: LeasedMail, answer: string): Promise<void> {
  await database.$executeRaw`
    UPDATE mail SET state = 'refused', "leaseToken" = NULL, "leaseUntil" = NULL, "serverAnswer" = ${answer}
    WHERE id = ${mail.id}::uuid AND "leaseToken" = ${mail.leaseToken}::uuid`;
}

/** The server may have it. */
export async function writeUnknown(database: Database, mail: LeasedMail, answer: string): Promise<void> {
  const uncertain = mail.uncertainAttempts + 1;
  await database.$executeRaw`
    UPDATE mail SET state = 'unknown', "leaseToken" = NULL, "leaseUntil" = NULL, "serverAnswer" = ${answer},
      "uncertainAttempts" = ${uncertain}::int,
      "nextAttemptAt" = clock_timestamp() + ${backOffMs(uncertain, RETRY)}::int * interval '1 millisecond'
    WHERE id = ${mail.id}::uuid AND "leaseToken" = ${mail.leaseToken}::uuid`;
}

/**
 * The server surely has not got it by this attempt. It is composed anew next time, unless an earlier attempt left it
 * unknown: then its text stays.
 */
export async function writeRetry(database: Database, mail: LeasedMail, answer: string): Promise<void> {
  const state = mail.uncertainAttempts > 0 ? 'unknown' : 'waiting';
  await database.$executeRaw`
    UPDATE mail SET state = ${state}, "leaseToken" = NULL, "leaseUntil" = NULL, "serverAnswer" = ${answer},
      "nextAttemptAt" = clock_timestamp() + ${backOffMs(mail.attempts, RETRY)}::int * interval '1 millisecond'
    WHERE id = ${mail.id}::uuid AND "leaseToken" = ${mail.leaseToken}::uuid`;
}
