import type { SecrecyMark } from './draft.js';

/** How much of a document can be its head: the mark stands above the subject (NĐ 30/2020, annex on layout). */
const HEAD_LENGTH = 6_000;
const HEAD_LINES = 60;

const MARKS = new Map<string, SecrecyMark>([
  ['MẬT', 'MAT'],
  ['TỐIMẬT', 'TOI_MAT'],
  ['TUYỆTMẬT', 'TUYET_MAT'],
]);

/** What begins the body: a mark below it is a word of the text. */
const BODY_BEGINS = /^(?:kính gửi|căn cứ|thực hiện|nơi nhận|điều 1)/iu;

/**
 * The secrecy mark at a document's head, or null: "MẬT", "TỐI MẬT", "TUYỆT MẬT" alone on a line or in a column, or after
 * "Độ mật:". The words "bí mật nhà nước" inside a text are no mark. Cheap: looks at the head only, so that it can be
 * asked before anything is stored (domain.md §15).
 */
export function secrecyMarkOf(text: string): SecrecyMark | null {
  const lines = text
    .slice(0, HEAD_LENGTH)
    .normalize('NFC')
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, HEAD_LINES);
  for (const line of lines) {
    if (BODY_BEGINS.test(line)) return null;
    for (const piece of line.split(/\t|\s{2,}|[|/,;]|\s[-–—]\s|-(?=\s*(?:KHẨN|HỎA|HOẢ|THƯỢNG))/u)) {
      const mark = markIn(piece);
      if (mark) return mark;
    }
    // A letter-spaced stamp, "M Ậ T", falls apart above.
    const whole = markIn(line);
    if (whole) return whole;
  }
  return null;
}

function markIn(piece: string): SecrecyMark | null {
  const labelled = /^(?:độ|mức độ|dấu) mật\s{0,40}:\s{0,40}(\S.*)$/iu.exec(piece.trim());
  const words = labelled?.[1] ? labelled[1].toUpperCase() : piece;
  return MARKS.get(words.replace(/[^\p{L}]/gu, '')) ?? null;
}
