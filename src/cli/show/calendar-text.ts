import type { z } from 'zod';
import type { calendarYear } from '../../api/calendar/calendar.routes.js';
import { formatDate, weekdayName } from '../../domain/vietnamese-dates.js';
import { table } from './table.js';
import { paragraph } from './wrap.js';

type Year = z.infer<typeof calendarYear>;

const kinds: Record<Year['days'][number]['kind'], string> = {
  holiday: 'nghỉ lễ, tết',
  compensatory: 'nghỉ bù',
  swapped: 'nghỉ hoán đổi',
  makeUp: 'LÀM BÙ',
};

export function calendarText({ year, isDecided, source, note, days, workingDayCount }: Year, columns: number): string {
  const remarks = [
    `Năm ${year}: ${workingDayCount} ngày làm việc${isDecided ? '' : ' (tạm tính: chưa có quyết định về ngày nghỉ của năm này)'}.`,
    ...(source ? [`Căn cứ: ${source}.`] : []),
    ...(note ? [note] : []),
  ];
  return [
    ...remarks.map((remark) => paragraph(remark, columns, '')),
    ...(days.length === 0
      ? ['Không có ngày nghỉ lễ, ngày làm bù nào.']
      : [
          table(
            [
              { head: 'Ngày' },
              { head: 'Thứ' },
              { head: 'Loại' },
              { head: 'Dịp', grows: 3 },
              { head: 'Căn cứ', grows: 4 },
            ],
            days.map(({ on, kind, name, source: basis, isOfOffice }) => [
              formatDate(on),
              weekdayName(on),
              kinds[kind],
              `${name}${isOfOffice ? ' (riêng của đơn vị)' : ''}`,
              basis,
            ]),
            columns,
          ),
        ]),
  ].join('\n');
}
