import { isPredicateAt } from './name-end.js';
import { partiesAt } from './parties.js';
import type { Party } from './party.js';
import { groupName } from './party-names.js';
import { matchAt, pattern } from './pattern.js';
import { type Stretch, within } from './source-text.js';
import type { Subject, SubjectContext } from './subject.js';

/** What opens the duty behind the comma; "đề nghị" and "yêu cầu" only where no other party follows. */
const MUST_DO = pattern(
  '\\s{0,3}, (?:(đề nghị|yêu cầu) (?:phải )?|(?:phải|cần|có trách nhiệm|chịu trách nhiệm|khẩn trương|nghiêm túc|kiên quyết) )(?=[\\p{L}])',
  'y',
);
/** "các đơn vị | chậm báo cáo": words of the group that no list knows. */
const TAIL = pattern('^ [^,.;:()]{3,90}(?=,| \\([^()]{3,90}\\),)');
const BRACKET = pattern(' \\([^()]{3,90}\\)(?=,)', 'y');
const A_PEOPLE = pattern(
  '^nhóm:(?:\\d{1,4} |các |một số |những )?(?:hộ|cá nhân|công dân|người|nhân dân|trường hợp)(?![\\p{L}])',
);
const COMMA = /^\s{0,3},\s{0,9}/u;

/**
 * "Đối với 09 chủ đầu tư có tỷ lệ giải ngân dưới 30%, phải có báo cáo …", "Riêng các xã chưa đạt chuẩn, đề nghị rà soát …": who
 * must do it opens the sentence, and a word that lays it down stands behind the comma. `index` is where the party begins.
 */
export function addressedDuty(s: Stretch, index: number, clauseEnd: number, context: SubjectContext): Subject | null {
  // Read by themselves: behind "đối với" a number of communes is only spoken of.
  const words = within(s, index, clauseEnd);
  const named = partiesAt(words, 0, context.known);
  const last = named?.parties.at(-1);
  if (!named || !last) return null;
  if (named.parties.every((one) => A_PEOPLE.test(one.name) || context.isLeadership(one.name))) return null;
  const tail = last.kind === 'group' ? (TAIL.exec(words.low.slice(named.end))?.[0].length ?? 0) : 0;
  const end = named.end + tail;
  const behind = end + (matchAt(BRACKET, words.low, end)?.[0].length ?? 0);
  const must = matchAt(MUST_DO, words.low, behind);
  if (!must || (must[1] !== undefined && !isPredicateAt(words, behind + must[0].length))) return null;
  const longer: Party = tail > 0 ? { ...last, name: groupName(words.text.slice(last.start, end)), end } : last;
  const comma = COMMA.exec(words.low.slice(behind, behind + 20))?.[0].length ?? 0;
  return {
    parties: [...named.parties.slice(0, -1), longer].map((one) => ({
      ...one,
      start: one.start + index,
      end: one.end + index,
    })),
    start: index,
    end: index + behind + (must[1] === undefined ? comma : must[0].length),
    via: 'order',
    isLeader: named.parties.every((one) => one.isLeader),
  };
}
