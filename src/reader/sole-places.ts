import type { DraftDocument } from './draft.js';
import { isBodyStart, properNameAt } from './name-end.js';
import { pattern } from './pattern.js';
import type { SourceText, Stretch } from './source-text.js';

const LEVELS = ['huyện', 'thị xã', 'quận', 'xã', 'phường', 'thị trấn', 'đặc khu'] as const;
const WITHOUT_PLACE = pattern(`^UBND (${LEVELS.join('|')})$`);
const IN_FULL = /^\p{Lu}[\p{Ll}']{1,8}(?:[ -]\p{Lu}[\p{Ll}']{0,8}){0,3}$/u;
const A_TERRITORY = pattern(`(?<![\\p{L}\\p{N}])(${LEVELS.join('|')}) (?=\\p{L})`, 'g');

/**
 * A paper about one district says "UBND huyện" and means it (ANNOTATION.md: who holds a role is said by the text). The
 * place for each level of which the paper's subject, or else its whole text, names exactly one.
 */
export function solePlaces(
  source: SourceText,
  { subject, issuer }: Pick<DraftDocument, 'subject' | 'issuer'>,
): ReadonlyMap<string, string> {
  const inText = placesIn({ start: 0, text: source.text, low: source.low, plain: source.plain });
  const found = new Map<string, string>();
  for (const [level, names] of inText) {
    // "UBND xã" in what the commune's own council issues needs no place.
    if (issuer?.includes(` ${level} `) || issuer?.endsWith(` ${level}`)) continue;
    const [only = ''] = names;
    const named = names.size === 1 ? [only] : [...names].filter((name) => subject?.includes(`${level} ${name}`));
    if (named.length === 1 && named[0] !== undefined) found.set(level, named[0]);
  }
  return found;
}

/** "UBND huyện": a council's name that says its level only. */
export const lacksPlace = (name: string): boolean => WITHOUT_PLACE.test(name);

/** The name in full of a council whose place the text leaves out; any other name as it is. */
export function withSolePlace(
  name: string,
  places: ReadonlyMap<string, string>,
  isIssuer: (name: string) => boolean,
): string {
  const level = WITHOUT_PLACE.exec(name)?.[1];
  const place = level === undefined || isIssuer(name) ? undefined : places.get(level);
  return place === undefined ? name : `${name} ${place}`;
}

function placesIn(s: Stretch): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const match of s.low.matchAll(A_TERRITORY)) {
    const level = match[1] ?? '';
    const name = properNameAt(s, match.index + level.length)?.name;
    if (name === undefined || !IN_FULL.test(name) || isBodyStart(s, match.index + level.length + 1)) continue;
    const names = found.get(level) ?? new Set();
    found.set(level, names.add(name));
  }
  return found;
}
