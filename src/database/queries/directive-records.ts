import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';

export interface GridFactsRow {
  assignmentId: string;
  launchedAt: Date;
  roundStartedAt: Date;
  roundReason: string;
  kind: string | null;
  at: Date | null;
  channel: string | null;
  letterNumber: string | null;
  letterOn: string | null;
  letterSigner: string | null;
}

/** Of each assignment of a task: since when it stands as it does, and what its agency said last, through which channel. */
export function gridFacts(database: Transaction, taskId: string): Promise<GridFactsRow[]> {
  return database.$queryRaw<GridFactsRow[]>`
    SELECT a.id AS "assignmentId", a."launchedAt", a."roundStartedAt", a."roundReason", e.kind, e.at, e.channel,
           coalesce(e.payload->'letter'->>'number', e.payload->'informant'->>'letterNumber') AS "letterNumber",
           coalesce(e.payload->'letter'->>'on', e.payload->'informant'->>'letterOn') AS "letterOn",
           e.payload->'letter'->>'signer' AS "letterSigner"
    FROM assignment a LEFT JOIN LATERAL (
      SELECT v.kind, v.at, v.channel, v.payload FROM assignment_event v
      WHERE v."assignmentId" = a.id AND v.kind IN ('acknowledge', 'reportProgress', 'reportCompletion', 'requestExtension')
      ORDER BY v.seq DESC LIMIT 1) e ON true
    WHERE a."taskId" = ${taskId}::uuid`;
}

export interface SheetFactsRow {
  assignmentId: string;
  reportKind: string | null;
  reportState: string | null;
  content: string | null;
  reportedAt: Date | null;
  performedOn: string | null;
  letterNumber: string | null;
  letterOn: string | null;
  letterSigner: string | null;
  delayReason: string | null;
  urgingNumber: number | null;
  urgedAt: Date | null;
  urgingLetterNumber: string | null;
  urgingLetterOn: string | null;
}

/** Of each lead of a directive: its newest completion report (else progress note), the reason of delay, the last urging. */
export function sheetFacts(database: Transaction, directiveId: string): Promise<SheetFactsRow[]> {
  return database.$queryRaw<SheetFactsRow[]>`
    SELECT a.id AS "assignmentId", r.kind AS "reportKind", r.state AS "reportState", r.content, r."reportedAt", r."performedOn",
           r."letterNumber", r."letterOn", r."letterSigner", l."delayReason",
           u.number AS "urgingNumber", u.at AS "urgedAt", u."letterNumber" AS "urgingLetterNumber", u."letterOn" AS "urgingLetterOn"
    FROM assignment a
    LEFT JOIN LATERAL (SELECT * FROM report x WHERE x."assignmentId" = a.id
      ORDER BY (x.kind = 'completion') DESC, x."reportedAt" DESC LIMIT 1) r ON true
    LEFT JOIN LATERAL (SELECT x."delayReason" FROM report x WHERE x."assignmentId" = a.id AND x."delayReason" IS NOT NULL
      ORDER BY x."reportedAt" DESC LIMIT 1) l ON true
    LEFT JOIN LATERAL (SELECT * FROM urging x WHERE x."assignmentId" = a.id ORDER BY x.number DESC LIMIT 1) u ON true
    WHERE a."directiveId" = ${directiveId}::uuid AND a.role = 'lead'`;
}

/** Coordinators of a directive's tasks by task and period, in the registry's order. */
export function coordinatorsOf(
  database: Transaction,
  directiveId: string,
): Promise<{ taskId: string; period: number; names: string[] }[]> {
  return database.$queryRaw<{ taskId: string; period: number; names: string[] }[]>`
    SELECT a."taskId", a.period, array_agg(g.name ORDER BY g."sortOrder", g.name COLLATE "vi-x-icu") AS names
    FROM assignment a JOIN agency g ON g.id = a."agencyId"
    WHERE a."directiveId" = ${directiveId}::uuid AND a.role = 'coordinator' AND a.state NOT IN ('revoked', 'transferred')
    GROUP BY a."taskId", a.period`;
}

export interface FileLineRow {
  id: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  at: Date;
  source: 'original' | 'report' | 'basis' | 'letter';
  agency: string | null;
  assignmentId: string | null;
  ordinal: number | null;
  clause: string | null;
  documentNumber: string | null;
  documentOn: string | null;
  reportState: string | null;
}

/** Every file of a directive: the original, what reports carry, letters entered for agencies, bases of decisions. */
export function fileLines(database: Transaction, directiveId: string): Promise<FileLineRow[]> {
  return database.$queryRaw<FileLineRow[]>`
    WITH named AS (
      SELECT d."fileId", 'original' AS source, d."createdAt" AS at, NULL::uuid AS "assignmentId",
             coalesce(d.draft->'document'->>'number', d.number) AS "documentNumber", d."issuedOn" AS "documentOn", NULL AS "reportState"
      FROM directive d WHERE d.id = ${directiveId}::uuid AND d."fileId" IS NOT NULL
      UNION ALL
      SELECT f."fileId", 'report', r."reportedAt", a.id, r."letterNumber", r."letterOn", r.state
      FROM assignment a JOIN report r ON r."assignmentId" = a.id JOIN report_file f ON f."reportId" = r.id
      WHERE a."directiveId" = ${directiveId}::uuid
      UNION ALL
      SELECT (e.basis->>'fileId')::uuid, 'basis', e.at, a.id, e.basis->>'number', e.basis->>'on', NULL
      FROM assignment a JOIN assignment_event e ON e."assignmentId" = a.id
      WHERE a."directiveId" = ${directiveId}::uuid AND e.basis->>'fileId' IS NOT NULL
      UNION ALL
      SELECT (e.basis->>'fileId')::uuid, 'basis', e.at, NULL, e.basis->>'number', e.basis->>'on', NULL
      FROM directive_event e WHERE e."directiveId" = ${directiveId}::uuid AND e.basis->>'fileId' IS NOT NULL
      UNION ALL
      SELECT (e.payload->'informant'->>'fileId')::uuid, 'letter', e.at, a.id, e.payload->'informant'->>'letterNumber',
             e.payload->'informant'->>'letterOn', NULL
      FROM assignment a JOIN assignment_event e ON e."assignmentId" = a.id
      WHERE a."directiveId" = ${directiveId}::uuid AND e.payload->'informant'->>'fileId' IS NOT NULL)
    SELECT f.id, f.name, f."mediaType", f."sizeBytes", n.at, n.source, g.name AS agency, n."assignmentId", t.ordinal, t.clause,
           n."documentNumber", n."documentOn", n."reportState"
    FROM named n JOIN stored_file f ON f.id = n."fileId"
    LEFT JOIN assignment a ON a.id = n."assignmentId" LEFT JOIN agency g ON g.id = a."agencyId" LEFT JOIN task t ON t.id = a."taskId"
    ORDER BY (n.source = 'original') DESC, n.at DESC, f.id`;
}

export interface ChangeRow {
  kind: string;
  at: Date;
  actor: string | null;
  payload: unknown;
  assignmentId: string | null;
  agency: string | null;
  ordinal: number | null;
  clause: string | null;
  /** name of the agency that a correction names */
  newAgency: string | null;
  addedAgencies: string[] | null;
}

/** What people changed after the launch, newest first: corrections, additions, what was taken back, hand-overs. */
export function changeRows(database: Transaction, directiveId: string): Promise<ChangeRow[]> {
  return database.$queryRaw<ChangeRow[]>`
    SELECT * FROM (
      SELECT e.kind, e.at, p."displayName" AS actor, e.payload, a.id AS "assignmentId", g.name AS agency, t.ordinal, t.clause,
             (SELECT x.name FROM agency x WHERE e.kind = 'correctAgency' AND x.id = (e.payload->>'agencyId')::uuid) AS "newAgency",
             NULL::text[] AS "addedAgencies", e.seq
      FROM assignment a JOIN assignment_event e ON e."assignmentId" = a.id JOIN agency g ON g.id = a."agencyId" JOIN task t ON t.id = a."taskId"
      LEFT JOIN account p ON p.id = e."actorId"
      WHERE a."directiveId" = ${directiveId}::uuid AND e.kind IN ('correctDueDate', 'correctWording', 'correctAgency', 'revoke')
      UNION ALL
      SELECT e.kind, e.at, p."displayName", e.payload, NULL, NULL, t.ordinal, t.clause, NULL,
             (SELECT array_agg(x.name ORDER BY x."sortOrder", x.name COLLATE "vi-x-icu") FROM agency x
              WHERE e.kind = 'addAssignment' AND x.id IN (SELECT value::uuid FROM jsonb_array_elements_text(e.payload->'agencyIds'))), e.seq
      FROM directive_event e LEFT JOIN account p ON p.id = e."actorId"
      LEFT JOIN task t ON e.kind = 'addAssignment' AND t.id = (e.payload->>'taskId')::uuid
      WHERE e."directiveId" = ${directiveId}::uuid AND e.kind IN ('addAssignment', 'revokeDirective', 'handOver')) AS changes
    ORDER BY at DESC, seq DESC`;
}

export interface ColleagueRow {
  id: string;
  displayName: string;
  room: string | null;
  phone: string | null;
  openDirectiveCount: number;
}

/** Who may follow a directive of the office, with how many each follows now. */
export function colleagues(database: Transaction, officeId: string): Promise<ColleagueRow[]> {
  return database.$queryRaw<ColleagueRow[]>`
    SELECT p.id, p."displayName", p.room, p.phone, count(d.id)::int AS "openDirectiveCount"
    FROM account p LEFT JOIN directive d ON d."specialistId" = p.id AND d."officeId" = ${officeId}::uuid AND d.state IN ('launching', 'running')
    WHERE p."officeId" = ${officeId}::uuid AND p.role IN ('specialist', 'officeHead') AND p."isActive"
    GROUP BY p.id, p."displayName", p.room, p.phone
    ORDER BY p.room COLLATE "vi-x-icu" NULLS LAST, p."displayName" COLLATE "vi-x-icu", p.id`;
}

export interface SentMailRow {
  key: string;
  mailId: string | null;
  kind: string;
  at: Date;
  recipientName: string | null;
  noticeCount: number;
  noticeState: string;
  reason: string | null;
  mailState: string | null;
  subject: string | null;
  addresses: string[] | null;
  handedOverAt: Date | null;
  serverAnswer: string | null;
}

export interface SentMailFilter {
  directiveId: string;
  agencyId?: string | undefined;
  kind?: string | undefined;
  isTroubled?: boolean | undefined;
  upTo: Date;
}

/** One line a mail; notices that are not in a mail go by kind, recipient, instant and state. */
function mailGroups({ directiveId, agencyId, kind, upTo, isTroubled }: SentMailFilter): Prisma.Sql {
  const conditions = [
    Prisma.sql`n."directiveId" = ${directiveId}::uuid AND n.at <= ${upTo}`,
    ...(agencyId ? [Prisma.sql`n."recipientKind" = 'agency' AND n."recipientId" = ${agencyId}::uuid`] : []),
    ...(kind ? [Prisma.sql`n.kind = ${kind}`] : []),
    ...(isTroubled
      ? [
          Prisma.sql`(n.state = 'undeliverable' OR (n.state = 'inMail' AND EXISTS (SELECT 1 FROM mail x WHERE x.id = n."mailId" AND x.state IN ('refused', 'unknown'))))`,
        ]
      : []),
  ];
  return Prisma.sql`
    SELECT min(n.id::text) AS key, n."mailId", n."recipientKind", n."recipientId", max(n.at) AS at, min(n.kind) AS kind,
           count(*)::int AS "noticeCount",
           CASE WHEN bool_or(n.state = 'inMail') THEN 'inMail' ELSE min(n.state) END AS "noticeState", min(n.reason) AS reason
    FROM notice n WHERE ${Prisma.join(conditions, ' AND ')}
    GROUP BY n."mailId", n."recipientKind", n."recipientId", CASE WHEN n."mailId" IS NULL THEN n.kind END,
             CASE WHEN n."mailId" IS NULL THEN n.at END, CASE WHEN n."mailId" IS NULL THEN n.state END`;
}

/** Mails of a directive, newest first, after the row that `after` names ([instant, key]). */
export function sentMailLines(
  database: Transaction,
  filter: SentMailFilter,
  limit: number,
  after: readonly string[] | null,
): Promise<SentMailRow[]> {
  const later = after ? Prisma.sql`WHERE (l.at, l.key) < (${after[0]}::timestamptz, ${after[1]})` : Prisma.empty;
  return database.$queryRaw<SentMailRow[]>`
    SELECT l.*, m.state AS "mailState", m.subject, m.addresses, m."handedOverAt", m."serverAnswer",
           coalesce(g.name, p.title, a."displayName") AS "recipientName"
    FROM (SELECT * FROM (${mailGroups(filter)}) AS l ${later} ORDER BY l.at DESC, l.key DESC LIMIT ${limit}) AS l
    LEFT JOIN mail m ON m.id = l."mailId"
    LEFT JOIN agency g ON l."recipientKind" = 'agency' AND g.id = l."recipientId"
    LEFT JOIN post p ON l."recipientKind" = 'post' AND p.id = l."recipientId"
    LEFT JOIN account a ON l."recipientKind" = 'account' AND a.id = l."recipientId"
    ORDER BY l.at DESC, l.key DESC`;
}

/** How many lines a filter has, counted no further than `atMost` + 1. */
export async function countSentMails(database: Transaction, filter: SentMailFilter, atMost: number): Promise<number> {
  const [row] = await database.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT 1 FROM (${mailGroups(filter)}) AS l LIMIT ${atMost + 1}) AS found`;
  return row?.count ?? 0;
}
