import type { KnownNames } from './known-names.js';
import { partiesAt } from './parties.js';
import { type SourceText, stretchOf } from './source-text.js';
import { eachMatch } from './pattern.js';

const STANDING = /cơ\s+quan\s+thường\s+trực/gu;
const REACH = 160;

/** The body that the text calls "cơ quan thường trực": "Sở X (cơ quan thường trực …)" or "cơ quan thường trực (Sở X)". */
export function standingBodyIn(source: SourceText, known: KnownNames): string | null {
  for (const match of eachMatch(STANDING, source.low)) {
    const start = Math.max(0, match.index - REACH);
    const s = stretchOf(source, start, Math.min(source.text.length, match.index + REACH));
    const at = match.index - start;
    const behind = /^[^()]{0,60}\(/u.exec(s.low.slice(at));
    const inside = behind ? partiesAt(s, at + behind[0].length, known) : null;
    if (inside?.parties[0]?.kind === 'body') return inside.parties[0].name;
    const before = s.low.slice(0, at);
    if (!/(?:\(\s*(?:là\s+)?|\slà\s+|\s-\s+|,\s+)$/u.test(before)) continue;
    for (let i = before.lastIndexOf('sở '); i >= 0; i = i === 0 ? -1 : before.lastIndexOf('sở ', i - 1)) {
      const list = partiesAt(s, i, known);
      if (list && list.parties[0]?.kind === 'body' && /^[\s(,-]*(?:là\s+)?$/u.test(s.low.slice(list.end, at)))
        return list.parties[0].name;
      // The bracket with the role was read as part of the name's list.
      if (list && list.parties[0]?.kind === 'body' && list.end >= at) return list.parties[0].name;
    }
  }
  return null;
}
