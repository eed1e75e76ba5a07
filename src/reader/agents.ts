import { dutyVerbs } from './lexicon/duty-words.js';
import { partiesAt } from './parties.js';
import { partiesOfCell } from './party-cells.js';
import type { Party } from './party.js';
import { WORD_END, anyOf, pattern } from './pattern.js';
import { type Stretch, within } from './source-text.js';
import type { Subject, SubjectContext } from './subjects.js';

/** Ways of naming who acts behind the work (domain.md §22, 26, 43). `example` is read by a test. */
export const agentForms = [
  { name: 'do', example: 'Xây dựng cơ sở dữ liệu dùng chung do Sở Khoa học và Công nghệ chủ trì thực hiện.' },
  { name: 'passive', example: 'Việc lập quy hoạch chi tiết được giao cho Sở Xây dựng thực hiện trong tháng 6.' },
  { name: 'bracket', example: 'Rà soát quỹ đất công (Sở Tài chính chủ trì, UBND các huyện phối hợp).' },
] as const;

const BY = pattern('(?<![\\p{L}])do (?=[\\p{L}])', 'g');
const ACTS = pattern(
  '^\\s{0,5},?\\s{0,5}(?:chủ trì|thực hiện|đảm nhiệm|phụ trách|chịu trách nhiệm|làm đầu mối|triển khai|tổ chức thực hiện)(?![\\p{L}])',
);
const HANDED_TO = pattern('(?<![\\p{L}])(?:được|đã) (?:giao|phân công)(?: nhiệm vụ)?(?: cho)? ', 'g');
const THING = pattern('^\\s{0,5}(?:việc|nhiệm vụ|công tác|nội dung|đề án|phần việc|công việc)(?![\\p{L}])');
const STARTS_WITH_VERB = pattern(`^\\s{0,5}["(]?${anyOf(dutyVerbs)}${WORD_END}`);
const SENDS = pattern('^\\s{0,5}(?:gửi|báo cáo|nộp|chuyển|trình|liên hệ)(?![\\p{L}])');
const ROLE_INSIDE = pattern('(?<![\\p{L}])(?:chủ trì|thực hiện|phối hợp|đầu mối)(?![\\p{L}])');
const MOST_BRACKETS = 6;
/** How far into a clause the party may be named. */
const REACH = 1_200;

/** The party named behind the work: "… do Sở X chủ trì", "việc … được giao cho Sở X", "… (Sở X chủ trì)". */
export function agentOf(s: Stretch, from: number, clauseEnd: number, context: SubjectContext): Subject | null {
  const clause = s.low.slice(from, Math.min(clauseEnd, from + REACH));
  // Under an agency's heading "tham gia lớp tập huấn do Sở Y tổ chức" is the heading's work.
  const mayBeTold = !context.isInherited || !STARTS_WITH_VERB.test(clause);
  const found =
    inBrackets(s, from, clauseEnd, context, mayBeTold) ??
    (mayBeTold && !context.isStrict
      ? (actor(s, from, clauseEnd, context) ?? handedTo(s, from, clauseEnd, context))
      : null);
  return found && !found.parties.every((party) => context.isLeadership(party.name)) ? found : null;
}

function actor(s: Stretch, from: number, end: number, context: SubjectContext): Subject | null {
  const part = within(s, from, Math.min(end, from + REACH));
  for (const by of part.low.matchAll(BY)) {
    const list = partiesAt(part, by.index + by[0].length, context.known);
    if (list && ACTS.test(part.low.slice(list.end, list.end + 40))) return subject(list.parties, from, from + by.index);
  }
  return null;
}

function handedTo(s: Stretch, from: number, end: number, context: SubjectContext): Subject | null {
  const part = within(s, from, Math.min(end, from + REACH));
  if (!THING.test(part.low)) return null;
  for (const handed of part.low.matchAll(HANDED_TO)) {
    const list = partiesAt(part, handed.index + handed[0].length, context.known);
    if (list) return subject(list.parties, from, from + handed.index);
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
  for (const bracket of clause.matchAll(/\(([^()]{4,240})\)/gu)) {
    if (++guard > MOST_BRACKETS) break;
    const inside = from + bracket.index + 1;
    const words = within(s, inside, inside + (bracket[1]?.length ?? 0));
    const isRole = ROLE_INSIDE.test(words.low);
    const isLast = /^[\s.;]*$/u.test(clause.slice(bracket.index + bracket[0].length));
    const isAlone =
      isLast && mayBeTold && STARTS_WITH_VERB.test(clause) && !SENDS.test(clause) && isOwnWord(clause, bracket.index);
    if (!isRole && !isAlone) continue;
    const opens = partiesAt(
      words,
      /^(?:giao |do |cơ quan |đơn vị )?(?:chủ trì:? )?/u.exec(words.low)?.[0].length ?? 0,
      context.known,
      true,
    );
    if (!opens || (!isRole && opens.end < words.text.trimEnd().length)) continue;
    const { leads, coordinators } = partiesOfCell(within(words, opens.start), context.known);
    if (leads.length === 0 || (!isRole && leads.some((party) => party.kind !== 'body'))) continue;
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
  !/(?:phòng|ban|trung tâm|chi cục|văn phòng|tổ)\s[^,.;()]{0,60}$/u.test(clause.slice(0, at));

const subject = (parties: Party[], start: number, end: number): Subject => ({
  parties,
  start,
  end,
  via: 'agent',
  isLeader: parties.every((party) => party.isLeader),
});
