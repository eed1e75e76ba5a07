import { dateAt } from './date-words.js';
import { pattern } from './pattern.js';
import { resolveDate } from './resolve-date.js';
import { frameAt, frameEnd } from './time-frames.js';
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
  const inFigures = `(?:ngày )?${PART}\\s{0,2}[/.\\-,]\\s{0,2}${PART}(?:\\s{0,2}[/.\\-,]\\s{0,2}${SIGN}{2,5}(?:\\s${SIGN}{1,3})?)`;
  const withoutYear = `ngày ${PART}\\s{0,2}[/\\-](?:\\s{0,2}${PART}|(?=[\\s.;,)]|$))`;
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

/** Figures that all can be read: "32/7/2024", "15/13". */
const WHOLE =
  /^(?:ngày\s+)?\d{1,2}(?:\s{0,2}[/.-]\s{0,2}|\s+tháng\s+)\d{1,2}(?:(?:\s{0,2}[/.-]\s{0,2}|\s+năm\s+)\d{4})?$/u;

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
  const isWhole = WHOLE.test(words);
  return {
    start: m.index,
    end,
    deadline: null,
    strength: 3,
    issues: [isWhole ? 'IMPOSSIBLE_DATE' : 'DATE_DAMAGED'],
    ...(others.length > 0 ? { others } : {}),
  };
}

const FRAME_SIGN = '[\\doilszbgqv|]';
/** "quý lI/2024", "tháng 7/2O24", "tháng 13", "quý V": group 1 is the frame's words. */
export const damagedFrameAt = (trigger: string): RegExp =>
  pattern(
    `${trigger} ((?:cuối |hết |đầu |giữa )?(?:tháng|quý) ${FRAME_SIGN}{1,3}(?:(?: năm |\\s{0,2}[/-]\\s{0,2})${SIGN}{2,5}(?:\\s\\d{1,3})?)?)(?![\\p{L}\\d])`,
    'y',
  );

/** The same for a month or a quarter: what it may be is offered, nothing is taken. */
export function damagedFrame(m: RegExpExecArray, { issuedOn }: TimeContext): TimeReading | null {
  const words = m[1] ?? '';
  const isQuarter = /quý/u.test(words);
  if (frameAt(words, 0)?.end === words.length || !(/\d/u.test(words) || (isQuarter && /[il|]/u.test(words))))
    return null;
  const repaired = isQuarter
    ? words
        .replace(/(?<=quý\s+)[il|1]{1,3}v?/u, (sign) => sign.replace(/[l|1]/gu, 'i'))
        .replace(/(?<=[/\s-]\S{0,3})o/gu, '0')
    : words.replace(/(?<=tháng.*)[oilszbgq|](?!\p{L})/gu, (sign) => FIGURES.get(sign) ?? sign);
  const others: OtherReading[] = [];
  for (const again of [repaired, repaired.replace(/(?:\s{0,2}[/-]|\s{1,40}năm\s).{0,80}$/u, '')]) {
    const frame = frameAt(again, 0);
    const due = frame?.end === again.length ? frameEnd(frame, issuedOn)?.due : undefined;
    if (due !== undefined && others.length === 0) others.push({ deadline: onDay(due), why: 'DATE_DAMAGED' });
  }
  const isWhole = /^(?:\S+\s+)?(?:tháng\s+\d{1,2}|quý\s+[ivx]{1,4})(?:(?:\s+năm\s+|\s{0,2}[/-]\s{0,2})\d{4})?$/u.test(
    words,
  );
  return {
    start: m.index,
    end: m.index + m[0].length,
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
  const withoutYear = joined
    .replace(/(\d{1,2}\s{0,2}[/.-]\s{0,2}\d{1,2}).{0,80}$/u, '$1')
    .replace(/\s{1,40}năm.{0,80}$/u, '');
  return [joined, withoutYear, swapped];
}
