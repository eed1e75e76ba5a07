import { z } from 'zod';
import type { Database } from '../../database/database.js';
import { countTimeline, timelineRows } from '../../database/queries/directive-timeline.js';
import { readCursor, writeCursor } from '../cursor.js';
import { COUNTED_AT_MOST } from '../schemas/paging.schemas.js';
import type { directiveTimeline, timelineQuery } from './directives.schemas.js';

type Timeline = Omit<z.infer<typeof directiveTimeline>, 'clock'>;

const cursorShape = z.object({ keys: z.tuple([z.string(), z.string()]) });

/** What happened on a directive and its assignments, newest first. @throws DomainError CURSOR_INVALID */
export async function directiveTimelineOf(
  database: Database,
  directiveId: string,
  { agency, assignment, kind, limit, cursor }: z.infer<typeof timelineQuery>,
): Promise<Timeline> {
  const filter = { directiveId, agencyId: agency, assignmentId: assignment, kinds: kind };
  const after = readCursor(cursorShape, cursor);
  const [rows, total] = await Promise.all([
    timelineRows(database, filter, limit + 1, after?.keys ?? null),
    after ? null : countTimeline(database, filter, COUNTED_AT_MOST),
  ]);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    events: page.map((row) => ({
      at: row.at.toISOString(),
      kind: row.kind,
      of: row.of,
      assignmentId: row.assignmentId,
      agency: row.agency,
      ordinal: row.ordinal,
      clause: row.clause,
      actor: row.actorId && (row.actor ?? (row.channel === 'mailLink' ? 'Qua liên kết trong thư' : 'Tài khoản đã xóa')),
      // The Office only ever acts for the assignment's own agency (P1).
      actedFor: row.actedForId ? row.agency : null,
      channel: row.channel,
      basis: row.basis,
      payload: row.payload,
    })),
    total,
    nextCursor: last ? writeCursor({ keys: [last.at.toISOString(), last.key] }) : null,
  };
}
