import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';

/** One assignment of a leader's order. */
export interface OrderItemRow {
  orderId: string;
  at: Date;
  leader: string;
  isForOther: boolean;
  byName: string;
  sentence: string;
  answerBy: string;
  assignmentId: string;
  urgedAt: Date | null;
  urgingNumber: number | null;
  state: string;
  /** agency, document and duty as lists name them */
  agencyId: string;
  agencyName: string;
  directiveId: string;
  directiveNumber: string | null;
  clause: string | null;
  action: string;
  dueAt: Date | null;
  specialistId: string | null;
  room: string | null;
}

export interface OrderFilter {
  /** left out where the assignment was found by it before */
  officeId?: string | undefined;
  /** waiting: the specialist is still to urge, and can */
  isWaiting?: boolean | undefined;
  assignmentId?: string | undefined;
  specialistId?: string | undefined;
  room?: string | undefined;
}

/** Items of orders, those that wait longest first. The desk's queue "Chỉ đạo đôn đốc của lãnh đạo" is `isWaiting`. */
export function orderItems(database: Transaction, filter: OrderFilter, limit: number): Promise<OrderItemRow[]> {
  return database.$queryRaw<OrderItemRow[]>`
    SELECT o.id AS "orderId", o.at, o."postTitle" AS leader, o."isForOther", coalesce(p."displayName", 'Tài khoản đã xóa') AS "byName",
           o.sentence, o."answerBy", i."assignmentId", i."urgedAt", i."urgingNumber", s.state,
           s."agencyId", g.name AS "agencyName", s."directiveId", coalesce(d.draft->'document'->>'number', d.number) AS "directiveNumber",
           t.clause, t.action, s."dueAt", d."specialistId", d.room
    FROM push_order_item i JOIN push_order o ON o.id = i."orderId" JOIN assignment s ON s.id = i."assignmentId"
    JOIN directive d ON d.id = s."directiveId" JOIN agency g ON g.id = s."agencyId" JOIN task t ON t.id = s."taskId"
    LEFT JOIN account p ON p.id = o."byId"
    WHERE ${Prisma.join(conditionsOf(filter), ' AND ')}
    ORDER BY o.at, o.id, i."assignmentId" LIMIT ${limit}`;
}

/** How many assignments wait for an urging that a leader ordered. */
export async function countWaitingOrders(
  database: Transaction,
  filter: Omit<OrderFilter, 'isWaiting'>,
): Promise<number> {
  const [row] = await database.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count
    FROM push_order_item i JOIN push_order o ON o.id = i."orderId" JOIN assignment s ON s.id = i."assignmentId"
    JOIN directive d ON d.id = s."directiveId"
    WHERE ${Prisma.join(conditionsOf({ ...filter, isWaiting: true }), ' AND ')}`;
  return row?.count ?? 0;
}

function conditionsOf({ officeId, isWaiting, assignmentId, specialistId, room }: OrderFilter): Prisma.Sql[] {
  return [
    ...(officeId ? [Prisma.sql`o."officeId" = ${officeId}::uuid`] : [Prisma.sql`true`]),
    // What was reported or has ended cannot be urged; a report that is returned brings the order back.
    ...(isWaiting
      ? [Prisma.sql`i."urgedAt" IS NULL AND s.state IN ('sent', 'inProgress') AND s."putAsideAt" IS NULL`]
      : []),
    ...(assignmentId ? [Prisma.sql`i."assignmentId" = ${assignmentId}::uuid`] : []),
    ...(specialistId ? [Prisma.sql`d."specialistId" = ${specialistId}::uuid`] : []),
    ...(room ? [Prisma.sql`d.room = ${room}`] : []),
  ];
}
