import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../domain/command.js';
import type { Decision, DecisionRecord } from '../domain/decide.js';
import { DomainError } from '../domain/errors.js';
import { searchText } from '../domain/fold-vietnamese.js';
import { endOfDay } from '../domain/plain-date.js';
import type { Transaction } from '../database/database.js';
import { createAssignments } from './create-assignments.js';
import { carryOutOrders } from './give-order.js';
import type { OfficePolicy } from './policy.js';
import type { Recipients } from './recipients.js';
import { notFound, type AssignmentRow, type DirectiveRow } from './rows.js';
import { writeNotices } from './writes.js';

interface RecordContext {
  directive: DirectiveRow;
  row: AssignmentRow;
  decision: Decision;
  act: Act;
  now: Date;
  policy: OfficePolicy;
  recipients: Recipients;
  /** number of the command's line in the log */
  seq: number;
}

/** Writes what a decision says beside the assignment's own row. @returns ids of assignments that it made */
export async function writeRecords(tx: Transaction, context: RecordContext): Promise<string[]> {
  const made: string[] = [];
  for (const record of context.decision.records) made.push(...(await writeRecord(tx, record, context)));
  return made;
}

async function writeRecord(tx: Transaction, record: DecisionRecord, context: RecordContext): Promise<string[]> {
  const { row, act, now } = context;
  switch (record.type) {
    case 'report':
      await writeReport(tx, record, context);
      return [];
    case 'reportDecided':
      await tx.report.updateMany({
        where: { assignmentId: row.id, kind: 'completion', state: 'pending' },
        data: {
          state: record.state,
          decidedAt: now,
          decidedById: act.actorId,
          decisionReason: record.reason,
          ...(record.state === 'confirmed' ? { performedOn: context.decision.changes.performedOn ?? null } : {}),
        },
      });
      return [];
    case 'extensionRequested':
      await tx.extensionRequest.create({
        data: {
          id: uuidv7(),
          assignmentId: row.id,
          requestedAt: now,
          proposedDueOn: record.proposedDueOn,
          oldDueOn: record.oldDueOn,
          reason: record.reason,
          achieved: record.achieved,
          state: 'pending',
        },
      });
      return [];
    case 'extensionDecided':
      await decideRequest(tx, record, context);
      return [];
    case 'extensionLapsed':
      await tx.extensionRequest.updateMany({
        where: { assignmentId: row.id, state: 'pending' },
        data: { state: 'lapsed', decidedAt: now },
      });
      return [];
    case 'urging':
      await tx.urging.create({
        data: {
          assignmentId: row.id,
          number: record.number,
          at: now,
          byId: act.actorId,
          letterNumber: record.letterNumber,
          letterOn: record.letterOn,
          message: record.message,
          answerBy: record.answerBy,
        },
      });
      await carryOutOrders(tx, row.id, record.number, now);
      return [];
    case 'wording':
      await correctWording(tx, record.action, context);
      return [];
    case 'originalDueDate':
      await tx.assignment.update({ where: { id: row.id }, data: { originalDueOn: record.dueOn } });
      return [];
    case 'successor':
      return succeed(tx, record.agencyId, context);
    case 'period':
      return openPeriod(tx, record, context);
    default:
      return record satisfies never;
  }
}

async function writeReport(
  tx: Transaction,
  record: Extract<DecisionRecord, { type: 'report' }>,
  { directive, row, now }: RecordContext,
): Promise<void> {
  const fileIds = [...new Set(record.fileIds)];
  const known =
    fileIds.length === 0
      ? []
      : await tx.storedFile.findMany({
          where: {
            id: { in: fileIds },
            officeId: directive.officeId,
            OR: [{ agencyId: null }, { agencyId: row.agencyId }],
          },
          select: { id: true },
        });
  if (known.length < fileIds.length) {
    throw new DomainError('FILE_NOT_FOUND', 'Có tệp minh chứng không tìm thấy; xin tải lại tệp.', {
      fileIds: fileIds.filter((id) => !known.some((file) => file.id === id)),
    });
  }
  const id = uuidv7();
  const state = record.kind === 'progress' ? 'noted' : 'pending';
  const { number = null, on = null, signer = null } = record.letter ?? {};
  await tx.$executeRaw`
    INSERT INTO report (id, "assignmentId", kind, content, percent, "delayReason", "performedOn", "reportedAt",
                        "letterNumber", "letterOn", "letterSigner", state)
    VALUES (${id}::uuid, ${row.id}::uuid, ${record.kind}, ${record.content}, ${record.percent}, ${record.delayReason},
            ${record.performedOn}, ${now}, ${number}, ${on}, ${signer}, ${state})`;
  if (known.length > 0) {
    await tx.reportFile.createMany({ data: known.map((file) => ({ reportId: id, fileId: file.id })) });
  }
}

/** The decision closes the request that waits; a leader's order without a request leaves a record of its own. */
async function decideRequest(
  tx: Transaction,
  record: Extract<DecisionRecord, { type: 'extensionDecided' }>,
  { row, now }: RecordContext,
): Promise<void> {
  const basis = JSON.parse(JSON.stringify(record.basis));
  const decided = {
    state: record.state,
    newDueOn: record.newDueOn,
    decidedAt: now,
    decisionReason: record.reason,
    basis,
  };
  const { count } = await tx.extensionRequest.updateMany({
    where: { assignmentId: row.id, state: 'pending' },
    data: decided,
  });
  if (count > 0 || !record.newDueOn || !row.dueOn) return;
  await tx.extensionRequest.create({
    data: {
      id: uuidv7(),
      assignmentId: row.id,
      requestedAt: now,
      proposedDueOn: record.newDueOn,
      oldDueOn: row.dueOn,
      reason: record.reason ?? 'Theo ý kiến của lãnh đạo',
      ...decided,
    },
  });
}

/** A task's words are those of all who perform it: everybody concerned is told (P2). */
async function correctWording(
  tx: Transaction,
  action: string,
  { directive, row, now, recipients, seq, decision }: RecordContext,
): Promise<void> {
  const { product, leadNames } = await tx.task.findUniqueOrThrow({
    where: { id: row.taskId },
    select: { product: true, leadNames: true },
  });
  await tx.task.update({
    where: { id: row.taskId },
    data: { action, search: searchText(action, product, ...leadNames) },
  });
  const others = await tx.assignment.findMany({
    where: {
      taskId: row.taskId,
      id: { not: row.id },
      agencyId: { not: row.agencyId },
      state: { in: ['sent', 'inProgress', 'awaitingConfirmation'] },
    },
    distinct: ['agencyId'],
    select: { agencyId: true },
  });
  await writeNotices(
    tx,
    directive,
    others.map(({ agencyId }) => ({
      notice: {
        kind: 'corrected',
        line: null,
        rung: null,
        to: 'agency',
        source: `event:${row.id}:${seq}`,
        payload: { seq, ...decision.event.payload },
      },
      row: null,
      round: null,
      agencyId,
    })),
    now,
    recipients,
  );
}

/** P2: the row of the wrong agency has ended, the right one gets a row of its own; its attempt rises where it had one. */
async function succeed(
  tx: Transaction,
  agencyId: string,
  { directive, row, act, now, policy, recipients, decision }: RecordContext,
): Promise<string[]> {
  const agency = await tx.agency.findFirst({
    where: { id: agencyId, officeId: directive.officeId },
    select: { id: true },
  });
  if (!agency) throw notFound('cơ quan', agencyId);
  const held = await tx.assignment.findMany({
    where: { taskId: row.taskId, agencyId, period: row.period },
    select: { attempt: true, state: true },
  });
  if (held.some(({ state }) => state !== 'revoked' && state !== 'transferred')) {
    throw new DomainError('ALREADY_ASSIGNED', 'Cơ quan này đã được giao nhiệm vụ đó.', { agencyId });
  }
  const standing = await tx.assignment.findUniqueOrThrow({
    where: { id: row.id },
    select: { periodLabel: true, isDueProvisional: true },
  });
  return createAssignments(
    tx,
    directive,
    [
      {
        taskId: row.taskId,
        agencyId,
        role: row.role,
        period: row.period,
        periodLabel: standing.periodLabel,
        attempt: Math.max(-1, ...held.map(({ attempt }) => attempt)) + 1,
        dueOn: row.dueOn,
        dueAt: row.dueAt,
        isDueProvisional: standing.isDueProvisional,
        isStanding: row.isStanding,
        launchedAt: now,
        acknowledgedAt: null,
        noticeKind: 'added',
        eventKind: 'corrected',
        actorId: act.actorId,
        channel: act.channel,
        payload: { predecessorId: row.id, reason: decision.event.payload['reason'] ?? null },
      },
    ],
    now,
    policy,
    recipients,
  );
}

/** P7: a person opens the current period of a recurring item; closing it does not close the item. */
async function openPeriod(
  tx: Transaction,
  record: Extract<DecisionRecord, { type: 'period' }>,
  { directive, row, act, now, policy, recipients }: RecordContext,
): Promise<string[]> {
  const { _max } = await tx.assignment.aggregate({
    where: { taskId: row.taskId, agencyId: row.agencyId },
    _max: { period: true },
  });
  return createAssignments(
    tx,
    directive,
    [
      {
        taskId: row.taskId,
        agencyId: row.agencyId,
        role: row.role,
        period: (_max.period ?? 0) + 1,
        periodLabel: record.label,
        attempt: 0,
        dueOn: record.dueOn,
        dueAt: endOfDay(record.dueOn),
        isDueProvisional: false,
        isStanding: false,
        launchedAt: now,
        acknowledgedAt: null,
        noticeKind: 'added',
        eventKind: 'periodOpened',
        actorId: act.actorId,
        channel: act.channel,
        payload: { label: record.label, standingId: row.id },
      },
    ],
    now,
    policy,
    recipients,
  );
}
