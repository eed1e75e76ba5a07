import { isBodyStart, isPredicateAt } from './name-end.js';
import { field } from './name-fields.js';
import {
  capitalRun,
  closedByArea,
  headAt,
  isClosedAhead,
  isDutyInCapital,
  isFunctionWord,
  isWholeHead,
  numberEnd,
  standsWhole,
  withoutTrail,
} from './name-marks.js';
import { departmentAt } from './party-names.js';
import { at } from './party-patterns.js';
import { blankLength, matchAt } from './pattern.js';
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
/** Heads that are fields behind another head: "Chi cục Thuế |", "Ban Chỉ huy Quân sự |". */
const WHOLE_INSIDE = /^(?:thuế|hải quan|quân sự|kho bạc|điện lực|thanh tra|bảo hiểm xã hội)$/u;
/** Words that are in no list may carry an unfinished name on, two syllables as most Vietnamese words have. */
const UNKNOWN_SYLLABLES = 2;
/**
 * Where the name of a body ends that begins at `start` and whose head ends at `from` (domain.md §22 nos. 12, 13, 29, 35,
 * 36). A capital carries a name on; words in small letters do when the lists of fields say so, or while the name is not
 * whole; a territory ("tỉnh", "huyện Mường Khoa") closes it. Linear: at most 24 words, each looked at once or twice.
 */
export function bodyNameEnd(s: Stretch, start: number, from: number): number {
  let end = from;
  let wholeness: Wholeness = isWholeHead(s.low.slice(start, from)) ? 'whole' : 'open';
  const isRoom = s.low.startsWith('phòng', start) || s.low.startsWith('trung tâm', start);
  let isCommittee = matchAt(field.committee, s.low, start) !== null;
  let unknown = 0;
  let wasWork = false;
  // "Công đoàn ngành | vận động": behind a word of no list a work in small letters is the duty.
  let isBehindUnknown = false;
  for (let words = 0; words < MOST_WORDS; words++) {
    const inside = matchAt(at.insideName, s.text, end) ?? (isRoom && words > 0 ? fieldBehindComma(s, end) : null);
    let i = end;
    if (inside) {
      i = end + inside[0].length;
      if (
        isBodyStart(s, i) ||
        isBodyStart(s, end + 2) ||
        matchAt(at.title, s.low, i) ||
        matchAt(at.roleBeside, s.low, i)
      )
        return end;
    } else {
      const blank = blankLength(s.text, end);
      if (blank === 0 && words > 0) return end;
      i = end + blank;
    }
    const isCapital = /^\p{Lu}/u.test(s.text.slice(i, i + 2));
    const joined = (isRoom || start === from) && inside && isCapital ? workBehindDash(s, inside[0], i) : null;
    if (joined !== null) {
      end = joined;
      wholeness = 'whole';
      continue;
    }
    const topic = isCommittee ? topicEnd(s, end, i) : null;
    if (topic !== null) {
      end = topic;
      wholeness = 'whole';
      continue;
    }
    // A body inside the name: "Văn phòng Ban Chỉ đạo", "Chi nhánh Ngân hàng …".
    const inner = isCapital && !inside ? headAt(s, i) : null;
    if (inner !== null && (knownStep(s, i, true, wholeness)?.end ?? 0) <= inner) {
      wholeness = isWholeHead(s.low.slice(i, inner)) || WHOLE_INSIDE.test(s.low.slice(i, inner)) ? 'whole' : 'open';
      isCommittee ||= matchAt(field.committee, s.low, i) !== null;
      end = inner;
      continue;
    }
    const zones = matchAt(field.zones, s.low, end);
    if (zones && OF_ZONES.test(s.low.slice(start, end))) {
      end += zones[0].length;
      wholeness = 'whole';
      continue;
    }
    if (isCapital && !inside && wholeness === 'named' && isDutyInCapital(s, i, true)) return end;
    const known: Step | null =
      knownStep(s, i, isCapital, isBehindUnknown && !isCapital ? 'whole' : wholeness) ?? joinedNoun(s, end, wholeness);
    if (known) {
      end = known.end;
      // "Chi cục Giám định | xây dựng", "Phòng Văn hóa và | Thông tin": a second work is what the first one does.
      wholeness = inside || wasWork ? 'whole' : known.wholeness;
      wasWork = known.wholeness === 'open';
      unknown = 0;
      isBehindUnknown = false;
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
    if (closed !== null) return behindNumber(s, isCommittee ? (topicEnd(s, closed, closed) ?? closed) : closed);
    if (isCapital) {
      // A heading run together with the point below it: "Báo Phước Lâm Tăng cường tuyên truyền".
      if (wholeness !== 'open' && isDutyInCapital(s, i)) return end;
      const run = capitalRun(s, i);
      if (run === null) return end;
      wholeness = run.isName ? 'named' : standsWhole(s.text.slice(i, run.end)) ? 'whole' : 'open';
      unknown = 1;
      end = run.end;
      continue;
    }
    const word = matchAt(at.word, s.low, i);
    if (!word || isFunctionWord(word[0]) || wholeness === 'named') return end;
    if (isPredicateAt(s, i)) return end;
    if ((wholeness === 'whole' || unknown >= UNKNOWN_SYLLABLES) && !isClosedAhead(s, i)) return end;
    unknown += 1;
    isBehindUnknown = true;
    end = i + withoutTrail(word[0]).length;
    if (unknown >= UNKNOWN_SYLLABLES) wholeness = 'whole';
  }
  return end;
}

/** "Ban Quản lý dự án đầu tư xây dựng tỉnh | số 2": one of several of the same name. */
function behindNumber(s: Stretch, end: number): number {
  const i = end + blankLength(s.text, end);
  return s.low.startsWith('số ', i) ? (numberEnd(s, i) ?? end) : end;
}

/** "Ban Quản lý Khu kinh tế Nghi Sơn | và các khu công nghiệp": the other zones of the same board, behind the first one's name. */
const OF_ZONES = /khu\s(?:kinh\stế|công\snghệ\scao|công\snghiệp|chế\sxuất)(?!\p{L})/u;
const COMMA = /\s{0,3},\s{1,9}(?=\p{Lu})/uy;

/** "Phòng Trồng trọt, | Bảo vệ thực vật": a field of the same room, no party by itself. */
function fieldBehindComma(s: Stretch, end: number): RegExpExecArray | null {
  const comma = matchAt(COMMA, s.text, end);
  if (!comma) return null;
  const i = end + comma[0].length;
  const isOther = isBodyStart(s, i) || departmentAt(s, i) !== null || matchAt(field.room, s.low, i) !== null;
  return matchAt(field.any, s.low, i) && !isOther ? comma : null;
}

/** "Phòng Kinh tế - | Tổng hợp": not the duty of "Phòng Kinh tế - Tổng hợp số liệu, báo cáo …". */
function workBehindDash(s: Stretch, separator: string, i: number): number | null {
  const work = separator.includes('-') ? matchAt(field.behindDash, s.low, i) : null;
  if (!work) return null;
  const end = i + work[0].length;
  const next = end + blankLength(s.text, end);
  if (isPredicateAt(s, next) || closedByArea(s, next) !== null) return end;
  return /^\s{0,9}(?:[:.;()]|$|(?:,|và)\s{1,9}\p{Lu})/u.test(s.text.slice(end, end + 20)) ? end : null;
}

/** A word of the lists: nouns go with any name; works in small letters only while the name is open. */
function knownStep(s: Stretch, i: number, isCapital: boolean, wholeness: Wholeness): Step | null {
  const noun = matchAt(field.noun, s.low, i);
  const work = matchAt(field.work, s.low, i);
  const isWork = work !== null && work[0].length > (noun?.[0].length ?? 0);
  const best = isWork ? work : noun;
  if (!best) return null;
  const numbered = best[0].endsWith('khu vực') ? matchAt(field.number, s.text, i + best[0].length) : null;
  const end = i + best[0].length + (numbered?.[0].length ?? 0);
  if (!isCapital && (wholeness === 'named' || ((isWork || isOneSyllable(best[0])) && wholeness === 'whole')))
    return null;
  // "Hội Nông dân Nam Định" is known, "Nông Cống" is a proper name that only begins like a field.
  if (isCapital && /^ \p{Lu}/u.test(s.text.slice(end, end + 2)) && isOneSyllable(best[0])) return null;
  return { end, wholeness: isWork && !field.complete.test(best[0]) ? 'open' : 'whole' };
}

const isOneSyllable = (words: string): boolean => !/\s/u.test(words.trim());

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
