import type { KnownNames } from './known-names.js';
import { type Found, party } from './party.js';
import { officialName } from './party-names.js';
import { at } from './party-patterns.js';
import { matchAt } from './pattern.js';
import type { Stretch } from './source-text.js';

/** A name that the document has defined for itself. */
export function aliasAt(s: Stretch, index: number, known: KnownNames): Found | null {
  for (const { written, name } of known.aliases) {
    if (!s.text.startsWith(written, index)) continue;
    let end = index + written.length;
    if (/^[\p{L}\p{N}]/u.test(s.text.slice(end))) continue;
    const tail = matchAt(at.blank, s.text, end)?.[0].length ?? 0;
    const level = matchAt(at.level, s.low, end + tail);
    let full = name;
    if (level && s.text.slice(end + tail, end + tail + 1) === s.low.slice(end + tail, end + tail + 1)) {
      if (!name.toLowerCase().endsWith(` ${level[0]}`)) full = `${name} ${level[0]}`;
      end += tail + level[0].length;
    }
    return { parties: [party(officialName(full), 'body', index, end)], end };
  }
  return null;
}

/** "cơ quan thường trực": the body that holds the role. */
export function standingAt(s: Stretch, index: number, known: KnownNames): Found | null {
  const match = matchAt(at.standing, s.low, index);
  if (!match) return null;
  const end = index + match[0].length;
  if (known.standingBody) return { parties: [party(known.standingBody, 'body', index, end)], end };
  // Nobody in the text holds the role: its words stay, and a person is asked.
  const name = s.text.slice(index, end).replace(/\s+/gu, ' ');
  const unresolved = party(`${name.charAt(0).toUpperCase()}${name.slice(1)}`, 'body', index, end);
  return { parties: [{ ...unresolved, isGeneric: true }], end };
}
