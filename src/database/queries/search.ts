import { documentNumberIn, searchWords } from '../../domain/search-words.js';
import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';
import { OPEN } from './standing.js';
import { wordsSought } from './words-sought.js';

/** More than this are not counted: it reads "more than". */
export const COUNTED_AT_MOST = 1_000;

/** Whose things are searched. @property agencyId only what was given to this agency */
export interface SearchScope {
  officeId: string;
  agencyId: string | null;
}

/** Ids in the order to show, and how many there are (counted up to COUNTED_AT_MOST + 1). */
export interface FoundIds {
  ids: string[];
  count: number;
}

const nothing: FoundIds = { ids: [], count: 0 };

/** Documents: that number first, then the newest. */
export async function searchDirectives(
  database: Transaction,
  { officeId, agencyId }: SearchScope,
  text: string,
  limit: number,
): Promise<FoundIds> {
  const typed = searchWords(text);
  if (typed.length === 0) return nothing;
  // An agency has thousands of documents at most: they are looked through, instead of asking of every found one whose it is.
  const own = agencyId
    ? Prisma.sql`WITH own AS MATERIALIZED (SELECT DISTINCT x."directiveId" AS id FROM assignment x WHERE x."agencyId" = ${agencyId}::uuid)`
    : Prisma.empty;
  const source = agencyId ? Prisma.sql`own JOIN directive d ON d.id = own.id` : Prisma.sql`directive d`;
  const rows = await database.$queryRaw<{ id: string; count: number }[]>`
    ${own} SELECT f.id, (count(*) OVER ())::int AS count FROM (
      SELECT d.id, coalesce(d.number = ${documentNumberIn(typed)}, false) AS "isNumber", coalesce(d."issuedOn", '') AS "issuedOn"
      FROM ${source} WHERE d."officeId" = ${officeId}::uuid AND ${wordsSought(Prisma.sql`d.search`, text)}
      ORDER BY 2 DESC, 3 DESC LIMIT ${COUNTED_AT_MOST + 1}) f
    ORDER BY f."isNumber" DESC, f."issuedOn" DESC, f.id DESC LIMIT ${limit}`;
  return { ids: rows.map(({ id }) => id), count: rows[0]?.count ?? 0 };
}

/** Assignments by words of their task or of its document: of that number first, then what is open, nearest due first. */
export async function searchAssignments(
  database: Transaction,
  scope: SearchScope,
  text: string,
  limit: number,
): Promise<FoundIds> {
  const typed = searchWords(text);
  if (typed.length === 0) return nothing;
  const ofTask = wordsSought(Prisma.sql`t.search`, text);
  const ofDirective = wordsSought(Prisma.sql`d.search`, text);
  const found = scope.agencyId
    ? // An agency has thousands at most: its own rows are looked through.
      Prisma.sql`
        SELECT s.id FROM assignment s JOIN task t ON t.id = s."taskId" JOIN directive d ON d.id = s."directiveId"
        WHERE s."agencyId" = ${scope.agencyId}::uuid AND s."officeId" = ${scope.officeId}::uuid AND (${ofTask} OR ${ofDirective})
        LIMIT ${COUNTED_AT_MOST + 1}`
    : // Tasks first, by the indexes of both, no more of them than are counted.
      Prisma.sql`
        SELECT s.id FROM assignment s WHERE s."taskId" IN (
          (SELECT t.id FROM task t JOIN directive d ON d.id = t."directiveId"
           WHERE d."officeId" = ${scope.officeId}::uuid AND d.state <> 'draft' AND ${ofTask} LIMIT ${COUNTED_AT_MOST + 1})
          UNION
          (SELECT t.id FROM directive d JOIN task t ON t."directiveId" = d.id
           WHERE d."officeId" = ${scope.officeId}::uuid AND d.state <> 'draft' AND ${ofDirective} LIMIT ${COUNTED_AT_MOST + 1}))
        LIMIT ${COUNTED_AT_MOST + 1}`;
  const rows = await database.$queryRaw<{ id: string; count: number }[]>`
    WITH found AS MATERIALIZED (${found})
    SELECT s.id, (count(*) OVER ())::int AS count
    FROM found f JOIN assignment s ON s.id = f.id JOIN directive d ON d.id = s."directiveId"
    ORDER BY coalesce(d.number = ${documentNumberIn(typed)}, false) DESC, (s.state IN ${OPEN}) DESC, s."dueAt", s.id
    LIMIT ${limit}`;
  return { ids: rows.map(({ id }) => id), count: rows[0]?.count ?? 0 };
}

/** An agency with every name it ever had. */
export interface NamedAgency {
  id: string;
  name: string;
  kind: string;
  names: string[];
}

/** @param officeId null: of every office */
export const namedAgencies = (
  database: Transaction,
  officeId: string | null,
  agencyId: string | null,
): Promise<NamedAgency[]> => database.$queryRaw<NamedAgency[]>`
  SELECT g.id, g.name, g.kind, coalesce((SELECT array_agg(n.name) FROM agency_name n WHERE n."agencyId" = g.id), '{}') AS names
  FROM agency g
  WHERE (${officeId}::uuid IS NULL OR g."officeId" = ${officeId}::uuid) AND (${agencyId}::uuid IS NULL OR g.id = ${agencyId}::uuid)
  ORDER BY g."sortOrder", g.name`;
