import { Prisma } from '../generated/client.js';

/** From where a standing is read, under the alias `s`: the rows of today, or the versions that stood at a past instant. */
export interface Source {
  table: Prisma.Sql;
  id: Prisma.Sql;
  /** alias of the assignment's own row */
  row: Prisma.Sql;
  conditions: readonly Prisma.Sql[];
}

export function sourceOf({ at, isPast }: { at: Date; isPast: boolean }): Source {
  if (!isPast) {
    return { table: Prisma.sql`assignment s`, id: Prisma.sql`s.id`, row: Prisma.sql`s`, conditions: [] };
  }
  return {
    table: Prisma.sql`assignment_version s JOIN assignment a ON a.id = s."assignmentId"`,
    id: Prisma.sql`s."assignmentId"`,
    row: Prisma.sql`a`,
    conditions: [stoodAt(at)],
  };
}

/** A version's interval holds the instant. */
export const stoodAt = (at: Date): Prisma.Sql =>
  Prisma.sql`s."validFrom" <= ${at} AND (s."validTo" IS NULL OR s."validTo" > ${at})`;

/** The open states, word for word as the partial indexes have them. */
export const OPEN = Prisma.sql`('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended')`;

/** src/domain/reporting-status.ts isOverdue, of open leads: late, and not reported in time (S27). */
export const overdueCondition = (at: Date): Prisma.Sql =>
  Prisma.sql`s."dueAt" < ${at} AND NOT (s.state = 'awaitingConfirmation' AND s."reportedAt" IS NOT NULL AND s."reportedAt" <= s."dueAt")`;

/** src/domain/reporting-status.ts isDueSoon, of open leads (S37). */
export const dueSoonCondition = (at: Date, until: Date): Prisma.Sql =>
  Prisma.sql`s."dueAt" >= ${at} AND s."dueAt" <= ${until} AND s.state <> 'awaitingConfirmation'`;

/** Open or done: what was given and was not taken back. Word for word as the partial indexes have it. */
export const GIVEN = Prisma.sql`('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended', 'closed')`;

/** Events by which an agency tells something, itself or through the Office; word for word as the partial index has them. */
export const activityKinds = Prisma.sql`('reportProgress', 'reportCompletion', 'requestExtension')`;
