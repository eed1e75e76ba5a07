import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { launchedToCallAbout } from '../../domain/call-list.js';
import type { Act } from '../../domain/command.js';
import { reaches, rights } from '../../domain/rights.js';
import type { Database } from '../../database/database.js';
import { countAssignments, keysOf, listAssignments } from '../../database/queries/assignments.js';
import { countQueues, listQueue, type DeskKeyRow } from '../../database/queries/desk.js';
import { deskDirectives } from '../../database/queries/desk-details.js';
import { countSubmissions } from '../../database/queries/submissions.js';
import type { FollowUp } from '../../followup/follow-up.js';
import { notAllowed, notFound, officeOf, type Caller } from '../access/caller.js';
import type { CommandId } from '../access/command-id.js';
import { readingAt, type Reading } from '../assignments/read-at.js';
import { readCursor, writeCursor } from '../cursor.js';
import { COUNTED_AT_MOST } from '../schemas/paging.schemas.js';
import { DATABASE, FOLLOW_UP } from '../tokens.js';
import { deskRows } from './desk-rows.js';
import { deskScopeOf } from './desk-scope.js';
import type { CallBody, callOutcome, deskCounts, deskList, DeskQuery, DeskQueue, QueueQuery } from './desk.schemas.js';

/** `at`: the instant of the first page, so that the pages after it tell of the same moment. */
const cursorShape = z.object({ at: z.iso.datetime(), keys: z.array(z.union([z.string(), z.number()])).length(2) });

@Injectable()
export class DeskService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(FOLLOW_UP) private readonly followUp: FollowUp,
  ) {}

  async counts(caller: Caller, { scope }: DeskQuery): Promise<z.infer<typeof deskCounts>> {
    const of = deskScopeOf(caller, scope);
    const { read, calendar } = await this.readingNow(caller);
    const moment = { launchedToCallAbout: launchedToCallAbout(read.at, calendar) };
    const { database } = this;
    const [waiting, dueSoon, overdue, withLeaderCount] = await Promise.all([
      countQueues(database, of, moment, COUNTED_AT_MOST),
      countAssignments(database, { ...of, isDueSoon: true }, read, COUNTED_AT_MOST),
      countAssignments(database, { ...of, isOverdue: true }, read, COUNTED_AT_MOST),
      countSubmissions(database, { ...of, isWaiting: true }, COUNTED_AT_MOST),
    ]);
    const { reports, requests, mails, leadershipReports } = waiting;
    return {
      counts: { ...waiting, dueSoon, overdue },
      waitingCount: reports + requests + mails + leadershipReports,
      withLeaderCount,
      scope,
      clock: caller.clock,
    };
  }

  /** @throws DomainError CURSOR_INVALID */
  async queue(caller: Caller, queue: DeskQueue, query: QueueQuery): Promise<z.infer<typeof deskList>> {
    const { scope, limit } = query;
    const cursor = readCursor(cursorShape, query.cursor);
    const reading = await this.readingNow(caller, cursor?.at);
    const { rows, total } = await this.keysOf(caller, queue, query, reading, cursor?.keys ?? null);
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      rows: await deskRows(this.database, caller, queue, page, reading),
      total,
      nextCursor: last
        ? writeCursor({ at: reading.read.at.toISOString(), keys: [last.since.toISOString(), last.key] })
        : null,
      scope,
      clock: caller.clock,
    };
  }

  /** @throws DomainError NOT_FOUND, NOT_ALLOWED, and what the follow-up refuses */
  async recordCall(caller: Caller, body: CallBody, { commandId }: CommandId): Promise<z.infer<typeof callOutcome>> {
    const found = await this.database.assignment.findMany({
      where: { id: { in: body.assignmentIds }, officeId: officeOf(caller) },
      select: { id: true, directiveId: true },
    });
    const missing = body.assignmentIds.find((id) => !found.some((row) => row.id === id));
    if (missing) throw notFound('nhiệm vụ', missing);
    const directives = await deskDirectives(this.database, [...new Set(found.map((row) => row.directiveId))]);
    if (directives.some((subject) => !reaches(rights['call.write'][caller.role], caller, subject)))
      throw notAllowed('việc này trên văn bản của phòng khác');
    const act: Act = { commandId, actorId: caller.accountId, channel: caller.via === 'session' ? 'web' : 'api' };
    return this.followUp.recordCall(body, act);
  }

  private async keysOf(
    caller: Caller,
    queue: DeskQueue,
    { scope, limit, directive, agency }: QueueQuery,
    { read, calendar }: Reading,
    after: readonly (string | number)[] | null,
  ): Promise<{ rows: DeskKeyRow[]; total: number | null }> {
    const of = deskScopeOf(caller, scope);
    const { database } = this;
    if (queue === 'dueSoon' || queue === 'overdue') {
      const filter = {
        ...of,
        directiveId: directive,
        agencyId: agency,
        ...(queue === 'dueSoon' ? { isDueSoon: true } : { isOverdue: true }),
      };
      const [rows, total] = await Promise.all([
        listAssignments(database, filter, read, 'due', limit + 1, after),
        after ? null : countAssignments(database, filter, read, COUNTED_AT_MOST),
      ]);
      const keys = rows.map((row): DeskKeyRow => {
        const [dueAt, id] = keysOf(row, 'due');
        return {
          key: String(id),
          since: new Date(String(dueAt)),
          directiveId: row.directiveId,
          agencyId: row.agencyId,
          assignmentIds: [row.id],
          subjectId: null,
        };
      });
      return { rows: keys, total };
    }
    const moment = { launchedToCallAbout: launchedToCallAbout(read.at, calendar) };
    const narrowed = { ...of, directiveId: directive, agencyId: agency };
    const [rows, counts] = await Promise.all([
      listQueue(database, queue, narrowed, moment, limit + 1, after ? [String(after[0]), String(after[1])] : null),
      after ? null : countQueues(database, narrowed, moment, COUNTED_AT_MOST, [queue]),
    ]);
    return { rows, total: counts ? counts[queue] : null };
  }

  /** Pages of "now" go on reading today's rows, by the first page's clock. */
  private async readingNow(caller: Caller, at?: string): Promise<Reading> {
    const reading = await readingAt(this.database, officeOf(caller), new Date(caller.clock.at), at);
    return { ...reading, read: { ...reading.read, isPast: false } };
  }
}
