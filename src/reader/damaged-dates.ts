import { dateAt } from './date-words.js';
import { pattern } from './pattern.js';
import { resolveDate } from './resolve-date.js';
import { type OtherReading, type TimeContext, type TimeReading, onDay } from './time-reading.js';

/** What a scanner makes of "trước" and "chậm nhất", or a file that lost its accents. */
export const DAMAGED_TRIGGER = pattern(
  '(?!trước)(?:tr[uưúứ][oơớóòờôỏõ0]?[ceo0]|ch[aâậạầ]m nh[aâấắẩầá]t|trước(?= ng[aáả]y)) (?=ng[àaáả]y \\d)',
  'y',
);

const SIGN = '[\\doilszbgq|?]';
const PART = `${SIGN}{1,3}(?:\\s${SIGN}{1,2})?`;

/**
 * A date that cannot be read as it stands: letters among the figures ("2O/5/2024"), figures torn apart, a month 13, a year
 * of three figures. Group 1 is the date's words.
 */
export function damagedAt(trigger: string): RegExp {
  const inFigures = `(?:ngày )?${PART}\\s{0,2}[/.\\-,]\\s{0,2}${PART}(?:\\s{0,2}[/.\\-]\\s{0,2}${SIGN}{2,5}(?:\\s${SIGN}{1,3})?)`;
  const withoutYear = `ngày ${PART}\\s{0,2}[/\\-]\\s{0,2}${PART}`;
  const inWords = `ngày ${PART} tháng ${PART}(?:(?: năm |\\s{0,2}/\\s{0,2})${SIGN}{2,5}(?:\\s${SIGN}{1,3})?)?`;
  return pattern(`${trigger} (?:đến )?(${inWords}|${inFigures}|${withoutYear})(?![\\p{L}\\d])`, 'y');
}

const FIGURES = new Map([
  ['o', '0'],
  ['i', '1'],
  ['l', '1'],
  ['|', '1'],
  ['s', '5'],
  ['z', '2'],
  ['b', '8'],
  ['g', '9'],
  ['q', '9'],
]);

/** Never a date of its own: the likely ones are offered, a person decides. */
export function damaged(m: RegExpExecArray, context: TimeContext): TimeReading | null {
  const words = m[1] ?? '';
  // A date that reads as it stands is no damaged one; without a figure there is nothing to repair.
  if (dateAt(words, 0)?.end === words.length || !/\d/u.test(words)) return null;
  const end = m.index + m[0].length;
  const others: OtherReading[] = [];
  for (const repaired of repairs(words)) {
    const date = dateAt(repaired, 0);
    const { due } = date ? resolveDate(date, context.issuedOn) : { due: null };
    const isNew = due !== null && !others.some(({ deadline }) => deadline.kind === 'fixed' && deadline.due === due);
    if (due !== null && isNew) others.push({ deadline: onDay(due), why: 'DATE_DAMAGED' });
  }
  const isWhole = /^(?:ngày\s+)?\d{1,2}(?:\s{0,2}[/.-]\s{0,2}|\s+tháng\s+)\d{1,2}(?!\d)/u.test(words) && !/[^\d\s/.,-]/u.test(words.replace(/ngày|tháng|năm/gu, ''));
  return {
    start: m.index,
    end,
    deadline: null,
    strength: 3,
    issues: [isWhole ? 'IMPOSSIBLE_DATE' : 'DATE_DAMAGED'],
    ...(others.length > 0 ? { others } : {}),
  };
}

/** The words as they may have been, the likeliest first. */
function repairs(words: string): string[] {
  const keptWords = words.replace(/ngày|tháng|năm/gu, (word) => word.toUpperCase());
  const figures = keptWords.replace(/[oilszbgq|]/gu, (sign) => FIGURES.get(sign) ?? sign).toLowerCase();
  const joined = figures
    .replace(/(?<=\d)\s(?=\d)/gu, '')
    .replace(/(?<=\d)\s{0,2},\s{0,2}(?=\d)/gu, '/')
    .replaceAll('?', '');
  // "6/25/2024": the month stands first.
  const swapped = joined.replace(/(\d{1,2})(\s{0,2}[/.-]\s{0,2})(\d{1,2})(?!\d)/u, '$3$2$1');
  const withoutYear = joined.replace(/(\d{1,2}\s{0,2}[/.-]\s{0,2}\d{1,2}).*$/u, '$1').replace(/\s+năm.*$/u, '');
  return [joined, withoutYear, swapped];
}
