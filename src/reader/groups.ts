import { bodyAt } from './bodies.js';
import { enumerated } from './council-names.js';
import { departmentsAt } from './departments.js';
import type { KnownNames } from './known-names.js';
import { type Found, party } from './party.js';
import { groupName } from './party-names.js';
import { at } from './party-patterns.js';
import { matchAt } from './pattern.js';
import { qualifiersEnd } from './qualifiers.js';
import type { Stretch } from './source-text.js';

/** A group by its nouns: "các sở, ban, ngành", "thành viên Ban Chỉ đạo"; villages and quarters named one by one. */
export function groupAt(s: Stretch, index: number, known: KnownNames): Found | null {
  const members = matchAt(at.members, s.low, index);
  const many = matchAt(at.many, s.low, index);
  if (!many && !members && !matchAt(at.soleGroup, s.low, index)) {
    return null;
  }
  let end = index + (many?.[0].length ?? 0);
  const first = matchAt(at.noun, s.low, end);
  if (!first) return null;
  const level = /^(?:huyện|xã|phường|thị xã|thành phố|thị trấn|đặc khu|khu phố|thôn|ấp|bản)$/u.test(first[0])
    ? first[0]
    : null;
  end += first[0].length;
  if (level && many) {
    const named = enumerated(s, end, level, /^(?:khu phố|thôn|ấp|bản)$/u.test(level) ? '' : 'UBND ');
    if (named) return { parties: named.parties.map((p) => ({ ...p, start: index })), end: named.end };
  }
  for (let guard = 0; guard < 12; guard++) {
    const separator = matchAt(at.nounSeparator, s.low, end);
    if (!separator) break;
    const i = end + separator[0].length;
    const noun = matchAt(at.noun, s.low, i);
    if (!noun) break;
    if (/^\p{Lu}/u.test(s.text.slice(i, i + 1)) && (bodyAt(s, i) ?? departmentsAt(s, i, known, false))) break;
    end = i + noun[0].length;
  }
  const close = qualifiersEnd(s, end);
  return { parties: [party(groupName(s.text.slice(index, close)), 'group', index, close)], end: close };
}
