import { dutyVerbs } from './lexicon/duty-words.js';
import { isPredicateAt } from './name-end.js';
import { partiesAt } from './parties.js';
import { partiesOfCell } from './party-cells.js';
import type { Party } from './party.js';
import { WORD_END, anyOf, beginsWith, eachMatch, pattern } from './pattern.js';
import { type Stretch, within } from './source-text.js';
import type { Subject, SubjectContext } from './subject.js';

/** Ways of naming who acts behind the work (domain.md §22, 26, 43). `example` is read by a test. */
export const agentForms = [
  { name: 'do', example: 'Xây dựng cơ sở dữ liệu dùng chung do Sở Khoa học và Công nghệ chủ trì thực hiện.' },
  { name: 'passive', example: 'Việc lập quy hoạch chi tiết được giao cho Sở Xây dựng thực hiện trong tháng 6.' },
  { name: 'last', example: 'Cấp phát vật tư tiêm phòng dại: Chi cục Chăn nuôi và Thú y, xong trong tháng 4.' },
  { name: 'must', example: 'Hồ sơ công nhận bảo vật quốc gia phải được Sở Nội vụ hoàn thiện trước ngày 10/5/2022.' },
  { name: 'means', example: 'Kinh phí tổ chức hội nghị do Sở Tài chính cân đối.' },
  { name: 'bracket', example: 'Rà soát quỹ đất công (Sở Tài chính chủ trì, UBND các huyện phối hợp).' },
] as const;

const BY = pattern('(?<![\\p{L}])do (?=[\\p{L}])', 'g');
const ACTS = pattern(
  '^\\s{0,5},?\\s{0,5}(?:chủ trì|thực hiện|đảm nhiệm|phụ trách|chịu trách nhiệm|làm đầu mối|là đầu mối|triển khai|tổ chức thực hiện|tiến hành|di dời|khắc phục|xử lý|sửa chữa|giải quyết|cân đối|bố trí|bảo đảm|đảm bảo)(?![\\p{L}])',
);
const HANDED_TO = pattern('(?<![\\p{L}])(?:được|đã) (?:giao|phân công)(?: nhiệm vụ)?(?: cho)? ', 'g');
const THING = pattern('^\\s{0,5}(?:việc|nhiệm vụ|công tác|nội dung|đề án|phần việc|công việc)(?![\\p{L}])');
const STARTS_WITH_VERB = pattern(`^\\s{0,5}["(]?${anyOf(dutyVerbs)}${WORD_END}`);
const SENDS = pattern('^\\s{0,5}(?:gửi|báo cáo|nộp|chuyển|trình|liên hệ)(?![\\p{L}])');
const ROLE_INSIDE = pattern('(?<![\\p{L}])(?:chủ trì|thực hiện|phối hợp|đầu mối)(?![\\p{L}])');
/** What is seen to by somebody, where the clause is about a thing: "Kinh phí … do Sở Tài chính cân đối". */
const MEANS = pattern(
  '^\\s{1,5}(?:cân đối|bảo đảm|đảm bảo|bố trí|chuẩn bị|soạn thảo|biên soạn|lập|tổng hợp|xây dựng|quản lý|chi trả|cấp|cung cấp|theo dõi|tham mưu|trình|hoàn thành|tổ chức|giám sát|kiểm tra)(?![\\p{L}])[^.;]{0,80}[.;]?\\s{0,3}$',
);
const DATED = pattern(
  '(?<![\\p{L}])(?:trước|xong|thời gian hoàn thành|thời hạn|chậm nhất|muộn nhất|trong (?:tháng|quý|năm|vòng|\\d))(?![\\p{L}])',
);
const OPINION = pattern(
  '^\\s{0,5}(?:cơ bản|đồng ý|thống nhất|nhất trí|ghi nhận|xét|theo|căn cứ|về cơ bản|qua)(?![\\p{L}])',
);
const OF_A_THING = pattern(
  '^\\s{0,5}(?:toàn bộ |các |số |mọi |phần )?(?:kinh phí|nguồn (?:vốn|kinh phí)|chi phí|hồ sơ|tài liệu|báo cáo|dự thảo|phương tiện|địa điểm|hậu cần|công tác|việc|nội dung|âm thanh|quà tặng)(?! [^.;]{0,80}(?:thống nhất|đồng ý))(?![\\p{L}])',
);
const TOLD = /(?<!\p{L})(?:đã|được|là)(?!\p{L})/u;
const MUST_BE = pattern('(?<![\\p{L}])(?:phải|cần) được (?=[\\p{L}])', 'g');
const LAST_MARK = /\s?:\s{1,5}|\s[-–—]\s{1,5}/gu;
/** What stands before a list of names that are no performers. */
const LISTS = pattern(
  '(?:gồm|gồm có|bao gồm|thành phần|áp dụng|đối tượng|phạm vi|nguồn|quy mô|như|phối hợp(?: với| thực hiện| triển khai)?|sau|kính gửi|nơi nhận|cụ thể|trong đó|là|với|tại|của|cho|các đơn vị|các cơ quan|các sở|các huyện|các xã)(?: đây)?\\s{0,3}$',
);
const DATED_INSIDE = pattern('[;,] (?:xong|hoàn thành|trước|chậm nhất|trong|thời hạn|hạn)(?![\\p{L}])');
const VERB_BEHIND_TOPIC = pattern(`^[^:.;()]{4,80}:\\s{1,5}${anyOf(dutyVerbs)}${WORD_END}`);
const A_PERSON = pattern('^\\s{0,5}(?:mời |kính mời )?(?:các )?(?:ông|bà|đồng chí|đ/c)(?![\\p{L}])');
const OF_COUNCIL = pattern('^nhóm:(?:ubnd|các (?:sở|huyện|xã|phường|phòng|địa phương))(?![\\p{L}])');
/** Nothing behind the party but a date. */
const ONLY_TIME = pattern(
  '^\\s{0,3}(?:[.;]?\\s{0,3}$|[,(;]?\\s{0,3}(?:xong|hoàn thành|trước|chậm nhất|muộn nhất|trong|thời hạn|thời gian|hạn|ngay|định kỳ|hằng|hàng|báo cáo)(?![\\p{L}]))',
);
const MOST_BRACKETS = 6;
/** How far into a clause the party may be named. */
const REACH = 1_200;

/** The party named behind the work: "… do Sở X chủ trì", "việc … được giao cho Sở X", "… (Sở X chủ trì)". */
export function agentOf(s: Stretch, from: number, clauseEnd: number, context: SubjectContext): Subject | null {
  const clause = s.low.slice(from, Math.min(clauseEnd, from + REACH));
  // Under an agency's heading "tham gia lớp tập huấn do Sở Y tổ chức" is the heading's work.
  const mayBeTold = !context.isInherited || context.isVague === true || !beginsWith(STARTS_WITH_VERB, clause);
  const found =
    inBrackets(s, from, clauseEnd, context, mayBeTold) ??
    (mayBeTold && !context.isStrict
      ? (actor(s, from, clauseEnd, context) ??
        handedTo(s, from, clauseEnd, context) ??
        mustBeDone(s, from, clauseEnd, context) ??
        namedLast(s, from, clauseEnd, context))
      : null);
  return found && !found.parties.every((party) => context.isLeadership(party.name)) ? found : null;
}

function actor(s: Stretch, from: number, end: number, context: SubjectContext): Subject | null {
  const part = within(s, from, Math.min(end, from + REACH));
  for (const by of eachMatch(BY, part.low)) {
    const list = partiesAt(part, by.index + by[0].length, context.known);
    if (!list) continue;
    const behind = part.low.slice(list.end, list.end + 140);
    const verbAt = list.end + (/^\s{1,9}/u.exec(behind)?.[0].length ?? 0);
    const isDated =
      !beginsWith(STARTS_WITH_VERB, part.low) &&
      !OPINION.test(part.low) &&
      verbAt > list.end &&
      isPredicateAt(part, verbAt) &&
      DATED.test(behind) &&
      !TOLD.test(behind);
    const isWhole = OF_A_THING.test(part.low) && MEANS.test(behind) && !TOLD.test(behind);
    if (ACTS.test(behind.slice(0, 40)) || isWhole || isDated) return subject(list.parties, from, from + by.index);
  }
  return null;
}

function handedTo(s: Stretch, from: number, end: number, context: SubjectContext): Subject | null {
  const part = within(s, from, Math.min(end, from + REACH));
  if (!beginsWith(THING, part.low)) return null;
  for (const handed of eachMatch(HANDED_TO, part.low)) {
    const list = partiesAt(part, handed.index + handed[0].length, context.known);
    if (list) return subject(list.parties, from, from + handed.index);
  }
  return null;
}

/** "Hồ sơ … phải được Sở X hoàn thiện": who must do it stands inside the passive. */
function mustBeDone(s: Stretch, from: number, end: number, context: SubjectContext): Subject | null {
  const part = within(s, from, Math.min(end, from + REACH));
  for (const must of eachMatch(MUST_BE, part.low)) {
    const list = partiesAt(part, must.index + must[0].length, context.known);
    const blank = list ? (/^\s{1,200}/u.exec(part.text.slice(list.end, list.end + 200))?.[0].length ?? 0) : 0;
    if (list && blank > 0 && isPredicateAt(part, list.end + blank)) return subject(list.parties, from, from);
  }
  return null;
}

/** "Cấp phát vật tư: Chi cục X, xong trong tháng 4.", "Tổng hợp danh sách – Sở Y": the party stands last. */
function namedLast(s: Stretch, from: number, end: number, context: SubjectContext): Subject | null {
  const part = within(s, from, Math.min(end, from + REACH));
  let guard = 0;
  for (const mark of eachMatch(LAST_MARK, part.low)) {
    if (++guard > MOST_BRACKETS) break;
    const before = part.low.slice(Math.max(0, mark.index - 60), mark.index);
    // "Ông A, Phó Chủ tịch UBND tỉnh - Tổ trưởng" lists people.
    if (beginsWith(A_PERSON, part.low)) break;
    if (!/\p{L}\s{1,9}\p{L}{1,8}\s{1,9}\p{L}/u.test(before) || LISTS.test(before)) continue;
    if (mark[0].includes(':') && /(?:dự|tham gia|mời)\s{0,3}$/u.test(before)) continue;
    const list = partiesAt(part, mark.index + mark[0].length, context.known);
    if (!list || list.parties.some((one) => one.isGeneric || (one.kind === 'group' && !OF_COUNCIL.test(one.name))))
      continue;
    const behind = part.low.slice(list.end, list.end + 60);
    if (ONLY_TIME.test(behind) || (!mark[0].includes(':') && ACTS.test(behind)))
      return subject(list.parties, from, from);
  }
  return null;
}

function inBrackets(
  s: Stretch,
  from: number,
  end: number,
  context: SubjectContext,
  mayBeTold: boolean,
): Subject | null {
  const clause = s.low.slice(from, Math.min(end, from + REACH));
  if (!mayBeTold && !ROLE_INSIDE.test(clause)) return null;
  let guard = 0;
  for (const bracket of eachMatch(/[([]([^()[\]]{4,240})[)\]]/gu, clause)) {
    if (++guard > MOST_BRACKETS) break;
    const inside = from + bracket.index + 1;
    const words = within(s, inside, inside + (bracket[1]?.length ?? 0));
    const isRole = ROLE_INSIDE.test(words.low);
    const isLast = ONLY_TIME.test(clause.slice(bracket.index + bracket[0].length));
    const isAlone =
      isLast &&
      mayBeTold &&
      (beginsWith(STARTS_WITH_VERB, clause) || VERB_BEHIND_TOPIC.test(clause) || DATED_INSIDE.test(words.low)) &&
      !beginsWith(SENDS, clause) &&
      isOwnWord(clause, bracket.index);
    if (!isRole && !isAlone) continue;
    const opens = partiesAt(
      words,
      /^(?:giao |do |cơ quan |đơn vị )?(?:chủ trì:? )?/u.exec(words.low)?.[0].length ?? 0,
      context.known,
      true,
    );
    if (!opens || (!isRole && !ONLY_TIME.test(words.low.slice(opens.end)))) continue;
    const { leads, coordinators } = partiesOfCell(within(words, opens.start), context.known);
    // "Rà soát hộ nghèo (các xã vùng cao)" names a place; in a bracket behind the stop any party is who acts.
    const isApart = /[.;]\s{1,9}$/u.test(clause.slice(0, bracket.index));
    const isPlace =
      !isRole && !isApart && leads.some(({ kind, name }) => kind !== 'body' && !name.startsWith('nhóm:ubnd'));
    if (leads.length === 0 || isPlace) continue;
    // "Ban Thi đua (Sở Nội vụ phối hợp)" names no lead of its own.
    if (isRole && !/chủ trì|thực hiện|đầu mối/u.test(words.low)) continue;
    const parties: Party[] = [
      ...leads.map((party): Party => ({ ...party, role: 'lead' })),
      ...coordinators.map((party): Party => ({ ...party, role: 'coordinator' })),
    ];
    return subject(parties, from, from);
  }
  return null;
}

/** The word before the bracket is no part of a body's name: "Đề án vị trí việc làm (Sở Nội vụ)", not "Ban Thi đua (Sở …)". */
const isOwnWord = (clause: string, at: number): boolean =>
  !/(?:phòng|ban|(?<!khu )trung tâm|chi cục|văn phòng|tổ)\s[^,.;()]{0,60}$/u.test(clause.slice(0, at));

const subject = (parties: Party[], start: number, end: number): Subject => ({
  parties,
  start,
  end,
  via: 'agent',
  isLeader: parties.every((party) => party.isLeader),
});
