import type { Cadence } from '../domain/deadline.js';
import type { Weekday } from '../domain/plain-date.js';

const CADENCES = new Map<string, Cadence>([
  ['ngày', 'day'],
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['nửa năm', 'half_year'],
  ['năm', 'year'],
]);
/** The cadence that a word names. */
export const cadenceOf = (words: string): Cadence =>
  /^(?:0?6|sáu)/u.test(words) ? 'half_year' : (CADENCES.get(words.trim()) ?? 'year');
/** All cadences of a list: "quý, 6 tháng, năm". */
export function cadencesIn(words: string): Cadence[] {
  const found: Cadence[] = [];
  for (const word of words.split(/,|\/|\s{1,40}và\s{1,40}/u)) {
    const w = word
      .replace(/định kỳ|hằng|hàng|mỗi|cả|một|đầu năm/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (w === '' && !/năm/u.test(word)) continue;
    const cadence = cadenceOf(w === '' ? 'năm' : w);
    if (!found.includes(cadence)) found.push(cadence);
  }
  return found;
}

/** "nguồn kinh phí hàng năm", "khen thưởng hàng năm của các đơn vị": the word belongs to the noun, nobody reports yearly. */
export function isAdjective(low: string, start: number, end: number, cadence: string): boolean {
  if (cadence !== 'năm') return false;
  const before = low.slice(Math.max(0, start - 60), start);
  const sentence = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('.')) + 1,
  );
  if (sentence.trim() === '' || /định kỳ\s*$/u.test(low.slice(start, start + 8))) return false;
  if (/^\s+(?:của|cho|phục vụ|được|đã)(?![\p{L}])/u.test(low.slice(end, end + 12))) return true;
  return (
    /(?:nguồn|kinh phí|ngân sách|dự toán|kế hoạch|chương trình|thi đua|khen thưởng|chỉ tiêu|biên chế|quỹ|doanh thu|sản lượng)(?:\s{1,40}\p{L}{1,20}){0,8}\s{0,40}$/u.test(
      sentence,
    ) && !/báo cáo|tổng hợp/u.test(sentence)
  );
}

const WEEKDAYS = new Map([
  ['hai', 1],
  ['2', 1],
  ['ba', 2],
  ['3', 2],
  ['tư', 3],
  ['4', 3],
  ['năm', 4],
  ['5', 4],
  ['sáu', 5],
  ['6', 5],
  ['bảy', 6],
  ['7', 6],
] as const);

const asWeekday = (word: string): 'hai' | 'ba' | 'tư' | 'năm' | 'sáu' | 'bảy' => {
  const names = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'] as const;
  return names.find((name, i) => name === word || String(i + 2) === word) ?? 'hai';
};

/** 1 Monday … 7 Sunday, from "Năm" or "5" behind "thứ". */
export const weekdayOfWord = (word: string): Weekday | undefined => WEEKDAYS.get(asWeekday(word));
