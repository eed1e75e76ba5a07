import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Database } from '../../database/database.js';
import { keysOf, listAssignments, type AssignmentFilter } from '../../database/queries/assignments.js';
import { notFound, officeOf, type Caller } from '../access/caller.js';
import { readCursor, writeCursor } from '../cursor.js';
import { DATABASE } from '../tokens.js';
import {
  assignmentSorts,
  type assignmentList,
  type assignmentOne,
  type ListAssignmentsQuery,
} from './assignments.schemas.js';
import { assignmentStory } from './assignment-story.js';
import { readingAt } from './read-at.js';
import { viewOf } from './view-of.js';

/** `at`: the instant of the first page, so that the pages after it tell of the same moment. */
const cursorShape = z.object({
  sort: z.enum(assignmentSorts),
  at: z.iso.datetime(),
  keys: z
    .array(z.union([z.string(), z.number()]))
    .min(2)
    .max(4),
});

@Injectable()
export class AssignmentsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async list(caller: Caller, query: ListAssignmentsQuery): Promise<z.infer<typeof assignmentList>> {
    const officeId = officeOf(caller);
    const now = new Date(caller.clock.at);
    const cursor = readCursor(cursorShape, query.cursor);
    const sort = cursor?.sort ?? query.sort;
    const asOf = query.asOf ?? (cursor ? cursor.at : undefined);
    const { read, calendar } = await readingAt(this.database, officeId, now, asOf);
    // Pages of "now" go on reading today's rows, by the first page's clock.
    const readNow = query.asOf === undefined ? { ...read, isPast: false } : read;
    const filter = filterOf(caller, officeId, query);
    const rows = await listAssignments(this.database, filter, readNow, sort, query.limit + 1, cursor?.keys ?? null);
    const page = rows.slice(0, query.limit);
    const last = page.at(-1);
    const hasMore = rows.length > query.limit && last !== undefined;
    return {
      assignments: page.map((row) => viewOf(row, read, calendar)),
      nextCursor: hasMore ? writeCursor({ sort, at: read.at.toISOString(), keys: keysOf(last, sort) }) : null,
      asOf: read.at.toISOString(),
      clock: caller.clock,
    };
  }

  /** @throws DomainError NOT_FOUND, also for what belongs to another office or agency */
  async one(caller: Caller, id: string, asOf: string | undefined): Promise<z.infer<typeof assignmentOne>> {
    const officeId = officeOf(caller);
    const now = new Date(caller.clock.at);
    const { read, calendar } = await readingAt(this.database, officeId, now, asOf);
    const filter = { ...scopeOf(caller, officeId), ids: [id] };
    const [row] = await listAssignments(this.database, filter, read, 'agency', 1, null);
    if (!row) throw notFound('nhiệm vụ', id);
    const story = await assignmentStory(this.database, row, read, caller.agencyId !== null);
    return { assignment: viewOf(row, read, calendar), ...story, clock: caller.clock };
  }
}

/** What the account may see at all: its agency's own assignments, else its office's (engine.md §8). */
const scopeOf = (caller: Caller, officeId: string): AssignmentFilter =>
  caller.agencyId ? { officeId, agencyId: caller.agencyId } : { officeId };

function filterOf(caller: Caller, officeId: string, query: ListAssignmentsQuery): AssignmentFilter {
  const { state, overdue, dueSoon, agency, directive, role, specialist, text } = query;
  const isOther = caller.agencyId !== null && agency !== undefined && agency !== caller.agencyId;
  return {
    ...(agency ? { officeId, agencyId: agency } : {}),
    ...scopeOf(caller, officeId),
    ...(isOther ? { ids: [] } : {}),
    directiveId: directive,
    role,
    states: state,
    isOverdue: overdue,
    isDueSoon: dueSoon,
    ...specialistOf(caller, specialist),
    text: text?.normalize('NFC').toLowerCase().replace(/\s+/g, ' '),
  };
}

/** P11: của tôi, của phòng, tất cả. */
export function specialistOf(caller: Caller, specialist: string | undefined): { specialistId?: string; room?: string } {
  if (specialist === undefined || specialist === 'all') return {};
  if (specialist === 'mine') return { specialistId: caller.accountId };
  if (specialist === 'room') return caller.room === null ? { specialistId: caller.accountId } : { room: caller.room };
  return { specialistId: specialist };
}
