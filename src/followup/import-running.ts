import { v7 as uuidv7 } from 'uuid';
import { writtenNumber } from '../domain/document-number.js';
import { searchText } from '../domain/fold-vietnamese.js';
import { endOfDay, instantAt, type PlainDate } from '../domain/plain-date.js';
import { businessNow, type Transaction } from '../database/database.js';
import { hashOf } from './commands.js';
import { insertVersions } from './writes.js';

/** States in which a running assignment may come from an office's book. */
export type ImportedState = 'sent' | 'inProgress' | 'awaitingConfirmation' | 'closed';

/** How one agency's part stands when it is taken over. */
export interface ImportedAssignment {
  agencyId: string;
  role: 'lead' | 'coordinator';
  state: ImportedState;
  originalDueOn: PlainDate | null;
  dueOn: PlainDate | null;
  extensionCount: number;
  urgingCount: number;
  lastUrgedOn: PlainDate | null;
  performedOn: PlainDate | null;
  /** the last report; pending where the state says that one waits */
  report: {
    on: PlainDate;
    content: string;
    letterNumber: string | null;
    letterOn: PlainDate | null;
    letterSigner: string | null;
  } | null;
  /** row of the file, for the log */
  row: number;
}

export interface ImportedTask {
  clause: string | null;
  content: string;
  leadNames: string[];
  coordinatorNames: string[];
  dueOn: PlainDate | null;
  assignments: ImportedAssignment[];
}

export interface ImportedDirective {
  number: string;
  notation: string;
  year: number;
  issuer: string;
  type: string;
  issuedOn: PlainDate;
  subject: string;
  specialistId: string | null;
  room: string | null;
  directedBy: string | null;
  directedByPostId: string | null;
  tasks: ImportedTask[];
}

export interface ImportRequest {
  importId: string;
  officeId: string;
  fileName: string;
  actorId: string;
  directives: readonly ImportedDirective[];
}

const ROWS_A_STATEMENT = 500;

/**
 * Takes over what an office followed in a book: directives with their tasks and assignments as they stand, each with its
 * first dated version and a line `imported` that says what the file said. All of it is held: nothing is told and no rung
 * fires before `releaseImport` (P13). Runs in the caller's transaction: all or nothing. Figures of days before the import
 * know nothing of it: nobody can say how things stood then.
 * @throws a unique violation when a document of that number is there already
 */
export async function importRunning(tx: Transaction, request: ImportRequest): Promise<{ assignmentCount: number }> {
  const now = await businessNow(tx);
  const directives = request.directives.map((directive) => ({
    id: uuidv7(),
    directive,
    tasks: directive.tasks.map((task, index) => ({
      id: uuidv7(),
      ordinal: index + 1,
      task,
      assignments: task.assignments.map((assignment) => ({ id: uuidv7(), assignment })),
    })),
  }));
  for (const part of chunksOf(directives)) await writeDirectives(tx, request, part, now);
  const tasks = directives.flatMap(({ id, tasks: own }) => own.map((task) => ({ directiveId: id, ...task })));
  for (const part of chunksOf(tasks)) await writeTasks(tx, part);
  const assignments = tasks.flatMap(({ directiveId, id: taskId, assignments: own }) =>
    own.map(({ id, assignment }) => ({ id, directiveId, taskId, assignment })),
  );
  for (const part of chunksOf(assignments)) await writeAssignmentRows(tx, request, part, now);
  return { assignmentCount: assignments.length };
}

async function writeDirectives(
  tx: Transaction,
  { importId, officeId, actorId, fileName }: ImportRequest,
  directives: readonly { id: string; directive: ImportedDirective; tasks: readonly { task: ImportedTask }[] }[],
  now: Date,
): Promise<void> {
  await tx.directive.createMany({
    data: directives.map(({ id, directive, tasks }) => {
      const { tasks: _, ...document } = directive;
      const text = tasks
        .map(({ task }) => (task.clause === null ? task.content : `${task.clause}. ${task.content}`))
        .join('\n');
      return {
        ...document,
        id,
        officeId,
        importId,
        text,
        textHash: hashOf({ imported: id }),
        draft: {},
        state: 'running',
        createdById: actorId,
        createdAt: now,
        launchedAt: now,
        launchedById: actorId,
        handedOutAt: now,
        heldAt: now,
        seq: 1,
        search: searchText(writtenNumber(directive), directive.subject, directive.issuer),
      };
    }),
  });
  await tx.directiveEvent.createMany({
    data: directives.map(({ id, tasks }) => ({
      directiveId: id,
      seq: 1,
      kind: 'imported',
      at: now,
      actorId,
      channel: 'web',
      payload: { importId, fileName, taskCount: tasks.length },
    })),
  });
}

async function writeTasks(
  tx: Transaction,
  tasks: readonly { id: string; directiveId: string; ordinal: number; task: ImportedTask }[],
): Promise<void> {
  await tx.task.createMany({
    data: tasks.map(({ id, directiveId, ordinal, task }) => ({
      id,
      directiveId,
      ordinal,
      clause: task.clause,
      action: task.content,
      content: task.content,
      ...(task.dueOn === null ? {} : { deadline: { kind: 'fixed', due: task.dueOn } }),
      deadlineText: null,
      leadNames: task.leadNames,
      coordinatorNames: task.coordinatorNames,
      search: searchText(task.content, ...task.leadNames),
    })),
  });
}

interface Made {
  id: string;
  directiveId: string;
  taskId: string;
  assignment: ImportedAssignment;
}

async function writeAssignmentRows(
  tx: Transaction,
  { officeId, actorId, fileName }: ImportRequest,
  rows: readonly Made[],
  now: Date,
): Promise<void> {
  await tx.handOutLine.createMany({
    data: rows.map(({ directiveId, taskId, assignment: { agencyId, role, dueOn } }) => ({
      taskId,
      agencyId,
      directiveId,
      role,
      dueOn,
      dueAt: dueOn === null ? null : endOfDay(dueOn),
      handedOutAt: now,
    })),
  });
  await tx.assignment.createMany({ data: rows.map((made) => rowOf(officeId, made, now)) });
  await insertVersions(
    tx,
    rows.map(({ id }) => id),
    now,
  );
  await tx.assignmentEvent.createMany({
    data: rows.map(({ id, assignment: said }) => ({
      assignmentId: id,
      seq: 1,
      kind: 'imported',
      at: now,
      actorId,
      channel: 'web',
      payload: { fileName, ...said },
      round: 1,
    })),
  });
  await tx.report.createMany({
    data: rows.flatMap(({ id, assignment: { report, state, performedOn } }) =>
      report === null
        ? []
        : [
            {
              id: uuidv7(),
              assignmentId: id,
              kind: state === 'inProgress' || state === 'sent' ? 'progress' : 'completion',
              content: report.content,
              performedOn,
              reportedAt: reportedAt(report.on),
              letterNumber: report.letterNumber,
              letterOn: report.letterOn,
              letterSigner: report.letterSigner,
              state: state === 'awaitingConfirmation' ? 'pending' : state === 'closed' ? 'confirmed' : 'noted',
              ...(state === 'closed' ? { decidedAt: now } : {}),
            },
          ],
    ),
  });
}

/** A book gives the day of a report, not its hour: it counts as made on that day. */
const reportedAt = (on: PlainDate): Date => instantAt(on, '08:00');

function rowOf(officeId: string, { id, directiveId, taskId, assignment }: Made, now: Date) {
  const { agencyId, role, state, dueOn, originalDueOn, report, performedOn } = assignment;
  const hasReported = report !== null && (state === 'awaitingConfirmation' || state === 'closed');
  return {
    id,
    officeId,
    directiveId,
    taskId,
    agencyId,
    role,
    state,
    dueOn,
    dueAt: dueOn === null ? null : endOfDay(dueOn),
    originalDueOn: originalDueOn ?? dueOn,
    roundStartedAt: now,
    launchedAt: now,
    handedOutAt: now,
    // The book says that it was taken up, not when: from the import on.
    acknowledgedAt: state === 'sent' ? null : now,
    lastActivityAt: report === null ? null : reportedAt(report.on),
    performedOn,
    reportedAt: hasReported ? reportedAt(report.on) : null,
    confirmedAt: state === 'closed' ? now : null,
    endedAt: state === 'closed' ? now : null,
    endReason: state === 'closed' ? 'Đã hoàn thành trước khi nhập vào phần mềm' : null,
    extensionCount: assignment.extensionCount,
    urgingCount: assignment.urgingCount,
    lastUrgedAt: assignment.lastUrgedOn === null ? null : instantAt(assignment.lastUrgedOn, '08:00'),
    seq: 1,
  };
}

function* chunksOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += ROWS_A_STATEMENT) yield items.slice(from, from + ROWS_A_STATEMENT);
}
