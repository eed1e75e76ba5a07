import { Prisma } from '../generated/client.js';

/** As of which instant: a past one reads the versions. */
interface Moment {
  at: Date;
  isPast: boolean;
}

/** From where a standing is read, under the alias `s`: the rows of today, or the versions that stood at a past instant. */
export interface Source {
  table: Prisma.Sql;
  /** brings the assignment's own row, where that is not `s` */
  join: Prisma.Sql;
  id: Prisma.Sql;
  /** alias of the assignment's own row */
  row: Prisma.Sql;
  /** of `s`, what a list shows */
  columns: Prisma.Sql;
  /** the date of performance as it stood; for an `s` of no more than these columns */
  performedOn: Prisma.Sql;
  conditions: readonly Prisma.Sql[];
}

/** @param isOpenLeads nothing but open leads is asked for: of a past instant they are found without what ended before or began after */
export function sourceOf(officeId: string, moment: Moment, isOpenLeads: boolean): Source {
  const { at, isPast } = moment;
  if (!isPast) {
    return {
      table: Prisma.sql`assignment s`,
      join: Prisma.empty,
      id: Prisma.sql`s.id`,
      row: Prisma.sql`s`,
      columns: Prisma.sql`s.*`,
      performedOn: Prisma.sql`s."performedOn"`,
      conditions: [],
    };
  }
  const join = Prisma.sql`JOIN assignment a ON a.id = s."assignmentId"`;
  const standing = Prisma.sql`s."assignmentId", s."agencyId", s."directiveId", s.role, s.state, s."dueAt", s."reportedAt"`;
  const past = { join, id: Prisma.sql`s."assignmentId"`, row: Prisma.sql`a` };
  if (!isOpenLeads) {
    return {
      ...past,
      table: Prisma.sql`assignment_version s`,
      columns: Prisma.sql`${standing}, s."performedOn"`,
      performedOn: Prisma.sql`s."performedOn"`,
      conditions: [stoodAt(at)],
    };
  }
  return {
    ...past,
    table: openLeads(officeId, moment),
    columns: standing,
    performedOn: Prisma.sql`(SELECT w."performedOn" FROM assignment_version w
      WHERE w."assignmentId" = s."assignmentId" AND w."validFrom" <= ${at} AND (w."validTo" IS NULL OR w."validTo" > ${at}))`,
    conditions: [],
  };
}

/** A version's interval holds the instant. */
export const stoodAt = (at: Date): Prisma.Sql =>
  Prisma.sql`s."validFrom" <= ${at} AND (s."validTo" IS NULL OR s."validTo" > ${at})`;

/** The open states, word for word as the partial indexes have them. */
export const OPEN = Prisma.sql`('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended')`;

/** The greatest length_class(): longer than 2^13 days. */
const LONGEST = 14;

/**
 * The office's open leads at an instant under the alias `s`, a table of officeId, assignmentId, agencyId, directiveId, role, state, dueAt
 * and reportedAt that covering indexes hold. Of a past instant (decision 11): what stands since then, and of each class of length what
 * ended no later than an interval of that length can. OFFSET 0: the classes are looked up one by one, never joined to all that has ended since.
 */
export const openLeads = (officeId: string, { at, isPast }: Moment): Prisma.Sql => {
  const columns = Prisma.sql`v."officeId", v."assignmentId", v."agencyId", v."directiveId", 'lead'::text AS role, v.state, v."dueAt", v."reportedAt"`;
  const open = Prisma.sql`v."officeId" = ${officeId}::uuid AND v.role = 'lead' AND v.state IN ${OPEN}`;
  if (!isPast) {
    return Prisma.sql`(SELECT v."officeId", v.id AS "assignmentId", v."agencyId", v."directiveId", v.role, v.state, v."dueAt", v."reportedAt"
      FROM assignment v WHERE ${open}) s`;
  }
  return Prisma.sql`(
    SELECT ${columns} FROM assignment_version v WHERE ${open} AND v."validTo" IS NULL AND v."validFrom" <= ${at}
    UNION ALL
    SELECT ended.* FROM generate_series(0, ${LONGEST}::int) l(class) CROSS JOIN LATERAL (
      SELECT ${columns} FROM assignment_version v
      WHERE ${open} AND v."validTo" IS NOT NULL AND length_class(v."validFrom", v."validTo") = l.class
        AND v."validFrom" <= ${at} AND v."validTo" > ${at}
        AND v."validTo" <= CASE WHEN l.class = ${LONGEST}::int THEN 'infinity' ELSE ${at}::timestamptz + (1 << l.class) * interval '24 hours' END
      OFFSET 0) ended) s`;
};

/** src/domain/reporting-status.ts isOverdue, of open leads: late, and not reported in time (S27). */
export const overdueCondition = (at: Date): Prisma.Sql =>
  Prisma.sql`s."dueAt" < ${at} AND NOT (s.state = 'awaitingConfirmation' AND s."reportedAt" IS NOT NULL AND s."reportedAt" <= s."dueAt")`;

/** src/domain/reporting-status.ts isDueSoon, of open leads (S37). */
export const dueSoonCondition = (at: Date, until: Date): Prisma.Sql =>
  Prisma.sql`s."dueAt" >= ${at} AND s."dueAt" <= ${until} AND s.state <> 'awaitingConfirmation'`;

/** Open or done: what was given and was not taken back. Word for word as the partial indexes have it. */
export const GIVEN = Prisma.sql`('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended', 'closed')`;

/** What is in no figure; word for word as the partial index has it. */
export const TAKEN_BACK = Prisma.sql`('transferred', 'revoked')`;
