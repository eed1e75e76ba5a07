import type { DeadlineRule } from '../../domain/deadline.js';
import { addDays, localDateOf, localTimeOf } from '../../domain/plain-date.js';
import { formatDate, formatTime, weekdayName } from '../../domain/vietnamese-dates.js';

/** When an item is due, as pages say it: 'hết ngày 28/02/2016, Chủ nhật'. A rest day is named, not moved. */
export function dueWords(rule: DeadlineRule | null, dueAt: Date | null, isUndatedStated: boolean): string {
  if (rule === null) return isUndatedStated ? 'không quy định thời hạn' : 'chưa có thời hạn';
  switch (rule.kind) {
    case 'fixed':
      return instantWords(dueAt);
    case 'period':
      return dueAt === null ? `${periodWords(rule)} · chưa tính` : `${instantWords(dueAt)} · ${periodWords(rule)}`;
    case 'recurring':
      return 'định kỳ – chưa tự lập kỳ';
    case 'event':
      return `${rule.text} · chưa xác định ngày`;
    default:
      return rule satisfies never;
  }
}

function instantWords(dueAt: Date | null): string {
  if (dueAt === null) return 'chưa tính';
  const on = localDateOf(dueAt);
  if (localTimeOf(dueAt) !== '00:00') return `trước ${formatTime(dueAt)}, ngày ${formatDate(on)}, ${weekdayName(on)}`;
  const last = addDays(on, -1);
  return `hết ngày ${formatDate(last)}, ${weekdayName(last)}`;
}

const units = { hour: 'giờ', day: 'ngày', working_day: 'ngày làm việc', week: 'tuần', month: 'tháng' } as const;
const anchors = {
  signing: 'ngày ký văn bản',
  receipt: 'ngày nhận được văn bản',
  event: 'sự kiện nêu trong văn bản',
} as const;

export const periodWords = ({ amount, unit, from }: Extract<DeadlineRule, { kind: 'period' }>): string =>
  `${amount} ${units[unit]} kể từ ${anchors[from]}`;
