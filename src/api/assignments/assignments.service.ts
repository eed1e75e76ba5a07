import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { commandsOpenTo } from '../../domain/commands-open-to.js';
import type { Database } from '../../database/database.js';
import {
  countAssignments,
  keysOf,
  listAssignments,
  type AssignmentFilter,
  type ReadAt,
} from '../../database/queries/assignments.js';
import { notFound, officeOf, type Caller } from '../access/caller.js';
import { readCursor, writeCursor } from '../cursor.js';
import { COUNTED_AT_MOST } from '../schemas/paging.schemas.js';
import { DATABASE } from '../tokens.js';
import {
  assignmentSorts,
  type assignmentList,
  type assignmentOne,
  type ListAssignmentsQuery,
} from './assignments.schemas.js';
import { overviewFilterOf } from './overview-filter.js';
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
    const filter = filterOf(caller, officeId, query, read);
    const [rows, total] = await Promise.all([
      listAssignments(this.database, filter, readNow, sort, query.limit + 1, cursor?.keys ?? null),
      cursor ? null : countAssignments(this.database, filter, readNow, COUNTED_AT_MOST),
    ]);
    const page = rows.slice(0, query.limit);
    const last = page.at(-1);
    const hasMore = rows.length > query.limit && last !== undefined;
    return {
      assignments: page.map((row) => viewOf(row, read, calendar)),
      total,
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
    const subject = { officeId, agencyId: row.agencyId, specialistId: row.specialistId, room: row.room };
    const mayDo = read.isPast ? [] : commandsOpenTo(caller, subject, row);
    return { assignment: viewOf(row, read, calendar), ...story, mayDo, clock: caller.clock };
  }
}

/** What the account may see at all: its agency's own assignments, else its office's (engine.md §8). */
const scopeOf = (caller: Caller, officeId: string): AssignmentFilter =>
  caller.agencyId ? { officeId, agencyId: caller.agencyId } : { officeId };

function filterOf(caller: Caller, officeId: string, query: ListAssignmentsQuery, { at }: ReadAt): AssignmentFilter {
  const { state, overdue, dueSoon, agency, directive, task, role, specialist, q, text } = query;
  // Another agency's rows, and what only the Office knows of, are in no list of an agency.
  const isOther =
    caller.agencyId !== null &&
    ((agency !== undefined && agency !== caller.agencyId) || query.decisionBy !== undefined);
  return {
    ...(agency ? { officeId, agencyId: agency } : {}),
    ...scopeOf(caller, officeId),
    ...(isOther ? { ids: [] } : {}),
    directiveId: directive,
    taskId: task,
    role,
    states: state,
    isOverdue: overdue,
    isDueSoon: dueSoon,
    ...specialistOf(caller, specialist),
    ...overviewFilterOf(query, at),
    text: (q ?? text)?.normalize('NFC').toLowerCase().replace(/\s+/g, ' '),
  };
}

/** P11: của tôi, của phòng, tất cả. */
export function specialistOf(caller: Caller, specialist: string | undefined): { specialistId?: string; room?: string } {
  if (specialist === undefined || specialist === 'all') return {};
  if (specialist === 'mine') return { specialistId: caller.accountId };
  if (specialist === 'room') return caller.room === null ? { specialistId: caller.accountId } : { room: caller.room };
  return { specialistId: specialist };
}
