import type { z } from 'zod';
import type { overdueByAgency } from '../../api/overdue/overdue.routes.js';
import { dateOr } from './dates.js';
import { table } from './table.js';

type AgencyFigures = z.infer<typeof overdueByAgency>['agencies'][number];

/** n/N an agency; days in calendar days, and working days beside them (P14). */
export function overdueTable(rows: readonly AgencyFigures[], columns: number): string {
  return table(
    [
      { head: 'Cơ quan', grows: 3 },
      { head: 'Quá hạn/đang thực hiện', align: 'right' },
      { head: 'Đã báo cáo, chờ xác nhận', align: 'right' },
      { head: 'Lâu nhất, từ' },
      { head: 'Số ngày (ngày làm việc)', align: 'right' },
    ],
    rows.map(
      ({ agency, overdueCount, openCount, awaitingCount, oldestDueOn, calendarDaysOverdue, workingDaysOverdue }) => [
        `${agency.name}${agency.register === 'request' ? ' (đề nghị)' : ''}`,
        openCount === null ? String(overdueCount) : `${overdueCount}/${openCount}`,
        String(awaitingCount),
        dateOr(oldestDueOn),
        `${calendarDaysOverdue} (${workingDaysOverdue})`,
      ],
    ),
    columns,
  );
}
