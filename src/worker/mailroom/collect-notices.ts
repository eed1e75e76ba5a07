import { v7 as uuidv7 } from 'uuid';
import { businessNow, transact, type Database, type Transaction } from '../../database/database.js';
import { addressesOf, type Addressee } from './addresses.js';
import { automaticKinds, kindsByDirective, kindsOfOneAct } from './kind-lists.js';
import { markSuperseded } from './superseded.js';

/** Notices that were waiting and belong into one mail, before addresses are looked up. */
interface Group extends Addressee {
  officeId: string;
  kind: string;
  directiveId: string | null;
  /** tells apart the acts whose words head a mail */
  act: string;
  noticeIds: string[];
  /** business instant of the latest */
  at: Date;
}

export interface Quiet {
  /** no notice of the group came for so long */
  quietMs: number;
  /** or its first one waits so long */
  longestMs: number;
}

const GROUPS_AT_ONCE = 300;

/**
 * Puts waiting notices that are due into mails (engine.md §7), in one transaction. One mailroom at a time; another one's
 * call does nothing meanwhile. What has no address becomes undeliverable.
 * @returns how many groups it dealt with; GROUPS_AT_ONCE: there may be more
 */
export async function collectNotices(database: Database, quiet: Quiet): Promise<{ groups: number; hasMore: boolean }> {
  return transact(database, async (tx) => {
    const [lock] = await tx.$queryRaw<{ isOurs: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtext('dondoc.mailroom')) AS "isOurs"`;
    if (!lock?.isOurs) return { groups: 0, hasMore: false };
    const now = await businessNow(tx);
    await markSuperseded(tx, now);
    const groups = await quietGroups(tx, now, quiet);
    if (groups.length > 0) await putIntoMails(tx, groups);
    return { groups: groups.length, hasMore: groups.length === GROUPS_AT_ONCE };
  });
}

/**
 * A directive's launch notices wait until its last chunk is handed out, then go together; an imported one's until it is
 * released. While the office hands out, writing launch mails waits as long as it may: assignments come before mails.
 */
function quietGroups(tx: Transaction, now: Date, { quietMs, longestMs }: Quiet): Promise<Group[]> {
  return tx.$queryRaw<Group[]>`
    SELECT n."officeId", n.kind, n."recipientKind", n."recipientId",
           CASE WHEN n.kind = ANY(${kindsByDirective}) THEN n."directiveId" END AS "directiveId",
           CASE WHEN n.kind = ANY(${[...kindsOfOneAct]}) THEN md5((n.payload - 'seq' - 'number')::text) ELSE '' END AS act,
           array_agg(n.id::text ORDER BY n.id) AS "noticeIds", max(n.at) AS at
    FROM notice n
    WHERE n.state = 'waiting' AND n."notBefore" <= ${now}
      AND NOT (n.kind = 'launch' AND EXISTS (SELECT 1 FROM directive d WHERE d.id = n."directiveId" AND d.state = 'launching'))
      AND NOT EXISTS (SELECT 1 FROM directive d WHERE d.id = n."directiveId" AND d."heldAt" IS NOT NULL)
    GROUP BY 1, 2, 3, 4, 5, 6
    HAVING max(n."recordedAt") <= now() - ${quietMs}::int * interval '1 millisecond'
             AND NOT (n.kind = 'launch' AND EXISTS (
               SELECT 1 FROM directive d WHERE d."officeId" = n."officeId" AND d.state = 'launching'))
        OR min(n."recordedAt") <= now() - ${longestMs}::int * interval '1 millisecond'
    ORDER BY min(n."recordedAt") LIMIT ${GROUPS_AT_ONCE}`;
}

async function putIntoMails(tx: Transaction, groups: readonly Group[]): Promise<void> {
  const addressOf = await addressesOf(tx, groups);
  const reachable = groups.filter((group) => addressOf(group).length > 0);
  const unreachable = groups.filter((group) => addressOf(group).length === 0).flatMap(({ noticeIds }) => noticeIds);
  await tx.notice.updateMany({
    where: { id: { in: unreachable }, state: 'waiting' },
    data: { state: 'undeliverable', reason: 'NO_ADDRESS' },
  });
  const mails: MailOfNotices[] = [];
  for (const together of groupsOfOneMail(reachable, (group) => addressOf(group).join(',').toLowerCase()))
    mails.push(await mailOf(tx, together, addressOf(together[0])));
  await writeMails(tx, mails);
}

/**
 * Several accounts and posts may share an address: one mail. An agency is always written to as itself, at all its addresses
 * together.
 */
function groupsOfOneMail(groups: readonly Group[], addressKey: (group: Group) => string): [Group, ...Group[]][] {
  const mails = new Map<string, [Group, ...Group[]]>();
  for (const group of groups) {
    const who = group.recipientKind === 'agency' ? `agency:${group.recipientId}` : addressKey(group);
    const key = [group.officeId, group.kind, group.directiveId, group.act, who].join('|');
    const mail = mails.get(key);
    if (mail) mail.push(group);
    else mails.set(key, [group]);
  }
  return [...mails.values()];
}

/** A mail and the notices that it takes in. */
interface MailOfNotices extends Addressee {
  id: string;
  /** false: it waits already and takes these in as well */
  isNew: boolean;
  officeId: string;
  kind: string;
  directiveId: string | null;
  addresses: readonly string[];
  at: Date;
  noticeIds: string[];
}

async function mailOf(
  tx: Transaction,
  groups: [Group, ...Group[]],
  addresses: readonly string[],
): Promise<MailOfNotices> {
  const [{ officeId, kind, directiveId, recipientKind, recipientId }] = groups;
  const subject = { officeId, kind, directiveId, recipientKind, recipientId };
  const waiting = automaticKinds.includes(kind) ? await waitingMail(tx, subject) : undefined;
  return {
    ...subject,
    id: waiting ?? uuidv7(),
    isNew: waiting === undefined,
    addresses,
    at: new Date(Math.max(...groups.map((group) => group.at.getTime()))),
    noticeIds: groups.flatMap(({ noticeIds }) => noticeIds),
  };
}

/** In three statements, however many there are. */
async function writeMails(tx: Transaction, mails: readonly MailOfNotices[]): Promise<void> {
  const rows = JSON.stringify(mails);
  await tx.$executeRaw`
    INSERT INTO mail (id, "officeId", kind, "directiveId", "recipientKind", "recipientId", addresses, at)
    SELECT id, "officeId", kind, "directiveId", "recipientKind", "recipientId", addresses, at
    FROM jsonb_to_recordset(${rows}::jsonb) AS w(id uuid, "isNew" bool, "officeId" uuid, kind text, "directiveId" uuid,
      "recipientKind" text, "recipientId" uuid, addresses text[], at timestamptz)
    WHERE "isNew"`;
  await tx.$executeRaw`
    UPDATE mail m SET at = w.at, attempts = 0, "nextAttemptAt" = clock_timestamp()
    FROM jsonb_to_recordset(${rows}::jsonb) AS w(id uuid, "isNew" bool, at timestamptz)
    WHERE m.id = w.id AND NOT w."isNew"`;
  await tx.$executeRaw`
    UPDATE notice n SET state = 'inMail', "mailId" = w.id
    FROM jsonb_to_recordset(${rows}::jsonb) AS w(id uuid, "noticeIds" uuid[])
    WHERE n.id = ANY(w."noticeIds") AND n.state = 'waiting'`;
}

/** One that the server surely has not: what is composed anew can carry more. After a week without SMTP there is one mail. */
async function waitingMail(
  tx: Transaction,
  where: Addressee & { officeId: string; kind: string; directiveId: string | null },
): Promise<string | undefined> {
  const [mail] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text AS id FROM mail
    WHERE state = 'waiting' AND "officeId" = ${where.officeId}::uuid AND kind = ${where.kind}
      AND "directiveId" IS NOT DISTINCT FROM ${where.directiveId}::uuid
      AND "recipientKind" = ${where.recipientKind} AND "recipientId" = ${where.recipientId}::uuid
    ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return mail?.id;
}
