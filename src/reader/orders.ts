import { orderBlockers, orderWords } from './lexicon/duty-words.js';
import { isPredicateAt } from './name-end.js';
import { partiesAt } from './parties.js';
import { anyOf, beginsWith, eachMatch, matchAt, pattern, WORD_START } from './pattern.js';
import { behindBlanks, NOT_A_DUTY, STARTS_WITH_VERB } from './predicates.js';
import type { Stretch } from './source-text.js';
import type { Subject, SubjectContext } from './subject.js';

export const ORDER = pattern(`${WORD_START}${anyOf([...orderWords, 'chỉ đạo'])}:? `, 'g');
const BLOCKED = pattern(`${anyOf(orderBlockers)}\\s{0,3}$`);

const FORWARDS = pattern(
  '(?<![\\p{L}])chuyển (?:đơn|hồ sơ|văn bản|công văn|kiến nghị|phản ánh|nội dung|thư|ý kiến)[^,.;:]{0,90}? (?:đến|cho|tới|về|sang) |(?<![\\p{L}])chuyển (?=sở |ubnd |ban |công an |thanh tra )',
  'g',
);
const DEALS_WITH = pattern(
  '^[\\s,]{0,5}(?:để |đề nghị )?(?:kịp thời |khẩn trương )?(?:chủ trì|phối hợp|nghiên cứu|xem xét|giải quyết|xử lý|kiểm tra|tham mưu|xác minh|trả lời|rà soát|thực hiện)',
);

const LEADS_IN_PERSON = pattern(
  '^\\s{0,5}(?:[\\p{L}]{1,8} ){0,5}(?:trực tiếp |theo dõi, )?(?:chỉ đạo|phụ trách|lãnh đạo|theo dõi)',
);

/** "Cử tri phường 3 …", "Công ty đã nộp hồ sơ, …": those who ask, at the clause's start. */
const ASKERS =
  /^\s{0,5}(?:các )?(?:cử tri|công dân|người dân|nhân dân|hộ dân|các hộ|công ty|doanh nghiệp|nhà đầu tư|đại biểu|ý kiến|lãnh đạo (?:huyện|xã|địa phương))(?!\p{L})[^;:]{0,200}$/u;
/** "Chủ tịch UBND tỉnh chỉ đạo Sở X rà soát": a leader's word; who else directs does his own work by it. */
const LED_BY =
  /(?:^|[,.;] |cũng )(?:đồng chí )?(?:(?:phó )?chủ tịch(?: thường trực)?(?: ubnd(?: tỉnh| huyện| thành phố| xã)?)?|(?:phó )?bí thư(?: [^,.;:]{1,30})?|đồng chí|đồng chí [^,.;:]{3,40}|ông|bà|trưởng ban)[^,.;:]{0,40}\s$/u;
const isLedBy = (before: string): boolean => LED_BY.test(before.slice(-120));

const AN_OWNER =
  /^nhóm:(?:các |những |mọi )?(?:chủ (?!đầu tư|rừng|trì)|hộ |người |cơ sở (?:sản|kinh|lưu|chăn|chế|dịch)|nhà thầu|nhà đầu tư|đơn vị thi công|tổ chức, cá nhân)/u;

const SHARES_OUT = pattern('^\\s{0,5}(?:và )?(?:phân công|ủy quyền|ủy nhiệm|chỉ định|nhắc nhở|nhắc)(?![\\p{L}])');

/** "Giao ban công tác phòng, chống dịch với các huyện" is a meeting; "giao Ban Công tác Mặt trận thôn" tells somebody. */
const A_MEETING = pattern(
  'ban (?:công tác(?! (?:mặt trận|phía nam))|hằng|hàng|định kỳ|tuần|tháng|quý|đầu|giữa|cuối|với|cùng|trực tuyến|trực báo|đột xuất|chuyên đề|nhanh|lúc|vào|cụm|khối|nội bộ|báo chí|mỗi|một|\\d)',
  'y',
);
const isMeeting = (s: Stretch, at: number): boolean =>
  s.text.startsWith('b', at) && matchAt(A_MEETING, s.low, at) !== null;

/** "Giao Sở X rà soát", "Chủ tịch UBND tỉnh yêu cầu Sở X …": who stands behind a word of order. */
export function orderedSubject(s: Stretch, from: number, clauseEnd: number, context: SubjectContext): Subject | null {
  const clause = s.low.slice(from, clauseEnd);
  const isOwnVerb =
    (context.isInherited && beginsWith(STARTS_WITH_VERB, clause) && !/^\s*(?:giao|đề nghị|yêu cầu)\s/u.test(clause)) ||
    (context.goesOn === true && beginsWith(SHARES_OUT, clause));
  for (const order of eachMatch(ORDER, clause)) {
    if (isOwnVerb && !/[:;]\s*$/u.test(clause.slice(Math.max(0, order.index - 5), order.index))) continue;
    if (BLOCKED.test(clause.slice(Math.max(0, order.index - 20), order.index))) continue;
    if (isMeeting(s, from + order.index + order[0].length)) continue;
    // "Chỉ đạo Sở X rà soát" at the head of a point of nobody's is the leader's own word.
    const isOfNobody = context.isFirst === true && !context.isInherited && clause.slice(0, order.index).trim() === '';
    if (order[0].startsWith('chỉ đạo') && !isOfNobody && !isLedBy(clause.slice(0, order.index))) continue;
    // "Cử tri đề nghị Sở Y tế …": what others ask for.
    if (order[0].includes('đề nghị') && ASKERS.test(clause.slice(0, order.index))) continue;
    // What was told before is no order now: "UBND tỉnh đã có văn bản yêu cầu Sở X".
    if (/(?<!\p{L})đã\s(?:\S+\s){0,4}$/u.test(clause.slice(Math.max(0, order.index - 40), order.index))) continue;
    const list = partiesAt(s, from + order.index + order[0].length, context.known, true);
    if (!list || list.start >= clauseEnd || list.start > from + order.index + order[0].length + 2) continue;
    const rest = s.low.slice(list.end, list.end + 160);
    // "Bảo đảm an ninh trật tự: giao Công an tỉnh." says the work before.
    // "Nhắc nhở UBND huyện X chậm gửi báo cáo" finds fault.
    if (order[0].startsWith('nhắc') && (beginsWith(NOT_A_DUTY, rest) || !isPredicateAt(s, behindBlanks(s, list.end))))
      continue;
    const isBehindWork = /\p{L}\s{1,9}\p{L}{1,8}\s{0,3}:\s{0,3}$/u.test(
      clause.slice(Math.max(0, order.index - 40), order.index),
    );
    if ((/^\s{0,200}[.;]?\s{0,200}$/u.test(rest) && !isBehindWork) || /^\s+(?:của|về việc)(?!\p{L})/u.test(rest))
      continue;
    // "- Yêu cầu các chủ mỏ ký cam kết" under an authority's heading: what it asks of others is its own work.
    const isAskedByHeading =
      context.isInherited &&
      context.isVague !== true &&
      /^\s{0,3}(?:yêu|đề)\s/u.test(clause.slice(0, 8)) &&
      clause.slice(0, order.index).trim() === '' &&
      list.parties.every((p) => p.kind === 'group' && (p.isNonState || AN_OWNER.test(p.name)));
    if (isAskedByHeading) continue;
    const isLeader =
      list.parties.every((p) => p.isLeader) || (list.parties.some((p) => p.isLeader) && LEADS_IN_PERSON.test(rest));
    if (!isLeader && list.parties.every((p) => context.isLeadership(p.name))) continue;
    return { ...list, via: 'order', isLeader };
  }
  return null;
}

/** "… chuyển đơn đến UBND huyện X để xem xét, giải quyết": who receives it is told to deal with it. */
export function forwardedTo(s: Stretch, from: number, clauseEnd: number, context: SubjectContext): Subject | null {
  if (context.isInherited) return null;
  for (const sent of eachMatch(FORWARDS, s.low.slice(from, clauseEnd))) {
    const list = partiesAt(s, from + sent.index + sent[0].length, context.known);
    if (!list || list.end >= clauseEnd || !DEALS_WITH.test(s.low.slice(list.end, list.end + 60))) continue;
    if (list.parties.every((party) => context.isLeadership(party.name))) continue;
    return { ...list, via: 'order', isLeader: false };
  }
  return null;
}
