import { isBodyStart, isPredicateAt, properNameAt } from './name-end.js';
import { field } from './name-fields.js';
import { wholeHeads } from './lexicon/body-heads.js';
import { HEADS, at } from './party-patterns.js';
import { matchAt } from './pattern.js';
import type { Stretch } from './source-text.js';

/**
 * Whether the words so far make a whole name. open: its head or a work still wants its object ("Công ty Khai thác |");
 * whole: it may end here ("Chi cục Thủy lợi |"); named: a proper name stands, nothing but a territory can follow
 * ("Báo Phước Lâm |").
 */
type Wholeness = 'open' | 'whole' | 'named';

interface Step {
  end: number;
  wholeness: Wholeness;
}

const MOST_WORDS = 24;
/** Words that are in no list may carry an unfinished name on, two syllables as most Vietnamese words have. */
const UNKNOWN_SYLLABLES = 2;
/** How many words ahead a territory or a proper name may still close the name. */
const LOOK_AHEAD = 6;

const CITY = /^(?:Thành phố)(?!\p{L})/u;
const WHOLE_HEADS = new Set(wholeHeads);
const FUNCTION_WORD =
  /^(?:và|hoặc|với|cho|về|tại|từ|đến|của|thuộc|trực|các|những|mọi|này|trên|theo|trong|ngoài|để|do|bởi|được|bị|là|thì|có|phải|cần|sẽ|đã|đang|khi|nếu|tới|ra|vào|lên|xuống|lại|ngay|trước|sau|qua|bằng|như|cùng|mỗi|từng|hằng|hàng)$/u;

/**
 * Where the name of a body ends that begins at `start` and whose head ends at `from` (domain.md §22 nos. 12, 13, 29, 35, 36). A capital carries a
 * name on; words in small letters do when the lists of fields say so, or while the name is not whole; a territory
 * ("tỉnh", "huyện Mường Khoa") closes it. Linear: at most 24 words, each looked at once or twice.
 */
export function bodyNameEnd(s: Stretch, start: number, from: number): number {
  let end = from;
  let wholeness: Wholeness = isWholeHead(s.text.slice(start, from)) ? 'whole' : 'open';
  let isCommittee = matchAt(field.committee, s.low, start) !== null;
  let unknown = 0;
  let wasWork = false;
  for (let words = 0; words < MOST_WORDS; words++) {
    const inside = matchAt(at.insideName, s.text, end);
    let i = end;
    if (inside) {
      i = end + inside[0].length;
      if (isBodyStart(s, i) || isBodyStart(s, end + 2) || matchAt(at.title, s.low, i)) return end;
    } else {
      const blank = matchAt(at.blank, s.text, end)?.[0].length ?? 0;
      if (blank === 0 && words > 0) return end;
      i = end + blank;
    }
    const isCapital = /^\p{Lu}/u.test(s.text.slice(i, i + 2));
    const topic = isCommittee ? topicEnd(s, end, i) : null;
    if (topic !== null) {
      end = topic;
      wholeness = 'whole';
      continue;
    }
    // A body inside the name: "Văn phòng Ban Chỉ đạo", "Chi nhánh Ngân hàng …".
    const inner = isCapital && !inside ? headAt(s, i) : null;
    if (inner !== null && (knownStep(s, i, true, wholeness)?.end ?? 0) <= inner) {
      wholeness = isWholeHead(s.text.slice(i, inner)) ? 'whole' : 'open';
      isCommittee ||= matchAt(field.committee, s.low, i) !== null;
      end = inner;
      continue;
    }
    const known: Step | null = knownStep(s, i, isCapital, wholeness) ?? joinedNoun(s, end, wholeness);
    if (known) {
      end = known.end;
      // "Chi cục Giám định | xây dựng", "Phòng Văn hóa và | Thông tin": a second work is what the first one does.
      wholeness = inside || wasWork ? 'whole' : known.wholeness;
      wasWork = known.wholeness === 'open';
      unknown = 0;
      continue;
    }
    wasWork = false;
    const numbered = numberEnd(s, i);
    if (numbered !== null) {
      end = numbered;
      wholeness = 'named';
      continue;
    }
    const owner = isCommittee ? matchAt(field.owner, s.low, end) : null;
    if (owner) return end + owner[0].length;
    const closed = closedByArea(s, i);
    if (closed !== null) return isCommittee ? (topicEnd(s, closed, closed) ?? closed) : closed;
    if (isCapital) {
      // A heading run together with the point below it: "Báo Phước Lâm Tăng cường tuyên truyền".
      if (wholeness !== 'open' && isDutyInCapital(s, i)) return end;
      const run = capitalRun(s, i);
      if (run === null) return end;
      wholeness = run.isName ? 'named' : STANDS_WHOLE.test(s.text.slice(i, run.end)) ? 'whole' : 'open';
      unknown = 1;
      end = run.end;
      continue;
    }
    const word = matchAt(at.word, s.low, i);
    if (!word || FUNCTION_WORD.test(word[0]) || wholeness === 'named') return end;
    if (words > 0 && isPredicateAt(s, i)) return end;
    if (words === 0 && isPredicateAt(s, i)) return end;
    if ((wholeness === 'whole' || unknown >= UNKNOWN_SYLLABLES) && !isClosedAhead(s, i)) return end;
    unknown += 1;
    end = i + trimmed(word[0]).length;
    if (unknown >= UNKNOWN_SYLLABLES) wholeness = 'whole';
  }
  return end;
}

/** A word of the lists: nouns go with any name; works in small letters only while the name is open. */
function knownStep(s: Stretch, i: number, isCapital: boolean, wholeness: Wholeness): Step | null {
  const noun = matchAt(field.noun, s.low, i);
  const work = matchAt(field.work, s.low, i);
  const isWork = work !== null && work[0].length > (noun?.[0].length ?? 0);
  const best = isWork ? work : noun;
  if (!best) return null;
  const numbered = /khu vực$/u.test(best[0]) ? matchAt(field.number, s.text, i + best[0].length) : null;
  const end = i + best[0].length + (numbered?.[0].length ?? 0);
  if (!isCapital && (wholeness === 'named' || ((isWork || isOneSyllable(best[0])) && wholeness === 'whole')))
    return null;
  // "Hội Nông dân Nam Định" is known, "Nông Cống" is a proper name that only begins like a field.
  if (isCapital && /^ \p{Lu}/u.test(s.text.slice(end, end + 2)) && isOneSyllable(best[0])) return null;
  return { end, wholeness: isWork && !field.complete.test(best[0]) ? 'open' : 'whole' };
}

const isOneSyllable = (words: string): boolean => !/\s/u.test(words.trim());

/** "tỉnh", "huyện Mường Khoa", "cấp huyện" in small letters close a name; null when none stands at `i`. */
function closedByArea(s: Stretch, i: number): number | null {
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
  const blank = matchAt(at.blank, s.text, close)?.[0].length ?? 0;
  if (isDutyInCapital(s, close + blank)) return close;
  return properNameAt(s, close)?.end ?? close;
}

/** Where a committee's topic ends: "Ban Chỉ đạo | chuyển đổi số", "Ban Chỉ đạo tỉnh | về chuyển đổi số". */
function topicEnd(s: Stretch, end: number, i: number): number | null {
  const about = matchAt(field.about, s.low, end);
  const from = about ? end + about[0].length : i;
  const topic = matchAt(field.topic, s.low, from);
  return topic && from > end ? from + topic[0].length : null;
}

/** "Trung tâm Quan trắc tài nguyên | và môi trường": a second field in small letters, no party of its own. */
function joinedNoun(s: Stretch, end: number, wholeness: Wholeness): Step | null {
  const and = wholeness === 'whole' ? matchAt(field.and, s.low, end) : null;
  if (!and) return null;
  const i = end + and[0].length;
  const noun = matchAt(at.noun, s.low, i) ? null : matchAt(field.noun, s.low, i);
  if (!noun || isOneSyllable(noun[0]) || s.text[i] !== s.low[i]) return null;
  return { end: i + noun[0].length, wholeness: 'whole' };
}

/** "Lữ đoàn 189", "Nhà máy Thủy điện Sông Lâm 2": a number is the name's when a verb, a territory or a stop follows. */
function numberEnd(s: Stretch, i: number): number | null {
  const number = matchAt(field.digits, s.text, i);
  if (!number) return null;
  const end = i + number[0].length;
  const blank = matchAt(at.blank, s.text, end)?.[0].length ?? 0;
  const next = end + blank;
  return next >= s.text.length ||
    /^[,;.)(]/u.test(s.text.slice(next)) ||
    isPredicateAt(s, next) ||
    closedByArea(s, next) !== null
    ? end
    : null;
}

/** Where the head of a body's name ends that begins at `i`; null when none does. */
export function headAt(s: Stretch, i: number): number | null {
  const head = HEADS.find(({ at: form }) => matchAt(form, s.low, i) !== null);
  return head ? i + head.length : null;
}

/** "Tỉnh Đoàn", "Công an": heads that are names by themselves. */
export const isWholeHead = (words: string): boolean => WHOLE_HEADS.has(words.replace(/\s+/gu, ' ').toLowerCase());

/** "QLDA ĐTXD", "Khu vực XIX", "Thanh tra Sở": no proper names, but a name may end behind them. */
const STANDS_WHOLE = /(?:^|\s)(?:Sở|Bộ|Cục|Ban|Viện|Trường|\p{Lu}[\p{Lu}&.-]+)$/u;

/** Capitals in a row; two words and more that are no abbreviations are a proper name: "Hải Lương". */
function capitalRun(s: Stretch, i: number): { end: number; isName: boolean } | null {
  let end = i;
  let count = 0;
  let inFull = 0;
  while (count < 8) {
    const blank = count === 0 ? 0 : (matchAt(at.blank, s.text, end)?.[0].length ?? 0);
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
    end = end + blank + trimmed(word[0]).length;
    count += 1;
    if (/\p{Ll}/u.test(word[0])) inFull += 1;
  }
  return count === 0 ? null : { end, isName: inFull >= 2 };
}

/** "Tăng cường", "Hằng quý": a duty of two syllables, the second in small letters, that is no field. */
export function isDutyInCapital(s: Stretch, i: number): boolean {
  const duty = matchAt(at.predicate, s.low, i);
  if (!duty || !/^\p{Lu}/u.test(s.text.slice(i, i + 2))) return false;
  if (matchAt(field.any, s.low, i)) return false;
  return /^\p{Lu}\p{Ll}{0,9}(?:,?\s+\p{Ll}{1,9}){1,5}$/u.test(s.text.slice(i, i + duty[0].length));
}

/** A territory or a proper name comes within a few words, with no verb and no small word of grammar before it. */
function isClosedAhead(s: Stretch, from: number): boolean {
  let i = from;
  for (let words = 0; words < LOOK_AHEAD; words++) {
    if (words > 0 && closedByArea(s, i) !== null) return true;
    if (words > 0 && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(s.text.slice(i, i + 12)) && !isBodyStart(s, i)) return true;
    const word = matchAt(at.word, s.low, i);
    if (!word || FUNCTION_WORD.test(word[0]) || isPredicateAt(s, i) || /^\p{Lu}/u.test(s.text.slice(i, i + 2)))
      return false;
    i += trimmed(word[0]).length;
    const blank = matchAt(at.blank, s.text, i)?.[0].length ?? 0;
    if (blank === 0) return false;
    i += blank;
  }
  return false;
}

const trimmed = (word: string): string => word.replace(/[.\-/]+$/u, '');
