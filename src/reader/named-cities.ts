import { isBodyStart, properNameAt } from './name-end.js';
import { isDutyInCapital } from './name-marks.js';
import { departmentAt } from './party-names.js';
import { at } from './party-patterns.js';
import { blankLength, matchAt, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';

const ENDS_WITH_LEVEL =
  /(?:,|và|\/)\s{0,9}(?:các\s{1,9})?(?:thành\s{1,9}phố|thị\s{1,9}xã|t[px]\.?|đặc\s{1,9}khu|huyện(?:\s{1,9}đảo)?|quận|phường|xã|thị\s{1,9}trấn)$/u;
const ANOTHER_CITY = pattern(
  '(?:,| và|, và) (?:(?:thành phố|thị xã|tp\\.?|tx\\.?|đặc khu|huyện đảo) )?(?=\\p{L})',
  'y',
);
const CITY_NAME = /^\p{Lu}[\p{Ll}']{1,8}(?: \p{Lu}[\p{Ll}']{1,8}){1,2}(?: - \p{Lu}[\p{L} ]{2,24})?$/u;
const MOST_CITIES = 5;

/**
 * Where the names end of the cities or the island of a province that are named with its other places: "các huyện, thành
 * phố | Long Khánh và Biên Hòa", "các xã, phường, đặc khu | Phú Quốc" (domain.md §22, 33). `end` is where the levels end; it is given back where no name follows.
 */
export function namedCitiesEnd(s: Stretch, levelsAt: number, end: number): number {
  if (!ENDS_WITH_LEVEL.test(s.low.slice(levelsAt, end))) return end;
  let close = nameBehind(s, end)?.end ?? end;
  for (let guard = 0; close > end && guard < MOST_CITIES; guard++) {
    const separator = matchAt(ANOTHER_CITY, s.low, close);
    const next = separator ? nameBehind(s, close + separator[0].length) : null;
    if (!next || !CITY_NAME.test(next.name)) break;
    close = next.end;
  }
  return close;
}

/** The proper name at `from`; null where another body, an office or a duty begins there. */
function nameBehind(s: Stretch, from: number): { name: string; end: number } | null {
  const i = from + blankLength(s.text, from);
  const isOther =
    isBodyStart(s, i) ||
    matchAt(at.title, s.low, i) !== null ||
    departmentAt(s, i) !== null ||
    isDutyInCapital(s, i, true);
  return isOther ? null : properNameAt(s, from, 'thành phố');
}
