import type { z } from 'zod';
import type { OrderItemRow } from '../../database/queries/push-orders.js';
import type { orderLine } from './orders.schemas.js';

type OrderLine = z.infer<typeof orderLine>;

const stateNames: Record<OrderLine['state'], string> = {
  waiting: 'chờ chuyên viên gửi đôn đốc',
  urged: 'đã đôn đốc',
  reported: 'cơ quan đã báo cáo, không phải đôn đốc',
  ended: 'nhiệm vụ đã kết thúc',
};

export function orderLineOf(row: OrderItemRow): OrderLine {
  const state = stateOf(row);
  return {
    orderId: row.orderId,
    at: row.at.toISOString(),
    leader: row.leader,
    actedBy: row.isForOther ? row.byName : null,
    sentence: row.sentence,
    answerBy: row.answerBy,
    state,
    stateName: row.urgingNumber === null ? stateNames[state] : `${stateNames[state]} lần ${row.urgingNumber}`,
    urgedAt: row.urgedAt?.toISOString() ?? null,
    urgingNumber: row.urgingNumber,
  };
}

function stateOf({ urgedAt, state }: OrderItemRow): OrderLine['state'] {
  if (urgedAt) return 'urged';
  if (state === 'sent' || state === 'inProgress') return 'waiting';
  return state === 'closed' || state === 'revoked' || state === 'transferred' ? 'ended' : 'reported';
}
