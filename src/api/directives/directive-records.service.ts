import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { commandsOpenTo } from '../../domain/commands-open-to.js';
import type { Database } from '../../database/database.js';
import {
  changeRows,
  colleagues,
  coordinatorsOf,
  fileLines,
  gridFacts,
  sheetFacts,
} from '../../database/queries/directive-records.js';
import { notFound, officeOf, type Caller } from '../access/caller.js';
import { readingAt } from '../assignments/read-at.js';
import { viewOf } from '../assignments/view-of.js';
import { DATABASE } from '../tokens.js';
import { allAssignments } from './all-assignments.js';
import { changeOf } from './change-of.js';
import type {
  colleagueList,
  directiveChanges,
  directiveFiles,
  directiveGrid,
  directiveSheet,
  directiveText,
} from './directive-records.schemas.js';
import { DirectivesService } from './directives.service.js';
import { deadlineRule } from './draft.schemas.js';
import { findDirective } from './find-directive.js';
import { gridCountsOf, latestOf, stateSinceOf } from './grid-of.js';
import { sheetResultOf } from './sheet-result-of.js';

/** What the Office reads of one document beside its tasks. */
@Injectable()
export class DirectiveRecordsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly directives: DirectivesService,
  ) {}

  async text(caller: Caller, id: string): Promise<z.infer<typeof directiveText>> {
    await findDirective(this.database, caller, id, 'directive.text');
    const [{ text }, tasks] = await Promise.all([
      this.database.directive.findUniqueOrThrow({ where: { id }, select: { text: true } }),
      this.database.task.findMany({
        where: { directiveId: id },
        orderBy: { ordinal: 'asc' },
        select: { id: true, ordinal: true, clause: true, action: true, spanStart: true, spanEnd: true },
      }),
    ]);
    return {
      text,
      tasks: tasks.map(({ spanStart, spanEnd, ...task }) => ({ ...task, span: spanOf(spanStart, spanEnd) })),
      clock: caller.clock,
    };
  }

  /** @throws DomainError NOT_FOUND, also for a task of another directive */
  async grid(caller: Caller, id: string, taskId: string): Promise<z.infer<typeof directiveGrid>> {
    const directive = await findDirective(this.database, caller, id, 'directive.record');
    const task = await this.database.task.findFirst({
      where: { id: taskId, directiveId: id },
      omit: { directiveId: true, search: true },
    });
    if (!task) throw notFound('nhiệm vụ', taskId);
    const { read, calendar } = await this.reading(caller);
    const filter = { officeId: officeOf(caller), directiveId: id, taskId };
    const [rows, facts] = await Promise.all([
      allAssignments(this.database, filter, read),
      gridFacts(this.database, taskId),
    ]);
    const factsOf = new Map(facts.map((row) => [row.assignmentId, row]));
    const shown = rows.map((row) => {
      const known = factsOf.get(row.id);
      return {
        assignment: viewOf(row, read, calendar),
        stateSinceAt: stateSinceOf(row, known),
        latest: latestOf(known),
        mayDo: commandsOpenTo(caller, { ...directive, agencyId: row.agencyId }, row),
      };
    });
    const { spanStart, spanEnd, deadline, ...words } = task;
    return {
      task: { ...words, deadline: deadlineRule.nullable().parse(deadline), span: spanOf(spanStart, spanEnd) },
      counts: gridCountsOf(shown.map(({ assignment }) => assignment)),
      rows: shown,
      clock: caller.clock,
    };
  }

  async sheet(caller: Caller, id: string): Promise<z.infer<typeof directiveSheet>> {
    await findDirective(this.database, caller, id, 'directive.record');
    const officeId = officeOf(caller);
    const { read, calendar } = await this.reading(caller);
    const [summary, office, rows, facts, coordinators, tasks] = await Promise.all([
      this.directives.summary(caller, id),
      this.database.office.findUniqueOrThrow({
        where: { id: officeId },
        select: { name: true, secretariatName: true },
      }),
      allAssignments(this.database, { officeId, directiveId: id, role: 'lead' }, read),
      sheetFacts(this.database, id),
      coordinatorsOf(this.database, id),
      this.database.task.findMany({ where: { directiveId: id }, select: { id: true, deadlineBasis: true } }),
    ]);
    const factsOf = new Map(facts.map((row) => [row.assignmentId, row]));
    const namesOf = new Map(coordinators.map(({ taskId, period, names }) => [`${taskId} ${period}`, names]));
    const basisOf = new Map(tasks.map(({ id: taskId, deadlineBasis }) => [taskId, deadlineBasis]));
    const { number, type, typeName, issuer, issuedOn, subject, sourceStatement, progress } = summary;
    return {
      office,
      directive: { id, number, type, typeName, issuer, issuedOn, subject, sourceStatement },
      rows: rows
        .filter(({ state }) => state !== 'revoked' && state !== 'transferred')
        // The list came in the registry's order, which a stable sort keeps within a task.
        .sort((a, b) => a.ordinal - b.ordinal || a.period - b.period)
        .map((row) => ({
          assignment: viewOf(row, read, calendar),
          coordinators: namesOf.get(`${row.taskId} ${row.period}`) ?? [],
          deadlineBasis: basisOf.get(row.taskId) ?? null,
          ...sheetResultOf(factsOf.get(row.id)),
        })),
      progress,
      clock: caller.clock,
    };
  }

  async files(caller: Caller, id: string): Promise<z.infer<typeof directiveFiles>> {
    await findDirective(this.database, caller, id, 'directive.record');
    const files = await fileLines(this.database, id);
    return { files: files.map(({ at, ...file }) => ({ ...file, at: at.toISOString() })), clock: caller.clock };
  }

  async changes(caller: Caller, id: string): Promise<z.infer<typeof directiveChanges>> {
    await findDirective(this.database, caller, id, 'directive.record');
    const changes = (await changeRows(this.database, id)).map(changeOf);
    const countOf = (...kinds: string[]): number => changes.filter(({ kind }) => kinds.includes(kind)).length;
    return {
      corrections: countOf('dueDate', 'wording', 'agency'),
      additions: countOf('addition'),
      revocations: countOf('revocation'),
      handOvers: countOf('handOver'),
      changes,
      clock: caller.clock,
    };
  }

  async colleagues(caller: Caller): Promise<z.infer<typeof colleagueList>> {
    const rows = await colleagues(this.database, officeOf(caller));
    return {
      colleagues: rows.map((row) => ({ ...row, isOfOwnRoom: row.room !== null && row.room === caller.room })),
    };
  }

  private reading(caller: Caller) {
    return readingAt(this.database, officeOf(caller), new Date(caller.clock.at), undefined);
  }
}

const spanOf = (start: number | null, end: number | null): [number, number] | null =>
  start === null || end === null ? null : [start, end];
