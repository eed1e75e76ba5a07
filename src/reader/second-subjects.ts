import type { KnownNames } from './known-names.js';
import { dutyVerbs, notADuty, orderWords } from './lexicon/duty-words.js';
import { isPredicateAt } from './name-end.js';
import { partiesAt } from './parties.js';
import type { Party } from './party.js';
import { WORD_END, anyOf, beginsWith, eachMatch, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';
import type { Subject } from './subject.js';

/** Another party that is told something in the same clause. */
export interface Cut {
  /** Where its duty begins, local to the sentence. */
  start: number;
  subject: Subject;
}

/** Behind these a body only receives, is asked for an opinion, or belongs to the words before. */
const BELONGS_TO_WORDS_BEFORE =
  /(?<!\p{L})(?:của|với|cùng|cho|về|đến|tới|từ|tại|thuộc|do|và|hoặc|gồm|là|như|qua|gửi|báo cáo|trình|nộp|sở|ban|ngành|để|khi|nếu|mà|việc|hướng dẫn|đôn đốc|yêu cầu|đề nghị|chỉ đạo|giúp|hỗ trợ|theo)\s*$/u;
/** "Sở X có trách nhiệm hướng dẫn, UBND cấp xã thực hiện": the one guides, the other carries out (domain.md §22, 27). */
const ONLY_GUIDES = pattern(
  '^\\s{0,5}(?:có trách nhiệm |chủ trì,? |chịu trách nhiệm |chủ động |kịp thời ){0,2}hướng dẫn(?: (?:chung|nghiệp vụ|chuyên môn|kỹ thuật|thực hiện))?\\s{0,3}$',
);
/** "…, còn Sở Y lập hồ sơ", "…, trong đó Sở Y lập hồ sơ": the words that turn to another party. */
const TURNS_TO = pattern('(?:còn|riêng|trong đó|sau đó|đồng thời,?|ngoài ra,?|bên cạnh đó,?|trên cơ sở đó,?) ', 'y');
const ORDER_AT = pattern(`(?:(?:đồng thời|ngoài ra|bên cạnh đó),? )?(?:và )?(${anyOf(orderWords)}) `, 'y');
const NOT_A_DUTY = pattern(`^\\s{0,5}${anyOf(notADuty)}${WORD_END}`);
const JOINS = pattern(
  '^\\s{0,5}(?:cùng |tích cực |chủ động |có trách nhiệm |để )?(?:phối hợp|tham gia|và|là|làm|theo|có liên quan|có(?! trách nhiệm))(?![\\p{L}])',
);
const JOINING = pattern('(?:phối hợp(?: chặt chẽ)?(?: với| cùng)?|cùng(?: với)?)(?: với)? ([^.;:]{0,400})$');
const ANY_VERB = pattern(`(?<![\\p{L}])${anyOf(dutyVerbs)}${WORD_END}`);
/** "Sở X thông báo trong tháng 7, các đơn vị lập dự toán gửi lại trước 05/8": each has a date of its own. */
const HAS_TIME = pattern(
  '(?<![\\p{L}])(?:trước|trong|chậm nhất|muộn nhất|đến hết|xong) (?:ngày |tháng |quý |năm )?\\d',
);
const MOST_CUTS = 12;
/** How far behind the first party another may be told something in the same clause. */
const REACH = 1_500;

/**
 * Where a clause turns to another party: "Giao Sở X bố trí kinh phí, Sở Y lập hồ sơ", "… và giao Sở Y lập hồ sơ". Not at
 * those who only join, receive or are named in what the first one does.
 */
export function cutsIn(
  s: Stretch,
  first: Subject,
  end: number,
  known: KnownNames,
  isLeadership: (name: string) => boolean,
): Cut[] {
  const cuts: Cut[] = [];
  const clause = s.low.slice(0, Math.min(end, first.end + REACH));
  let previous = first;
  for (const mark of clause
    .slice(first.end)
    .matchAll(
      /,\s{1,200}|\s(?=và\s{1,200}(?:giao|đề nghị|yêu cầu)\s)|\s(?=đồng thời,?\s{1,200}(?:giao|đề nghị|yêu cầu)\s)/gu,
    )) {
    if (cuts.length >= MOST_CUTS) break;
    const at = first.end + mark.index + mark[0].length;
    if (at < previous.end || isInBrackets(clause, previous.end, at)) continue;
    ORDER_AT.lastIndex = at;
    const order = ORDER_AT.exec(s.low);
    // "kiểm tra, yêu cầu chủ đầu tư khắc phục" is the first one's own work, unless it was told in the same words.
    if (
      order?.[1] !== undefined &&
      !(first.via === 'order' && isSameOrder(s.low.slice(Math.max(0, first.start - 30), first.start), order[1]))
    )
      continue;
    TURNS_TO.lastIndex = at;
    const turn = order ? null : TURNS_TO.exec(s.low);
    const from = at + (order?.[0].length ?? turn?.[0].length ?? 0);
    const list = partiesAt(s, from, known);
    if (!list || list.start > from + 1 || list.end >= end) continue;
    // "Sở X thông báo trong tháng 7, các đơn vị lập dự toán gửi lại trước 05/8": each has a date of its own.
    const isDated =
      HAS_TIME.test(s.low.slice(previous.end, first.end + mark.index)) && HAS_TIME.test(s.low.slice(list.end, end));
    if (
      list.parties.some(
        (party) => !(isNamed(party) || isDated) || party.role === 'coordinator' || isLeadership(party.name),
      )
    )
      continue;
    const rest = s.low.slice(list.end, list.end + 80);
    const skip = /^\s*/u.exec(rest)?.[0].length ?? 0;
    if (skip === 0 || beginsWith(NOT_A_DUTY, rest) || JOINS.test(rest) || !isPredicateAt(s, list.end + skip)) continue;
    const before = s.low.slice(Math.max(previous.end, at - 60), first.end + mark.index);
    if (
      !order &&
      (before.trim() === '' ||
        (BELONGS_TO_WORDS_BEFORE.test(before) &&
          !ONLY_GUIDES.test(s.low.slice(previous.end, first.end + mark.index))) ||
        endsInParty(s, previous.end, first.end + mark.index, known))
    )
      continue;
    if (!order && isStillJoining(clause.slice(previous.end, first.end + mark.index))) continue;
    const subject: Subject = { ...list, via: order ? 'order' : 'bare', isLeader: false };
    cuts.push({ start: at, subject });
    previous = subject;
  }
  return cuts;
}

/** A body, the People's Committees of a kind, or the communes themselves: "các đơn vị" and the like are too often what is done something to. */
const isNamed = ({ kind, name }: Party): boolean =>
  kind === 'body' || /^nhóm:(?:ubnd |các (?:huyện|xã|phường|thị xã|địa phương|đặc khu)(?!\p{L}))/iu.test(name);

/** "phối hợp với lực lượng kiểm lâm, Đồn Biên phòng, UBND xã | truy quét": the list of those who join has not ended. */
export function isStillJoining(between: string): boolean {
  const joining = JOINING.exec(between);
  return joining !== null && !ANY_VERB.test(joining[1] ?? '');
}

/** "gửi Sở A, Sở B tổng hợp": the comma parts two receivers. */
function endsInParty(s: Stretch, from: number, to: number, known: KnownNames): boolean {
  const part = s.text.slice(Math.max(from, to - 90), to);
  const base = to - part.length;
  for (const start of eachMatch(/(?<![\p{L}])\p{Lu}|(?<=\s)các\s/gu, part)) {
    const list = partiesAt(s, base + start.index, known, true);
    if (list && list.end >= to) return true;
  }
  return false;
}

const isSameOrder = (before: string, order: string): boolean => before.includes(order.split(' ')[0] ?? order);

function isInBrackets(low: string, from: number, at: number): boolean {
  const between = low.slice(from, at);
  return between.lastIndexOf('(') > between.lastIndexOf(')');
}
