import { columnsOf } from './columns.js';
import type { Line } from './paragraphs.js';
import { pattern } from './pattern.js';

const BELOW_SUBJECT = /^(?:kính gửi|\||-{3})/u;
const BESIDE_SUBJECT = /ngày\s{1,40}\d{1,2}\s{1,40}tháng\s{1,40}\d{1,2}\s{1,40}năm\s{1,40}\d{4}|^cộng h|^độc lập/u;
const BODY_OPENS = pattern(
  '^(?:thực hiện|căn cứ|trong những năm|thời gian qua|ngày \\d{1,2}[/-]|sáng|chiều|để |nhằm |qua |theo |xét |sau khi|kính gửi|chủ tịch|ủy ban nhân dân tỉnh|i\\.|1\\.)',
);

interface Subject {
  text: string | null;
  nextLine: number;
}

/** "CỦA BAN THƯỜNG VỤ TỈNH ỦY" between the type and "về …": whose paper it is, not what it is about. */
const WHOSE_PAPER = /^CỦA (?:BAN |THƯỜNG TRỰC|ĐẢNG ỦY|TỈNH ỦY|HUYỆN ỦY|THÀNH ỦY|CHỦ TỊCH|ỦY BAN|UBND)/u;

export function titleSubject(head: readonly Line[], below: number): Subject {
  const isOfWhom = WHOSE_PAPER.test(head[below]?.text ?? '') && /^về\s/iu.test(head[below + 1]?.text ?? '');
  const from = isOfWhom ? below + 1 : below;
  const taken: string[] = [];
  let i = from;
  const isCapital = (line: Line): boolean => line.text === line.text.toUpperCase();
  for (; i < head.length; i++) {
    const line = head[i];
    const first = head[from];
    if (!line || !first) break;
    const previous = taken[taken.length - 1];
    if (previous !== undefined) {
      if (line.blankBefore || isCapital(line) !== isCapital(first)) break;
      if (/[.:]$/u.test(previous) || BODY_OPENS.test(line.low) || previous.length > 160) break;
    }
    taken.push(line.text);
  }
  return { text: clean(taken.join(' ')), nextLine: i };
}

export function letterSubject(head: readonly Line[]): Subject | null {
  const from = head.findIndex((line) => /(?:^|\s{3}|\|\s?|\t)v\s?\/\s?v/u.test(line.low));
  if (from < 0) return null;
  const taken: string[] = [];
  let i = from;
  for (; i < head.length; i++) {
    const line = head[i];
    if (!line || (i > from && (line.blankBefore || BELOW_SUBJECT.test(line.low) || URGENCY_ALONE.test(line.text))))
      break;
    // Beside the subject, in the right column, may stand motto, place and date.
    const cells = columnsOf(line.text);
    const words = i === from ? cells.find((cell) => /^v\s?\/\s?v/iu.test(cell)) : cells[0];
    if (words === undefined || BESIDE_SUBJECT.test(words.toLowerCase())) break;
    taken.push(words);
  }
  return { text: clean(taken.join(' ').replace(/^v\s?\/\s?v\s*:?\s*/iu, '')), nextLine: i };
}

/** The stamp on a line of its own. */
const URGENCY_ALONE = /^(?:THƯỢNG KHẨN|KHẨN|HỎA TỐC|HOẢ TỐC)(?: HẸN GIỜ)?[!.]?$/u;

export const clean = (text: string): string | null =>
  text
    .replace(/[*_]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[-\s]{1,200}|[\s.;:/]{1,200}$/gu, '') || null;
