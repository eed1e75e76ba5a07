import type { SubmissionState, SubmissionSubject } from '../../domain/submission.js';
import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';
import type { DeskScope } from './desk.js';

export interface SubmissionFilter extends DeskScope {
  isWaiting: boolean;
  postId?: string | undefined;
  assignmentId?: string | undefined;
}

export interface SubmissionRow {
  id: string;
  assignmentId: string;
  subject: SubmissionSubject;
  state: SubmissionState;
  proposal: 'approve' | 'refuse';
  newDueOn: string | null;
  words: string;
  postId: string;
  postTitle: string;
  slipNumber: string | null;
  slipOn: string | null;
  submittedAt: Date;
  submittedByName: string | null;
  answeredAt: Date | null;
  answeredByName: string | null;
  answer: string | null;
  basis: unknown;
  content: string;
  specialistId: string | null;
  room: string | null;
}

/** Waiting ones longest first, answered ones newest first; after the row that `after` names ([instant, id]). */
export function listSubmissions(
  database: Transaction,
  filter: SubmissionFilter,
  limit: number,
  after: readonly [at: string, id: string] | null,
): Promise<SubmissionRow[]> {
  const order = filter.isWaiting ? Prisma.sql`s."submittedAt", s.id` : Prisma.sql`s."answeredAt" DESC, s.id DESC`;
  const next = !after
    ? Prisma.empty
    : filter.isWaiting
      ? Prisma.sql`AND (s."submittedAt", s.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`
      : Prisma.sql`AND (s."answeredAt", s.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`;
  return database.$queryRaw<SubmissionRow[]>`
    SELECT s.id, s."assignmentId", s.subject, s.state, s.proposal, s."newDueOn", s.words, s."postId", p.title AS "postTitle",
           s."slipNumber", s."slipOn", s."submittedAt", b."displayName" AS "submittedByName", s."answeredAt",
           w."displayName" AS "answeredByName", s.answer, s.basis, t.content, d."specialistId", d.room
    FROM submission s JOIN post p ON p.id = s."postId" JOIN directive d ON d.id = s."directiveId"
    JOIN assignment a ON a.id = s."assignmentId" JOIN task t ON t.id = a."taskId"
    LEFT JOIN account b ON b.id = s."submittedById" LEFT JOIN account w ON w.id = s."answeredById"
    WHERE ${conditionsOf(filter)} ${next}
    ORDER BY ${order} LIMIT ${limit}`;
}

/** Counted no further than `atMost` + 1. */
export async function countSubmissions(
  database: Transaction,
  filter: SubmissionFilter,
  atMost: number,
): Promise<number> {
  const [row] = await database.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM submission s JOIN directive d ON d.id = s."directiveId"
      WHERE ${conditionsOf(filter)} LIMIT ${atMost + 1}) c`;
  return row?.count ?? 0;
}

function conditionsOf({ officeId, isWaiting, postId, assignmentId, specialistId, room }: SubmissionFilter): Prisma.Sql {
  return Prisma.join(
    [
      Prisma.sql`s."officeId" = ${officeId}::uuid`,
      // Written out: the partial indexes are chosen by these very words.
      isWaiting ? Prisma.sql`s.state = 'waiting'` : Prisma.sql`s.state <> 'waiting'`,
      ...(postId ? [Prisma.sql`s."postId" = ${postId}::uuid`] : []),
      ...(assignmentId ? [Prisma.sql`s."assignmentId" = ${assignmentId}::uuid`] : []),
      ...(specialistId ? [Prisma.sql`d."specialistId" = ${specialistId}::uuid`] : []),
      ...(room ? [Prisma.sql`d.room = ${room}`] : []),
    ],
    ' AND ',
  );
}

export interface LeaderPostRow {
  id: string;
  title: string;
  kind: string;
  holder: string | null;
  hasAddress: boolean;
}

/** Posts to which something can be put: leaders first, by rank. @param on the day on which its holder is asked for */
export function leaderPosts(database: Transaction, officeId: string, on: string): Promise<LeaderPostRow[]> {
  return database.$queryRaw<LeaderPostRow[]>`
    SELECT p.id, p.title, p.kind, (coalesce(p.email, '') <> '') AS "hasAddress",
      (SELECT h.name FROM post_holder h WHERE h."postId" = p.id AND h."fromOn" <= ${on} AND (h."toOn" IS NULL OR h."toOn" >= ${on})
       ORDER BY h."fromOn" DESC LIMIT 1) AS holder
    FROM post p WHERE p."officeId" = ${officeId}::uuid AND p.kind IN ('chairman', 'viceChairman', 'chiefOfOffice', 'deputyChief')
    ORDER BY array_position(ARRAY['chairman', 'viceChairman', 'chiefOfOffice', 'deputyChief'], p.kind), p.title COLLATE "vi-x-icu"`;
}
