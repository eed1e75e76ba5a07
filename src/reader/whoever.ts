import { party } from './party.js';
import { groupName } from './party-names.js';
import { at } from './party-patterns.js';
import { matchAt, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';
import type { Subject } from './subject.js';

const WHOEVER = pattern(
  '((?:các |những )?(?:[\\p{L}]{2,8}, ){0,3}[^,.;:()]{2,40}?) nào ((?:có|chưa|còn|để|được|đã|không|thuộc|nằm|tổ chức|sử dụng)(?![\\p{L}])[^,.;:()]{2,120}?) (?=(?:thì )?(?:phải|có trách nhiệm)(?![\\p{L}])(?! (?:hoàn toàn )?(?:chịu|kiểm điểm|bồi thường)))',
  'y',
);

/** "Bệnh viện nào có ca tử vong | phải gửi báo cáo": those to whom it happens, a group in the text's own words. */
export function whoeverIn(s: Stretch, from: number, clauseEnd: number): Subject | null {
  const start = from + (matchAt(at.blank, s.text, from)?.[0].length ?? 0);
  const match = matchAt(WHOEVER, s.low, start);
  if (!match || !(matchAt(at.many, s.low, start) ?? matchAt(at.noun, s.low, start))) return null;
  const end = start + match[0].trimEnd().length;
  if (end >= clauseEnd) return null;
  const name = groupName(`${match[1] ?? ''} ${match[2] ?? ''}`);
  return { parties: [party(name, 'group', start, end)], start, end, via: 'bare', isLeader: false };
}
