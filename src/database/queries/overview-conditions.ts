import { localDateOf } from '../../domain/plain-date.js';
import { Prisma } from '../generated/client.js';
import type { AssignmentFilter, ReadAt } from './assignments.js';
import { dueSoonCondition, type Source } from './standing.js';

/** What the leader's figures are cut by: each figure names a filter made of these, and counts exactly its rows. */
export function overviewConditions(
  {
    officeId,
    register,
    directedByPostId,
    groupId,
    dueUntil,
    dueAfter,
    dueUpTo,
    activeSince,
    decisionBy,
  }: AssignmentFilter,
  read: ReadAt,
  source: Source,
): Prisma.Sql[] {
  return [
    ...(register ? [registerCondition(officeId, register)] : []),
    ...(directedByPostId === undefined ? [] : [directedByCondition(officeId, directedByPostId)]),
    ...(groupId ? [groupCondition(groupId, read)] : []),
    ...(dueUntil ? [dueSoonCondition(read.at, dueUntil)] : []),
    ...(dueAfter ? [Prisma.sql`s."dueAt" > ${dueAfter}`] : []),
    ...(dueUpTo ? [Prisma.sql`s."dueAt" <= ${dueUpTo}`] : []),
    ...(activeSince ? [activeCondition(officeId, activeSince, read, source)] : []),
    ...(decisionBy ? [decisionCondition(decisionBy, read, source)] : []),
  ];
}

/** assign: under the People's Committee; request: bodies that are asked (S19). Today's register, also as of a past day. */
export const registerCondition = (officeId: string, register: 'assign' | 'request'): Prisma.Sql =>
  Prisma.sql`s."agencyId" IN (SELECT r.id FROM agency r WHERE r."officeId" = ${officeId}::uuid AND r.register = ${register})`;

/** A post's directives; null: those that name no leader. */
export const directedByCondition = (officeId: string, postId: string | null): Prisma.Sql =>
  Prisma.sql`s."directiveId" IN (SELECT e.id FROM directive e WHERE e."officeId" = ${officeId}::uuid AND ${
    postId === null ? Prisma.sql`e."directedByPostId" IS NULL` : Prisma.sql`e."directedByPostId" = ${postId}::uuid`
  })`;

/** Membership is dated: who belongs on the day that is asked for. */
export function groupCondition(groupId: string, { at }: { at: Date }): Prisma.Sql {
  const on = localDateOf(at);
  return Prisma.sql`s."agencyId" IN (SELECT m."agencyId" FROM agency_group_member m
    WHERE m."groupId" = ${groupId}::uuid AND m."validFrom" <= ${on} AND (m."validTo" IS NULL OR m."validTo" >= ${on}))`;
}

/** As of a past instant the log tells what the row's own date has forgotten. */
const activeCondition = (officeId: string, since: Date, { at, isPast }: ReadAt, { id, row }: Source): Prisma.Sql =>
  isPast
    ? Prisma.sql`EXISTS (SELECT 1 FROM assignment_told v WHERE v."officeId" = ${officeId}::uuid AND v."assignmentId" = ${id}
        AND v.at > ${since} AND v.at <= ${at} AND (v."previousAt" IS NULL OR v."previousAt" <= ${since}))`
    : Prisma.sql`${row}."lastActivityAt" > ${since}`;

/** What the Office has put to a leader and what had no answer at that instant (P4). */
const decisionCondition = (by: string, { at }: ReadAt, { id }: Source): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT 1 FROM submission b WHERE b."assignmentId" = ${id} AND b."submittedAt" <= ${at}
    AND (b."answeredAt" IS NULL OR b."answeredAt" > ${at})
    ${by === 'any' ? Prisma.empty : Prisma.sql`AND b."postId" = ${by}::uuid`})`;
