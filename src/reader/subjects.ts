import { actingGroupAt, withUnknownTail } from './acting-groups.js';
import { addressedDuty } from './addressed.js';
import { agentOf } from './agents.js';
import type { KnownNames } from './known-names.js';
import { isPredicateAt } from './name-end.js';
import { isDutyInCapital } from './name-marks.js';
import { forwardedTo, orderedSubject } from './orders.js';
import { partiesAt } from './parties.js';
import type { PartyList } from './party.js';
import { beginsWith, matchAt, pattern } from './pattern.js';
import { A_PEOPLE, ASKS, behindBlanks, isPredicate, NOT_A_DUTY, STARTS_WITH_VERB } from './predicates.js';
import { cutsIn } from './second-subjects.js';
import { senderOf } from './senders.js';
import type { Stretch } from './source-text.js';
import { LABEL, REACH, startsOf } from './subject-places.js';
import type { Subject, SubjectContext } from './subject.js';
import { whoeverIn } from './whoever.js';

const TELLS = /^\s{0,3},?\s{0,3}(?:đã|vừa)(?!\p{L})/u;
/** "Sở X đã …", "Sở X đang …", "Sở X có Báo cáo số …": what follows in the sentence is told as well. */
const HAS_DONE = /^\s{0,3},?\s{0,3}(?:đã|vừa|đang|kiến nghị|có (?:báo cáo|văn bản|công văn|tờ trình) số)(?!\p{L})/u;
/** Most clauses hold none of these: then nobody need be looked for. */
const DONE_WORDS = /(?<!\p{L})(?:đã|vừa|đang|kiến nghị|có (?:báo cáo|văn bản|công văn|tờ trình))(?!\p{L})/u;
const HANDS_ON = /^\s{1,9}(?:kính |xin )?chuyển\s/u;

/**
 * The subject of the clause that begins at `from` of the sentence and ends at `clauseEnd`; the list itself may run over
 * ";" ("Các sở, ban, ngành; UBND các huyện báo cáo"). Null when the clause names nobody who must act.
 */
export function subjectOf(sentence: Stretch, from: number, clauseEnd: number, context: SubjectContext): Subject | null {
  const named = addressedTo(sentence, from, clauseEnd, context) ?? whoeverIn(sentence, from, clauseEnd);
  if (named) return named;
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
    const isVerb =
      context.isStrict || behind === list.end || isPredicateAt(s, behind) || isDutyInCapital(s, behind, true);
    const whole = isVerb ? list : withUnknownTail(s, list, clauseEnd);
    // "Một số hợp tác xã trồng rau chưa | tập trung …" tells how they are.
    if (TELLS_BEFORE_VERB.test(s.low.slice(list.end, whole.end))) continue;
    return { ...whole, via: 'bare', isLeader: list.parties.every((p) => p.isLeader) };
  }
  return null;
}

const TELLS_BEFORE_VERB = / (?:chưa|còn|vẫn|mới|đã)$/u;
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
