import type { Route } from '../route.js';
import { orderBody, orderHeaders, orderList, orderOutcome, ordersQuery } from './orders.schemas.js';

export const orderRoutes = {
  give: {
    name: 'givePushOrder',
    tag: 'orders',
    method: 'post',
    path: '/api/orders',
    summary: 'Chỉ đạo đôn đốc: một câu và một ngày, chuyển chuyên viên theo dõi để gửi',
    description: 'Cơ quan chỉ thấy đôn đốc do chuyên viên gửi.',
    right: 'order.give',
    headers: orderHeaders,
    body: orderBody,
    status: 201,
    answer: orderOutcome,
    refusals: ['IDEMPOTENCY_KEY_MISSING', 'COMMAND_REUSED', 'ORDER_DATE_PAST', 'NOTHING_TO_ORDER', 'ORDER_TOO_LARGE'],
  },
  list: {
    name: 'listPushOrders',
    tag: 'orders',
    method: 'get',
    path: '/api/orders',
    summary: 'Chỉ đạo đôn đốc của lãnh đạo, chờ lâu nhất trước',
    right: 'order.read',
    query: ordersQuery,
    status: 200,
    answer: orderList,
  },
} as const satisfies Record<string, Route>;
