import type { z } from 'zod';
import type { Database } from '../../database/database.js';
import { namesOf } from '../assignments/assignment-story.js';
import type { directiveTimeline } from './directives.schemas.js';

type Line = z.infer<typeof directiveTimeline>['events'][number];

/** So many lines tell a directive's story; the older ones of a very large one stand with each assignment. */
const LINES_AT_MOST = 2_000;

/** What happened on a directive and its assignments, newest first. */
export async function directiveTimelineOf(database: Database, directiveId: string): Promise<Line[]> {
  const [own, ofAssignments] = await Promise.all([
    database.directiveEvent.findMany({ where: { directiveId }, orderBy: { seq: 'desc' }, take: LINES_AT_MOST }),
    database.assignmentEvent.findMany({
      where: { assignment: { directiveId } },
      orderBy: [{ at: 'desc' }, { assignmentId: 'asc' }, { seq: 'desc' }],
      take: LINES_AT_MOST,
      include: { assignment: { select: { agency: { select: { id: true, name: true } } } } },
    }),
  ]);
  const people = await namesOf(
    database,
    [...own, ...ofAssignments].map(({ actorId }) => actorId),
  );
  const actorOf = ({ actorId, channel }: { actorId: string | null; channel: string }) =>
    actorId && (people.get(actorId) ?? (channel === 'mailLink' ? 'Qua liên kết trong thư' : 'Tài khoản đã xóa'));
  const lines: Line[] = [
    ...own.map((event) => ({
      at: event.at.toISOString(),
      kind: event.kind,
      of: 'directive' as const,
      assignmentId: null,
      agency: null,
      actor: actorOf(event),
      actedFor: null,
      channel: event.channel,
      basis: event.basis,
      payload: event.payload,
    })),
    ...ofAssignments.map((event) => ({
      at: event.at.toISOString(),
      kind: event.kind,
      of: 'assignment' as const,
      assignmentId: event.assignmentId,
      agency: event.assignment.agency.name,
      actor: actorOf(event),
      // The Office only ever acts for the assignment's own agency (P1).
      actedFor: event.actedForId ? event.assignment.agency.name : null,
      channel: event.channel,
      basis: event.basis,
      payload: event.payload,
    })),
  ];
  return lines.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, LINES_AT_MOST);
}
