import type { Cadence } from '../domain/deadline.js';
import { blamedIn, orderToBlamed } from './blamed.js';
import { CADENCE_WORDS, itemBehindWork, itemOf, linkedItem, wordsOf } from './clause-items.js';
import { joinsTheLead } from './coordinators.js';
import { deadlineOf } from './deadlines.js';
import type { FoundItem } from './found-item.js';
import { CONTACTS, isIdle, isIdleSentence, isRemark } from './idle-sentences.js';
import type { KnownNames } from './known-names.js';
import { emptyDuty } from './lexicon/section-words.js';
import type { Party } from './party.js';
import { beginsWith, pattern, WORD_END } from './pattern.js';
import { areEachOf, withPlaces } from './place-before.js';
import type { Findings, Point } from './point.js';
import { cutsIn } from './second-subjects.js';
import { clausesOf, sentencesOf } from './sentences.js';
import { type Stretch, within } from './source-text.js';
import { saysWhatIs, subjectOf, tellsOfParty } from './subjects.js';
import { startsWithDuty } from './predicates.js';
import type { Subject, SubjectContext } from './subject.js';

/** "Năm 2023, Sở Y tế tổ chức 12 lớp" in a paper of 2024 tells. */
const OF_YEAR = /^\s{0,5}(?:(?:trong|kết thúc|tính chung|cả|hết) )?năm (\d{4})\s?[,:]/u;
const isOfYearsPast = (sentence: Stretch, issuedOn: string | null): boolean => {
  const year = OF_YEAR.exec(sentence.low)?.[1];
  return year !== undefined && issuedOn !== null && year < issuedOn.slice(0, 4);
};
const UNTIL_NOW = pattern('^\\s{0,5}(?:hiện nay|hiện tại|hiện|đến nay|vừa qua|thời gian qua|trước đây)(?![\\p{L}])');
/** What a told sentence cannot hold: it lays work down after all. */
const MUST = pattern(
  '(?<![\\p{L}])(?:phải|cần|khẩn trương|có trách nhiệm|tiếp tục|chủ động|kịp thời|trước ngày|chậm nhất|trong thời gian tới|chủ trì)(?![\\p{L}])',
);
/** "Nhiệm vụ lập đồ án quy hoạch giao Viện X thực hiện": the thing stands before its party. */
const OF_A_THING = pattern(
  '^\\s{0,5}["(]?(?:riêng )?(?:các )?(?:việc|nhiệm vụ|công tác|nội dung|phần việc|đề án|dự án|công việc)(?![\\p{L}])',
);

/** "giao Sở X chủ trì", "giao Sở X thực hiện": the party of what was said before. */
const ONLY_TOLD = pattern(
  '^[\\s,]{0,5}(?:(?:làm )?(?:chủ trì|đầu mối)|có trách nhiệm|chịu trách nhiệm|tổ chức|triển khai|thực hiện|khẩn trương|phối hợp với các (?:cơ quan|đơn vị) (?:có )?liên quan|,|và|nội dung này|nhiệm vụ này|việc này|\\s){1,10}[\\s./;]*$',
);
const THEY_JOIN = pattern(
  '^\\s{0,5}(?:cùng |tích cực |chủ động |có trách nhiệm )?phối hợp(?! (?:chặt chẽ )?(?:với|cùng))(?![\\p{L}])',
);
const ALL_TOGETHER = pattern('[,;] (?:cùng|đều|tất cả) (?:trình|báo cáo|hoàn thành|gửi|thực hiện|xong)(?![\\p{L}])');

const CONDITION = pattern('^\\s{0,5}(?:trường hợp|nếu|quá thời hạn)(?![\\p{L}])');

/** A day without its month, and no cadence of its own. */
const CUT_OFF_ONLY = pattern(
  '^(?!.{0,1500}(?:hằng|hàng|mỗi|định kỳ) )[^.]{0,1500}(?:trước|chậm nhất|muộn nhất|vào) (?:là )?ngày \\d{1,2}(?! tháng|\\s?[/.-]\\s?\\d|\\d)',
);

const ONLY_JOIN = pattern(
  '^\\s{0,5}(?:(?:có trách nhiệm|cùng|tích cực|chủ động|cùng nhau) ){0,2}phối hợp(?:,? (?:chặt chẽ|đồng bộ|kịp thời)){0,2}(?: (?:triển khai|tổ chức|trong quá trình))?(?: (?:thực hiện|triển khai|giải quyết))?(?: theo (?:đúng )?chức năng,? nhiệm vụ(?: được giao)?| khi có yêu cầu| theo quy định)?[\\s.;/]{0,9}$',
);
const EMPTY_DUTY = pattern(emptyDuty);
/** "Yêu cầu các đơn vị triển khai thực hiện; | định kỳ hằng tháng báo cáo …": the report is theirs. */
const REPORTS_THEN = pattern(
  '^\\s{0,5}(?:đồng thời,? |và )?(?:(?:định kỳ|hằng|hàng|trước|chậm nhất|muộn nhất)(?![\\p{L}])[^.;]{3,80} )?(?:tổng hợp,? |kịp thời )?(?:báo cáo|gửi|cập nhật|hoàn thành)(?![\\p{L}])',
);
/** "Sở X ban hành hướng dẫn kỹ thuật. UBND các huyện triển khai thực hiện." (domain.md §22, 27) */
const GUIDES = pattern('(?<![\\p{L}])hướng dẫn(?![\\p{L}])');
/** From here on a news report tells what a leader ordered; "Ban Chỉ đạo" is no order. */
const LEADER_ORDERS = pattern(
  `(?<![\\p{L}])(?:đồng chí|đ/c|ông|bà|chủ tịch|bí thư|trưởng ban)${WORD_END}[^.]{0,240}?(?<![\\p{L}])(?:giao(?! thông| lưu| dịch| đất| ban)|yêu cầu|đề nghị|(?<!ban\\s)(?<!sự\\s)chỉ đạo|kết luận|nhấn mạnh|lưu ý)${WORD_END}`,
);

/** Reads one paragraph sentence by sentence, clause by clause: a new subject is a new item, its lack goes on with the last. */
export function readPoint(point: Point, findings: Findings): void {
  let current: FoundItem | null = null;
  // "Rà soát dự án, hoàn thành trong quý II; giao Sở X thực hiện": the work stands before its party.
  let pending: number | null = null;
  let blamed: Party[] | null = null;
  for (const sentence of sentencesOf(point.body)) {
    if (point.isNews && LEADER_ORDERS.test(sentence.low)) findings.isSpoken = true;
    if (!findings.isSpoken || isIdleSentence(sentence, point)) continue;
    const clauses = clausesOf(sentence);
    let isToldSoFar = isOfYearsPast(sentence, point.time.issuedOn);
    let rhythm: readonly Cadence[] | undefined;
    for (let c = 0; c < clauses.length; c++) {
      const [from, first] = clauses[c] ?? [0, 0];
      const words = within(sentence, from, first);
      if (isRemark(words, findings) || (c > 0 && CONTACTS.test(words.low))) continue;
      if (c > 0 && isIdle(words.low.trimStart())) {
        // "…; trường hợp địa phương chưa hoàn thành thì đề xuất xử lý" belongs to the duty before it.
        if (current && beginsWith(CONDITION, words.low)) current.end = sentence.start + first;
        continue;
      }
      let subject = subjectIn(sentence, from, first, point, findings.known, current);
      // "Phê bình Sở X chậm báo cáo; yêu cầu kiểm điểm, gửi kết quả trước ngày 28/11": Sở X is told.
      blamed = blamedIn(sentence, from, first, findings.known) ?? blamed;
      if (
        blamed &&
        point.mayBeBare &&
        (subject === null || subject.parties.every(({ name }) => POINTS_BACK.test(name)))
      )
        subject = orderToBlamed(sentence, from, first, blamed) ?? subject;
      // "Trong tháng 2, Sở X đã cấp 12 giấy phép; UBND huyện Y hoàn thành …" goes on telling.
      if (subject?.via === 'bare' && isToldSoFar && !MUST.test(words.low)) subject = null;
      else if (subject && current === null && point.inherited && isLedOn(sentence, subject, point.inherited))
        subject = null;
      else if (
        subject &&
        current &&
        (isLedOn(sentence, subject, current.parties) ||
          isForEach(subject, current) ||
          (subject.via === 'bare' && HOW_MUCH.test(words.low)))
      )
        subject = null;
      else if (subject === null && current === null)
        isToldSoFar ||=
          beginsWith(UNTIL_NOW, words.low) || tellsOfParty(sentence, from, first, contextOf(point, findings.known));
      // A list of parties may run over several clauses before its predicate comes.
      const reach = subject?.end ?? 0;
      let end = first;
      while (reach >= end && c + 1 < clauses.length) end = clauses[++c]?.[1] ?? end;
      const [after, afterEnd] = clauses[c + 1] ?? [end, end];
      if (
        subject &&
        EMPTY_DUTY.test(sentence.low.slice(subject.end, end)) &&
        REPORTS_THEN.test(sentence.low.slice(after, afterEnd)) &&
        deadlineOf(within(sentence, after, afterEnd), point.time).deadline !== null
      ) {
        c += 1;
        end = afterEnd;
      }
      const isUnassigned = current === null && point.inherited === null && point.mayBeBare && !point.isNews;
      if (isUnassigned && subject === null && startsWithDuty(words)) pending ??= words.start;
      else if (subject?.via === 'order' && pending !== null && !subject.isLeader) {
        if (ONLY_TOLD.test(sentence.low.slice(subject.end, end))) {
          current = itemBehindWork(subject, pending, sentence.start + end, point);
          findings.items.push(current);
          pending = null;
          continue;
        }
        pending = null;
      }
      if (
        subject?.via === 'order' &&
        !subject.isLeader &&
        point.mayBeBare &&
        OF_A_THING.test(words.low) &&
        ONLY_TOLD.test(sentence.low.slice(subject.end, end))
      ) {
        current = itemBehindWork(subject, words.start, sentence.start + end, point);
        findings.items.push(current);
        continue;
      }
      let begin = from;
      for (const cut of subject ? cutsIn(sentence, subject, end, findings.known, point.isLeadership) : []) {
        current = readClause({ sentence, from: begin, end: cut.start, subject }, point, findings, current);
        // "Sở X lập dự toán, Sở Y thẩm định, cùng trình UBND tỉnh trong tháng 11": one date for both.
        if (current && ALL_TOGETHER.test(sentence.low.slice(cut.start, end)))
          current.leadIn = within(sentence, cut.start, end);
        [begin, subject] = [cut.start, cut.subject];
      }
      const before = findings.items.length;
      current = readClause({ sentence, from: begin, end, subject }, point, findings, current);
      const made = findings.items.length > before ? findings.items[before] : undefined;
      // "Hằng tháng các đơn vị báo cáo Sở X; Sở X tổng hợp trước ngày 20": the second comes back as well.
      if (made && rhythm && CUT_OFF_ONLY.test(words.low)) made.every ??= rhythm;
      const said = CADENCE_WORDS.test(words.low) ? deadlineOf(words, point.time).deadline : null;
      if (said?.kind === 'recurring') rhythm = said.every;
    }
  }
}

const PARTY_ORGAN =
  /^(?:nhóm:)?(?:các |ban thường vụ )?(?:ban cán sự|đảng ủy|đảng đoàn|tỉnh ủy|huyện ủy|thành ủy|thị ủy|cấp ủy|chi bộ|đảng bộ|tổ chức (?:cơ sở )?đảng)/iu;

/** "Giao Ban cán sự đảng hoàn thiện hồ sơ; lãnh đạo các sở, ngành hướng dẫn …": what a Party organ does itself is to lead. */
const isLedOn = (s: Stretch, subject: Subject, parties: readonly Party[]): boolean =>
  subject.via === 'bare' &&
  s.low.startsWith('lãnh đạo ', subject.start) &&
  parties.every(({ name }) => PARTY_ORGAN.test(name));

const POINTS_BACK = /^nhóm:[^:]{3,60} (?:này|trên)$/u;

/** "Xây dựng mô hình …; mỗi xã, phường có ít nhất 01 mô hình": how much of it there shall be, no duty of those who get it. */
const HOW_MUCH = pattern(
  '^\\s{0,5}(?:(?:phấn đấu|bảo đảm|đảm bảo|trong đó|và),? ){0,2}(?:mỗi|từng) [^.;:]{2,60}? (?:phải )?(?:có|đạt|phụ trách|không quá|còn|được) (?:(?:ít nhất|tối thiểu|không quá|từ|trên|đủ|khoảng) ){0,2}(?:\\d|một|hai|ba|bốn|năm|mười)',
);

/** Said of each of those whom the item names already. */
const isForEach = (subject: Subject, current: FoundItem): boolean =>
  subject.via === 'bare' && areEachOf(subject.parties, current.parties);

interface Clause {
  sentence: Stretch;
  from: number;
  end: number;
  subject: Subject | null;
}

/** The item that the next clause without a subject would go on with; null when there is none. */
function readClause(
  { sentence, from, end, subject }: Clause,
  point: Point,
  findings: Findings,
  current: FoundItem | null,
): FoundItem | null {
  if (subject && current && subject.via === 'bare' && ONLY_JOIN.test(sentence.low.slice(subject.end, end))) {
    // "Sở X chủ trì …; các sở, ngành liên quan phối hợp thực hiện": they take part in the item before (pattern 25).
    const joining = subject.parties.map((party): Party => ({ ...party, role: 'coordinator' }));
    current.parties = [...current.parties, ...joining];
    current.end = sentence.start + end;
    return current;
  }
  // "Sở X hướng dẫn; UBND cấp xã thực hiện" hands the carrying out to another: two duties.
  const isEmpty = subject !== null && EMPTY_DUTY.test(sentence.low.slice(subject.end, end));
  const isOther =
    current !== null &&
    (from > 0 || GUIDES.test(wordsOf(current, point).low)) &&
    !subject?.parties.every((party) => party.isGeneric);
  if (subject && (subject.isLeader || (isEmpty && !isOther))) return null;
  // "Sở X chủ trì; các trường phối hợp": those who only join stand with the item before.
  if (
    subject &&
    current &&
    from > 0 &&
    subject.via === 'bare' &&
    (THEY_JOIN.test(sentence.low.slice(subject.end, end)) || joinsTheLead(sentence, subject, end))
  ) {
    current.end = sentence.start + end;
    return current;
  }
  const words = within(sentence, from, end);
  const start = words.start + (words.text.length - words.text.trimStart().length);
  if (!subject && !current && point.inherited && saysWhatIs(words, findings.known)) return null;
  const item = itemOf(subject, { start, end: sentence.start + end, sentence, words }, point, current);
  if (!item) return current;
  if (item !== current) findings.items.push(item);
  // "Sở A, VNPT khắc phục lỗi; Sở chủ trì tập huấn": of several the one that can be called so.
  const departments = item.parties.filter(({ name, role }) => name.startsWith('Sở ') && role !== 'coordinator');
  const only = item.parties.length === 1 ? item.parties[0] : departments.length === 1 ? departments[0] : undefined;
  if (subject && only?.kind === 'body') findings.known = { ...findings.known, lastBody: only.name };
  const link = linkedItem(sentence, start - sentence.start, end, findings.known, point.time, item);
  if (!link) return item;
  item.end = link.start;
  findings.items.push(link);
  return null;
}

const contextOf = (point: Point, known: KnownNames): SubjectContext => ({
  known,
  isInherited: point.inherited !== null,
  isVague: point.isWeak || (point.inherited?.every(({ isGeneric }) => isGeneric) ?? false),
  isStrict: point.isNews || !point.mayBeBare,
  isLeadership: point.isLeadership,
});

function subjectIn(
  sentence: Stretch,
  from: number,
  end: number,
  point: Point,
  known: KnownNames,
  current: FoundItem | null,
): Subject | null {
  const context: SubjectContext = {
    ...contextOf(point, known),
    isFirst: current === null && point.mayBeBare && !point.isNews,
    goesOn: current?.via === 'bare' && from > 0,
  };
  const subject = subjectOf(sentence, from, end, context);
  // Outside the part that assigns only an order in so many words counts.
  if (!subject || !(point.mayBeBare || subject.via === 'order')) return null;
  const place = sentence.start - point.body.start + subject.start;
  return { ...subject, parties: withPlaces(subject.parties, point.body, place, point.isLeadership) };
}
