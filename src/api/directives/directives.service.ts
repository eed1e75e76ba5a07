import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Act, DirectiveCommand } from '../../domain/command.js';
import { directiveCommandRights, reaches } from '../../domain/rights.js';
import type { Database } from '../../database/database.js';
import { listDirectives, progressOf, type DirectiveListRow } from '../../database/queries/directives.js';
import { mailLines } from '../../database/queries/mail-lines.js';
import type { FollowUp } from '../../followup/follow-up.js';
import { notAllowed, notFound, officeOf, type Caller } from '../access/caller.js';
import type { CommandId } from '../access/command-id.js';
import { readingAt } from '../assignments/read-at.js';
import { specialistOf } from '../assignments/assignments.service.js';
import { readCursor, writeCursor } from '../cursor.js';
import { mailLineOf } from '../mail-line-of.js';
import { DATABASE, FOLLOW_UP } from '../tokens.js';
import { directiveDetails } from './directive-details.js';
import type {
  directiveList,
  directiveMails,
  directiveOne,
  directiveOutcome,
  DirectiveSummary,
  directiveTimeline,
  ListDirectivesQuery,
} from './directives.schemas.js';
import { findDirective } from './find-directive.js';
import { summaryOf } from './summary-of.js';
import { directiveTimelineOf } from './timeline-of.js';

const cursorShape = z.object({ sort: z.enum(['issued', 'created']), keys: z.tuple([z.string(), z.uuid()]) });

@Injectable()
export class DirectivesService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(FOLLOW_UP) private readonly followUp: FollowUp,
  ) {}

  async list(caller: Caller, query: ListDirectivesQuery): Promise<z.infer<typeof directiveList>> {
    const cursor = readCursor(cursorShape, query.cursor);
    const sort = cursor?.sort ?? query.sort;
    const filter = {
      officeId: officeOf(caller),
      agencyId: caller.agencyId,
      states: query.state,
      ...specialistOf(caller, query.specialist),
      text: query.text?.normalize('NFC').toLowerCase().replace(/\s+/g, ' '),
    };
    const rows = await listDirectives(this.database, filter, sort, query.limit + 1, cursor?.keys ?? null);
    const page = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? page.at(-1) : undefined;
    const keys = last && [sort === 'issued' ? (last.issuedOn ?? '') : last.createdAt.toISOString(), last.id];
    return {
      directives: await this.withProgress(caller, page),
      nextCursor: keys ? writeCursor({ sort, keys }) : null,
      clock: caller.clock,
    };
  }

  /** @throws DomainError NOT_FOUND, for an agency also when it has no part in it */
  async one(caller: Caller, id: string): Promise<z.infer<typeof directiveOne>> {
    const filter = { officeId: officeOf(caller), agencyId: caller.agencyId, id };
    const rows = await listDirectives(this.database, filter, 'created', 1, null);
    const [directive] = await this.withProgress(caller, rows);
    if (!directive) throw notFound('văn bản', id);
    const reading = await readingAt(this.database, filter.officeId, new Date(caller.clock.at), undefined);
    return { directive, ...(await directiveDetails(this.database, caller, id, reading)), clock: caller.clock };
  }

  async mails(caller: Caller, id: string): Promise<z.infer<typeof directiveMails>> {
    await findDirective(this.database, caller, id, 'directive.record');
    const rows = await mailLines(this.database, { directiveId: id, agencyId: null, upTo: new Date(caller.clock.at) });
    return { mails: rows.map(mailLineOf), clock: caller.clock };
  }

  async timeline(caller: Caller, id: string): Promise<z.infer<typeof directiveTimeline>> {
    await findDirective(this.database, caller, id, 'directive.record');
    return { events: await directiveTimelineOf(this.database, id), clock: caller.clock };
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

  private async withProgress(caller: Caller, rows: readonly DirectiveListRow[]): Promise<DirectiveSummary[]> {
    const { read } = await readingAt(this.database, officeOf(caller), new Date(caller.clock.at), undefined);
    const ids = rows.map(({ id }) => id);
    const found =
      ids.length === 0 ? [] : await progressOf(this.database, ids, read.at, read.dueSoonUntil, caller.agencyId);
    const byId = new Map(found.map((progress) => [progress.directiveId, progress]));
    return rows.map((row) => summaryOf(row, byId.get(row.id)));
  }
}
