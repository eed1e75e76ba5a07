import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { openStates } from '../domain/assignment-facts.js';
import type { Act, DirectiveCommand } from '../domain/command.js';
import { DomainError } from '../domain/errors.js';
import { searchText } from '../domain/fold-vietnamese.js';
import { endOfDay } from '../domain/plain-date.js';
import { formatDate } from '../domain/vietnamese-dates.js';
import { businessNow, type Database, type Transaction } from '../database/database.js';
import { hashOf, runOnce } from './commands.js';
import { createAssignments } from './create-assignments.js';
import { logOnDirective } from './directive-log.js';
import { handOver } from './hand-over.js';
import { sendLeadershipReport } from './leadership-report.js';
import { officePolicy } from './policy.js';
import { recipientsOf } from './recipients.js';
import { lockDirective, lockOpenAssignments, notFound, type DirectiveRow } from './rows.js';
import { settle } from './settle.js';
import { wakeDirective } from './wake.js';
import { writeAssignments } from './writes.js';

const outcomeShape = z.object({
  directiveId: z.string(),
  state: z.enum(['launching', 'running', 'concluded', 'revoked']),
  /** number of the directive's log */
  seq: z.int(),
  /** ISO instant on the business clock */
  at: z.string(),
  /** assignments that the command made or ended */
  assignmentIds: z.array(z.string()),
});

export type DirectiveOutcome = z.infer<typeof outcomeShape> & { isRepeated: boolean };

/**
 * A person's command on a launched directive as a whole.
 * @throws DomainError NOT_FOUND, NOT_LAUNCHED, NO_PREPARED_REPORT, COMMAND_REUSED, STALE_EDIT, DATABASE_AWAY …
 */
export async function carryOutOnDirective(
  database: Database,
  directiveId: string,
  command: DirectiveCommand,
  act: Act,
): Promise<DirectiveOutcome> {
  const key = {
    actorId: act.actorId,
    commandId: act.commandId,
    contentHash: hashOf({ directiveId, command, channel: act.channel }),
  };
  return runOnce(database, key, outcomeShape, async (tx, keep, recall) => {
    const directive = await lockDirective(tx, directiveId);
    if (!directive) throw notFound('văn bản', directiveId);
    const before = await recall();
    if (before) return before;
    refuseUnfit(directive, command, act);
    const now = await businessNow(tx);
    const { seq, assignmentIds, state } = await byCommand(tx, directive, command, act, now);
    return keep({ directiveId, state, seq, at: now.toISOString(), assignmentIds }, now);
  });
}

function refuseUnfit(directive: DirectiveRow, command: DirectiveCommand, { expectedSeq }: Act): void {
  if (directive.state === 'draft')
    throw new DomainError('NOT_LAUNCHED', 'Văn bản chưa được giao nhiệm vụ.', { id: directive.id });
  if (directive.state === 'launching')
    throw new DomainError('STILL_LAUNCHING', 'Văn bản đang được giao nhiệm vụ; xin thử lại sau ít giây.', {
      id: directive.id,
    });
  if (directive.state === 'revoked')
    throw new DomainError('DIRECTIVE_REVOKED', 'Văn bản đã được thu hồi.', { id: directive.id });
  if (directive.state === 'concluded' && command.type === 'revokeDirective')
    throw new DomainError('DIRECTIVE_CONCLUDED', 'Văn bản đã kết thúc theo dõi.', { id: directive.id });
  if (expectedSeq !== undefined && expectedSeq !== directive.seq)
    throw new DomainError(
      'STALE_EDIT',
      'Văn bản đã thay đổi kể từ khi trang này được mở; xin xem lại trước khi thực hiện.',
      { seq: directive.seq },
    );
}

interface Written {
  seq: number;
  assignmentIds: string[];
  state: 'running' | 'concluded' | 'revoked';
}

async function byCommand(
  tx: Transaction,
  directive: DirectiveRow,
  command: DirectiveCommand,
  act: Act,
  now: Date,
): Promise<Written> {
  switch (command.type) {
    case 'sendReport':
      return sendReport(tx, directive, command, act, now);
    case 'lapseReport':
      return lapseReport(tx, directive, command, act, now);
    case 'addAssignment':
      return add(tx, directive, command, act, now);
    case 'revokeDirective':
      return revoke(tx, directive, command, act, now);
    case 'handOver':
      return { ...(await handOver(tx, directive, command, act, now)), assignmentIds: [] };
    default:
      return command satisfies never;
  }
}

async function sendReport(
  tx: Transaction,
  directive: DirectiveRow,
  command: Extract<DirectiveCommand, { type: 'sendReport' }>,
  act: Act,
  now: Date,
): Promise<Written> {
  const prepared = await tx.leadershipReport.findFirst({
    where: { directiveId: directive.id, state: 'prepared' },
    select: { id: true },
  });
  if (!prepared)
    throw new DomainError('NO_PREPARED_REPORT', 'Chưa có báo cáo lãnh đạo nào được chuẩn bị cho văn bản này.', {
      id: directive.id,
    });
  if (command.postId) {
    const post = await tx.post.findFirst({
      where: { id: command.postId, officeId: directive.officeId },
      select: { id: true },
    });
    if (!post) throw notFound('chức danh', command.postId);
  }
  const seq = await sendLeadershipReport(tx, directive, now, {
    reportId: prepared.id,
    byId: act.actorId,
    channel: act.channel,
    postId: command.postId ?? null,
    note: command.note ?? null,
  });
  return { seq, assignmentIds: [], state: directive.state === 'concluded' ? 'concluded' : 'running' };
}

/** The specialist decides that no report is needed, and says why: it leaves the desk, the log keeps it. */
async function lapseReport(
  tx: Transaction,
  directive: DirectiveRow,
  { reason }: Extract<DirectiveCommand, { type: 'lapseReport' }>,
  act: Act,
  now: Date,
): Promise<Written> {
  const prepared = await tx.leadershipReport.findFirst({
    where: { directiveId: directive.id, state: 'prepared' },
    select: { id: true },
  });
  if (!prepared)
    throw new DomainError('NO_PREPARED_REPORT', 'Chưa có báo cáo lãnh đạo nào được chuẩn bị cho văn bản này.', {
      id: directive.id,
    });
  await tx.leadershipReport.update({ where: { id: prepared.id }, data: { state: 'lapsed', lapsedReason: reason } });
  const seq = await logOnDirective(tx, directive, now, {
    kind: 'lapseReport',
    payload: { reportId: prepared.id, reason },
    actorId: act.actorId,
    channel: act.channel,
  });
  return { seq, assignmentIds: [], state: directive.state === 'concluded' ? 'concluded' : 'running' };
}

/** P2: an agency or a task that was forgotten; only those concerned get a mail. A concluded directive runs again. */
async function add(
  tx: Transaction,
  directive: DirectiveRow,
  command: Extract<DirectiveCommand, { type: 'addAssignment' }>,
  act: Act,
  now: Date,
): Promise<Written> {
  const { dueOn } = command;
  if (dueOn && directive.issuedOn && dueOn < directive.issuedOn) {
    throw new DomainError(
      'DUE_BEFORE_ISSUE',
      `Thời hạn ${formatDate(dueOn)} trước ngày ban hành văn bản (${formatDate(directive.issuedOn)}).`,
      { dueOn },
    );
  }
  const agencyIds = [...new Set(command.agencyIds)];
  const agencies = await tx.agency.findMany({
    where: { id: { in: agencyIds }, officeId: directive.officeId },
    select: { id: true },
  });
  const unknown = agencyIds.find((id) => !agencies.some((agency) => agency.id === id));
  if (unknown) throw notFound('cơ quan', unknown);
  if (command.role === 'coordinator') await refuseWithoutLead(tx, command.taskId);
  const taskId = command.taskId ?? (await addTask(tx, directive, command));
  const there = await tx.assignment.findMany({
    where: { taskId, agencyId: { in: agencyIds }, period: 0 },
    select: { agencyId: true, attempt: true, state: true, directiveId: true },
    orderBy: { attempt: 'asc' },
  });
  if (
    command.taskId &&
    !(await tx.task.findFirst({ where: { id: command.taskId, directiveId: directive.id }, select: { id: true } }))
  )
    throw notFound('nhiệm vụ', command.taskId);
  const still = there.find(({ state }) => state !== 'revoked' && state !== 'transferred');
  if (still)
    throw new DomainError('ALREADY_ASSIGNED', 'Cơ quan này đã được giao nhiệm vụ đó.', { agencyId: still.agencyId });
  const attemptOf = (agencyId: string): number =>
    (there.findLast((row) => row.agencyId === agencyId)?.attempt ?? -1) + 1;
  const assignmentIds = await createAssignments(
    tx,
    directive,
    agencyIds.map((agencyId) => ({
      taskId,
      agencyId,
      role: command.role,
      period: 0,
      periodLabel: null,
      attempt: attemptOf(agencyId),
      dueOn,
      dueAt: dueOn === null ? null : endOfDay(dueOn),
      isDueProvisional: false,
      isStanding: false,
      launchedAt: now,
      acknowledgedAt: null,
      noticeKind: 'added',
      eventKind: 'added',
      actorId: act.actorId,
      channel: act.channel,
      payload: { reason: command.reason },
    })),
    now,
    await officePolicy(tx, directive.officeId),
    recipientsOf(tx, directive),
  );
  const isReopened = directive.state === 'concluded';
  if (isReopened)
    await tx.directive.update({
      where: { id: directive.id },
      data: { state: 'running', concludedAt: null, nextLookAt: null },
    });
  const seq = await logOnDirective(tx, directive, now, {
    kind: 'addAssignment',
    payload: { taskId, agencyIds, reason: command.reason },
    actorId: act.actorId,
    channel: act.channel,
  });
  await settle(tx, isReopened ? { ...directive, state: 'running', nextLookAt: null } : directive, now, { isReopened });
  return { seq, assignmentIds, state: 'running' };
}

/** A coordinator's part lives with a lead's: alone it would end with nothing. */
async function refuseWithoutLead(tx: Transaction, taskId: string | undefined): Promise<void> {
  const lead =
    taskId &&
    (await tx.assignment.findFirst({
      where: { taskId, role: 'lead', state: { in: [...openStates] } },
      select: { id: true },
    }));
  if (!lead)
    throw new DomainError(
      'NO_OPEN_LEAD',
      'Nhiệm vụ không còn cơ quan nào đang chủ trì; chưa thể giao cơ quan phối hợp.',
      { taskId: taskId ?? null },
    );
}

async function addTask(
  tx: Transaction,
  directive: DirectiveRow,
  { task }: Extract<DirectiveCommand, { type: 'addAssignment' }>,
): Promise<string> {
  if (!task) throw new DomainError('TASK_MISSING', 'Chưa nêu nhiệm vụ cần bổ sung.', { id: directive.id });
  const { _max } = await tx.task.aggregate({ where: { directiveId: directive.id }, _max: { ordinal: true } });
  const id = uuidv7();
  await tx.task.create({
    data: {
      id,
      directiveId: directive.id,
      ordinal: (_max.ordinal ?? 0) + 1,
      clause: task.clause ?? null,
      action: task.action,
      content: task.action,
      product: task.product ?? null,
      reportTo: task.reportTo ?? null,
      search: searchText(task.action, task.product),
    },
  });
  return id;
}

async function revoke(
  tx: Transaction,
  directive: DirectiveRow,
  command: Extract<DirectiveCommand, { type: 'revokeDirective' }>,
  act: Act,
  now: Date,
): Promise<Written> {
  const open = await lockOpenAssignments(tx, directive.id);
  await writeAssignments(
    tx,
    directive,
    open.map((row) => ({
      row,
      changes: { state: 'revoked', hasPendingExtension: false },
      nextAlarmAt: null,
      endReason: command.reason,
      events: [
        {
          kind: 'revoke',
          payload: { reason: command.reason },
          actorId: act.actorId,
          channel: act.channel,
          basis: command.basis ?? null,
        },
      ],
      notices: [
        {
          kind: 'revoked',
          line: null,
          rung: null,
          to: 'agency',
          source: `event:${row.id}:${row.seq + 1}`,
          payload: { seq: row.seq + 1, reason: command.reason },
        },
      ],
    })),
    now,
    recipientsOf(tx, directive),
  );
  await tx.extensionRequest.updateMany({
    where: { assignmentId: { in: open.map(({ id }) => id) }, state: 'pending' },
    data: { state: 'lapsed', decidedAt: now },
  });
  await tx.leadershipReport.updateMany({
    where: { directiveId: directive.id, state: 'prepared' },
    data: { state: 'lapsed' },
  });
  await tx.submission.updateMany({
    where: { directiveId: directive.id, state: 'waiting' },
    data: { state: 'lapsed', answeredAt: now, answeredById: act.actorId },
  });
  const seq = await logOnDirective(tx, directive, now, {
    kind: 'revokeDirective',
    payload: { reason: command.reason },
    actorId: act.actorId,
    channel: act.channel,
    basis: command.basis ? { ...command.basis } : undefined,
  });
  await tx.directive.update({
    where: { id: directive.id },
    data: { state: 'revoked', concludedAt: now, nextLookAt: null },
  });
  await wakeDirective(tx, directive.id); // one more look: its workflow ends
  return { seq, assignmentIds: open.map(({ id }) => id), state: 'revoked' };
}
