import type { Page } from 'tesseract.js';
import { isSyllable } from '../encodings/syllable.js';
import type { PageWord } from '../layout/page-content.js';

/** Specks and strokes that were taken for signs. */
const LEAST_CONFIDENCE = 0.3;

/** What was recognised, as words of a page. `scale`: points a pixel. */
export function recognisedWords({ blocks }: Page, scale: number): PageWord[] {
  const lines = (blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.flatMap((line) => {
    const { x0, y0, x1, y1 } = line.baseline;
    const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
    return line.words.flatMap((word) => {
      const text = withOneCase(word.text.replaceAll('|', ' ').normalize('NFC').trim());
      const confidence = word.confidence / 100;
      const isSpeck = confidence < LEAST_CONFIDENCE && !/[\p{L}\d]{2}/u.test(text);
      if (text === '' || isSpeck) return [];
      const middle = (word.bbox.x0 + word.bbox.x1) / 2;
      return {
        text,
        left: word.bbox.x0 * scale,
        right: word.bbox.x1 * scale,
        baseline: (y0 + (middle - x0) * slope) * scale,
        size: line.rowAttributes.rowHeight * scale,
        confidence: Math.round(confidence * 100) / 100,
      };
    });
  });
}

/** Letters whose capitals look alike but for their size are taken for them: "phƯơng", "tỪ". */
function withOneCase(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    if (!/\p{Ll}/u.test(word) || !/\p{L}\p{Lu}/u.test(word) || isSyllable(word)) return word;
    const rest = word.slice(1).toLowerCase();
    return isSyllable(word.charAt(0) + rest) ? word.charAt(0) + rest : word;
  });
}
