import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Act } from '../domain/command.js';
import { DomainError } from '../domain/errors.js';
import { localDateOf, type PlainDate } from '../domain/plain-date.js';
import { transitions } from '../domain/transitions.js';
import { formatDate } from '../domain/vietnamese-dates.js';
import { businessNow, type Database, type Transaction } from '../database/database.js';
import { Prisma } from '../database/generated/client.js';
import { OPEN, overdueCondition } from '../database/queries/standing.js';
import { hashOf, runOnce } from './commands.js';
import { logOnDirective } from './directive-log.js';
import { recipientsOf } from './recipients.js';
import { lockAssignments, lockDirectives, notFound, type AssignmentRow, type DirectiveRow } from './rows.js';
import { writeAssignments } from './writes.js';

/** "Chỉ đạo đôn đốc" (P12): one sentence and a date, for one assignment, several, or an agency's overdue ones. */
export interface OrderRequest {
  officeId: string;
  target: { assignmentIds: string[] } | { overdueOfAgencyId: string };
  sentence: string;
  /** by when the agency is to answer */
  answerBy: PlainDate;
  /** whose order it is */
  leader: { postId: string | null; title: string; isForOther: boolean };
  /** a Vice-Chairman orders what that post directs, or what names no leader; null: all of the office */
  withinPostId: string | null;
}

/** So many assignments at most: beyond it an order says nothing to anybody. */
const ASSIGNMENTS_AT_MOST = 500;

const skipReasons = ['reported', 'ended', 'coordinator', 'standing', 'putAside', 'otherLeader'] as const;
export type OrderSkipReason = (typeof skipReasons)[number];

const outcomeShape = z.object({
  orderId: z.string(),
  /** ISO instant on the business clock */
  at: z.string(),
  assignmentIds: z.array(z.string()),
  skipped: z.array(z.object({ assignmentId: z.string(), reason: z.enum(skipReasons) })),
});
export type OrderOutcome = z.infer<typeof outcomeShape> & { isRepeated: boolean };

/**
 * Keeps a leader's order, logs it on each assignment and directive, and tells the specialists. Agencies see nothing of it: only
 * the urging that the specialist sends. May this person? is asked before.
 * @throws DomainError NOT_FOUND, ORDER_DATE_PAST, NOTHING_TO_ORDER, ORDER_TOO_LARGE, COMMAND_REUSED, DATABASE_AWAY
 */
export async function giveOrder(database: Database, request: OrderRequest, act: Act): Promise<OrderOutcome> {
  const key = {
    actorId: act.actorId,
    commandId: act.commandId,
    contentHash: hashOf({ order: request.target, sentence: request.sentence, answerBy: request.answerBy }),
  };
  return runOnce(database, key, outcomeShape, async (tx, keep, recall) => {
    const wanted = await idsOf(tx, request);
    // Several directives: all of their locks by id before the first assignment's, so that no two orders wait for each other.
    const directives = await lockDirectives(tx, wanted, request.officeId);
    const rows = (await lockAssignments(tx, wanted)).filter(({ directiveId }) => directives.has(directiveId));
    // Before anything is refused: an order that was given may leave nothing to order.
    const before = await recall();
    if (before) return before;
    refuseUnfitCount(wanted);
    const now = await businessNow(tx);
    if (request.answerBy < localDateOf(now)) {
      throw new DomainError('ORDER_DATE_PAST', `Ngày ${formatDate(request.answerBy)} đã qua.`, {
        answerBy: request.answerBy,
      });
    }
    const { taken, skipped } = sorted(rows, directives, request);
    if (taken.length === 0) {
      const [assignmentId] = wanted;
      if (rows.length === 0 && assignmentId) throw notFound('nhiệm vụ', assignmentId);
      throw new DomainError('NOTHING_TO_ORDER', 'Không có nhiệm vụ nào còn phải đôn đốc trong phần được chọn.', {
        skipped,
      });
    }
    const orderId = await write(tx, request, taken, directives, act, now);
    return keep({ orderId, at: now.toISOString(), assignmentIds: taken.map(({ id }) => id), skipped }, now);
  });
}

async function idsOf(tx: Transaction, { officeId, target, withinPostId }: OrderRequest): Promise<string[]> {
  if ('assignmentIds' in target) return [...new Set(target.assignmentIds)].sort();
  const now = await businessNow(tx);
  // One more than may be ordered, to tell that there are more.
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM assignment s JOIN directive d ON d.id = s."directiveId"
    WHERE s."officeId" = ${officeId}::uuid AND s."agencyId" = ${target.overdueOfAgencyId}::uuid AND s.role = 'lead'
      AND s.state IN ${OPEN} AND s.state IN ('sent', 'inProgress') AND ${overdueCondition(now)} AND s."putAsideAt" IS NULL
      ${withinPostId === null ? Prisma.empty : Prisma.sql`AND (d."directedByPostId" = ${withinPostId}::uuid OR d."directedByPostId" IS NULL)`}
    ORDER BY s.id LIMIT ${ASSIGNMENTS_AT_MOST + 1}`;
  return found.map(({ id }) => id);
}

function refuseUnfitCount(wanted: readonly string[]): void {
  if (wanted.length > ASSIGNMENTS_AT_MOST) {
    throw new DomainError(
      'ORDER_TOO_LARGE',
      `Cơ quan có hơn ${ASSIGNMENTS_AT_MOST} nhiệm vụ quá hạn; hãy chọn từng phần.`,
      { most: ASSIGNMENTS_AT_MOST },
    );
  }
  if (wanted.length === 0) {
    throw new DomainError('NOTHING_TO_ORDER', 'Cơ quan này không có nhiệm vụ quá hạn nào còn phải đôn đốc.', {});
  }
}

/** What can still be urged; the rest is said with its reason. */
function sorted(
  rows: readonly AssignmentRow[],
  directives: ReadonlyMap<string, DirectiveRow>,
  { withinPostId }: OrderRequest,
) {
  const taken: AssignmentRow[] = [];
  const skipped: { assignmentId: string; reason: OrderSkipReason }[] = [];
  for (const row of rows) {
    const directedBy = directives.get(row.directiveId)?.directedByPostId ?? null;
    const isOtherLeaders = withinPostId !== null && directedBy !== null && directedBy !== withinPostId;
    const reason = isOtherLeaders ? 'otherLeader' : whyNotUrged(row);
    if (reason === null) taken.push(row);
    else skipped.push({ assignmentId: row.id, reason });
  }
  return { taken, skipped };
}

function whyNotUrged({ state, role, isStanding, putAsideAt }: AssignmentRow): OrderSkipReason | null {
  if (role === 'coordinator') return 'coordinator';
  if (putAsideAt) return 'putAside';
  if (isStanding) return 'standing';
  if (transitions.urge.from.includes(state)) return null;
  return state === 'awaitingConfirmation' || state === 'declinePending' || state === 'suspended' ? 'reported' : 'ended';
}

async function write(
  tx: Transaction,
  { officeId, sentence, answerBy, leader }: OrderRequest,
  taken: readonly AssignmentRow[],
  directives: ReadonlyMap<string, DirectiveRow>,
  act: Act,
  now: Date,
): Promise<string> {
  const orderId = uuidv7();
  await tx.$executeRaw`
    INSERT INTO push_order (id, "officeId", at, "byId", "postId", "postTitle", "isForOther", sentence, "answerBy")
    VALUES (${orderId}::uuid, ${officeId}::uuid, ${now}, ${act.actorId}::uuid, ${leader.postId}::uuid, ${leader.title}, ${leader.isForOther}, ${sentence}, ${answerBy})`;
  await tx.$executeRaw`
    INSERT INTO push_order_item ("orderId", "assignmentId")
    SELECT ${orderId}::uuid, unnest(${taken.map(({ id }) => id)}::uuid[])`;
  const payload = { orderId, sentence, answerBy, leader: leader.title, isForOther: leader.isForOther };
  for (const [directiveId, rows] of Map.groupBy(taken, (row) => row.directiveId)) {
    const directive = directives.get(directiveId);
    if (!directive) continue;
    await writeAssignments(
      tx,
      directive,
      rows.map((row) => ({
        row,
        changes: {},
        nextAlarmAt: row.nextAlarmAt,
        events: [{ kind: 'pushOrder', payload, actorId: act.actorId, channel: act.channel }],
        notices: [
          {
            kind: 'pushOrder',
            line: null,
            rung: null,
            to: 'specialist',
            source: `event:${row.id}:${row.seq + 1}`,
            payload: { orderId },
          },
        ],
      })),
      now,
      recipientsOf(tx, directive),
    );
    await logOnDirective(tx, directive, now, {
      kind: 'pushOrder',
      payload: { ...payload, assignmentIds: rows.map(({ id }) => id) },
      actorId: act.actorId,
      channel: act.channel,
    });
  }
  return orderId;
}

/** The urging carries out every order that waits for it. */
export async function carryOutOrders(tx: Transaction, assignmentId: string, number: number, now: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE push_order_item SET "urgedAt" = ${now}, "urgingNumber" = ${number}
    WHERE "assignmentId" = ${assignmentId}::uuid AND "urgedAt" IS NULL`;
}
