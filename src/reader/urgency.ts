import { columnsOf } from './columns.js';
import type { UrgencyMark } from './draft.js';
import type { Line } from './paragraphs.js';
import { looseStretch } from './source-text.js';

const URGENCY = new Map<string, UrgencyMark>([
  ['hỏa tốc', 'HOA_TOC'],
  ['hỏa tốc hẹn giờ', 'HOA_TOC'],
  ['thượng khẩn', 'THUONG_KHAN'],
  ['khẩn', 'KHAN'],
]);

/** A stamp alone in its line or column, "Khẩn", or in capitals with the hour behind it: "HỎA TỐC, hẹn giờ: 20h00". */
export function urgencyOf(head: readonly Line[]): UrgencyMark | null {
  for (const line of head.slice(0, 30)) {
    for (const cell of columnsOf(line.text)) {
      const piece = cell.split(/[,:;(]|\s-\s/u)[0] ?? '';
      if (piece !== piece.toUpperCase() && (piece !== cell || !/^\p{Lu}\p{Ll}/u.test(piece))) continue;
      const mark = URGENCY.get(
        foldTone(
          piece
            .replace(/[^\p{L} ]/gu, '')
            .replace(/\s+/gu, ' ')
            .trim(),
        ),
      );
      if (mark) return mark;
    }
  }
  return null;
}

const foldTone = (words: string): string => looseStretch(words).low;

/** "CÔNG ĐIỆN KHẨN": the mark stands in the title. */
export function urgencyOfTitle(low: string): UrgencyMark | null {
  const words = low.replace(/[^\p{L} ]/gu, '').trim();
  const mark = [...URGENCY.keys()].find((name) => words.endsWith(` ${name}`));
  return (mark === undefined ? undefined : URGENCY.get(mark)) ?? null;
}
