import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';

export interface MailLineRow {
  noticeId: string;
  kind: string;
  at: Date;
  recipientName: string | null;
  noticeState: string;
  reason: string | null;
  mailId: string | null;
  mailState: string | null;
  subject: string | null;
  addresses: string[] | null;
  handedOverAt: Date | null;
  serverAnswer: string | null;
}

/** Whose notices; `agencyId`: only those that went to this agency. */
export interface MailLineFilter {
  directiveId?: string;
  assignmentId?: string;
  noticeIds?: readonly string[];
  agencyId: string | null;
  upTo: Date;
}

/** Notices with the mails that carried them, newest first, at most a thousand. */
export function mailLines(
  database: Transaction,
  { directiveId, assignmentId, noticeIds, agencyId, upTo }: MailLineFilter,
): Promise<MailLineRow[]> {
  const conditions = [
    Prisma.sql`n.at <= ${upTo}`,
    ...(directiveId ? [Prisma.sql`n."directiveId" = ${directiveId}::uuid`] : []),
    ...(assignmentId ? [Prisma.sql`n."assignmentId" = ${assignmentId}::uuid`] : []),
    ...(noticeIds ? [Prisma.sql`n.id = ANY(${[...noticeIds]}::uuid[])`] : []),
    ...(agencyId ? [Prisma.sql`n."recipientKind" = 'agency' AND n."recipientId" = ${agencyId}::uuid`] : []),
  ];
  return database.$queryRaw<MailLineRow[]>`
    SELECT n.id AS "noticeId", n.kind, n.at, coalesce(g.name, p.title, a."displayName") AS "recipientName",
           n.state AS "noticeState", n.reason, m.id AS "mailId", m.state AS "mailState", m.subject, m.addresses,
           m."handedOverAt", m."serverAnswer"
    FROM notice n LEFT JOIN mail m ON m.id = n."mailId"
    LEFT JOIN agency g ON n."recipientKind" = 'agency' AND g.id = n."recipientId"
    LEFT JOIN post p ON n."recipientKind" = 'post' AND p.id = n."recipientId"
    LEFT JOIN account a ON n."recipientKind" = 'account' AND a.id = n."recipientId"
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY n.at DESC, n.id DESC LIMIT 1000`;
}
