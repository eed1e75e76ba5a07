import type { Transaction } from '../database.js';

export interface DeskDirectiveRow {
  id: string;
  officeId: string;
  number: string | null;
  type: string;
  issuedOn: string | null;
  subject: string;
  specialistId: string | null;
  specialistName: string | null;
  room: string | null;
}

/** Heads of directives. */
export function deskDirectives(database: Transaction, ids: readonly string[]): Promise<DeskDirectiveRow[]> {
  return database.$queryRaw<DeskDirectiveRow[]>`
    SELECT d.id, d."officeId", coalesce(d.draft->'document'->>'number', d.number) AS number, d.type, d."issuedOn", d.subject,
           d."specialistId", p."displayName" AS "specialistName", d.room
    FROM directive d LEFT JOIN account p ON p.id = d."specialistId"
    WHERE d.id = ANY(${[...ids]}::uuid[])`;
}

export interface DeskAgencyRow {
  id: string;
  name: string;
  phone: string | null;
}

export function deskAgencies(database: Transaction, ids: readonly string[]): Promise<DeskAgencyRow[]> {
  return database.$queryRaw<DeskAgencyRow[]>`SELECT id, name, phone FROM agency WHERE id = ANY(${[...ids]}::uuid[])`;
}

export interface PendingReportRow {
  assignmentId: string;
  letterNumber: string | null;
  letterOn: string | null;
  attempt: number;
}

/** The completion report that waits, and the how-manieth it is. */
export function pendingReports(database: Transaction, assignmentIds: readonly string[]): Promise<PendingReportRow[]> {
  return database.$queryRaw<PendingReportRow[]>`
    SELECT DISTINCT ON (r."assignmentId") r."assignmentId", r."letterNumber", r."letterOn",
           (SELECT count(*)::int FROM report b WHERE b."assignmentId" = r."assignmentId" AND b.kind = 'completion' AND b."reportedAt" <= r."reportedAt") AS attempt
    FROM report r WHERE r."assignmentId" = ANY(${[...assignmentIds]}::uuid[]) AND r.kind = 'completion' AND r.state = 'pending'
    ORDER BY r."assignmentId", r."reportedAt" DESC`;
}

export interface PendingExtensionRow {
  id: string;
  assignmentId: string;
  oldDueOn: string;
  proposedDueOn: string;
  reason: string;
  achieved: string | null;
  requestedAt: Date;
  /** what the leader said who was asked before */
  lastAnswer: string | null;
}

export function pendingExtensions(
  database: Transaction,
  assignmentIds: readonly string[],
): Promise<PendingExtensionRow[]> {
  return database.$queryRaw<PendingExtensionRow[]>`
    SELECT x.id, x."assignmentId", x."oldDueOn", x."proposedDueOn", x.reason, x.achieved, x."requestedAt",
           (SELECT s.answer FROM submission s WHERE s."assignmentId" = x."assignmentId" AND s.subject = 'extension'
              AND s.state = 'returned' AND s."submittedAt" >= x."requestedAt" ORDER BY s."answeredAt" DESC LIMIT 1) AS "lastAnswer"
    FROM extension_request x WHERE x."assignmentId" = ANY(${[...assignmentIds]}::uuid[]) AND x.state = 'pending'`;
}

export interface LastCallRow {
  directiveId: string;
  agencyId: string;
  calledAt: Date;
  whom: string;
  telephone: string | null;
  said: string;
  byName: string | null;
  count: number;
}

/** The last call about an agency's part in a directive, and how many there were. */
export function lastCalls(
  database: Transaction,
  pairs: readonly { directiveId: string; agencyId: string }[],
): Promise<LastCallRow[]> {
  return database.$queryRaw<LastCallRow[]>`
    SELECT DISTINCT ON (c."directiveId", c."agencyId") c."directiveId", c."agencyId", c."calledAt", c.whom, c.telephone, c.said,
           p."displayName" AS "byName", (count(*) OVER (PARTITION BY c."directiveId", c."agencyId"))::int AS count
    FROM call_record c LEFT JOIN account p ON p.id = c."byId"
    WHERE (c."directiveId", c."agencyId") IN (
      SELECT w."directiveId", w."agencyId" FROM jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) AS w("directiveId" uuid, "agencyId" uuid))
    ORDER BY c."directiveId", c."agencyId", c."calledAt" DESC, c.id DESC`;
}

export interface NewestNoticeRow {
  directiveId: string;
  agencyId: string;
  noticeId: string;
}

/** The newest notice that was meant for an agency about a directive, whatever became of it. */
export function newestNotices(
  database: Transaction,
  pairs: readonly { directiveId: string; agencyId: string }[],
): Promise<NewestNoticeRow[]> {
  return database.$queryRaw<NewestNoticeRow[]>`
    SELECT DISTINCT ON (n."directiveId", n."recipientId") n."directiveId", n."recipientId" AS "agencyId", n.id AS "noticeId"
    FROM jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) AS w("directiveId" uuid, "agencyId" uuid)
    JOIN notice n ON n."directiveId" = w."directiveId" AND n."recipientKind" = 'agency' AND n."recipientId" = w."agencyId"
    WHERE n.state <> 'obsolete'
    ORDER BY n."directiveId", n."recipientId", n.at DESC, n.id DESC`;
}

/** Open leads that are overdue at an instant, by directive: what a report to leadership would speak of. */
export function overdueOfDirectives(
  database: Transaction,
  directiveIds: readonly string[],
  at: Date,
): Promise<{ directiveId: string; overdueCount: number; oldestDueAt: Date }[]> {
  return database.$queryRaw`
    SELECT s."directiveId", count(*)::int AS "overdueCount", min(s."dueAt") AS "oldestDueAt"
    FROM assignment s
    WHERE s."directiveId" = ANY(${[...directiveIds]}::uuid[]) AND s.role = 'lead'
      AND s.state IN ('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended')
      AND s."dueAt" < ${at} AND NOT (s.state = 'awaitingConfirmation' AND s."reportedAt" IS NOT NULL AND s."reportedAt" <= s."dueAt")
    GROUP BY s."directiveId"`;
}
