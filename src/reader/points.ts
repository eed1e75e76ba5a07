import type { Cadence } from '../domain/deadline.js';
import { secondLinkIn } from './chains.js';
import { joinsTheLead } from './coordinators.js';
import { deadlineOf } from './deadlines.js';
import type { FoundItem, FoundRemark } from './found-item.js';
import type { KnownNames } from './known-names.js';
import {
  deferralWords,
  emptyDuty,
  idleOpenings,
  idlePhrases,
  orderInCase,
  stopWords,
} from './lexicon/section-words.js';
import type { Party } from './party.js';
import { WORD_END, anyOf, beginsWith, pattern } from './pattern.js';
import { areEachOf, withPlaces } from './place-before.js';
import { cutsIn } from './second-subjects.js';
import { clausesOf, sentencesOf } from './sentences.js';
import { type Stretch, within } from './source-text.js';
import { type Subject, type SubjectContext, saysWhatIs, startsWithDuty, subjectOf, tellsOfParty } from './subjects.js';
import type { TimeContext } from './time-reading.js';

/** One paragraph below its headings, and what is known when it is read. */
export interface Point {
  body: Stretch;
  /** Label of the point whose duty goes on here. */
  clause: string | null;
  /** Label for an item with a subject of its own: a closing paragraph behind a list belongs to no point. */
  ownClause: string | null;
  hasMarker: boolean;
  /** A paragraph without a marker behind the points of a list. */
  isBehindList: boolean;
  /** The heading's parties, to whom a verb without a subject belongs. */
  inherited: Party[] | null;
  /** The heading is the document's opening: only a verb goes on with it. */
  isWeak: boolean;
  /** The words before the list that the point stands in. */
  leadIn: Stretch | null;
  /** Inside the part that assigns: a bare subject is enough. */
  mayBeBare: boolean;
  /** "… kết luận như sau:" opens the part that assigns; its own order is none. */
  isOpening: boolean;
  isNews: boolean;
  isLeadership: (name: string) => boolean;
  time: TimeContext;
}

/** What was found so far; a point adds to it. */
export interface Findings {
  items: FoundItem[];
  remarks: FoundRemark[];
  known: KnownNames;
  /** News: a leader has begun to give orders. */
  isSpoken: boolean;
}

const IDLE_OPENING = pattern(`^["'(]?${anyOf(idleOpenings)}`);
const IDLE_PHRASE = pattern(anyOf(idlePhrases));
const DEFERRED = pattern(`(?<![\\p{L}])${anyOf(deferralWords)}`);
const STOPPED = pattern(`^["'(\\s]{0,5}${anyOf(stopWords)}`);
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
const ORDER_BEHIND = pattern(
  '(?:chưa|không|hoãn|dừng)(?![\\p{L}])[^.;]{0,200}[,:] (?:đồng thời,? )?(?:giao|yêu cầu|đề nghị) (?!không|dừng|chưa)',
);
/** "giao Sở X chủ trì", "giao Sở X thực hiện": the party of what was said before. */
const ONLY_TOLD = pattern(
  '^[\\s,]{0,5}(?:(?:làm )?(?:chủ trì|đầu mối)|có trách nhiệm|chịu trách nhiệm|tổ chức|triển khai|thực hiện|khẩn trương|phối hợp với các (?:cơ quan|đơn vị) (?:có )?liên quan|,|và|nội dung này|nhiệm vụ này|việc này|\\s){1,10}[\\s./;]*$',
);
const THEY_JOIN = pattern(
  '^\\s{0,5}(?:cùng |tích cực |chủ động |có trách nhiệm )?phối hợp(?! (?:chặt chẽ )?(?:với|cùng))(?![\\p{L}])',
);
const ALL_TOGETHER = pattern('[,;] (?:cùng|đều|tất cả) (?:trình|báo cáo|hoàn thành|gửi|thực hiện|xong)(?![\\p{L}])');
/** "…; định kỳ hằng năm báo cáo UBND tỉnh" reports on the same task. */
const REPORTS_ON_IT = pattern('^\\s{0,5}(?:và )?(?:định kỳ|hằng|hàng|mỗi) [^.;]{0,40}?báo cáo(?!.{0,200}? để )');
const CONDITION = pattern('^\\s{0,5}(?:trường hợp|nếu|quá thời hạn)(?![\\p{L}])');
const CADENCE_WORDS = pattern('(?<![\\p{L}])(?:hằng|hàng|định kỳ|mỗi)(?![\\p{L}])|/lần|một lần');
/** A day without its month, and no cadence of its own. */
const CUT_OFF_ONLY = pattern(
  '^(?!.{0,1500}(?:hằng|hàng|mỗi|định kỳ) )[^.]{0,1500}(?:trước|chậm nhất|muộn nhất|vào) (?:là )?ngày \\d{1,2}(?! tháng|\\s?[/.-]\\s?\\d|\\d)',
);
const LONGEST_CHAIN = 2_000;
const ONLY_JOIN = pattern(
  '^\\s{0,5}(?:(?:có trách nhiệm|cùng|tích cực|chủ động|cùng nhau) ){0,2}phối hợp(?:,? (?:chặt chẽ|đồng bộ|kịp thời)){0,2}(?: (?:triển khai|tổ chức|trong quá trình))?(?: (?:thực hiện|triển khai|giải quyết))?(?: theo (?:đúng )?chức năng,? nhiệm vụ(?: được giao)?| khi có yêu cầu| theo quy định)?[\\s.;/]{0,9}$',
);
const EMPTY_DUTY = pattern(emptyDuty);
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
      // "Trong tháng 2, Sở X đã cấp 12 giấy phép; UBND huyện Y hoàn thành …" goes on telling.
      if (subject?.via === 'bare' && isToldSoFar && !MUST.test(words.low)) subject = null;
      else if (subject && current && (isLedOn(sentence, subject, current) || isForEach(subject, current)))
        subject = null;
      else if (subject === null && current === null)
        isToldSoFar ||=
          beginsWith(UNTIL_NOW, words.low) || tellsOfParty(sentence, from, first, contextOf(point, findings.known));
      // A list of parties may run over several clauses before its predicate comes.
      const reach = subject?.end ?? 0;
      let end = first;
      while (reach >= end && c + 1 < clauses.length) end = clauses[++c]?.[1] ?? end;
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
  /^(?:nhóm:)?(?:các |ban thường vụ )?(?:ban cán sự|đảng ủy|đảng đoàn|tỉnh ủy|huyện ủy|thành ủy|thị ủy|cấp ủy|chi bộ)/iu;

/** "Giao Ban cán sự đảng hoàn thiện hồ sơ; lãnh đạo các sở, ngành hướng dẫn …": what a Party organ does itself is to lead. */
const isLedOn = (s: Stretch, subject: Subject, current: FoundItem): boolean =>
  subject.via === 'bare' &&
  s.text.startsWith('lãnh đạo ', subject.start) &&
  current.parties.every(({ name }) => PARTY_ORGAN.test(name));

/** Said of each of those whom the item names already. */
const isForEach = (subject: Subject, current: FoundItem): boolean =>
  subject.via === 'bare' && areEachOf(subject.parties, current.parties);

/** The item of a party that is named behind the work, with the words of the work from `start` on. */
function itemBehindWork(subject: Subject, start: number, end: number, point: Point): FoundItem {
  const from = start + (/^\s*/u.exec(point.body.text.slice(start - point.body.start))?.[0].length ?? 0);
  return {
    start: from,
    end,
    parties: subject.parties,
    workStart: from,
    via: 'order',
    clause: point.ownClause,
    leadIn: point.leadIn,
  };
}

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

interface Place {
  start: number;
  end: number;
  sentence: Stretch;
  words: Stretch;
}

function itemOf(
  subject: Subject | null,
  { start, end, sentence, words }: Place,
  point: Point,
  current: FoundItem | null,
): FoundItem | null {
  const { inherited, clause, ownClause } = point;
  if (subject) {
    // "các đơn vị" under a heading means the heading's parties; said again, it carries the same task on.
    // A closing paragraph behind a list belongs to no point: there "các đơn vị" are all of them.
    const isAnaphora =
      inherited !== null &&
      !point.isBehindList &&
      (subject.parties.every((party) => party.isGeneric) || isShortFor(subject.parties, inherited));
    const parties = isAnaphora ? inherited : subject.parties;
    if (!isAnaphora || current?.parties !== parties)
      return {
        start,
        end,
        parties,
        workStart: sentence.start + subject.end,
        via: subject.via,
        clause: ownClause,
        leadIn: point.leadIn,
      };
  } else if (!current) {
    const isDuty = startsWithDuty(words) || (point.hasMarker && isDutyBehindTopic(words));
    if (!inherited || !((point.hasMarker && !point.isWeak) || isDuty)) return null;
    return { start, end, parties: inherited, workStart: start, via: 'heading', clause, leadIn: point.leadIn };
  }
  if (current && isOtherRhythm(current, words, point))
    return { ...current, start, end, workStart: start, via: 'heading' };
  if (current) current.end = end;
  return current;
}

/** "Các trường" under "các trường tiểu học" are those. */
const isShortFor = (parties: readonly Party[], inherited: readonly Party[]): boolean =>
  parties.length === 1 &&
  parties.every(
    ({ kind, name }) =>
      kind === 'group' &&
      inherited.some((above) => above.name.startsWith(`${name} `) || (LEVEL_OF[name]?.test(above.name) ?? false)),
  );

/** "Chủ tịch UBND cấp xã" under "UBND các xã, phường" are those. */
const LEVEL_OF: Readonly<Record<string, RegExp | undefined>> = {
  'nhóm:ubnd cấp xã': /^nhóm:ubnd các (?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u,
  'nhóm:ubnd cấp huyện': /^nhóm:ubnd các (?:huyện|quận|thị xã|thành phố)(?!\p{L})/u,
  'nhóm:ubnd các địa phương': /^nhóm:ubnd các (?:huyện|quận|thị xã|thành phố|xã|phường)(?!\p{L})/u,
};

const TOPIC = pattern('^\\s{0,3}(?:về|công tác|đối với|nội dung|việc) [^:;.]{3,90}:\\s{1,3}');

/** "Về quản lý học sinh dịp hè: phối hợp với Đoàn phường bàn giao …" */
function isDutyBehindTopic(words: Stretch): boolean {
  const topic = TOPIC.exec(words.low);
  return topic !== null && startsWithDuty(within(words, topic[0].length));
}

/** "… trước ngày 06/02. Tổng hợp số liệu, báo cáo hằng ngày": done once and done again and again are two duties. */
function isOtherRhythm(current: FoundItem, words: Stretch, { body, time }: Point): boolean {
  if (!CADENCE_WORDS.test(words.low) || !startsWithDuty(words) || beginsWith(REPORTS_ON_IT, words.low)) return false;
  const own = deadlineOf(words, time).deadline;
  const before = deadlineOf(wordsOf(current, { body }), time).deadline?.kind;
  return own?.kind === 'recurring' && (before === 'fixed' || before === 'period');
}

/** What an item of this point says so far. */
const wordsOf = (item: FoundItem, { body }: Pick<Point, 'body'>): Stretch =>
  within(body, Math.max(0, item.start - body.start), Math.max(0, item.end - body.start));

/** Notes what is put off or stopped; such words hand out nothing. */
function isRemark(words: Stretch, findings: Findings): boolean {
  const code = DEFERRED.test(words.low) ? 'DEFERRED' : beginsWith(STOPPED, words.low) ? 'STOPPED' : null;
  if (code) findings.remarks.push({ code, start: words.start, end: words.start + words.text.trimEnd().length });
  // "…: chưa thực hiện trong năm 2025, giao Công an phường khảo sát vị trí": the one is put off, the other is told.
  return code !== null && !ORDER_BEHIND.test(words.low);
}

const ORDER_IN_CASE = pattern(orderInCase);

/** "…; có vướng mắc, liên hệ đ/c A để được hướng dẫn": whom to call is said behind the duty. */
const CONTACTS = pattern('(?<![\\p{L}])(?:liên hệ|phản ánh) [^;]{0,160}(?:điện thoại|để được hướng dẫn)');
/** Whom an order may be given to: enough to tell "giao Sở X" from "giao thông", "đề nghị của Sở X". */
const SOMEBODY =
  '(?: đồng chí)?:? (?=(?:các|những|toàn thể|ubnd|ủy ban|sở|ban|công an|văn phòng|bộ chỉ huy|chi cục|cục|trung tâm|phòng|đài|báo|huyện|thành phố|thị xã|xã|hội|giám đốc|chủ tịch|thủ trưởng|chánh|trưởng|chủ đầu tư|thanh tra|kho bạc|đơn vị|địa phương|ngành|công ty|lãnh đạo|người đứng đầu|tỉnh đoàn)(?![\\p{L}]))';
const ORDERS_SOMEBODY = ` (?:giao|yêu cầu|đề nghị)${SOMEBODY}`;
/** "Qua kiểm tra, tiến độ còn chậm; yêu cầu UBND huyện X …": how things stand first, then an order. */
const TELLS_THEN_ORDERS = pattern(
  `(?:[,;]| nên|^tuy nhiên)(?: (?:vì vậy|do đó|do vậy|vì thế|nay|đồng thời|song|và),?)?(?= (?:giao|yêu cầu)${SOMEBODY})`,
);
/** "Ghi nhận nỗ lực của huyện, đồng thời yêu cầu Sở X …", "Đánh giá cao …; giao Sở Y …": praise first, then an order. */
const PRAISES_THEN_ORDERS = pattern(
  `(?<![\\p{L}])(?:ghi nhận|biểu dương|đánh giá cao)[^;:]{0,300}?(?:[,;](?: (?:đồng thời|song|tuy nhiên|nhưng|và),?)?(?: cũng)?| và| đồng thời)(?=${ORDERS_SOMEBODY})`,
);
function isIdleByPhrase(sentence: string): boolean {
  const praise = PRAISES_THEN_ORDERS.exec(sentence);
  const low = praise ? sentence.slice(praise.index + praise[0].length) : sentence;
  const behind = low.indexOf(';');
  return IDLE_PHRASE.test(behind > 0 && CONTACTS.test(low.slice(behind)) ? low.slice(0, behind) : low);
}

/** "Nhận được Công điện này, yêu cầu các đơn vị triển khai" only closes. */
const ordersAfterAll = (low: string): boolean => TELLS_THEN_ORDERS.test(low) && !low.startsWith('nhận được');

function isIdleSentence(sentence: Stretch, { isOpening, hasMarker }: Point): boolean {
  const low = sentence.low.trimStart();
  // "2. Căn cứ Luật Đất đai, Sở X xác định …" is a duty; "Căn cứ Luật Đất đai;" before the first point is a basis.
  const isBasisOfDuty = hasMarker && low.startsWith('căn cứ') && /,\s/u.test(low);
  return (
    (isOpening && /:\s*$/u.test(low)) || (isIdle(low) && !isBasisOfDuty && !ordersAfterAll(low)) || isIdleByPhrase(low)
  );
}

/** "Sau khi nghe …" leads to the conclusion when it stands in the same sentence. */
const isIdle = (low: string): boolean =>
  beginsWith(IDLE_OPENING, low) &&
  !ORDER_IN_CASE.test(low) &&
  !(low.startsWith('sau khi nghe') && (/:\s{1,200}\p{L}/u.test(low) || LEADER_THEN_ORDERS.test(low))) &&
  !(low.startsWith('qua ') && LEADER_ORDERS_SOMEBODY.test(low)) &&
  !(low.startsWith('trên đây là') && ENDS_WITH_REPORTS.test(low));
/** "Trên đây là Kế hoạch …; yêu cầu các đơn vị báo cáo kết quả định kỳ 6 tháng về Sở X" */
const ENDS_WITH_REPORTS = pattern(
  `[,;.](?=${ORDERS_SOMEBODY})(?=[^.]{0,300} (?:báo cáo|gửi) )(?=[^.]{0,300} (?:định kỳ|hằng|hàng) (?:\\d{1,2} )?(?:tuần|tháng|quý|năm)|[^.]{0,300} (?:trước|chậm nhất)(?: là)?(?: ngày)? \\d)`,
);
/** "Qua kiểm tra, đồng chí Phó Chủ tịch UBND tỉnh …, đồng thời yêu cầu: UBND các huyện …" */
const LEADER_ORDERS_SOMEBODY = pattern(
  `^[^.;:]{3,120}, (?:đồng chí|đ/c|ông|bà|(?:phó )?(?:chủ tịch|bí thư|trưởng ban|trưởng đoàn))(?![\\p{L}])[^.;:]{0,300}?(?=${ORDERS_SOMEBODY})`,
);
/** "Sau khi nghe ý kiến, Phó Chủ tịch UBND tỉnh yêu cầu UBND huyện X đối thoại …" */
const LEADER_THEN_ORDERS = pattern(
  ', (?:đồng chí|đ/c|ông|bà|(?:phó )?(?:chủ tịch|bí thư|trưởng ban))[^,:;]{0,80} (?:yêu cầu|giao|đề nghị) [^:]{10,400}[.;]?$',
);

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

function linkedItem(
  sentence: Stretch,
  from: number,
  end: number,
  known: KnownNames,
  time: TimeContext,
  first: FoundItem,
): FoundItem | null {
  // An item is no longer than a span may be; so is the search for its second link.
  const clause = within(sentence, 0, Math.min(end, from + LONGEST_CHAIN));
  const link = secondLinkIn(clause, from, known, time);
  if (!link) return null;
  const start = sentence.start + link.start;
  const before = deadlineOf(within(clause, from, link.start), time).deadline;
  return {
    ...(before?.kind === 'recurring' ? { every: before.every } : {}),
    start,
    end: sentence.start + end,
    parties: [link.receiver],
    workStart: sentence.start + link.workStart,
    via: 'chain',
    clause: first.clause,
    follows: first,
    sameDay: link.sameDay,
  };
}
