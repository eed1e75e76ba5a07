import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Act } from '../domain/command.js';
import { writtenNumber } from '../domain/document-number.js';
import { DomainError } from '../domain/errors.js';
import { searchText } from '../domain/fold-vietnamese.js';
import { localDateOf } from '../domain/plain-date.js';
import { isStandingRule, type PlannedDocument, type PlannedTask } from '../domain/planned-task.js';
import { reckonDeadline } from '../domain/reckon-deadline.js';
import { businessNow, type Database, type Transaction } from '../database/database.js';
import { Prisma } from '../database/generated/client.js';
import { hashOf, runOnce } from './commands.js';
import { logOnDirective } from './directive-log.js';
import { officePolicy } from './policy.js';
import { lockDirective, notFound, type DirectiveRow } from './rows.js';
import { wakeDirective } from './wake.js';

export type { PlannedDocument, PlannedLine, PlannedTask } from '../domain/planned-task.js';

/** What the person who launches saw and confirmed: the document's data and every task with its frozen expansion. */
export interface LaunchRequest {
  directiveId: string;
  /** version of the draft from which this was planned: a draft edited meanwhile is not launched */
  expectedDraftVersion: number;
  document: PlannedDocument;
  tasks: PlannedTask[];
}

const outcomeShape = z.object({
  directiveId: z.string(),
  state: z.literal('launching'),
  /** business clock, ISO: rungs and periods are reckoned from it */
  launchedAt: z.string(),
  assignmentCount: z.number(),
});

export type LaunchOutcome = z.infer<typeof outcomeShape> & { isRepeated: boolean };

/**
 * A person launches a confirmed draft: tasks, the frozen expansion with its due dates, state `launching`, the wake row, all in
 * one transaction. The workflow hands out; until then nothing is told to anybody.
 * @throws DomainError NOT_FOUND, ALREADY_LAUNCHED, DRAFT_CHANGED, DIRECTIVE_EXISTS (details.directiveId), DATED_AFTER_TODAY,
 * NO_ISSUE_DATE, NO_NUMBER, NO_TASKS, LINES_INVALID, COMMAND_REUSED, DATABASE_AWAY; nothing is written then
 */
export async function launch(database: Database, request: LaunchRequest, act: Act): Promise<LaunchOutcome> {
  const key = { actorId: act.actorId, commandId: act.commandId, contentHash: hashOf({ launch: request }) };
  return runOnce(database, key, outcomeShape, async (tx, keep, recall) => {
    const directive = await lockDirective(tx, request.directiveId);
    if (!directive) throw notFound('văn bản', request.directiveId);
    const before = await recall();
    if (before) return before;
    refuseUnlessDraft(directive, request);
    const now = await businessNow(tx);
    const document = await checkedDocument(tx, directive, request.document, now);
    await checkLines(tx, directive, request.tasks);
    const assignmentCount = await writeTasks(tx, directive, document, request.tasks, now);
    await writeDirective(tx, directive, document, act, now);
    await logOnDirective(tx, directive, now, {
      kind: 'launched',
      payload: {
        taskCount: request.tasks.length,
        assignmentCount,
        draftVersion: directive.draftVersion,
        ...(document.sourceStatement ? { sourceStatement: document.sourceStatement } : {}),
      },
      actorId: act.actorId,
      channel: act.channel,
    });
    await wakeDirective(tx, directive.id);
    return keep({ directiveId: directive.id, state: 'launching', launchedAt: now.toISOString(), assignmentCount }, now);
  });
}

function refuseUnlessDraft(directive: DirectiveRow, { expectedDraftVersion, tasks }: LaunchRequest): void {
  if (directive.state !== 'draft') {
    throw new DomainError('ALREADY_LAUNCHED', 'Văn bản này đã được giao nhiệm vụ.', {
      directiveId: directive.id,
      state: directive.state,
    });
  }
  if (directive.draftVersion !== expectedDraftVersion) {
    throw new DomainError('DRAFT_CHANGED', 'Dự thảo đã được sửa sau khi xem trước; xin xem lại rồi giao nhiệm vụ.', {
      expected: expectedDraftVersion,
      actual: directive.draftVersion,
    });
  }
  if (tasks.length === 0) {
    throw new DomainError(
      'NO_TASKS',
      'Không có nhiệm vụ nào để giao; nếu đúng là như vậy, xin ghi nhận "không phát sinh nhiệm vụ".',
    );
  }
}

type CheckedDocument = PlannedDocument & { issuedOn: string };

/** What must hold at the very moment of the launch, whatever the preview said. */
async function checkedDocument(
  tx: Transaction,
  directive: DirectiveRow,
  document: PlannedDocument,
  now: Date,
): Promise<CheckedDocument> {
  const { issuedOn, number, notation, year, issuer } = document;
  if (issuedOn === null)
    throw new DomainError('NO_ISSUE_DATE', 'Văn bản chưa có ngày ban hành; chưa thể giao nhiệm vụ.');
  const today = localDateOf(now);
  if (issuedOn > today)
    throw new DomainError('DATED_AFTER_TODAY', 'Ngày ban hành của văn bản ở sau ngày hôm nay.', { issuedOn, today });
  if (number === null) {
    if (!document.sourceStatement) {
      throw new DomainError(
        'NO_NUMBER',
        'Văn bản chưa có số; cần số, ký hiệu hoặc nguồn của ý kiến chỉ đạo ("Ý kiến chỉ đạo của … ngày …").',
      );
    }
    return { ...document, issuedOn, notation: null, year: null };
  }
  // A null among its parts would put the key out of force.
  const keyed = { issuer: issuer ?? '', notation: notation ?? '', number, year: year ?? Number(issuedOn.slice(0, 4)) };
  const [same] = await tx.$queryRaw<{ id: string; state: string }[]>`
    SELECT id, state FROM directive
    WHERE "officeId" = ${directive.officeId}::uuid AND issuer = ${keyed.issuer} AND notation = ${keyed.notation}
      AND number = ${keyed.number} AND year = ${keyed.year}::int AND id <> ${directive.id}::uuid`;
  if (same) {
    throw new DomainError('DIRECTIVE_EXISTS', 'Văn bản có số, ký hiệu này đã có trong hệ thống.', {
      directiveId: same.id,
      state: same.state,
    });
  }
  return { ...document, ...keyed, issuedOn };
}

/** Every line names an agency of the office, once a task, and every task has someone who leads. */
async function checkLines(tx: Transaction, directive: DirectiveRow, tasks: readonly PlannedTask[]): Promise<void> {
  const invalid = (message: string, details: Record<string, unknown>) =>
    new DomainError('LINES_INVALID', message, details);
  const named = new Set<string>();
  for (const { ordinal, lines } of tasks) {
    const agencies = new Set(lines.map(({ agencyId }) => agencyId));
    if (agencies.size !== lines.length)
      throw invalid('Một cơ quan được nêu hai lần trong cùng một nhiệm vụ.', { ordinal });
    if (!lines.some(({ role }) => role === 'lead')) throw invalid('Nhiệm vụ chưa có cơ quan chủ trì.', { ordinal });
    for (const agencyId of agencies) named.add(agencyId);
  }
  const known = await tx.$queryRaw<unknown[]>`
    SELECT id FROM agency
    WHERE "officeId" = ${directive.officeId}::uuid AND id = ANY(${[...named]}::uuid[]) AND kind <> 'enterprise'`;
  if (known.length !== named.size)
    throw invalid('Có cơ quan không thuộc danh bạ của đơn vị hoặc không được giao nhiệm vụ.', {
      count: named.size - known.length,
    });
}

/** @returns how many assignments will be handed out */
async function writeTasks(
  tx: Transaction,
  directive: DirectiveRow,
  document: CheckedDocument,
  tasks: readonly PlannedTask[],
  now: Date,
): Promise<number> {
  const { calendar } = await officePolicy(tx, directive.officeId);
  // S8: receipt counts from that agency's receipt, else from the day of sending; at launch nobody has received it.
  const anchors = { issuedOn: document.issuedOn, receivedOn: localDateOf(now), launchedAt: now };
  const rows = tasks.map((task) => ({ id: uuidv7(), task, due: reckonDeadline(task.deadline, anchors, calendar) }));
  const words = rows.map(({ id, task }) => ({
    id,
    ordinal: task.ordinal,
    clause: task.clause,
    action: task.action,
    content: task.content,
    product: task.product,
    reportTo: task.reportTo,
    deadline: task.deadline,
    deadlineText: task.deadlineText,
    deadlineBasis: task.deadlineBasis,
    spanStart: task.span?.[0] ?? null,
    spanEnd: task.span?.[1] ?? null,
    leadNames: task.leadNames,
    coordinatorNames: task.coordinatorNames,
    search: searchText(task.action, task.product, ...task.leadNames),
  }));
  await tx.$executeRaw`
    INSERT INTO task (id, "directiveId", ordinal, clause, action, content, product, "reportTo", deadline, "deadlineText",
                      "deadlineBasis", "spanStart", "spanEnd", "leadNames", "coordinatorNames", search)
    SELECT id, ${directive.id}::uuid, ordinal, clause, action, content, product, "reportTo", nullif(deadline, 'null'::jsonb),
           "deadlineText", "deadlineBasis", "spanStart", "spanEnd", "leadNames", "coordinatorNames", search
    FROM jsonb_to_recordset(${JSON.stringify(words)}::jsonb) AS w(id uuid, ordinal int, clause text, action text, content text,
      product text, "reportTo" text, deadline jsonb, "deadlineText" text, "deadlineBasis" text, "spanStart" int, "spanEnd" int,
      "leadNames" text[], "coordinatorNames" text[], search text)`;
  const lines = rows.flatMap(({ id, task, due }) =>
    task.lines.map(({ agencyId, role, via }) => ({
      taskId: id,
      agencyId,
      role,
      via,
      dueOn: due.dueOn,
      dueAt: due.dueAt,
      isDueProvisional: due.isProvisional,
      isStanding: isStandingRule(task.deadline),
    })),
  );
  await tx.$executeRaw`
    INSERT INTO hand_out_line ("taskId", "agencyId", "directiveId", role, via, "dueOn", "dueAt", "isDueProvisional", "isStanding")
    SELECT "taskId", "agencyId", ${directive.id}::uuid, role, via, "dueOn", "dueAt", "isDueProvisional", "isStanding"
    FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS w("taskId" uuid, "agencyId" uuid, role text, via text,
      "dueOn" text, "dueAt" timestamptz, "isDueProvisional" bool, "isStanding" bool)`;
  return lines.length;
}

async function writeDirective(
  tx: Transaction,
  directive: DirectiveRow,
  document: CheckedDocument,
  act: Act,
  now: Date,
): Promise<void> {
  await tx.directive.update({
    where: { id: directive.id },
    data: {
      number: document.number,
      notation: document.notation,
      year: document.year,
      issuer: document.issuer,
      type: document.type,
      issuedOn: document.issuedOn,
      subject: document.subject,
      signer: document.signer === null ? Prisma.DbNull : { ...document.signer },
      directedBy: document.directedBy,
      directedByPostId: document.directedByPostId,
      urgency: document.urgency,
      sourceStatement: document.sourceStatement,
      search: searchText(numberOf(document), document.subject, document.issuer, document.sourceStatement),
      state: 'launching',
      launchedAt: now,
      launchedById: act.actorId,
      // P11: every directive has a specialist; who launches what nobody holds, holds it.
      specialistId: directive.specialistId ?? act.actorId,
      nextLookAt: now,
    },
  });
}

const numberOf = ({ number, notation }: PlannedDocument): string | null =>
  number === null ? null : writtenNumber({ number, notation: notation ?? '' });
