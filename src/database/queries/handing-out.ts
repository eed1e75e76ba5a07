import type { Transaction } from '../database.js';

export interface HandingOutRow {
  state: string;
  launchedAt: Date | null;
  handedOutAt: Date | null;
  agencyCount: number;
  handedOutAgencyCount: number;
  assignmentCount: number;
  handedOutAssignmentCount: number;
  withoutAddress: string[];
  waiting: number;
  handedOver: number;
  refused: number;
  unknown: number;
}

/** How far the handing out of a directive is: an agency counts when all its lines are handed out. */
export async function handingOutOf(database: Transaction, directiveId: string): Promise<HandingOutRow | null> {
  const [row] = await database.$queryRaw<HandingOutRow[]>`
    SELECT d.state, d."launchedAt", d."handedOutAt", l.*, m.*
    FROM directive d,
    LATERAL (
      SELECT count(*)::int AS "agencyCount", (count(*) FILTER (WHERE open = 0))::int AS "handedOutAgencyCount",
             coalesce(sum(lines), 0)::int AS "assignmentCount", coalesce(sum(lines - open), 0)::int AS "handedOutAssignmentCount",
             coalesce(array_agg(name ORDER BY "sortOrder", name) FILTER (WHERE NOT "hasAddress"), '{}') AS "withoutAddress"
      FROM (
        SELECT g.name, g."sortOrder", count(*) AS lines, count(*) FILTER (WHERE h."handedOutAt" IS NULL) AS open,
               EXISTS (SELECT 1 FROM agency_mailbox b WHERE b."agencyId" = g.id AND b."isActive") AS "hasAddress"
        FROM hand_out_line h JOIN agency g ON g.id = h."agencyId" WHERE h."directiveId" = d.id GROUP BY g.id
      ) each
    ) l,
    LATERAL (
      SELECT (count(*) FILTER (WHERE state IN ('waiting', 'sending')))::int AS waiting,
             (count(*) FILTER (WHERE state = 'handedOver'))::int AS "handedOver",
             (count(*) FILTER (WHERE state = 'refused'))::int AS refused,
             (count(*) FILTER (WHERE state = 'unknown'))::int AS unknown
      FROM mail WHERE "directiveId" = d.id AND kind = 'launch'
    ) m
    WHERE d.id = ${directiveId}::uuid`;
  return row ?? null;
}
