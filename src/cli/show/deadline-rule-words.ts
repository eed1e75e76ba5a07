import type { Cadence, DeadlineRule, PeriodAnchor, PeriodUnit, RecurringDeadline } from '../../domain/deadline.js';
import { formatDate, formatTime } from '../../domain/vietnamese-dates.js';

const units: Record<PeriodUnit, string> = {
  hour: 'giờ',
  day: 'ngày',
  working_day: 'ngày làm việc',
  week: 'tuần',
  month: 'tháng',
};
const anchors: Record<PeriodAnchor, string> = {
  signing: 'từ ngày ký',
  receipt: 'từ ngày nhận',
  event: 'từ một sự kiện',
};
const cadences: Record<Cadence, string> = {
  day: 'hằng ngày',
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  half_year: '6 tháng',
  year: 'hằng năm',
};
const weekdays = ['', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];
const months = { last: 'tháng cuối kỳ', next: 'tháng sau kỳ', same: 'cùng tháng' };

/** What the reader understood of a deadline, for a table's cell: '28/02/2016', '10 ngày làm việc từ ngày nhận'. */
export function deadlineRuleWords(rule: DeadlineRule | null): string {
  if (rule === null) return 'không quy định';
  switch (rule.kind) {
    case 'fixed':
      return rule.time === undefined ? formatDate(rule.due) : `${formatTime(rule.time)} ngày ${formatDate(rule.due)}`;
    case 'period':
      return `${rule.amount} ${units[rule.unit]} ${anchors[rule.from]}`;
    case 'recurring':
      return recurringWords(rule);
    case 'event':
      return `theo sự kiện: ${rule.text}`;
    default:
      return rule satisfies never;
  }
}

function recurringWords({ every, by, interval }: RecurringDeadline): string {
  const cadence = `định kỳ ${every.map((one) => cadences[one]).join(', ')}${interval && interval > 1 ? ` (${interval} kỳ một lần)` : ''}`;
  const day = by?.day === undefined ? [] : [`ngày ${by.day}`];
  const weekday = by?.weekday === undefined ? [] : [weekdays[by.weekday] ?? ''];
  const month = by?.month === undefined ? [] : [months[by.month]];
  const moment = [...weekday, ...day, ...month].join(' ');
  return moment === '' ? cadence : `${cadence}, ${moment}`;
}
