import { sectorEnd, sectorWordEnd } from './group-sectors.js';
import { actorNouns } from './lexicon/actor-nouns.js';
import { isPredicateAt } from './name-end.js';
import { type Party, type PartyList, party } from './party.js';
import { groupName } from './party-names.js';
import { WORD_END, anyOf, matchAt, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';

const ACTOR = pattern(`(?:(?:các|những|mọi|mỗi|từng) )?${anyOf([...actorNouns])}${WORD_END}`, 'y');
/** What surely opens the duty: before it anything may say who is meant ("có gia súc ốm, chết"). */
const MUST = pattern(
  ' (?:phải|cần phải|cần|có trách nhiệm|chịu trách nhiệm|có nghĩa vụ|không được|nghiêm cấm)(?![\\p{L}])',
);
const MODAL_REACH = 120;
const MOST_WORDS = 22;
const WORD = /[\p{L}\p{N}%&./-]{1,40}/uy;
const BLANKS = /\s{1,200}/uy;

/**
 * Those whom no list of names knows: "Cơ sở chăn nuôi có gia súc ốm, chết | phải khai báo", "Đại biểu HĐND tỉnh các tổ số
 * 1, số 4 | bố trí lịch". A group in the text's own words that ends where its duty begins.
 */
export function actingGroupAt(s: Stretch, index: number, clauseEnd: number): PartyList | null {
  const head = matchAt(ACTOR, s.low, index);
  if (!head) return null;
  const from = index + head[0].length;
  // "Doanh nghiệp nào không chấp hành": whoever it may be.
  if (/^\s{1,9}nào(?!\p{L})/u.test(s.low.slice(from, from + 15))) return null;
  const must = MUST.exec(s.low.slice(from, Math.min(clauseEnd, from + MODAL_REACH)));
  const sure = must && !/[.;:(]/u.test(s.low.slice(from, from + must.index)) ? from + must.index : null;
  const end = sure ?? dutyBehind(s, from, clauseEnd, 1);
  if (end === null || end <= index || TELLS_OF_THEM.test(s.low.slice(index, end + 1))) return null;
  return { parties: [party(groupName(s.text.slice(index, end)), 'group', index, end)], start: index, end };
}

/** What is given to them or how they are: "Hộ nghèo được vay vốn", "Chủ đầu tư nào …". */
const TELLS_OF_THEM = pattern(
  '(?<![\\p{L}])(?:được(?! (?:giao|phân công|phê duyệt|cấp phép|cấp|công nhận|hỗ trợ vốn))|đã được|vẫn|chưa được|nào|mới|là|của)(?![\\p{L}])',
);

/**
 * Where the duty begins behind words that no list knows, "08 xã biên giới | giáp khu vực cửa khẩu | thống kê"; null when a
 * mark or the clause's end comes first. The first `skip` words are never taken for a duty.
 */
export function dutyBehind(s: Stretch, from: number, clauseEnd: number, skip: number): number | null {
  let end = from;
  let previous = from;
  for (let words = 0; words < MOST_WORDS && end < clauseEnd; words++) {
    const sector = sectorEnd(s, end);
    if (sector > end) {
      end = sector;
      continue;
    }
    const comma = /^,\s{1,9}/u.exec(s.low.slice(end, end + 10))?.[0].length ?? 0;
    const blank = comma > 0 ? comma : (matchAt(BLANKS, s.text, end)?.[0].length ?? 0);
    if (blank === 0) return null;
    if (words >= skip && comma === 0 && isPredicateAt(s, end + blank) && !isPartOfName(s, previous, end, end + blank))
      return end;
    // "hộ | chăn nuôi | quy mô lớn": a trade is passed as one word.
    const trade = words < skip && isBehindActor(s, end) ? sectorWordEnd(s, end + blank) : null;
    if (trade !== null) {
      previous = end + blank;
      end = trade;
      continue;
    }
    const word = matchAt(WORD, s.text, end + blank);
    if (!word) return null;
    previous = end + blank;
    end += blank + word[0].replace(/[.-]$/u, '').length;
  }
  return null;
}

const isBehindActor = (s: Stretch, end: number): boolean =>
  /(?:^|\s)(?:hộ|cơ sở|doanh nghiệp|người|cá nhân|hợp tác xã|đại lý|nhà máy)$/u.test(
    s.low.slice(Math.max(0, end - 14), end),
  );

/** "hành nghề | công chứng", "cha mẹ | học sinh": a verb by its sound that says who is meant. */
const isPartOfName = (s: Stretch, previous: number, end: number, i: number): boolean =>
  matchAt(ACTOR, s.low, i) !== null ||
  (previous < end && isPredicateAt(s, previous)) ||
  NAMES_A_TRADE.test(s.low.slice(Math.max(0, end - 14), end));
const NAMES_A_TRADE = pattern(
  '(?<![\\p{L}])(?:hành nghề|dịch vụ|hoạt động|kinh doanh|chuyên|làm nghề|nhà thầu|đơn vị|người|hộ|tổ chức)$',
);

/** The last group of a list with the words behind it up to the duty. */
export function withUnknownTail(s: Stretch, list: PartyList, clauseEnd: number): PartyList {
  const last: Party | undefined = list.parties.at(-1);
  if (last?.kind !== 'group' || last.end !== list.end) return list;
  const end = dutyBehind(s, list.end, clauseEnd, 1);
  if (end === null) return list;
  const longer: Party = { ...last, name: groupName(s.text.slice(last.start, end)), end };
  return { ...list, parties: [...list.parties.slice(0, -1), longer], end };
}
