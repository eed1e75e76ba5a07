import { z } from 'zod';
import { reportingStatuses } from '../../domain/reporting-status.js';
import { assignmentOne, assignmentView } from '../assignments/assignments.schemas.js';
import { clock } from '../schemas/clock.schemas.js';
import { id, instant, plainDate } from '../schemas/scalars.schemas.js';
import { scope } from './desk.schemas.js';

export const reviewQuery = z.object({
  scope,
  performedOn: plainDate
    .optional()
    .meta({ description: 'Ngày thực hiện xong muốn ghi nhận; kết quả được tính theo ngày này' }),
});
export type ReviewQuery = z.infer<typeof reviewQuery>;

const report = assignmentOne.shape.reports.element.extend({
  attempt: z.number().int().meta({ description: 'Lần báo cáo hoàn thành thứ mấy' }),
  channel: z.string().nullable().meta({ description: 'Nhận qua kênh nào' }),
  enteredBy: z.string().nullable().meta({ description: 'Ai đưa lên hệ thống' }),
});

/** All that the review page shows, in one answer (desks.md §3.4). */
export const review = z
  .object({
    assignment: assignmentView,
    content: z.string().meta({ description: 'Nguyên văn điểm giao nhiệm vụ' }),
    deadlineBasis: z.string().nullable(),
    coordinators: z.array(z.string()),
    issuer: z.string().nullable(),
    documentFile: z.object({ id, name: z.string() }).nullable().meta({ description: 'Văn bản đã ký' }),
    span: z.object({ start: z.number().int(), end: z.number().int() }).nullable(),
    report: report.nullable().meta({ description: 'Báo cáo hoàn thành mới nhất; null: chưa có' }),
    earlier: z.array(report).meta({ description: 'Các lần báo cáo hoàn thành trước, mới nhất trước' }),
    progress: z.array(report).meta({ description: 'Cập nhật tiến độ, mới nhất trước' }),
    decided: z
      .object({
        kind: z.enum(['confirmed', 'returned']),
        at: instant,
        by: z.string().nullable(),
        room: z.string().nullable(),
        isByMe: z.boolean(),
        reason: z.string().nullable(),
      })
      .nullable()
      .meta({ description: 'Đã có người quyết định báo cáo mới nhất' }),
    ifConfirmed: z
      .object({
        performedOn: plainDate,
        status: z.enum(reportingStatuses).nullable(),
        earliestOn: plainDate.nullable(),
        latestOn: plainDate,
        refusal: z.string().nullable().meta({ description: 'Vì sao ngày này không ghi nhận được' }),
        workingDaysLate: z.number().int().nullable(),
        calendarDaysLate: z.number().int().nullable(),
      })
      .nullable(),
    mayAct: z.boolean(),
    queue: z.object({
      position: z.number().int(),
      total: z.number().int(),
      previousId: id.nullable(),
      nextId: id.nullable(),
    }),
    clock,
  })
  .meta({ id: 'Review' });
