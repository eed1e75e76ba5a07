import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Act, DirectiveCommand } from '../../domain/command.js';
import { directiveCommandRights, reaches } from '../../domain/rights.js';
import type { Database } from '../../database/database.js';
import {
  countDirectives,
  directiveKeysOf,
  listDirectives,
  progressOf,
  type DirectiveListRow,
} from '../../database/queries/directives.js';
import { mailLines } from '../../database/queries/mail-lines.js';
import type { FollowUp } from '../../followup/follow-up.js';
import { notAllowed, notFound, officeOf, type Caller } from '../access/caller.js';
import type { CommandId } from '../access/command-id.js';
import { readingAt } from '../assignments/read-at.js';
import { specialistOf } from '../assignments/assignments.service.js';
import { readCursor, writeCursor } from '../cursor.js';
import { mailLineOf } from '../mail-line-of.js';
import { COUNTED_AT_MOST } from '../schemas/paging.schemas.js';
import { DATABASE, FOLLOW_UP } from '../tokens.js';
import { directiveCommandsOpenTo } from './directive-commands-open-to.js';
import { directiveDetails } from './directive-details.js';
import {
  directiveSorts,
  type directiveList,
  type directiveMails,
  type directiveOne,
  type directiveOutcome,
  type DirectiveSummary,
  type directiveTimeline,
  type ListDirectivesQuery,
  type timelineQuery,
} from './directives.schemas.js';
import { findDirective } from './find-directive.js';
import { summaryOf } from './summary-of.js';
import { directiveTimelineOf } from './timeline-of.js';

/** `at`: the instant of the first page. */
const cursorShape = z.object({
  sort: z.enum(directiveSorts),
  at: z.iso.datetime(),
  keys: z
    .array(z.union([z.string(), z.number()]))
    .min(2)
    .max(3),
});

@Injectable()
export class DirectivesService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(FOLLOW_UP) private readonly followUp: FollowUp,
  ) {}

  async list(caller: Caller, query: ListDirectivesQuery): Promise<z.infer<typeof directiveList>> {
    const cursor = readCursor(cursorShape, query.cursor);
    const sort = cursor?.sort ?? query.sort;
    // The pages after the first tell of the same moment.
    const at = new Date(cursor?.at ?? caller.clock.at);
    const filter = {
      officeId: officeOf(caller),
      agencyId: caller.agencyId,
      states: query.state,
      ...specialistOf(caller, query.scope ?? query.specialist),
      text: (query.q ?? query.text)?.normalize('NFC').toLowerCase().replace(/\s+/g, ' '),
      isOverdue: query.overdue,
      isAwaiting: query.awaitingConfirmation,
    };
    const [rows, total] = await Promise.all([
      listDirectives(this.database, filter, sort, query.limit + 1, cursor?.keys ?? null, at),
      cursor ? null : countDirectives(this.database, filter, at, COUNTED_AT_MOST),
    ]);
    const page = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? page.at(-1) : undefined;
    return {
      directives: await this.withProgress(caller, page, at),
      total,
      nextCursor: last ? writeCursor({ sort, at: at.toISOString(), keys: directiveKeysOf(last, sort) }) : null,
      clock: caller.clock,
    };
  }

  /** @throws DomainError NOT_FOUND, for an agency also when it has no part in it */
  async one(caller: Caller, id: string): Promise<z.infer<typeof directiveOne>> {
    const officeId = officeOf(caller);
    const directive = await this.summary(caller, id);
    const reading = await readingAt(this.database, officeId, new Date(caller.clock.at), undefined);
    const details = await directiveDetails(this.database, caller, id, reading);
    const subject = { officeId, specialistId: directive.specialist?.id ?? null, room: directive.room };
    const hasPreparedReport = details.leadershipReports.some(({ state }) => state === 'prepared');
    const mayDo = directiveCommandsOpenTo(caller, subject, directive.state, hasPreparedReport);
    return { directive, ...details, mayDo, clock: caller.clock };
  }

  /** The head of a directive and its counts. @throws DomainError NOT_FOUND, for an agency also when it has no part in it */
  async summary(caller: Caller, id: string): Promise<DirectiveSummary> {
    const now = new Date(caller.clock.at);
    const filter = { officeId: officeOf(caller), agencyId: caller.agencyId, id };
    const rows = await listDirectives(this.database, filter, 'created', 1, null, now);
    const [directive] = await this.withProgress(caller, rows, now);
    if (!directive) throw notFound('văn bản', id);
    return directive;
  }

  async mails(caller: Caller, id: string): Promise<z.infer<typeof directiveMails>> {
    await findDirective(this.database, caller, id, 'directive.record');
    const rows = await mailLines(this.database, { directiveId: id, agencyId: null, upTo: new Date(caller.clock.at) });
    return { mails: rows.map(mailLineOf), clock: caller.clock };
  }

  async timeline(
    caller: Caller,
    id: string,
    query: z.infer<typeof timelineQuery>,
  ): Promise<z.infer<typeof directiveTimeline>> {
    await findDirective(this.database, caller, id, 'directive.record');
    return { ...(await directiveTimelineOf(this.database, id, query)), clock: caller.clock };
  }

  /** @throws DomainError NOT_FOUND, NOT_ALLOWED, and what the follow-up refuses */
  async carryOut(
    caller: Caller,
    id: string,
    command: DirectiveCommand,
    { commandId, expectedSeq }: CommandId,
  ): Promise<z.infer<typeof directiveOutcome>> {
    const subject = await findDirective(this.database, caller, id, 'directive.command');
    if (!reaches(directiveCommandRights[command.type][caller.role], caller, subject)) throw notAllowed();
    const act: Act = {
      commandId,
      actorId: caller.accountId,
      channel: caller.via === 'session' ? 'web' : 'api',
      ...(expectedSeq === undefined ? {} : { expectedSeq }),
    };
    return this.followUp.carryOutOnDirective(id, command, act);
  }

  private async withProgress(caller: Caller, rows: readonly DirectiveListRow[], at: Date): Promise<DirectiveSummary[]> {
    const { read } = await readingAt(this.database, officeOf(caller), at, undefined);
    const ids = rows.map(({ id }) => id);
    const found =
      ids.length === 0 ? [] : await progressOf(this.database, ids, read.at, read.dueSoonUntil, caller.agencyId);
    const byId = new Map(found.map((progress) => [progress.directiveId, progress]));
    return rows.map((row) => summaryOf(row, byId.get(row.id)));
  }
}
