import type { Route } from '../route.js';
import {
  agencyWorkAnswer,
  calendarAnswer,
  calendarQuery,
  officeContact,
  sentAnswer,
  sentQuery,
  workQuery,
} from './agency-desk.schemas.js';

const tag = 'agency';

export const agencyDeskRoutes = {
  work: {
    name: 'agencyWork',
    tag,
    method: 'get',
    path: '/api/agency/work',
    summary: 'Việc được giao của cơ quan, theo văn bản',
    right: 'agency.desk',
    query: workQuery,
    status: 200,
    answer: agencyWorkAnswer,
  },
  sent: {
    name: 'agencySent',
    tag,
    method: 'get',
    path: '/api/agency/sent',
    summary: 'Báo cáo, đề nghị gia hạn đã gửi và trả lời của Văn phòng',
    right: 'agency.desk',
    query: sentQuery,
    status: 200,
    answer: sentAnswer,
    refusals: ['CURSOR_INVALID'],
  },
  calendar: {
    name: 'agencyCalendar',
    tag,
    method: 'get',
    path: '/api/agency/calendar',
    summary: 'Lịch thời hạn của cơ quan trong một tháng',
    right: 'agency.desk',
    query: calendarQuery,
    status: 200,
    answer: calendarAnswer,
  },
  contact: {
    name: 'agencyContact',
    tag,
    method: 'get',
    path: '/api/agency/contact',
    summary: 'Đầu mối của Văn phòng',
    right: 'agency.desk',
    status: 200,
    answer: officeContact,
  },
} as const satisfies Record<string, Route>;
