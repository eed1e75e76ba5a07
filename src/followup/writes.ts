import { v7 as uuidv7 } from 'uuid';
import type { AssignmentChanges, AssignmentFacts, RoundReason } from '../domain/assignment-facts.js';
import type { NoticeIntent, RungOutcome } from '../domain/look-at.js';
import { noticeKinds } from '../domain/notice-kinds.js';
import type { Transaction } from '../database/database.js';
import type { Recipients } from './recipients.js';
import type { AssignmentRow, DirectiveRow } from './rows.js';

/** One line of an assignment's log. */
export interface EventLine {
  kind: string;
  payload: Record<string, unknown>;
  actorId: string | null;
  actedForId?: string | null;
  channel: string;
  basis?: unknown;
}

export interface NoticeLine extends NoticeIntent {
  /** what it follows from; with kind and recipient the key that lets it be written once */
  source: string;
  payload?: Record<string, unknown>;
  notBefore?: Date;
}

/** All that one transaction says of one assignment. */
export interface AssignmentWrite {
  /** as it was under the lock */
  row: AssignmentRow;
  changes: AssignmentChanges;
  startsRound?: RoundReason | null;
  events?: EventLine[];
  outcomes?: RungOutcome[];
  notices?: NoticeLine[];
  nextAlarmAt: Date | null;
  endReason?: string | null;
}

/** The facts as they will stand after a write. */
export function factsAfter(
  row: AssignmentFacts,
  changes: AssignmentChanges,
  startsRound: RoundReason | null | undefined,
  now: Date,
): AssignmentFacts {
  const round = startsRound ? { round: row.round + 1, roundStartedAt: now, roundReason: startsRound } : {};
  return { ...row, ...changes, ...round };
}

/** Writes what was decided of many assignments in a handful of statements: rows, versions, log, rungs, notices. */
export async function writeAssignments(
  tx: Transaction,
  directive: DirectiveRow,
  writes: readonly AssignmentWrite[],
  now: Date,
  recipients: Recipients,
): Promise<void> {
  if (writes.length === 0) return;
  await updateRows(tx, writes, now);
  await writeVersions(tx, writes, now);
  await writeEvents(tx, writes, now);
  await writeOutcomes(tx, writes, now);
  await writeNotices(
    tx,
    directive,
    writes.flatMap(({ row, notices, startsRound }) =>
      (notices ?? []).map((notice) => ({ notice, row, round: row.round + (startsRound ? 1 : 0) })),
    ),
    now,
    recipients,
  );
}

async function updateRows(tx: Transaction, writes: readonly AssignmentWrite[], now: Date): Promise<void> {
  const rows = writes.map(({ row, changes, startsRound, nextAlarmAt, endReason, events }) => {
    const after = factsAfter(row, changes, startsRound, now);
    const isEnded = after.state === 'closed' || after.state === 'revoked' || after.state === 'transferred';
    return {
      id: row.id,
      state: after.state,
      dueOn: after.dueOn,
      dueAt: after.dueAt,
      round: after.round,
      roundStartedAt: after.roundStartedAt,
      roundReason: after.roundReason,
      acknowledgedAt: after.acknowledgedAt,
      lastActivityAt: after.lastActivityAt,
      performedOn: after.performedOn,
      reportedAt: after.reportedAt,
      confirmedAt: after.confirmedAt,
      hasPendingExtension: after.hasPendingExtension,
      extensionCount: after.extensionCount,
      returnedCount: after.returnedCount,
      correctionCount: after.correctionCount,
      urgingCount: after.urgingCount,
      lastUrgedAt: after.lastUrgedAt,
      nextAlarmAt: isEnded ? null : nextAlarmAt,
      isEnded,
      endReason: endReason ?? null,
      putAsideAt: after.putAsideAt,
      seq: row.seq + (events?.length ?? 0),
    };
  });
  await tx.$executeRaw`
    UPDATE assignment a SET
      state = w.state, "dueOn" = w."dueOn", "dueAt" = w."dueAt", round = w.round, "roundStartedAt" = w."roundStartedAt",
      "roundReason" = w."roundReason", "acknowledgedAt" = w."acknowledgedAt", "lastActivityAt" = w."lastActivityAt",
      "performedOn" = w."performedOn", "reportedAt" = w."reportedAt", "confirmedAt" = w."confirmedAt",
      "hasPendingExtension" = w."hasPendingExtension", "extensionCount" = w."extensionCount",
      "returnedCount" = w."returnedCount", "correctionCount" = w."correctionCount", "urgingCount" = w."urgingCount",
      "lastUrgedAt" = w."lastUrgedAt", "nextAlarmAt" = w."nextAlarmAt", seq = w.seq,
      "endedAt" = CASE WHEN w."isEnded" THEN coalesce(a."endedAt", ${now}) END,
      "endReason" = CASE WHEN w."isEnded" THEN coalesce(w."endReason", a."endReason") END,
      "putAsideAt" = w."putAsideAt", "putAsideReason" = CASE WHEN w."putAsideAt" IS NOT NULL THEN a."putAsideReason" END
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS w(
      id uuid, state text, "dueOn" text, "dueAt" timestamptz, round int, "roundStartedAt" timestamptz, "roundReason" text,
      "acknowledgedAt" timestamptz, "lastActivityAt" timestamptz, "performedOn" text, "reportedAt" timestamptz,
      "confirmedAt" timestamptz, "hasPendingExtension" bool, "extensionCount" int, "returnedCount" int,
      "correctionCount" int, "urgingCount" int, "lastUrgedAt" timestamptz, "nextAlarmAt" timestamptz, "isEnded" bool,
      "endReason" text, "putAsideAt" timestamptz, seq int)
    WHERE a.id = w.id`;
}

/** A version ends and the next begins only when what figures are made of has changed. */
async function writeVersions(tx: Transaction, writes: readonly AssignmentWrite[], now: Date): Promise<void> {
  const changed = writes.filter(({ row, changes }) => {
    const after = { ...row, ...changes };
    return (
      after.state !== row.state ||
      after.performedOn !== row.performedOn ||
      +(after.dueAt ?? 0) !== +(row.dueAt ?? 0) ||
      +(after.reportedAt ?? 0) !== +(row.reportedAt ?? 0)
    );
  });
  if (changed.length === 0) return;
  const ids = changed.map(({ row }) => row.id);
  await tx.$executeRaw`
    UPDATE assignment_version SET "validTo" = ${now}
    WHERE "assignmentId" = ANY(${ids}::uuid[]) AND "validTo" IS NULL AND "validFrom" < ${now}`;
  await insertVersions(tx, ids, now);
}

/**
 * Writes how these assignments stand now. A second change in the same millisecond replaces the first; so does one made after
 * the server's clock was set back, as intervals never overlap.
 */
export async function insertVersions(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO assignment_version ("assignmentId", "validFrom", "officeId", "directiveId", "agencyId", role, state, "dueAt", "reportedAt", "performedOn")
    SELECT id, greatest(${now}::timestamptz, (SELECT v."validFrom" FROM assignment_version v WHERE v."assignmentId" = a.id AND v."validTo" IS NULL)),
           "officeId", "directiveId", "agencyId", role, state, "dueAt", "reportedAt", "performedOn"
    FROM assignment a WHERE id = ANY(${[...ids]}::uuid[])
    ON CONFLICT ("assignmentId", "validFrom") DO UPDATE SET state = excluded.state, "dueAt" = excluded."dueAt",
      "reportedAt" = excluded."reportedAt", "performedOn" = excluded."performedOn", "validTo" = NULL`;
}

async function writeEvents(tx: Transaction, writes: readonly AssignmentWrite[], now: Date): Promise<void> {
  const rows = writes.flatMap(({ row, events, startsRound }) =>
    (events ?? []).map((event, index) => ({
      assignmentId: row.id,
      seq: row.seq + index + 1,
      kind: event.kind,
      actorId: event.actorId,
      actedForId: event.actedForId ?? null,
      channel: event.channel,
      basis: event.basis ?? null,
      payload: event.payload,
      round: row.round + (startsRound ? 1 : 0),
    })),
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO assignment_event ("assignmentId", seq, kind, at, "actorId", "actedForId", channel, basis, payload, round)
    SELECT w."assignmentId", w.seq, w.kind, ${now}, w."actorId", w."actedForId", w.channel, nullif(w.basis, 'null'::jsonb), w.payload, w.round
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS w("assignmentId" uuid, seq int, kind text, "actorId" uuid, "actedForId" uuid, channel text, basis jsonb, payload jsonb, round int)`;
}

async function writeOutcomes(tx: Transaction, writes: readonly AssignmentWrite[], now: Date): Promise<void> {
  const rows = writes.flatMap(({ row, outcomes, startsRound }) =>
    (outcomes ?? []).map((outcome) => ({ assignmentId: row.id, round: row.round + (startsRound ? 1 : 0), ...outcome })),
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO fired_rung ("assignmentId", round, rung, outcome, reason, "plannedAt", at)
    SELECT w."assignmentId", w.round, w.rung, w.outcome, w.reason, w."plannedAt", ${now}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS w("assignmentId" uuid, round int, rung text, outcome text, reason text, "plannedAt" timestamptz)
    ON CONFLICT DO NOTHING`;
}

/** Of which office, and of which directive; a digest spans directives and has none. */
export interface NoticeScope {
  officeId: string;
  id: string | null;
}

/** A notice of an assignment, or of the directive as a whole (row null). */
export interface AddressedNotice {
  notice: NoticeLine;
  row: AssignmentRow | null;
  round: number | null;
  /** the agency of a notice that speaks of the directive as a whole */
  agencyId?: string;
}

/**
 * Writes notices in the transaction that decided them. A later automatic one makes an earlier of the same assignment, line
 * and recipient that was not handed over obsolete (engine.md §7).
 */
export async function writeNotices(
  tx: Transaction,
  scope: NoticeScope,
  lines: readonly AddressedNotice[],
  now: Date,
  recipients: Recipients,
): Promise<void> {
  if (lines.length === 0) return;
  const recipientOf = await recipients(lines.map(({ notice }) => notice.to));
  const rows = lines.map(({ notice, row, round, agencyId }) => {
    const recipient = recipientOf(notice.to, row?.agencyId ?? agencyId ?? null);
    return {
      id: uuidv7(),
      kind: notice.kind,
      line: notice.line,
      assignmentId: row?.id ?? null,
      round,
      rung: notice.rung,
      payload: notice.payload ?? {},
      source: notice.source,
      recipientKind: recipient.kind,
      recipientId: recipient.id,
      notBefore: notice.notBefore ?? now,
      state: recipient.isKnown ? 'waiting' : 'undeliverable',
      reason: recipient.isKnown ? null : 'NO_RECIPIENT',
      supersedes: noticeKinds[notice.kind].isAutomatic && row !== null && notice.line !== null,
    };
  });
  const superseding = rows.filter((row) => row.supersedes);
  if (superseding.length > 0) {
    await tx.$executeRaw`
      UPDATE notice n SET state = 'obsolete', reason = 'superseded'
      FROM jsonb_to_recordset(${JSON.stringify(superseding)}::jsonb) AS w("assignmentId" uuid, line text, "recipientKind" text, "recipientId" uuid, source text)
      WHERE n."assignmentId" = w."assignmentId" AND n.line = w.line AND n."recipientId" = w."recipientId"
        AND n."recipientKind" = w."recipientKind" AND n.source <> w.source AND n.state = 'waiting'`;
  }
  await tx.$executeRaw`
    INSERT INTO notice (id, "officeId", kind, line, "directiveId", "assignmentId", round, rung, payload, source, "recipientKind", "recipientId", "notBefore", at, state, reason)
    SELECT w.id, ${scope.officeId}::uuid, w.kind, w.line, ${scope.id}::uuid, w."assignmentId", w.round, w.rung, w.payload, w.source, w."recipientKind", w."recipientId", w."notBefore", ${now}, w.state, w.reason
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS w(id uuid, kind text, line text, "assignmentId" uuid, round int, rung text, payload jsonb, source text, "recipientKind" text, "recipientId" uuid, "notBefore" timestamptz, state text, reason text)
    ON CONFLICT (source, kind, "recipientKind", "recipientId") DO NOTHING`;
}
