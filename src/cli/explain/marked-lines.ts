import { widthOf } from '../show/wrap.js';
import type { Mark } from './findings.js';
import type { Paint } from './paint.js';

/** A line of the document as it is printed, and where it ends in the text. */
export interface MarkedLine {
  words: string;
  start: number;
  end: number;
}

/** The text in lines of at most `width` columns, broken between words, with what was found in it marked. */
export function markedLines(
  text: string,
  marks: readonly Mark[],
  width: number,
  paint: Paint,
  isSaid: (at: number) => boolean,
): MarkedLine[] {
  const lines: MarkedLine[] = [];
  let first = 0;
  for (const [start, end] of piecesOf(text, width, marks, paint)) {
    while ((marks[first]?.end ?? Infinity) <= start) first++;
    let words = '';
    let at = start;
    for (let i = first; i < marks.length; i++) {
      const mark = marks[i];
      if (!mark || mark.start >= end) break;
      const from = Math.max(mark.start, start);
      const to = Math.min(mark.end, end);
      words +=
        plain(text.slice(at, from), paint, isSaid(at)) +
        paint.marked(mark.kind, shown(text.slice(from, to)), mark.start >= start, mark.end <= end);
      at = to;
    }
    lines.push({ words: words + plain(text.slice(at, end), paint, isSaid(at)), start, end });
  }
  return lines;
}

const plain = (words: string, paint: Paint, isSaid: boolean): string =>
  words === '' ? '' : isSaid ? shown(words) : paint.aside(shown(words));

/** One column a sign: tabs as a blank, signs that a terminal would obey as "·". */
const shown = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[\t\u00a0]/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '·');

/** [start, end) of the printed lines. */
function* piecesOf(text: string, width: number, marks: readonly Mark[], paint: Paint): Generator<[number, number]> {
  let from = 0;
  let next = 0;
  const room = (start: number, end: number): number => {
    while ((marks[next]?.end ?? Infinity) <= start) next++;
    let taken = widthOf(text.slice(start, end));
    for (let i = next; (marks[i]?.start ?? Infinity) < end; i++) taken += paint.signs;
    return taken;
  };
  while (from <= text.length) {
    const lineEnd = text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from);
    let start = from;
    while (lineEnd - start > 0 && room(start, Math.min(lineEnd, start + width * 3)) > width) {
      let end = start;
      // Between words where it can be; a longer word is cut.
      for (const word of text.slice(start, Math.min(lineEnd, start + width * 3)).matchAll(/\s*\S+/gu)) {
        const to = start + word.index + word[0].length;
        if (room(start, to) > width) break;
        end = to;
      }
      if (end === start) end = Math.min(lineEnd, start + width);
      yield [start, end];
      start = end + (/^\s+/u.exec(text.slice(end, Math.min(lineEnd, end + width)))?.[0].length ?? 0);
    }
    yield [start, Math.max(start, lineEnd - (text[lineEnd - 1] === '\r' && lineEnd > start ? 1 : 0))];
    from = lineEnd + 1;
  }
}
