import { z } from 'zod';
import { sentKinds } from '../../database/queries/agency-work.js';
import { assignmentView } from '../assignments/assignments.schemas.js';
import { clock } from '../schemas/clock.schemas.js';
import { nextCursor, pageQuery } from '../schemas/paging.schemas.js';
import { id, instant, plainDate } from '../schemas/scalars.schemas.js';

/** The tabs of an agency's desk; `all`: whatever is open. */
export const workTabs = [
  'all',
  'sent',
  'inProgress',
  'dueSoon',
  'overdue',
  'toComplete',
  'awaitingConfirmation',
  'closed',
] as const;
export type WorkTab = (typeof workTabs)[number];

export const workQuery = z.object({ tab: z.enum(workTabs).default('all') });

export const documentHead = z
  .object({
    id,
    number: z.string().nullable(),
    type: z.string(),
    issuer: z.string().nullable(),
    issuedOn: plainDate.nullable(),
    subject: z.string(),
    urgency: z.string().nullable(),
    sourceStatement: z.string().nullable(),
    file: z.object({ id, name: z.string(), mediaType: z.string() }).nullable().meta({ description: 'Văn bản đã ký' }),
    room: z.string().nullable(),
  })
  .meta({ id: 'DocumentHead' });

/** An assignment on the agency's desk, with what it is asked to complete and what its account may do now. */
export const workItem = z
  .object({
    assignment: assignmentView,
    returned: z
      .object({ at: instant, reason: z.string() })
      .nullable()
      .meta({ description: 'Báo cáo gần nhất được đề nghị bổ sung, hoàn thiện' }),
    mayDo: z.array(z.string()),
  })
  .meta({ id: 'AgencyWorkItem' });

export const officeContact = z
  .object({ secretariatName: z.string(), room: z.string().nullable(), phone: z.string().nullable() })
  .meta({ id: 'OfficeContact' });

const counts = z.object({
  all: z.number().int(),
  sent: z.number().int(),
  inProgress: z.number().int(),
  dueSoon: z.number().int(),
  overdue: z.number().int(),
  toComplete: z.number().int(),
  awaitingConfirmation: z.number().int(),
  closed: z.number().int(),
});

export const agencyWorkAnswer = z
  .object({
    agency: z.object({ id, name: z.string() }),
    contact: officeContact,
    counts: counts.meta({ description: 'Số của mỗi thẻ; mở thẻ thấy đúng các dòng được đếm' }),
    documents: z.array(
      z.object({
        document: documentHead,
        waitingIds: z.array(id).meta({ description: 'Nhiệm vụ chờ tiếp nhận, theo thứ tự của danh sách' }),
        items: z.array(workItem),
      }),
    ),
    shownCount: z.number().int().meta({ description: 'Số dòng trong câu trả lời; ít hơn số của thẻ khi quá dài' }),
    clock,
  })
  .meta({ id: 'AgencyWork' });

export const sentQuery = z.object({
  show: z
    .enum(['all', 'pending', 'returned', 'confirmed', 'refused', 'progress'])
    .default('all')
    .meta({ description: 'pending: chờ trả lời; returned: đề nghị bổ sung; confirmed: đã xác nhận, đồng ý' }),
  ...pageQuery,
});

export const sentLine = z
  .object({
    id,
    kind: z.enum(sentKinds),
    state: z.enum(['noted', 'pending', 'confirmed', 'returned', 'withdrawn', 'approved', 'refused', 'lapsed']),
    at: instant,
    content: z.string(),
    letter: z.object({ number: z.string(), on: plainDate.nullable(), signer: z.string().nullable() }).nullable(),
    performedOn: plainDate.nullable(),
    percent: z.number().int().nullable(),
    extension: z
      .object({ oldDueOn: plainDate.nullable(), proposedDueOn: plainDate, newDueOn: plainDate.nullable() })
      .nullable(),
    decidedAt: instant.nullable(),
    decisionReason: z.string().nullable(),
    fileCount: z.number().int(),
    assignment: assignmentView,
  })
  .meta({ id: 'SentLine' });

export const sentAnswer = z
  .object({
    lines: z.array(sentLine),
    counts: z.object({
      all: z.number().int(),
      pending: z.number().int(),
      returned: z.number().int(),
      confirmed: z.number().int(),
      refused: z.number().int(),
      progress: z.number().int(),
    }),
    nextCursor,
    clock,
  })
  .meta({ id: 'AgencySent' });

export const calendarQuery = z.object({
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Tháng phải có dạng YYYY-MM')
    .optional()
    .meta({ description: 'Bỏ trống: tháng hiện tại', examples: ['2016-03'] }),
});

const calendarDay = z.object({
  on: plainDate,
  isOfMonth: z.boolean(),
  isToday: z.boolean(),
  rest: z
    .string()
    .nullable()
    .meta({ description: 'Vì sao là ngày nghỉ', examples: ['Chủ nhật', 'Tết Nguyên đán'] }),
  isHoliday: z.boolean().meta({ description: 'Ngày nghỉ không phải nghỉ hằng tuần' }),
  items: z.array(workItem),
});

export const calendarAnswer = z
  .object({
    month: z.string(),
    previousMonth: z.string(),
    nextMonth: z.string(),
    currentMonth: z.string(),
    isProvisional: z.boolean().meta({ description: 'Chưa có lịch nghỉ chính thức của năm' }),
    weeks: z.array(z.array(calendarDay).length(7)).meta({ description: 'Từ thứ Hai đến Chủ nhật' }),
    undatedCount: z.number().int(),
    overdueBeforeCount: z.number().int().meta({ description: 'Quá hạn, hạn trước ngày đầu của lịch đang xem' }),
    clock,
  })
  .meta({ id: 'AgencyCalendar' });
