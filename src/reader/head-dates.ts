import { isPlainDate, type PlainDate } from '../domain/plain-date.js';
import { columnsOf } from './columns.js';
import type { Line } from './paragraphs.js';

const PLACE_AND_DATE = /ngày\s{1,200}(\d{1,2})\s{1,200}tháng\s{1,200}(\d{1,2})\s{1,200}năm\s{1,200}(\d{4})/u;

export const STAMPED = /(\d{1,2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?(\d{4})/u;

const PLACE = /^(\p{Lu}[\p{L}']*(?:\s\p{Lu}[\p{L}']*){0,3}),\s*ngày\s/u;

/** The place of issue: "Hưng Hải" of "Hưng Hải, ngày 12 tháng 8 năm 2024". */
export function placeOf(top: readonly Line[]): string | null {
  for (const cell of top.flatMap((line) => columnsOf(line.text))) {
    const place = PLACE.exec(cell)?.[1];
    if (place) return place;
  }
  return null;
}

export function placeDate(lows: readonly string[]): PlainDate | null {
  const text = lows.join(' ');
  for (const at of [
    /,\s{0,200}ngày\s{1,200}(\d{1,2})\s{1,200}tháng\s{1,200}(\d{1,2})\s{1,200}năm\s{1,200}(\d{4})/u,
    PLACE_AND_DATE,
  ]) {
    const match = at.exec(text);
    if (match) return plainDate(match[1], match[2], match[3]);
  }
  return null;
}

const DATED_LINE =
  /^\(?\p{Lu}[\p{L}' .-]{1,40},\s{0,9}ngày\s{1,9}(\d{1,2})\s{1,9}tháng\s{1,9}(\d{1,2})\s{1,9}năm\s{1,9}(\d{4})\)?[\s.]{0,5}$/u;

/** Place and date above the signature, in a line or column of their own, where the head has none. */
export function dateAtEnd(lines: readonly Line[]): PlainDate | null {
  for (const line of lines) {
    if (line.text.length > 200 || !line.low.includes('ngày')) continue;
    for (const cell of columnsOf(line.text)) {
      const match = DATED_LINE.exec(cell);
      if (match) return plainDate(match[1], match[2], match[3]);
    }
  }
  return null;
}

export function plainDate(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): PlainDate | null {
  const date = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return isPlainDate(date) ? date : null;
}
