import { isPredicateAt, properNameAt, isBodyStart } from './name-end.js';
import { type Found, type Party, party } from './party.js';
import { officialName } from './party-names.js';
import { at } from './party-patterns.js';
import { blankLength, matchAt, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';

/** A level as names write it: "TP." is a city. */
export const levelInFull = (written: string): string =>
  written.startsWith('tp') ? 'thành phố' : written.startsWith('tx') ? 'thị xã' : written.replace(/\s+/gu, ' ');

/** One council: "UBND huyện Mường Khoa", "UBND tỉnh". */
export function oneCouncilAt(s: Stretch, index: number): Found | null {
  const start = councilStart(s, index);
  const level = start === null ? null : matchAt(at.level, s.low, start);
  if (start === null || !level) return null;
  const name = properNameAt(s, start + level[0].length);
  const end = name?.end ?? start + level[0].length;
  return {
    parties: [party(officialName(`UBND ${levelInFull(level[0])} ${name?.name ?? ''}`), 'body', index, end)],
    end,
  };
}

/** Where the words behind "UBND", "Ủy ban nhân dân" begin; null when none stands at `index`. */
export function councilStart(s: Stretch, index: number): number | null {
  const ubnd = matchAt(at.ubnd, s.low, index);
  return ubnd && /^\p{Lu}|^ủ|^u/u.test(s.text.slice(index, index + 1)) ? index + ubnd[0].length : null;
}

const KIND_OF_THEM = pattern(
  ' (?:ven biển|ven sông(?=\\s{0,3}:)|miền núi|vùng cao|vùng biên|biên giới|trọng điểm|hải đảo|phía (?:bắc|nam|đông|tây))(?=\\s{0,9}:?\\s{0,9}[\\p{L}])',
  'y',
);

/** Names after a level said once: "các huyện: An Lộc, Vĩnh Hưng và TP. Lâm Xuyên". */
export function enumerated(s: Stretch, index: number, level: string, prefix: string): Found | null {
  // "UBND các huyện ven biển Tiên Hải, Bình Giang": which kind they are stands before their names.
  const kind = matchAt(KIND_OF_THEM, s.low, index)?.[0].length ?? 0;
  let end = index + kind + (matchAt(at.colon, s.text, index + kind)?.[0].length ?? 0);
  const parties: Party[] = [];
  for (let guard = 0; guard < 80; guard++) {
    let i = end;
    if (parties.length > 0) {
      const separator = matchAt(at.comma, s.low, i);
      if (!separator) break;
      i += separator[0].length;
    }
    const blank = blankLength(s.text, i);
    const own = matchAt(at.level, s.low, i + blank);
    const ownLevel =
      own && s.text[i + blank] === s.low[i + blank] ? own[0] : own && /^tp|^tx/u.test(own[0]) ? own[0] : null;
    const from = ownLevel ? i + blank + ownLevel.length : i;
    if (!ownLevel && (isBodyStart(s, i + blank) || matchAt(at.title, s.low, i + blank))) break;
    const name = properNameAt(s, from, ownLevel ?? level);
    if (!name || (parties.length === 0 && isDutyAt(s, from + (ownLevel ? 0 : blank), name))) break;
    const written = ownLevel === null ? level : levelInFull(ownLevel);
    const full = `${prefix}${prefix === '' ? written[0]?.toUpperCase() + written.slice(1) : written} ${name.name}`;
    parties.push(party(officialName(full), 'body', i, name.end));
    end = name.end;
  }
  return parties.length > 0 ? { parties, end } : null;
}

/** "UBND các huyện: Bám sát tình hình": one word in capitals that goes on in small letters is a duty, no name. */
const isDutyAt = (s: Stretch, index: number, { name, end }: { name: string; end: number }): boolean =>
  !name.includes(' ') &&
  matchAt(at.predicate, s.low, index) !== null &&
  /^\s{1,9}(?!và\s)\p{Ll}/u.test(s.text.slice(end, end + 12));

const TOLD_BEFORE = /(?:^|[^\p{L}])(?:giao|yêu\scầu|đề\snghị|chỉ\sđạo)\s{1,9}$/u;
/** Behind these words a territory is a place or what is spoken of. */
const A_PLACE = /(?:^|[^\p{L}])(?:đối với|tại|ở|về|địa bàn|thuộc|của|đến|từ|trong|qua|cho|vào)\s{1,9}$/u;

/** "Huyện Vân Hà", "thành phố Hải Châu": a territory told to do something means its People's Committee. */
export function territoryAt(s: Stretch, index: number): Found | null {
  const level = matchAt(at.territory, s.low, index);
  if (!level || A_PLACE.test(s.low.slice(Math.max(0, index - 20), index))) return null;
  // "TP. Hải Châu", "TX Bình Long"
  if (/^t[px]/u.test(level[0]) && !/^\p{Lu}/u.test(s.text.slice(index, index + 1))) return null;
  const name = properNameAt(s, index + level[0].trimEnd().length);
  // "yêu cầu huyện tập trung …": the one that is spoken of.
  if (
    !name &&
    TOLD_BEFORE.test(s.low.slice(Math.max(0, index - 20), index)) &&
    isPredicateAt(s, index + level[0].length)
  ) {
    const end = index + level[0].trimEnd().length;
    return { parties: [party(`UBND ${levelInFull(level[0].trim())}`, 'body', index, end)], end };
  }
  // "… thị trấn Mai Động đề nghị bố trí tái định cư" is what the people there ask for.
  if (!name || /^\d/u.test(name.name) || /^\s{1,9}đề nghị(?!\p{L})/u.test(s.low.slice(name.end, name.end + 20)))
    return null;
  return {
    parties: [party(officialName(`UBND ${levelInFull(level[0].trim())} ${name.name}`), 'body', index, name.end)],
    end: name.end,
  };
}
