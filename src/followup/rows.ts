import { isOpenState, type AssignmentFacts } from '../domain/assignment-facts.js';
import { DomainError } from '../domain/errors.js';
import type { Transaction } from '../database/database.js';
import { Prisma } from '../database/generated/client.js';

/** A directive's row as the follow-up sees it under its lock. */
export interface DirectiveRow {
  id: string;
  officeId: string;
  state: 'draft' | 'launching' | 'running' | 'concluded' | 'revoked';
  issuedOn: string | null;
  urgency: string | null;
  subject: string;
  number: string | null;
  notation: string | null;
  specialistId: string | null;
  directedByPostId: string | null;
  launchedAt: Date | null;
  handedOutAt: Date | null;
  nextLookAt: Date | null;
  /** imported and not released yet: nobody is told anything, no rung fires */
  heldAt: Date | null;
  draftVersion: number;
  seq: number;
}

/** An assignment's row: the facts of the rules and what the writer needs beside them. */
export interface AssignmentRow extends AssignmentFacts {
  officeId: string;
  nextAlarmAt: Date | null;
  register: 'assign' | 'request';
}

const directiveColumns = Prisma.sql`
  d.id, d."officeId", d.state, d."issuedOn", d.urgency, d.subject, d.number, d.notation, d."specialistId",
  d."directedByPostId", d."launchedAt", d."handedOutAt", d."nextLookAt", d."heldAt", d."draftVersion", d.seq`;

/**
 * Locks the directive: the first lock of every transaction that writes (engine.md §1.2). FOR NO KEY UPDATE, because a
 * plain FOR UPDATE would block the foreign keys of rows that others insert.
 * @returns null when there is no such directive
 */
export async function lockDirective(tx: Transaction, id: string): Promise<DirectiveRow | null> {
  const [row] = await tx.$queryRaw<DirectiveRow[]>`
    SELECT ${directiveColumns} FROM directive d WHERE d.id = ${id}::uuid FOR NO KEY UPDATE`;
  return row ?? null;
}

/** Locks the directive of an assignment: that never changes, so it may be looked up in the same question. */
export async function lockDirectiveOf(tx: Transaction, assignmentId: string): Promise<DirectiveRow | null> {
  const [row] = await tx.$queryRaw<DirectiveRow[]>`
    SELECT ${directiveColumns} FROM directive d
    WHERE d.id = (SELECT a."directiveId" FROM assignment a WHERE a.id = ${assignmentId}::uuid) FOR NO KEY UPDATE OF d`;
  return row ?? null;
}

/** Locks the directives of these assignments by their ids, so that two that lock several never wait for each other. */
export async function lockDirectives(
  tx: Transaction,
  assignmentIds: readonly string[],
  officeId: string,
): Promise<Map<string, DirectiveRow>> {
  const rows = await tx.$queryRaw<DirectiveRow[]>`
    SELECT ${directiveColumns} FROM directive d
    WHERE d."officeId" = ${officeId}::uuid
      AND d.id IN (SELECT a."directiveId" FROM assignment a WHERE a.id = ANY(${[...assignmentIds]}::uuid[]))
    ORDER BY d.id FOR NO KEY UPDATE OF d`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** Of assignment `a`, as AssignmentRow. */
export const assignmentColumns = Prisma.sql`
  a.id, a."officeId", a."directiveId", a."taskId", a."agencyId", a.role, a.period, a.attempt, a.state, a."isStanding",
  a."dueOn", a."dueAt", a.round, a."roundStartedAt", a."roundReason", a."launchedAt", a."acknowledgedAt",
  a."lastActivityAt", a."performedOn", a."reportedAt", a."confirmedAt", a."hasPendingExtension", a."extensionCount",
  a."returnedCount", a."correctionCount", a."urgingCount", a."lastUrgedAt", a."putAsideAt", a.seq, a."nextAlarmAt",
  (SELECT g.register FROM agency g WHERE g.id = a."agencyId") AS register`;

/** Locks assignments in the order of their ids and gives them as this very select found them. */
export function lockAssignments(tx: Transaction, ids: readonly string[]): Promise<AssignmentRow[]> {
  return tx.$queryRaw<AssignmentRow[]>`
    SELECT ${assignmentColumns} FROM assignment a WHERE a.id = ANY(${[...ids]}::uuid[]) ORDER BY a.id FOR NO KEY UPDATE`;
}

/** Locks up to `limit` assignments of a directive whose alarm is due. */
export function lockDueAssignments(
  tx: Transaction,
  directiveId: string,
  now: Date,
  limit: number,
): Promise<AssignmentRow[]> {
  return tx.$queryRaw<AssignmentRow[]>`
    SELECT ${assignmentColumns} FROM assignment a
    WHERE a."directiveId" = ${directiveId}::uuid AND a."nextAlarmAt" <= ${now}
    ORDER BY a.id LIMIT ${limit} FOR NO KEY UPDATE`;
}

/** Locks every assignment of one task and period: lead's and coordinators'. */
export function lockTask(tx: Transaction, taskId: string, period: number): Promise<AssignmentRow[]> {
  return tx.$queryRaw<AssignmentRow[]>`
    SELECT ${assignmentColumns} FROM assignment a WHERE a."taskId" = ${taskId}::uuid AND a.period = ${period} ORDER BY a.id FOR NO KEY UPDATE`;
}

/** Locks every assignment of a directive that is open. */
export async function lockOpenAssignments(tx: Transaction, directiveId: string): Promise<AssignmentRow[]> {
  const rows = await tx.$queryRaw<AssignmentRow[]>`
    SELECT ${assignmentColumns} FROM assignment a WHERE a."directiveId" = ${directiveId}::uuid ORDER BY a.id FOR NO KEY UPDATE`;
  return rows.filter((row) => isOpenState(row.state));
}

export const notFound = (what: string, id: string): DomainError =>
  new DomainError('NOT_FOUND', `Không tìm thấy ${what}.`, { id });
