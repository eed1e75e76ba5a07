import type { Paragraph } from './paragraphs.js';
import { pattern } from './pattern.js';

/** "UBND huyện phân công các cơ quan, địa phương thực hiện các nhiệm vụ sau:" in a report. */
const HANDS_OUT = pattern(
  '(?<![\\p{L}])(?:phân công|giao(?: nhiệm vụ)?(?: cho)?|yêu cầu) [^.;:]{0,120}?(?:thực hiện|triển khai|nhiệm vụ|nội dung)[^.;:]{0,80}:$',
);

/**
 * The part of a report or a submission that hands out work: from the sentence that says so to the end of its section.
 * Everything else in such a paper tells, proposes or asks those above.
 */
export function tellingPart(paragraphs: readonly Paragraph[]): Paragraph[] {
  const from = paragraphs.findIndex(({ low }) => HANDS_OUT.test(low));
  if (from < 0) return [];
  const end = paragraphs.findIndex(({ marker }, i) => i > from && marker !== null && marker.level <= 1);
  return paragraphs.slice(from, end < 0 ? undefined : end);
}
