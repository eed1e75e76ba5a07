import { bodyHeads } from './lexicon/body-heads.js';
import { anyOf, pattern } from './pattern.js';
import type { SourceText } from './source-text.js';
import { officialName } from './party-names.js';

/** Names that a document defines for itself, and what a reader must know to resolve them. */
export interface KnownNames {
  /** "Tổ công tác" -> "Tổ công tác tháo gỡ …"; "VPĐP NTM" -> "Văn phòng Điều phối nông thôn mới". Longest first. */
  aliases: readonly { written: string; name: string }[];
  /** The body meant by "cơ quan thường trực". */
  standingBody: string | null;
  /** The issuer when it is a department: "Sở" alone means it. */
  issuer: string | null;
  /** The last single body that was told something: "Sở" alone may mean it. */
  lastBody: string | null;
}

export const nothingKnown: KnownNames = { aliases: [], standingBody: null, issuer: null, lastBody: null };

const HEAD = anyOf(bodyHeads.map(({ head }) => head).concat('sở'));
const STARTS_AS_BODY = pattern(`^${HEAD}(?![\\p{L}])`);
const CALLED = pattern('\\((?:sau đây )?(?:được )?(?:gọi tắt|gọi chung|viết tắt) là:? "?([^)"]{2,60})"?\\)', 'g');
const BRACKETED = /\((\p{Lu}[\p{Lu}&-]{1,11}(?: \p{Lu}{2,8})?)\)/gu;
/** How far back a long name may begin. */
const REACH = 300;

/** The names defined anywhere in the text: "(sau đây gọi tắt là …)" and "Long Name (LN)". */
export function definedNames(source: Pick<SourceText, 'text' | 'low'>): KnownNames['aliases'] {
  const found = new Map<string, string>();
  for (const match of source.low.matchAll(CALLED)) {
    const from = Math.max(0, match.index - REACH);
    const at = match[0].indexOf(match[1] ?? '');
    const written = source.text.slice(match.index + at, match.index + at + (match[1] ?? '').length).trim();
    const before = source.low.slice(from, match.index);
    const begin = before.lastIndexOf(written.toLowerCase());
    if (begin < 0 || !STARTS_AS_BODY.test(written.toLowerCase())) continue;
    found.set(written, officialName(source.text.slice(from + begin, match.index)));
  }
  for (const match of source.text.matchAll(BRACKETED)) {
    const written = match[1] ?? '';
    const long = longFormOf(written, source.text.slice(Math.max(0, match.index - REACH), match.index));
    if (long !== null && STARTS_AS_BODY.test(long.toLowerCase()) && !found.has(written))
      found.set(written, officialName(long));
  }
  return [...found]
    .map(([written, name]) => ({ written, name }))
    .filter(({ written, name }) => written !== name)
    .sort((a, b) => b.written.length - a.written.length);
}

/** The last words before the bracket whose first letters spell the abbreviation. */
function longFormOf(abbreviation: string, before: string): string | null {
  const letters = Array.from(abbreviation).filter((c) => /\p{L}/u.test(c));
  const words = [...before.matchAll(/[\p{L}']+/gu)].slice(-letters.length);
  if (words.length < letters.length || letters.length < 3) return null;
  const fits = words.every((word, i) => initial(word[0]) === initial(letters[i] ?? ''));
  const first = words[0];
  return fits && first ? before.slice(first.index).trim() : null;
}

const initial = (word: string): string => (word[0] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
