import { startsWithLabel } from './lexicon/plan-labels.js';
import { markerAt, type Marker, nestBullets } from './markers.js';
import { type SourceText, inOneLine } from './source-text.js';
import { beginsWith } from './pattern.js';

/** A line of the source: [start, end) without the line end. */
export interface Line {
  start: number;
  end: number;
  /** Trimmed. */
  text: string;
  low: string;
  blankBefore: boolean;
}

/** One point or running paragraph, put together from the lines it was broken into. */
export interface Paragraph {
  start: number;
  end: number;
  marker: Marker | null;
  /** Where the words begin behind the marker. */
  bodyStart: number;
  text: string;
  low: string;
}

/** Lines longer than this are not broken by hand: then every line is a paragraph. */
const LONGEST_BROKEN_LINE = 130;
/** A heading runs over a few lines; a longer paragraph is not looked at again for each of its lines. */
const LONGEST_HEADING_LINES = 6;
/** So far in no line of running text begins. */
const DEEP = 20;
const ENDS_SENTENCE = /[.:;!?]["')\]]?$/u;
const STRUCTURAL =
  /^(?:nơi nhận|kính gửi|số\s*:|tm\.|kt\.|tl\.|tuq\.|t\/l|t\.m|q\.|\||phụ lục|ghi chú|v\/v|(?:chỉ thị|quyết định|nghị quyết|công văn|công điện|thông báo|kế hoạch|hướng dẫn) này )/iu;
const isInCapitals = (words: string): boolean => !/\p{Ll}/u.test(words) && /\p{Lu}{2}/u.test(words);

export function linesOf(source: SourceText, start = 0, end = source.text.length): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let at = start; at < end;) {
    const stop = source.text.indexOf('\n', at);
    const close = stop < 0 || stop > end ? end : stop;
    const raw = source.text.slice(at, close);
    const text = raw.trim();
    if (text === '') blankBefore = true;
    else {
      const from = at + raw.length - raw.trimStart().length;
      lines.push({
        start: from,
        end: from + text.length,
        text,
        low: source.low.slice(from, from + text.length),
        // A number set far in, with nothing else on its line, is a page's: it stands apart without a blank line too.
        blankBefore: blankBefore || (from - at >= DEEP && /^\d{1,3}$/u.test(text)),
      });
      blankBefore = false;
    }
    at = close + 1;
  }
  return lines;
}

/**
 * Lines put together to paragraphs. `isCompleteHeading` tells whether words are a heading by themselves (a list of
 * parties): such a line is not joined with the capital that follows.
 */
export function paragraphsOf(
  source: SourceText,
  lines: readonly Line[],
  isCompleteHeading: (text: string, next: string) => boolean,
): Paragraph[] {
  const width = lines.some((line) => line.text.length > LONGEST_BROKEN_LINE) ? null : Math.max(40, ...widths(lines));
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const current = paragraphs[paragraphs.length - 1];
    const last = current?.[current.length - 1];
    if (isPageNumber(line) && last && !ENDS_SENTENCE.test(last.text)) continue;
    if (current && last && joins(current, last, line, width, isCompleteHeading)) current.push(line);
    else paragraphs.push([line]);
  }
  const made = paragraphs.map((group) => paragraphFrom(source, group));
  nestBullets(made.map(({ marker }) => marker));
  return made;
}

function widths(lines: readonly Line[]): number[] {
  return lines.slice(0, 20_000).map((line) => line.text.length);
}

const isPageNumber = (line: Line): boolean => line.blankBefore && /^(?:trang )?-?\s?\d{1,3}\s?-?$/u.test(line.low);

function joins(
  current: readonly Line[],
  last: Line,
  line: Line,
  width: number | null,
  isCompleteHeading: (text: string, next: string) => boolean,
): boolean {
  if (
    markerAt(line.text) ||
    beginsWith(STRUCTURAL, line.low) ||
    startsWithLabel(line.low) ||
    isInCapitals(line.text) ||
    isInCapitals(last.text)
  )
    return false;
  if (beginsWith(STRUCTURAL, last.low) && current.length === 1 && last.low.startsWith('nơi nhận')) return false;
  const startsLow = /^["'(]?\p{Ll}/u.test(line.text) || /^[\d(&]/u.test(line.text);
  if (line.blankBefore || width === null)
    return /^["'(]?\p{Ll}/u.test(line.text) && !ENDS_SENTENCE.test(last.text) && last.text.length > 30;
  // Behind ";" small letters go on with the sentence, however short the line was.
  if (startsLow && (last.text.endsWith(';') || !ENDS_SENTENCE.test(last.text))) return true;
  const firstWord = /^\S+/u.exec(line.text)?.[0].length ?? 0;
  const hadRoom = last.text.length + 1 + firstWord <= width - 3;
  if (!hadRoom) return true;
  if (ENDS_SENTENCE.test(last.text)) return false;
  if (startsLow) return true;
  return current.length > LONGEST_HEADING_LINES || !isCompleteHeading(current.map((l) => l.text).join(' '), line.text);
}

function paragraphFrom(source: SourceText, group: readonly Line[]): Paragraph {
  const start = group[0]?.start ?? 0;
  const end = group[group.length - 1]?.end ?? start;
  const marker = markerAt(source.text.slice(start, Math.min(end, start + 40)));
  const flat = (text: string): string => inOneLine(text.slice(start, end));
  return {
    start,
    end,
    marker,
    bodyStart: start + (marker?.length ?? 0),
    text: flat(source.text),
    low: flat(source.low),
  };
}
