import type { Paragraph } from './paragraphs.js';
import { WORD_END, pattern } from './pattern.js';

/** "UBND huyện phân công các cơ quan, địa phương thực hiện các nhiệm vụ sau:" in a report. */
const HANDS_OUT = pattern(
  '(?<![\\p{L}])(?:phân công|giao(?: nhiệm vụ)?(?: cho)?|yêu cầu) [^.;:]{0,120}?(?:thực hiện|triển khai|nhiệm vụ|nội dung)[^.;:]{0,80}:$',
);
/** "III. NHIỆM VỤ 6 THÁNG CUỐI NĂM", "Phần thứ hai: Phương hướng": what is still to be done. */
const WHAT_COMES = pattern(
  `(?<![\\p{L}])(?:nhiệm vụ|phương hướng|giải pháp|phân công|tổ chức thực hiện|công tác trọng tâm|kế hoạch (?:công tác|thực hiện)|chương trình công tác)${WORD_END}`,
);
/** "I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ", "IV. KIẾN NGHỊ": what was done, and what is asked of those above. */
const WHAT_WAS = pattern(
  `(?<![\\p{L}])(?:kết quả|tình hình|đánh giá|tồn tại|hạn chế|nguyên nhân|ưu điểm|khó khăn|bài học|kiến nghị|đề xuất|đề nghị|đặc điểm)${WORD_END}`,
);

/**
 * The parts of a report or a submission that hand out work: the sections on what is to be done next, and from a sentence
 * that hands out duties to the end of its section. Everything else in such a paper tells, proposes or asks those above.
 */
export function tellingPart(paragraphs: readonly Paragraph[]): Paragraph[] {
  const told: Paragraph[] = [];
  let isTelling = false;
  let isAhead = false;
  for (const paragraph of paragraphs) {
    const { low, marker } = paragraph;
    const level = marker?.level ?? (isTitle(paragraph) ? 0 : null);
    if (level !== null && level <= 1) {
      // A part ("PHẦN II") may hold sections of its own: "I. Tình hình" inside closes it again.
      isTelling = false;
      if (level === 0 || WHAT_WAS.test(low)) isAhead = false;
      if (WHAT_COMES.test(low) && !WHAT_WAS.test(low)) isAhead = true;
    } else if (HANDS_OUT.test(low)) isTelling = true;
    if (isTelling || isAhead) told.push(paragraph);
  }
  return told;
}

/** "PHẦN THỨ HAI" and below it, on a line of its own, "PHƯƠNG HƯỚNG, NHIỆM VỤ". */
const isTitle = ({ marker, text }: Paragraph): boolean =>
  marker === null && text.length <= 160 && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
