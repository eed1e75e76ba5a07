import { actingGroupAt, withUnknownTail } from './acting-groups.js';
import { addressedDuty } from './addressed.js';
import { agentOf } from './agents.js';
import { isDutyInCapital } from './name-marks.js';
import type { KnownNames } from './known-names.js';
import { dutyVerbs, notADuty, orderBlockers, orderWords } from './lexicon/duty-words.js';
import { isPredicateAt } from './name-end.js';
import { partiesAt } from './parties.js';
import { at } from './party-patterns.js';
import type { Party, PartyList } from './party.js';
import { cutsIn, isStillJoining } from './second-subjects.js';
import { WORD_END, WORD_START, anyOf, beginsWith, eachMatch, matchAt, pattern } from './pattern.js';
import { senderOf } from './senders.js';
import type { Stretch } from './source-text.js';

/** Who is told to do what the clause says. */
export interface Subject {
  parties: Party[];
  /** Where the list begins and where the predicate begins (local to the stretch). */
  start: number;
  end: number;
  /** order: "giao Sở X"; bare: "Sở X rà soát"; agent: "… do Sở X thực hiện". */
  via: 'order' | 'bare' | 'agent';
  /** Only leaders are named: "giao đồng chí Phó Chủ tịch … trực tiếp chỉ đạo" is no assignment. */
  isLeader: boolean;
}

export interface SubjectContext {
  known: KnownNames;
  /** A verb at the clause's start belongs to the heading's parties. */
  isInherited: boolean;
  /** … of a heading that names no one in particular: "giao các đơn vị:". */
  isVague?: boolean;
  /** Nobody has been told anything in this point so far. */
  isFirst?: boolean;
  /** Behind the duty of a bare subject: "…; phân công từng đồng chí phụ trách" is what that one does. */
  goesOn?: boolean;
  /** News tell many things: only a word that lays down a duty counts. */
  isStrict: boolean;
  /** The bodies on whose behalf the document speaks: never its performers. */
  isLeadership: (name: string) => boolean;
}

const ORDER = pattern(`${WORD_START}${anyOf([...orderWords, 'chỉ đạo'])}:? `, 'g');
const BLOCKED = pattern(`${anyOf(orderBlockers)}\\s{0,3}$`);
const LEAD_IN = pattern(
  '(?:["\'(]?(?:đồng thời|riêng|về phía|và|còn|ngoài ra|bên cạnh đó|do đó|vì vậy|cùng với đó|trước mắt|cụ thể|theo đó|trong đó|thì|đối với),? (?:với )?|(?:định kỳ )?(?:hằng |hàng )?(?:ngày|tuần|tháng|quý|6 tháng|năm)(?:(?:, | và )(?:hằng |hàng )?(?:tháng|quý|6 tháng|năm)){0,4},? (?=(?:các|sở|ubnd|thủ trưởng|giám đốc|chủ tịch|công an|ban|phòng|văn phòng|đề nghị|giao|yêu cầu)(?![\\p{L}])))',
  'y',
);
const ADVERBIAL = pattern(
  `^[\\s"]{0,9}(?:${anyOf(['sau', 'khi', 'cứ', 'trên cơ sở', 'hàng', 'hằng', 'định kỳ', 'trong', 'để', 'căn cứ', 'theo', 'đối với', 'về', 'đến', 'cùng với', 'từ', 'nhằm', 'với', 'trước', 'tại', 'qua', 'riêng', 'ngay', 'chậm nhất', 'mỗi', 'thực hiện', 'dịp', 'do đó', 'song song', 'bên cạnh', 'ngoài', 'nếu', 'trường hợp', 'cùng', 'thông qua', 'bằng', 'vào', 'bắt đầu', 'kể từ', 'nhân', 'trừ', 'giao', 'phần', 'việc', 'toàn bộ', 'những (?:nội dung|việc|vấn đề)', 'các (?:nội dung|vấn đề|kiến nghị|vướng mắc|công việc|dự án)', 'muộn nhất', 'tùy', 'xuất phát từ', 'kết thúc', 'hết'])})${WORD_END}`,
);
/** "Đồng chí nhấn mạnh, UBND các xã phải …" */
const SAYS = /(?:nhấn mạnh|lưu ý|chỉ rõ|khẳng định|quán triệt|nêu rõ)\s*$/u;
const TELLS = /^\s{0,3},?\s{0,3}(?:đã|vừa)(?!\p{L})/u;
/** "Sở X đã …", "Sở X đang …", "Sở X có Báo cáo số …": what follows in the sentence is told as well. */
const HAS_DONE = /^\s{0,3},?\s{0,3}(?:đã|vừa|đang|kiến nghị|có (?:báo cáo|văn bản|công văn|tờ trình) số)(?!\p{L})/u;
/** Most clauses hold none of these: then nobody need be looked for. */
const DONE_WORDS = /(?<!\p{L})(?:đã|vừa|đang|kiến nghị|có (?:báo cáo|văn bản|công văn|tờ trình))(?!\p{L})/u;
const HANDS_ON = /^\s{1,9}(?:kính |xin )?chuyển\s/u;
const FORWARDS = pattern(
  '(?<![\\p{L}])chuyển (?:đơn|hồ sơ|văn bản|công văn|kiến nghị|phản ánh|nội dung|thư|ý kiến)[^,.;:]{0,90}? (?:đến|cho|tới|về|sang) |(?<![\\p{L}])chuyển (?=sở |ubnd |ban |công an |thanh tra )',
  'g',
);
const DEALS_WITH = pattern(
  '^[\\s,]{0,5}(?:để |đề nghị )?(?:kịp thời |khẩn trương )?(?:chủ trì|phối hợp|nghiên cứu|xem xét|giải quyết|xử lý|kiểm tra|tham mưu|xác minh|trả lời|rà soát|thực hiện)',
);
/** A list may run on in one paragraph: "yêu cầu: a) Sở X …; b) Sở Y …". */
const LABEL = /^\s*(?:\(?(?:[a-zđ\d]{1,2}|[ivx]{1,4})\)\s+|[-+•]\s+)?["'(]?/u;
const NOT_A_DUTY = pattern(`^\\s{0,5}${anyOf(notADuty)}${WORD_END}`);
const STARTS_WITH_VERB = pattern(`^\\s{0,5}["(]?${anyOf(dutyVerbs)}${WORD_END}`);
const LEADS_IN_PERSON = pattern(
  '^\\s{0,5}(?:[\\p{L}]{1,8} ){0,5}(?:trực tiếp |theo dõi, )?(?:chỉ đạo|phụ trách|lãnh đạo|theo dõi)',
);
/** "… huy động máy móc không đủ", "… triển khai còn chậm": how it is, not what is to be done. */
const IS_STATE =
  /^[^.;:]{3,140} (?:(?:còn|chưa|không) (?:đủ|kịp|kịp thời|chậm|hạn chế|thấp|đạt|nghiêm|nghiêm túc|tốt|quyết liệt|đồng bộ|thường xuyên|chặt chẽ|triệt để|dứt điểm|hiệu quả|cao|nhiều|đầy đủ|bảo đảm|đảm bảo)|rất chậm|quá chậm)\s{0,3}(?:[.;]|$)/u;
/** "Cử tri phường 3 …", "Công ty đã nộp hồ sơ, …": those who ask, at the clause's start. */
const ASKERS =
  /^\s{0,5}(?:các )?(?:cử tri|công dân|người dân|nhân dân|hộ dân|các hộ|công ty|doanh nghiệp|nhà đầu tư|đại biểu|ý kiến|lãnh đạo (?:huyện|xã|địa phương))(?!\p{L})[^;:]{0,200}$/u;
/** "Chủ tịch UBND tỉnh chỉ đạo Sở X rà soát": a leader's word; who else directs does his own work by it. */
const LED_BY =
  /(?:^|[,.;] |cũng )(?:đồng chí )?(?:(?:phó )?chủ tịch(?: thường trực)?(?: ubnd(?: tỉnh| huyện| thành phố| xã)?)?|(?:phó )?bí thư(?: [^,.;:]{1,30})?|đồng chí|đồng chí [^,.;:]{3,40}|ông|bà|trưởng ban)[^,.;:]{0,40}\s$/u;
const isLedBy = (before: string): boolean => LED_BY.test(before.slice(-120));
/** "… thực hiện 17/19 tiêu chí", "… dẫn đầu về tỷ lệ", "… thu 1.250 tỷ đồng, bằng 48% dự toán": figures of what is. */
const TELLS_FIGURES =
  /^\s{0,5}(?!(?:phấn đấu|bảo đảm|đảm bảo|tập trung|phải|cần|quyết tâm)(?!\p{L}))(?:(?:dẫn đầu|đứng đầu|đứng thứ|xếp thứ|xếp hạng)(?!\p{L})|(?:thực hiện|hoàn thành|giải quyết|xử lý) (?:được )?\d{1,6}\/\d{1,6} (?![^.;]{0,120}(?:trước|trong|xong) (?:ngày|tháng|quý|năm))|(?:[^.;:]|\.(?=\d)){2,80}?(?<!\p{L})bằng \d{1,3}(?:[.,]\d{1,2})?% (?:kế hoạch|dự toán|so với|cùng kỳ|nghị quyết)|(?:[^.;:]|\.(?=\d)){2,80}?(?<!\p{L})(?:tăng|giảm) \d{1,4}(?:[.,]\d{1,2})?%? (?:\p{L}{1,8} )?so với)/u;
/** "Các ủy viên: đại diện lãnh đạo các Sở …": who belongs to it. */
const IS_MADE_UP = /^(?:gồm|bao gồm|đại diện (?:lãnh đạo|các))(?!\p{L})/u;
/** "Các hộ dân tổ 9 đề nghị bố trí tái định cư": what people ask for. */
const A_PEOPLE =
  /^nhóm:(?:các |một số |những )?(?:hộ|hộ dân|hộ gia đình|công dân|cử tri|người dân|nhân dân|cá nhân)(?!\p{L})/u;
const ASKS =
  /^[^.;:]{0,60}?(?<!\p{L})(?:đề nghị|kiến nghị|phản ánh|khiếu nại|tố cáo|yêu cầu|mong|đề đạt|bức xúc)(?!\p{L})/u;
/** "Các hộ nghèo phải được hỗ trợ": what others do for them. */
const IS_GIVEN = /^\s{0,3},?\s{0,3}(?:(?:phải|cần|sẽ|đều) )?được(?!\p{L})/u;
const AN_OWNER =
  /^nhóm:(?:các |những |mọi )?(?:chủ (?!đầu tư|rừng|trì)|hộ |người |cơ sở (?:sản|kinh|lưu|chăn|chế|dịch)|nhà thầu|nhà đầu tư|đơn vị thi công|tổ chức, cá nhân)/u;
/** How far into a clause its subject may stand behind an adverbial ("Khi có sự cố …, các chủ mỏ phải …"). */
const REACH = 420;

/**
 * The subject of the clause that begins at `from` of the sentence and ends at `clauseEnd`; the list itself may run over
 * ";" ("Các sở, ban, ngành; UBND các huyện báo cáo"). Null when the clause names nobody who must act.
 */
export function subjectOf(sentence: Stretch, from: number, clauseEnd: number, context: SubjectContext): Subject | null {
  const addressed = addressedTo(sentence, from, clauseEnd, context);
  if (addressed) return addressed;
  const bare = bareSubject(sentence, from, clauseEnd, context);
  // "Văn phòng chuyển đơn đến UBND huyện X để giải quyết": the Office only hands on.
  const isHandedOn = bare !== null && HANDS_ON.test(sentence.low.slice(bare.end, bare.end + 40));
  if (bare) return (isHandedOn ? forwardedTo(sentence, from, clauseEnd, context) : null) ?? bare;
  return (
    orderedSubject(sentence, from, clauseEnd, context) ??
    forwardedTo(sentence, from, clauseEnd, context) ??
    agentOf(sentence, from, clauseEnd, context) ??
    senderOf(sentence, from, clauseEnd, context) ??
    unlistedGroup(sentence, from, clauseEnd, context) ??
    behindTopic(sentence, from, clauseEnd, context)
  );
}

/** "Nội dung phát biểu của Chủ tịch, Sở Ngoại vụ dự thảo": a topic opens the clause, who is told stands behind its comma. */
function behindTopic(s: Stretch, from: number, clauseEnd: number, context: SubjectContext): Subject | null {
  if (context.isStrict || (context.isInherited && context.isVague !== true)) return null;
  const nobody: Subject = { parties: [], start: from, end: from, via: 'bare', isLeader: false };
  const cut = cutsIn(s, nobody, clauseEnd, context.known, context.isLeadership)[0];
  if (!cut || NAMES_NO_TOPIC.test(s.low.slice(from, cut.start))) return null;
  return { ...cut.subject, start: from };
}

const ADDRESSED = pattern('^\\s{0,5}(?:về phía|riêng (?:với|đối với)|đối với|với) ');
const SPEAKER_TELLS = pattern(
  ', (?:(?:đồng chí|ông|bà) |(?:phó )?(?:chủ tịch|bí thư) )[^,.;:]{0,60}?(?:cũng )?(?:đề nghị|yêu cầu|lưu ý|chỉ đạo) ',
  'y',
);

/** "Về phía chủ đầu tư, Phó Chủ tịch đề nghị huy động thêm máy móc": who is told opens the sentence. */
function addressedTo(s: Stretch, from: number, clauseEnd: number, context: SubjectContext): Subject | null {
  const to = ADDRESSED.exec(s.low.slice(from, from + 40));
  if (!to) return null;
  const own = addressedDuty(s, from + to[0].length, clauseEnd, context);
  if (own) return own;
  const list = partiesAt(s, from + to[0].length, context.known);
  const speaker = list ? matchAt(SPEAKER_TELLS, s.low, list.end) : null;
  if (!list || !speaker) return null;
  const end = list.end + speaker[0].length;
  return end < clauseEnd && isPredicateAt(s, end) ? { ...list, end, via: 'order', isLeader: false } : null;
}

/** "Người nuôi cá lồng phải kê khai …": nobody that a list knows, at the clause's start and with a duty behind. */
function unlistedGroup(s: Stretch, from: number, clauseEnd: number, context: SubjectContext): Subject | null {
  if (context.isStrict || (context.isInherited && context.isVague !== true)) return null;
  if (context.isInherited && beginsWith(STARTS_WITH_VERB, s.low.slice(from, clauseEnd))) return null;
  const start = from + (LABEL.exec(s.low.slice(from, from + 20))?.[0].length ?? 0);
  const topic = /^[^:.;()]{3,80}:\s{1,5}/u.exec(s.low.slice(start, Math.min(clauseEnd, start + 90)));
  const list =
    actingGroupAt(s, start, clauseEnd) ?? (topic ? actingGroupAt(s, start + topic[0].length, clauseEnd) : null);
  if (!list || beginsWith(NOT_A_DUTY, s.low.slice(list.end, list.end + 80))) return null;
  if (list.parties.every((one) => A_PEOPLE.test(one.name)) && ASKS.test(s.low.slice(list.end, list.end + 80)))
    return null;
  return { ...list, via: 'bare', isLeader: false };
}

const ONLY_JOINS = pattern('^\\s{0,5}(?:cùng )?phối hợp(?: thực hiện)?\\s{0,3}[.;,]?\\s{0,3}$');
/** What tells of a state, or belongs to those who join: no topic of a duty. */
const NAMES_NO_TOPIC = pattern(
  '^\\s{0,5}(?:hiện nay|thời gian qua|vừa qua|qua|theo báo cáo|tại|trong đó|đến nay|tuy nhiên|ngày \\d|sau khi nghe|nếu|trường hợp|đề nghị của|theo đề nghị)|(?<![\\p{L}])(?:đã|phối hợp|cùng với|báo cáo của|ý kiến của|đề nghị của|đại diện)(?![\\p{L}])',
);

function bareSubject(s: Stretch, from: number, clauseEnd: number, context: SubjectContext): Subject | null {
  for (const { index, isStrict } of startsOf(s, from, clauseEnd, context.isInherited)) {
    const list = withoutSpeaker(s, partiesAt(s, index, context.known, true), context);
    if (!list || list.start >= clauseEnd) continue;
    // "…, UBND các huyện phối hợp." behind other words only joins.
    if (index > from + 3 && beginsWith(ONLY_JOINS, s.low.slice(list.end, clauseEnd))) continue;
    if (!isPredicate(s, list, context.isStrict || isStrict)) {
      // "Đến ngày 20/4, Công ty X đã dựng xong trụ, UBND huyện Y hoàn thành …": what follows is told as well.
      if (TELLS.test(s.low.slice(list.end, list.end + 20))) return null;
      continue;
    }
    // A news report: "Theo kế hoạch, Ban Chỉ đạo sẽ đi kiểm tra" tells what is going to be.
    if (context.isStrict && IS_GOING_TO.test(s.low.slice(list.end, list.end + 30))) return null;
    // "UBND tỉnh yêu cầu: Sở X …": who speaks is not who is told.
    if (list.parties.every((party) => context.isLeadership(party.name))) continue;
    const behind = behindBlanks(s, list.end);
    const isVerb = context.isStrict || behind === list.end || isPredicateAt(s, behind);
    const whole = isVerb ? list : withUnknownTail(s, list, clauseEnd);
    return { ...whole, via: 'bare', isLeader: list.parties.every((p) => p.isLeader) };
  }
  return null;
}

const IS_GOING_TO = pattern('^ (?:cũng )?(?:sẽ|dự kiến)(?! (?:phải|có trách nhiệm|chịu trách nhiệm))(?![\\p{L}])');
const SPEAKS = pattern('^\\s{0,3}(?:cũng |còn )?(?:đề nghị|yêu cầu|giao|chỉ đạo|lưu ý|nhấn mạnh)(?![\\p{L}])');

/** "Đối với UBND thành phố X, Chủ tịch UBND tỉnh đề nghị …": the last one named speaks. */
function withoutSpeaker(s: Stretch, list: PartyList | null, context: SubjectContext): PartyList | null {
  const last = list?.parties.at(-1);
  if (!list || !last || list.parties.length < 2 || !context.isLeadership(last.name)) return list;
  return beginsWith(SPEAKS, s.low.slice(list.end, list.end + 30))
    ? { ...list, parties: list.parties.slice(0, -1) }
    : list;
}

const behindBlanks = (s: Stretch, end: number): number =>
  end + (/^\s{1,200}/u.exec(s.text.slice(end, end + 200))?.[0].length ?? 0);

/** Places at which a bare subject may begin: the clause's start, behind ":", and behind an adverbial's comma. */
function startsOf(
  s: Stretch,
  from: number,
  clauseEnd: number,
  isInherited = false,
): { index: number; isStrict: boolean }[] {
  let start = from + (LABEL.exec(s.low.slice(from, from + 20))?.[0].length ?? 0);
  const starts = [{ index: start, isStrict: false }];
  for (let guard = 0; guard < 2; guard++) {
    const leadIn = matchAt(LEAD_IN, s.low, start);
    if (!leadIn) break;
    start += leadIn[0].length;
    starts.push({ index: start, isStrict: false });
  }
  const window = s.low.slice(from, Math.min(clauseEnd, from + REACH));
  const isAdverbial = ADVERBIAL.test(window);
  const orderAt = window.search(ORDER);
  const firstOrder = orderAt < 0 ? window.length : orderAt;
  for (const mark of eachMatch(/:\s+(?:\(?(?:[a-zđ\d]{1,2}|[ivx]{1,4})\)\s+|[-+•]\s+)?|,\s+|\sthì\s+/gu, window)) {
    // "…; phối hợp thực hiện: Công an huyện" names who joins.
    if (mark[0].startsWith(':') && JOINING_LABEL.test(window.slice(0, mark.index))) continue;
    // "Về dịp hè: phối hợp với Đoàn phường, Hội Nông dân bàn giao …": the list of those who join goes on.
    if (mark[0].startsWith(',') && isStillJoining(window.slice(0, mark.index))) continue;
    if (mark[0].startsWith(':')) starts.push({ index: from + mark.index + mark[0].length, isStrict: false });
    else if (SAYS.test(window.slice(Math.max(0, mark.index - 20), mark.index)))
      starts.push({ index: from + mark.index + mark[0].length, isStrict: true });
    // "Trước ngày 15/11, tham mưu UBND tỉnh …" under a heading: the work has begun, and it is the heading's.
    else if (isInherited && isAdverbial && beginsWith(STARTS_WITH_VERB, window.slice(mark.index + mark[0].length)))
      break;
    else if (isAdverbial && mark.index < firstOrder && starts.length < 14)
      starts.push({ index: from + mark.index + mark[0].length, isStrict: true });
  }
  // "Chậm nhất 31/3/2022 Sở Tài chính phải …", "mỗi tuần Sở X …": a time opens the clause and no comma parts it.
  if (isAdverbial)
    for (const begin of eachMatch(BEHIND_A_TIME, s.text.slice(from, from + Math.min(window.length, NEAR)))) {
      const behind = begin.index + begin[0].length;
      if (behind < firstOrder && starts.length < 18) starts.push({ index: from + behind, isStrict: true });
    }
  return starts;
}

const JOINING_LABEL =
  /^[\s;+-]{0,5}(?:(?:cơ quan|đơn vị)\s)?phối\s{1,3}hợp(?:\s{1,3}(?:thực\s{1,3}hiện|triển\s{1,3}khai))?\s{0,3}$/u;
/** How far into a clause a time reaches that no comma closes. */
const NEAR = 240;
const BEHIND_A_TIME =
  /(?:\d|(?<!\p{L})(?:này|nay|tới|sau|mai|lần|tuần|tháng|quý|năm|ngày|[IVX]{1,3}))\s{1,5}(?=(?:đồng chí |Chủ tịch |Giám đốc |Thủ trưởng )?(?:Sở|UBND|Ban|Văn phòng|Công an|Công ty|Phòng|Chi cục|Cục|Trung tâm|Thanh tra|Bộ Chỉ huy|Hội|Ủy ban|Kho bạc|Ngân hàng|Đài|Báo)\s)/gu;

/** "Sở X đã cấp 12 giấy phép": the clause tells what a party did. */
export function tellsOfParty(s: Stretch, from: number, clauseEnd: number, context: SubjectContext): boolean {
  if (!DONE_WORDS.test(s.low.slice(from, Math.min(clauseEnd, from + REACH)))) return false;
  return startsOf(s, from, clauseEnd).some(({ index }) => {
    const list = partiesAt(s, index, context.known, true);
    if (!list || list.end >= clauseEnd || list.parties.every((one) => context.isLeadership(one.name))) return false;
    return HAS_DONE.test(s.low.slice(list.end, list.end + 40));
  });
}

/** "Tổ công tác làm việc theo chế độ kiêm nhiệm" under "Nhiệm vụ của Tổ công tác": what a party is, not what it is to do. */
export function saysWhatIs(words: Stretch, known: KnownNames): boolean {
  const start = LABEL.exec(words.low.slice(0, 20))?.[0].length ?? 0;
  const list = partiesAt(words, start, known);
  return list !== null && beginsWith(NOT_A_DUTY, words.low.slice(list.end, list.end + 80));
}

/** "Sở Xây dựng: Quy chế quản lý kiến trúc, tháng 5": a programme names what is to be made; not a paper that is cited. */
const NAMES_PRODUCT = pattern(
  '^(?:đề án|kế hoạch|quy chế|quy định|nghị quyết|quyết định|tờ trình|phương án|dự thảo|chỉ thị|quy hoạch|kịch bản) (?!số|này|nêu|\\d)[\\p{L}]',
);

function isPredicate(s: Stretch, named: PartyList, isStrict: boolean): boolean {
  const list = { ...named, end: behindApposition(s, behindName(s, named)) };
  const rest = s.low.slice(list.end, list.end + 160);
  // "UBND các huyện: Tiếp tục duy trì …" is the same as without the colon; "Sở Tư pháp: 02 nhiệm vụ" is a list.
  const colon = /^\s{0,3}:\s{1,5}(?:\(?(?:[a-zđ\d]{1,2}|[ivx]{1,4})\)\s{1,3}|[-+•]\s{1,3})?(?=\p{L})/u.exec(rest);
  if (colon && !isStrict)
    return (
      !IS_MADE_UP.test(rest.slice(colon[0].length)) &&
      (beginsWith(STARTS_WITH_VERB, rest.slice(colon[0].length)) ||
        NAMES_PRODUCT.test(rest.slice(colon[0].length)) ||
        /^\s{0,3}:\s{1,5}(?:cơ quan |đơn vị )?(?:đầu mối|thường trực)(?!\p{L})/u.test(rest) ||
        isPredicateAt({ ...s, text: s.low }, list.end + colon[0].length) ||
        isDutyBehindName(s, list, list.end + colon[0].length))
    );
  const skip = /^\s*,?\s*/u.exec(rest)?.[0].length ?? 0;
  const words = rest.slice(skip);
  if (words === '' || beginsWith(NOT_A_DUTY, words) || IS_STATE.test(words) || TELLS_FIGURES.test(words)) return false;
  if (named.parties.every((one) => A_PEOPLE.test(one.name)) && (ASKS.test(words) || IS_GIVEN.test(words))) return false;
  // "Bệnh viện nào để xảy ra lây nhiễm …": whoever it may be.
  if (/\snào$/u.test(s.low.slice(named.start, named.end))) return false;
  const first = s.text.slice(list.end + skip, list.end + skip + 1);
  // A heading that ran together with the point below it: "Báo Phước Lâm Tăng cường tuyên truyền".
  if (!isStrict && isDutyInCapital(s, list.end + skip, true)) return true;
  if (!/^\p{Ll}/u.test(first)) return false;
  const isVerb = isPredicateAt(s, list.end + skip);
  return isVerb || (!isStrict && !rest.slice(0, skip).includes(','));
}

const ROLE_BESIDE = pattern(
  '\\s{0,3}[-–,(]\\s{1,3}(?:phó )?(?:trưởng ban|tổ trưởng|tổ phó|trưởng đoàn|trưởng tiểu ban|chủ tịch hội đồng|ủy viên|thành viên|thư ký)[^:.;,]{0,60}(?=\\s{0,3}:)',
  'y',
);
const HEADED_BY = pattern(', (?:do|trong đó) [^,;.:]{4,90}(?:làm|là) [^,;.:]{3,40}(?=, )', 'y');
const APPOSITION = pattern(
  '\\s{0,3}, (?:với (?:sự (?:phối hợp|tham gia|hỗ trợ)(?: chặt chẽ)? của|vai trò|tư cách|trách nhiệm|chức năng)(?: là)?|là|trực thuộc|thuộc) [^,.;:]{3,100}(?=, )|\\s{1,3}- (?:(?:trực )?thuộc|là) [^-,.;:]{3,60}(?= - )|\\s{1,3}- (?:là )?(?:cơ quan|đơn vị|chủ) (?:thường trực|đầu mối|đầu tư|tham mưu|chủ trì) ',
  'y',
);

/** "Trung tâm Hoạt động thanh thiếu nhi: dàn dựng chương trình": behind a body that opens its line a verb of no list is its duty. */
const isDutyBehindName = (s: Stretch, list: PartyList, at: number): boolean =>
  /^[\s+-]{0,5}$/u.test(s.text.slice(0, list.start)) &&
  list.parties.every(({ kind }) => kind === 'body') &&
  /^\p{Ll}/u.test(s.text.slice(at, at + 2)) &&
  !beginsWith(NOT_A_DUTY, s.low.slice(at, at + 80)) &&
  !SAYS_NO_DUTY.test(s.low.slice(at, at + 40));
const SAYS_NO_DUTY = pattern(
  '^(?:ông|bà|đồng chí|đ/c|phó|trưởng|số|tỷ lệ|tổng|ý kiến|nguyên nhân|lý do|địa chỉ|điện thoại|email|tại|từ|ngày|tháng|quý|năm|hạn|thời|mức|có ý kiến|đề nghị)(?![\\p{L}])|^\\p{Ll}+$',
);

const PERSON_BEHIND = /\s{1,9}\p{Lu}\p{L}{0,10}(?:\s\p{Lu}\p{L}{0,10}){1,3}(?=[\s,])/uy;

/** "Giám đốc Sở Xây dựng Trần Văn B | rà soát": behind an office stands who holds it. */
function behindName(s: Stretch, { parties, end }: PartyList): number {
  const last = parties.at(-1);
  const person = last && matchAt(at.title, s.low, last.start) ? matchAt(PERSON_BEHIND, s.text, end) : null;
  return person ? end + person[0].length : end;
}

/** "Sở X - cơ quan thường trực Ban Chỉ đạo | tổng hợp": where the words about the body end. */
function behindApposition(s: Stretch, end: number): number {
  // "Sở A, Sở B, do Sở A làm trưởng đoàn, | kiểm tra …"
  // "Giám đốc Công an tỉnh - Phó Trưởng ban: phụ trách …"
  const role = matchAt(ROLE_BESIDE, s.low, end);
  if (role) return end + role[0].length;
  const headed = matchAt(HEADED_BY, s.low, end);
  if (headed) return end + headed[0].length;
  const words = matchAt(APPOSITION, s.low, end);
  if (!words) return end;
  const from = end + words[0].length;
  for (const word of eachMatch(/\s(?=\p{L})/gu, s.low.slice(from, from + 140))) {
    const at = from + word.index;
    if (isPredicateAt(s, at + 1)) return at;
  }
  return end;
}

const SHARES_OUT = pattern('^\\s{0,5}(?:và )?(?:phân công|ủy quyền|ủy nhiệm|chỉ định|nhắc nhở|nhắc)(?![\\p{L}])');

function orderedSubject(s: Stretch, from: number, clauseEnd: number, context: SubjectContext): Subject | null {
  const clause = s.low.slice(from, clauseEnd);
  const isOwnVerb =
    (context.isInherited && beginsWith(STARTS_WITH_VERB, clause) && !/^\s*(?:giao|đề nghị|yêu cầu)\s/u.test(clause)) ||
    (context.goesOn === true && beginsWith(SHARES_OUT, clause));
  for (const order of eachMatch(ORDER, clause)) {
    if (isOwnVerb && !/[:;]\s*$/u.test(clause.slice(Math.max(0, order.index - 5), order.index))) continue;
    if (BLOCKED.test(clause.slice(Math.max(0, order.index - 20), order.index))) continue;
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
function forwardedTo(s: Stretch, from: number, clauseEnd: number, context: SubjectContext): Subject | null {
  if (context.isInherited) return null;
  for (const sent of eachMatch(FORWARDS, s.low.slice(from, clauseEnd))) {
    const list = partiesAt(s, from + sent.index + sent[0].length, context.known);
    if (!list || list.end >= clauseEnd || !DEALS_WITH.test(s.low.slice(list.end, list.end + 60))) continue;
    if (list.parties.every((party) => context.isLeadership(party.name))) continue;
    return { ...list, via: 'order', isLeader: false };
  }
  return null;
}

/** True when the words begin with a verb that lays down work: they may go on with the heading's parties. */
export function startsWithDuty(s: Stretch): boolean {
  return (
    beginsWith(STARTS_WITH_VERB, s.low) ||
    isPredicateAt({ ...s, text: s.low }, /^\s*["(]?/u.exec(s.low)?.[0].length ?? 0)
  );
}
