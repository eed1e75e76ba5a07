import type { PlainDate } from '../domain/plain-date.js';
import { isPlainDate } from '../domain/plain-date.js';
import { dateAt } from './date-words.js';
import type { DraftEffect } from './draft.js';
import { documentWords } from './lexicon/document-words.js';
import { pattern } from './pattern.js';
import type { SourceText } from './source-text.js';

/** Deadline patterns 66–69: from when the document itself holds. Of what it cites, nothing is said here. */
const EFFECT = pattern(
  `(?<![\\p{L}])(?:${documentWords}|quy chế|quy định)(?: này)?(?: này)? có hiệu lực(?: thi hành)?(?: kể)?(?: từ)?(?: (sau) (\\d{1,3})(?: \\([^)]{2,20}\\))? (ngày|tháng)[^.;]{0,60}?ký| ngày ký(?: ban hành)?| (?=ngày \\d))`,
);

/** The effect clause: a date, the day of signing, or days after it; null when the document says nothing of it. */
export function effectOf(source: SourceText, from: number, issuedOn: PlainDate | null): DraftEffect | null {
  const match = EFFECT.exec(source.low.slice(from));
  if (!match) return null;
  const start = from + match.index;
  const date = match[1] === undefined ? dateAt(source.low, start + match[0].length) : null;
  if (date && date.year !== null) {
    const on = `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
    if (isPlainDate(on)) return { on, span: source.spanOf(start, date.end) };
  }
  const span = source.spanOf(start, start + match[0].length);
  if (match[1] !== undefined) return { afterDays: Number(match[2]) * (match[3] === 'tháng' ? 30 : 1), span };
  return { on: issuedOn, span };
}
