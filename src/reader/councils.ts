import { councilStart, enumerated, oneCouncilAt } from './council-names.js';
import { type Found, party } from './party.js';
import { groupName } from './party-names.js';
import { namedCitiesEnd } from './named-cities.js';
import { at } from './party-patterns.js';
import { blankLength, matchAt, pattern } from './pattern.js';
import { qualifiersEnd } from './qualifiers.js';
import type { Stretch } from './source-text.js';

const PLACES = pattern(
  '(?:(?:các|những) (?:địa phương|cấp|đơn vị hành chính cấp xã)|(?:hai|2|02) cấp)(?![\\p{L}])',
  'y',
);

/** People's Committees: one, several named behind a level, or a group of them. */
export function councilsAt(s: Stretch, index: number): Found | null {
  const i = councilStart(s, index);
  if (i === null) return null;
  const many = matchAt(at.manyLevels, s.low, i) ?? matchAt(at.plainLevels, s.low, i);
  if (many) {
    const end = i + many[0].length;
    const named = enumerated(s, end, lastLevelOf(many[1] ?? ''), 'UBND ');
    if (named && !/[,/]| và | - /u.test(many[1] ?? ''))
      return { parties: named.parties.map((p) => ({ ...p, start: index })), end: named.end };
    // "UBND các xã, phường: xã A, phường B" are those; without their levels nobody can say which is which.
    if (named && /^\s{0,9}:/u.test(s.text.slice(end, end + 10))) {
      if (named.parties.every((one) => matchAt(at.level, s.low, one.start + blankAt(s, one.start))))
        return { parties: named.parties.map((p) => ({ ...p, start: index })), end: named.end };
      const all = groupName(`UBND ${s.text.slice(i, named.end)}`);
      return { parties: [party(all, 'group', index, named.end)], end: named.end };
    }
    // "UBND các huyện, thành phố Phú Xương": the one city of the province is named.
    const close = qualifiersEnd(s, namedCitiesEnd(s, i, end));
    return { parties: [party(groupName(`UBND ${s.text.slice(i, close)}`), 'group', index, close)], end: close };
  }
  const places = matchAt(PLACES, s.low, i);
  if (places) {
    const close = qualifiersEnd(s, i + places[0].length);
    return { parties: [party(groupName(`UBND ${s.text.slice(i, close)}`), 'group', index, close)], end: close };
  }
  const cap = matchAt(at.cap, s.low, i);
  if (cap) {
    const end = i + cap[0].length;
    return { parties: [party(groupName(`UBND ${cap[0]}`), 'group', index, end)], end };
  }
  return oneCouncilAt(s, index);
}

const lastLevelOf = (list: string): string =>
  list
    .split(/,\s{0,40}|\s{1,40}và\s{1,40}|\//u)
    .pop()
    ?.trim() ?? list;

const blankAt = (s: Stretch, i: number): number => blankLength(s.text, i);
