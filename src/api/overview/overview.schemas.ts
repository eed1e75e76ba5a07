import { z } from 'zod';
import { overdueBands } from '../../domain/overdue-age.js';
import { clock } from '../schemas/clock.schemas.js';
import { asOf, id, instant, plainDate } from '../schemas/scalars.schemas.js';

export const overviewQuery = z.object({
  asOf: asOf.optional(),
  directedBy: z
    .union([id, z.enum(['all', 'none'])])
    .optional()
    .meta({
      description:
        'Chức danh của lãnh đạo chỉ đạo; all: tất cả; none: văn bản không nêu. Mặc định: phần việc do Phó Chủ tịch đang hỏi chỉ đạo',
    }),
  group: id.optional().meta({ description: 'Nhóm cơ quan' }),
  directive: id.optional(),
});
export type OverviewQuery = z.infer<typeof overviewQuery>;

export const leadersQuery = z.object({ asOf: asOf.optional() });

/** The query of GET /api/assignments that lists exactly what a figure counts. */
export const figureFilter = z
  .record(z.string(), z.string())
  .meta({ description: 'Bộ lọc của /api/assignments liệt kê đúng những dòng mà con số đếm' });

export const figure = z.object({ count: z.number().int(), filter: figureFilter }).meta({ id: 'Figure' });
export type FigureView = z.infer<typeof figure>;

const days = z.object({ calendarDays: z.number().int(), workingDays: z.number().int() });

const bandCodes = overdueBands.map(({ code }) => code);

const ageFigure = z
  .object({ band: z.enum(bandCodes), label: z.string(), count: z.number().int(), filter: figureFilter })
  .meta({ id: 'OverdueAgeFigure' });

/** One line of figures: an agency's, a leader's, or a block's total. */
const line = {
  given: figure.meta({ description: 'Đã giao, vai trò chủ trì: N của mọi n/N' }),
  open: figure,
  overdue: figure,
  done: figure,
  updated: figure.meta({ description: 'Có ghi nhận trong 30 ngày' }),
  awaitingConfirmation: figure.meta({ description: 'Đã báo cáo, chờ Văn phòng xác nhận' }),
  ages: z.array(ageFigure),
  oldestOverdue: z.object({ dueOn: plainDate, ...days.shape }).nullable(),
};

const agencyLine = z
  .object({
    rank: z.number().int(),
    agency: z.object({ id, name: z.string(), kind: z.string() }),
    ...line,
  })
  .meta({ id: 'OverviewAgency' });
export type AgencyLine = z.infer<typeof agencyLine>;

const post = z.object({ id, title: z.string() });

const block = z.object({ total: z.object(line), agencies: z.array(agencyLine) });

const frame = {
  /** false: the past day lies before the first launch */
  hasFigures: z.boolean(),
  /** "Chưa có số liệu trước ngày …" */
  notice: z.string().nullable(),
  /** how each rate is reckoned, for the page and for print */
  formula: z.array(z.string()),
  asOf: instant,
  isPast: z.boolean(),
  clock,
};

export const overview = z
  .object({
    scope: z.object({
      directedBy: z
        .union([post, z.literal('none')])
        .nullable()
        .meta({ description: 'null: mọi lãnh đạo chỉ đạo' }),
      own: post.nullable().meta({ description: 'Chức danh của người hỏi, nếu là lãnh đạo chỉ đạo' }),
      choices: z.array(post).meta({ description: 'Những lãnh đạo mà người hỏi được chọn xem riêng' }),
      group: z.object({ id, name: z.string() }).nullable(),
      directive: z.object({ id, number: z.string().nullable(), subject: z.string() }).nullable(),
    }),
    mayCompareLeaders: z.boolean(),
    mayOrder: z.boolean().meta({ description: 'Được ghi chỉ đạo đôn đốc' }),
    orderedFor: z
      .string()
      .nullable()
      .meta({ description: 'Chức danh mà tài khoản này thực hiện thay; null: cho chính mình' }),
    figures: z.object({ open: figure, overdue: figure, dueThisWeek: figure, awaitingDecision: figure }),
    assigned: block.meta({ description: 'Cơ quan được giao nhiệm vụ; nhiều quá hạn nhất trước' }),
    requested: block.meta({ description: 'Cơ quan đề nghị phối hợp, tính riêng' }),
    ...frame,
  })
  .meta({ id: 'Overview' });

const leaderLine = z
  .object({ leader: post.nullable().meta({ description: 'null: văn bản không nêu lãnh đạo chỉ đạo' }), ...line })
  .meta({ id: 'OverviewLeader' });

export const leaders = z
  .object({ leaders: z.array(leaderLine), ...frame })
  .meta({ id: 'OverviewByLeader', description: 'Theo lãnh đạo chỉ đạo; chỉ dành cho Chủ tịch và Chánh Văn phòng' });

export const groupList = z
  .object({ groups: z.array(z.object({ id, name: z.string() })) })
  .meta({ id: 'AgencyGroupNames' });
