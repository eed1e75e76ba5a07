import { fieldNouns } from './lexicon/body-fields.js';
import { sectorNouns, sectorWorks } from './lexicon/sectors.js';
import { isPredicateAt } from './name-end.js';
import { at } from './party-patterns.js';
import { WORD_END, anyOf, blankLength, matchAt, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';

const NOUN = pattern(`${anyOf([...new Set([...sectorNouns, ...fieldNouns])])}${WORD_END}`, 'y');
const WORK = pattern(`${anyOf(sectorWorks)}${WORD_END}`, 'y');
const JOINT = pattern('(?:\\s{0,3},\\s{1,9}(?:và )?| và | - | )', 'y');
/** Groups of which a sector says who belongs; "các đơn vị quản lý chặt chẽ …" is told to do something. */
const OUTSIDE_THE_STATE =
  /(?:doanh nghiệp|cơ sở|hợp tác xã|công ty|nhà máy|hộ|chủ|nhà thầu|nhà đầu tư|nhà hàng|xí nghiệp|tổ chức|đơn vị|hiệp hội|hội)(?: (?:tnhh|mtv|cp|cổ phần|một thành viên|trách nhiệm hữu hạn|nhà nước)){0,3}$/u;
/** What may stand behind a sector that begins with a verb, so that it is no duty. */
const BELONGS = pattern(
  ' (?:trên|trong|thuộc|tại|ở|đóng|có|phải|cần|chịu|khẩn trương|chủ động|chấp hành|nghiêm túc|tăng cường|thực hiện)(?![\\p{L}])',
  'y',
);
const MOST_STEPS = 12;

/**
 * Where the sector ends that says which enterprises or bodies are meant: "các doanh nghiệp | bưu chính, viễn thông", "các
 * cơ sở | sản xuất, kinh doanh thực phẩm". `from` when none stands there. A verb belongs to it only with its object.
 */
export function sectorEnd(s: Stretch, from: number): number {
  const head = s.low.slice(Math.max(0, from - 60), from);
  const mayWork = OUTSIDE_THE_STATE.test(head.trimEnd());
  let end = from;
  let cursor = from;
  let beganWithWork = false;
  for (let step = 0; step < MOST_STEPS; step++) {
    const joint = matchAt(JOINT, s.low, cursor);
    if (!joint || (step === 0 && joint[0].trim() !== '')) break;
    const i = cursor + joint[0].length;
    if (s.text[i] !== s.low[i]) break;
    const noun = matchAt(NOUN, s.low, i);
    const work = mayWork ? matchAt(WORK, s.low, i) : null;
    if (work && work[0].length >= (noun?.[0].length ?? 0)) {
      // "…, khai thác" behind a comma begins a duty unless its object follows.
      if (joint[0].trim() !== '' && step > 0 && end > from && !isPartOfSeries(s, i + work[0].length)) break;
      beganWithWork ||= step === 0;
      cursor = i + work[0].length;
      if (noun && noun[0].length === work[0].length && !isPredicateAt(s, i)) end = cursor;
      continue;
    }
    // In a list the next party, not the next sector: "các doanh nghiệp viễn thông, các ngân hàng".
    if (!noun || (joint[0].trim() !== '' && matchAt(at.many, s.low, i))) break;
    // "Các sở, ngành | xây dựng …": a verb, where nothing says that it is a sector.
    if (isPredicateAt(s, i) && (matchAt(at.predicate, s.low, i)?.[0].length ?? 0) >= noun[0].length) break;
    cursor = i + noun[0].length;
    end = cursor;
  }
  if (end === from) return from;
  if (beganWithWork && !isFollowed(s, end)) return from;
  return end;
}

/** Where a sector's own word ends that begins at `i`, whatever follows: "chăn nuôi |"; null when none stands there. */
export function sectorWordEnd(s: Stretch, i: number): number | null {
  const word = matchAt(WORK, s.low, i) ?? matchAt(NOUN, s.low, i);
  return word && s.text[i] === s.low[i] && /\s/u.test(word[0]) ? i + word[0].length : null;
}

/** A verb's object is a sector too: "sản xuất, kinh doanh | thực phẩm". */
function isPartOfSeries(s: Stretch, i: number): boolean {
  const joint = matchAt(JOINT, s.low, i);
  return joint !== null && joint[0].trim() === '' && matchAt(NOUN, s.low, i + joint[0].length) !== null;
}

/** Behind a sector that begins with a verb comes the true predicate, a place or a stop. */
function isFollowed(s: Stretch, end: number): boolean {
  const blank = blankLength(s.text, end);
  const next = end + blank;
  return (
    next >= s.text.length ||
    /^[,;.:)(]/u.test(s.text.slice(next, next + 1)) ||
    matchAt(BELONGS, s.low, end) !== null ||
    isPredicateAt(s, next)
  );
}
