import type { z } from 'zod';
import { officeNotes } from '../../domain/office-notes.js';
import type { Database } from '../../database/database.js';
import type { AssignmentListRow, ReadAt } from '../../database/queries/assignments.js';
import { mailLines } from '../../database/queries/mail-lines.js';
import { orderItems } from '../../database/queries/push-orders.js';
import { mailLineOf } from '../mail-line-of.js';
import { orderLineOf } from '../orders/order-line-of.js';
import type { assignmentOne } from './assignments.schemas.js';

type Story = Omit<z.infer<typeof assignmentOne>, 'assignment' | 'mayDo' | 'clock'>;

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** What happened to an assignment up to that instant. @param isForAgency an agency sees what was sent to it, and nobody else's mails */
export async function assignmentStory(
  database: Database,
  row: AssignmentListRow,
  { at }: ReadAt,
  isForAgency: boolean,
): Promise<Story> {
  const ofThis = { assignmentId: row.id };
  const [task, others, events, reports, extensions, urgings, rungs, mails] = await Promise.all([
    database.task.findUniqueOrThrow({ where: { id: row.taskId }, select: { content: true, deadlineBasis: true } }),
    database.assignment.findMany({
      where: {
        taskId: row.taskId,
        period: row.period,
        NOT: { id: row.id },
        state: { notIn: ['revoked', 'transferred'] },
      },
      select: { role: true, agency: { select: { name: true } } },
      orderBy: [{ role: 'desc' }, { agency: { sortOrder: 'asc' } }, { agency: { name: 'asc' } }],
    }),
    database.assignmentEvent.findMany({
      where: { ...ofThis, at: { lte: at }, ...(isForAgency ? { kind: { notIn: [...officeNotes] } } : {}) },
      orderBy: { seq: 'asc' },
    }),
    database.report.findMany({
      where: { ...ofThis, reportedAt: { lte: at } },
      orderBy: { reportedAt: 'asc' },
      include: { files: { select: { file: { select: { id: true, name: true, mediaType: true, sizeBytes: true } } } } },
    }),
    database.extensionRequest.findMany({
      where: { ...ofThis, requestedAt: { lte: at } },
      orderBy: { requestedAt: 'asc' },
    }),
    database.urging.findMany({ where: { ...ofThis, at: { lte: at } }, orderBy: { number: 'asc' } }),
    database.firedRung.findMany({
      where: { ...ofThis, at: { lte: at } },
      orderBy: [{ at: 'asc' }, { plannedAt: 'asc' }],
    }),
    mailLines(database, { assignmentId: row.id, upTo: at, agencyId: isForAgency ? row.agencyId : null }),
  ]);
  const people = await namesOf(database, [...events.map(({ actorId }) => actorId), ...urgings.map(({ byId }) => byId)]);
  const agencies = await agencyNamesOf(
    database,
    events.map(({ actedForId }) => actedForId),
  );
  return {
    content: task.content,
    deadlineBasis: task.deadlineBasis,
    others: others.map(({ role, agency }) => ({ agency: agency.name, role: role === 'lead' ? 'lead' : 'coordinator' })),
    events: events.map((event) => ({
      seq: event.seq,
      kind: event.kind,
      at: event.at.toISOString(),
      actor:
        event.actorId &&
        (people.get(event.actorId) ?? (event.channel === 'mailLink' ? 'Qua liên kết trong thư' : 'Tài khoản đã xóa')),
      actedFor: event.actedForId && (agencies.get(event.actedForId) ?? null),
      channel: event.channel,
      round: event.round,
      basis: event.basis,
      payload: event.payload,
    })),
    reports: reports.map((report) => ({
      id: report.id,
      kind: report.kind === 'completion' ? 'completion' : 'progress',
      state: report.state,
      content: report.content,
      percent: report.percent,
      delayReason: report.delayReason,
      performedOn: report.performedOn,
      reportedAt: report.reportedAt.toISOString(),
      letter: report.letterNumber
        ? { number: report.letterNumber, on: report.letterOn, signer: report.letterSigner }
        : null,
      decidedAt: iso(report.decidedAt),
      decisionReason: report.decisionReason,
      files: report.files.map(({ file }) => file),
    })),
    extensions: extensions.map((extension) => ({
      id: extension.id,
      state: extension.state,
      requestedAt: extension.requestedAt.toISOString(),
      oldDueOn: extension.oldDueOn,
      proposedDueOn: extension.proposedDueOn,
      newDueOn: extension.newDueOn,
      reason: extension.reason,
      achieved: extension.achieved,
      decidedAt: iso(extension.decidedAt),
      decisionReason: extension.decisionReason,
      basis: extension.basis,
    })),
    urgings: urgings.map(({ number, at: urgedAt, byId, letterNumber, letterOn, message, answerBy }) => ({
      number,
      at: urgedAt.toISOString(),
      by: people.get(byId) ?? 'Tài khoản đã xóa',
      letterNumber,
      letterOn,
      message,
      answerBy,
    })),
    orders: isForAgency
      ? []
      : (await orderItems(database, { assignmentId: row.id }, ORDERS_AT_MOST))
          .filter((order) => order.at <= at)
          .map(orderLineOf),
    mails: mails.map(mailLineOf),
    rungs: rungs.map(({ round, rung, outcome, reason, plannedAt, at: firedAt }) => ({
      round,
      rung,
      outcome,
      reason,
      plannedAt: plannedAt.toISOString(),
      at: firedAt.toISOString(),
    })),
  };
}

const ORDERS_AT_MOST = 100;

/** Names of accounts by id; of nobody where an id is of no account (the engine, a mail's link). */
export async function namesOf(database: Database, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const accounts = await database.account.findMany({
    where: { id: { in: wanted } },
    select: { id: true, displayName: true },
  });
  return new Map(accounts.map(({ id, displayName }) => [id, displayName]));
}

async function agencyNamesOf(database: Database, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const agencies = await database.agency.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } });
  return new Map(agencies.map(({ id, name }) => [id, name]));
}
