import { wholeHeads } from './lexicon/body-heads.js';
import { isBodyStart, isPredicateAt, properNameAt } from './name-end.js';
import { field } from './name-fields.js';
import { at, headsFrom } from './party-patterns.js';
import { blankLength, matchAt } from './pattern.js';
import type { Stretch } from './source-text.js';

/** How many words ahead a territory or a proper name may still close the name. */
const LOOK_AHEAD = 6;

const CITY = /^(?:Thành phố)(?!\p{L})/u;
const WHOLE_HEADS = new Set(wholeHeads);
const FUNCTION_WORD =
  /^(?:và|hoặc|với|cho|về|tại|từ|đến|của|thuộc|trực|các|những|mọi|này|trên|theo|trong|ngoài|để|do|bởi|được|bị|là|thì|có|phải|cần|sẽ|đã|đang|khi|nếu|tới|ra|vào|lên|xuống|lại|ngay|trước|sau|qua|bằng|như|cùng|mỗi|từng|hằng|hàng)$/u;

/** Small words of grammar: no name runs over them. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORD.test(word);

/** Where the head of a body's name ends that begins at `i`; null when none does. */
export function headAt(s: Stretch, i: number): number | null {
  const head = headsFrom(s.low.charAt(i)).find(({ at: form }) => matchAt(form, s.low, i) !== null);
  return head ? i + head.length : null;
}

/** "Tỉnh Đoàn", "Công an": heads that are names by themselves. */
export const isWholeHead = (words: string): boolean => WHOLE_HEADS.has(words.replace(/\s+/gu, ' ').toLowerCase());

/** "QLDA ĐTXD", "Khu vực XIX", "Thanh tra Sở": no proper names, but a name may end behind them. */
const STANDS_WHOLE = /(?:^|\s)(?:Sở|Bộ|Cục|Ban|Viện|Trường|[IVX]{1,4}|\p{Lu}[\p{Lu}&.-]+)$/u;

export const standsWhole = (words: string): boolean => STANDS_WHOLE.test(words);

/** Capitals in a row; two words and more that are no abbreviations are a proper name: "Hải Lương". */
export function capitalRun(s: Stretch, i: number): { end: number; isName: boolean } | null {
  let end = i;
  let count = 0;
  let inFull = 0;
  while (count < 8) {
    const blank = count === 0 ? 0 : blankLength(s.text, end);
    if (count > 0 && (blank === 0 || !/^\p{Lu}/u.test(s.text.slice(end + blank, end + blank + 2)))) break;
    // The next group of words is one that the lists know, or a duty: the run ends before it.
    if (
      count > 0 &&
      (matchAt(field.any, s.low, end + blank) ||
        CITY.test(s.text.slice(end + blank, end + blank + 10)) ||
        isDutyInCapital(s, end + blank))
    )
      break;
    const word = matchAt(at.word, s.text, end + blank);
    if (!word) break;
    end = end + blank + withoutTrail(word[0]).length;
    count += 1;
    if (/\p{Ll}/u.test(word[0])) inFull += 1;
  }
  return count === 0 ? null : { end, isName: inFull >= 2 };
}

/** "Tăng cường", "Hằng quý": a duty of two syllables, the second in small letters, that is no field. */
export function isDutyInCapital(s: Stretch, i: number, isBehindProperName = false): boolean {
  const duty = matchAt(at.predicate, s.low, i);
  if (!duty || !/^\p{Lu}/u.test(s.text.slice(i, i + 2))) return false;
  // "Báo Quảng Bình Tuyên truyền": a work of the lists is a duty where the name has its proper name.
  if (!isBehindProperName && matchAt(field.any, s.low, i)) return false;
  return /^\p{Lu}\p{Ll}{0,9}(?:,?\s+\p{Ll}{1,9}){1,5}$/u.test(s.text.slice(i, i + duty[0].length));
}

/** A territory or a proper name comes within a few words, with no verb and no small word of grammar before it. */
export function isClosedAhead(s: Stretch, from: number): boolean {
  let i = from;
  for (let words = 0; words < LOOK_AHEAD; words++) {
    if (words > 0 && closedByArea(s, i) !== null) return true;
    if (words > 0 && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(s.text.slice(i, i + 12)) && !isBodyStart(s, i)) return true;
    const word = matchAt(at.word, s.low, i);
    if (!word || isFunctionWord(word[0]) || isPredicateAt(s, i) || /^\p{Lu}/u.test(s.text.slice(i, i + 2)))
      return false;
    i += withoutTrail(word[0]).length;
    const blank = blankLength(s.text, i);
    if (blank === 0) return false;
    i += blank;
  }
  return false;
}

/** A word without the stop behind it: "tỉnh." */
export const withoutTrail = (word: string): string => word.replace(/[.\-/]{1,40}$/u, '');

/** "Lữ đoàn 189", "Nhà máy Thủy điện Sông Lâm 2": a number is the name's when a verb, a territory or a stop follows. */
export function numberEnd(s: Stretch, i: number): number | null {
  const number = matchAt(field.digits, s.text, i);
  if (!number) return null;
  const end = i + number[0].length;
  const blank = blankLength(s.text, end);
  const next = end + blank;
  return next >= s.text.length ||
    /^(?:[,;.:)(]|và\s)/u.test(s.text.slice(next)) ||
    isPredicateAt(s, next) ||
    closedByArea(s, next) !== null
    ? end
    : null;
}

/** "tỉnh", "huyện Mường Khoa", "cấp huyện" in small letters close a name; null when none stands at `i`. */
export function closedByArea(s: Stretch, i: number): number | null {
  // "Đoàn Thanh niên … Thành phố": cities are often written with a capital.
  if (s.text[i] !== s.low[i]) return CITY.test(s.text.slice(i, i + 10)) ? (properNameAt(s, i + 9)?.end ?? i + 9) : null;
  const village = matchAt(field.village, s.low, i);
  if (village) {
    const named = properNameAt(s, i + village[0].length);
    if (named) return named.end;
  }
  const cap = matchAt(at.cap, s.low, i);
  if (cap) return i + cap[0].length;
  const area = matchAt(at.areaTail, s.low, i);
  if (!area) return null;
  const close = i + area[0].length;
  const blank = blankLength(s.text, close);
  if (isDutyInCapital(s, close + blank)) return close;
  return properNameAt(s, close)?.end ?? close;
}
