import { addDays, localDateOf, localTimeOf, weekdayOf, type PlainDate } from './plain-date.js';

const WEEKDAY_NAMES = {
  1: 'Thứ Hai',
  2: 'Thứ Ba',
  3: 'Thứ Tư',
  4: 'Thứ Năm',
  5: 'Thứ Sáu',
  6: 'Thứ Bảy',
  7: 'Chủ nhật',
} as const;

/** '2016-02-28' -> '28/02/2016', '2016-03-05' -> '05/3/2016': administrative papers put a zero before days 1–9 and months 1–2 only. */
export function formatDate(date: PlainDate): string {
  const month = Number(date.slice(5, 7));
  return `${date.slice(8)}/${month <= 2 ? date.slice(5, 7) : month}/${date.slice(0, 4)}`;
}

/** '16:00', or an instant's local time, -> '16 giờ 00'. */
export function formatTime(time: string | Date): string {
  return (typeof time === 'string' ? time : localTimeOf(time)).replace(':', ' giờ ');
}

/** An instant in local time: '08 giờ 00 ngày 05/02/2016'. For a due instant use `formatDueAt`. */
export function formatInstant(at: Date): string {
  return `${formatTime(at)} ngày ${formatDate(localDateOf(at))}`;
}

/** A due instant: 24:00 of a day is said as that day, 'hết ngày 28/02/2016', never as 00:00 of the next. */
export function formatDueAt(dueAt: Date): string {
  if (localTimeOf(dueAt) !== '00:00') return formatInstant(dueAt);
  return `hết ngày ${formatDate(addDays(localDateOf(dueAt), -1))}`;
}

/** '2016-02-28' -> 'Chủ nhật'. */
export function weekdayName(date: PlainDate): string {
  return WEEKDAY_NAMES[weekdayOf(date)];
}
