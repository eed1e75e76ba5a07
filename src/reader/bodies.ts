import { at } from './party-patterns.js';
import { bodyNameEnd } from './body-name-end.js';
import { exclusionEnd } from './exclusions.js';
import { enumerated } from './council-names.js';
import { headAt, isWholeHead } from './name-marks.js';
import { type KnownNames, nothingKnown } from './known-names.js';
import { properNameAt } from './name-end.js';
import { namedCitiesEnd } from './named-cities.js';
import { type Found, type Party, party } from './party.js';
import { groupName, officialName } from './party-names.js';
import { blankLength, matchAt } from './pattern.js';
import type { Stretch } from './source-text.js';

/** A single body by the head of its name: "Chi cục Kiểm lâm", "Đài Phát thanh và Truyền hình tỉnh". */
export function bodyAt(s: Stretch, index: number, known: KnownNames = nothingKnown): Found | null {
  if (!/^\p{Lu}/u.test(s.text.slice(index, index + 1))) return null;
  const isPair = /^(?:Báo|Đài) và (?:[Đđ]ài|[Bb]áo|[Pp]hát thanh)/u.test(s.text.slice(index, index + 22));
  const head = headAt(s, index);
  if (head === null) return null;
  const headEnd = isPair ? index + 'Báo và'.length : head;
  const read = bodyNameEnd(s, index, headEnd);
  const end = Math.max(read, writtenElsewhere(s, index, known));
  const name = s.text.slice(index, end);
  // "Ban Chỉ huy … cấp huyện": one in every district.
  if (/\scấp\s(?:huyện|xã|cơ sở)$/u.test(name.toLowerCase()))
    return { parties: [party(groupName(name), 'group', index, end)], end };
  if (end === headEnd && !isWholeHead(s.low.slice(index, end))) return null;
  // "Phòng Kế hoạch - Tài chính Sở": whose room it is, is said; "Văn phòng Sở" and "Thanh tra Sở" are called so.
  const far = levelBehindShortForm(s, name, index, end);
  if (far) return far;
  return withItsLevel(levelTail(s, name.replace(/^(\S+ \S+ \S.*) Sở$/u, '$1'), index, end), known);
}

const SHORT_FORM = /\s{1,9}\(\p{Lu}[\p{L}\d& -]{1,20}\)(?=\s)/uy;

/** "Ban An toàn giao thông (ATGT) | tỉnh": the level stands behind the bracket that makes the name short. */
function levelBehindShortForm(s: Stretch, name: string, index: number, end: number): Found | null {
  const short = matchAt(SHORT_FORM, s.text, end);
  if (!short || /chủ trì|phối hợp/iu.test(short[0])) return null;
  const behind = end + short[0].length;
  const found = levelTail(s, name, index, behind);
  if (found.end === behind) return null;
  const parties = found.parties.map((one): Party => ({ ...one, name: one.name.replace(/ \([^()]{2,24}\)/u, '') }));
  return { parties, end: found.end };
}

/**
 * "Cục Thuế" is the "Cục Thuế tỉnh" that the document is addressed to, when it is addressed to no other: bodies that stand
 * at every level of the State. A room or an office without its level is the issuer's own.
 */
function withItsLevel(found: Found, known: KnownNames): Found {
  const [one] = found.parties;
  const low = one?.name.toLowerCase() ?? '';
  const named = known.complete.get(low.split(' ', 2).join(' '))?.filter((name) => name.startsWith(`${low} `));
  const level = named?.length === 1 ? ONLY_LEVEL.exec(named[0]?.slice(low.length) ?? '')?.[0] : undefined;
  if (one?.kind === 'body' && level !== undefined && AT_EVERY_LEVEL.test(one.name)) one.name += level;
  return found;
}
const AT_EVERY_LEVEL =
  /^(?:(?:Chi )?[Cc]ục|Công an|Kho bạc|Bảo hiểm xã hội|Tòa án|Viện [Kk]iểm sát|Bộ Chỉ huy|Ban Chỉ huy|Thuế|Hải quan|Bưu điện|Liên minh|Liên đoàn|Hội|Ủy ban Mặt trận) /u;
const ONLY_LEVEL = /^ (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu)$/u;

/** Where a name ends that the document writes out elsewhere, where nothing follows it ("Nơi nhận", a heading). */
function writtenElsewhere(s: Stretch, index: number, known: KnownNames): number {
  const word = matchAt(at.twoWords, s.low, index)?.[0].replace(/\s+/gu, ' ');
  if (word === undefined) return index;
  for (const name of known.complete.get(word) ?? []) {
    const end = endOfWords(s, index, name);
    if (end !== null) return end;
  }
  return index;
}

/** Where `name` ends when it stands at `index`, blanks loosely. */
function endOfWords(s: Stretch, index: number, name: string): number | null {
  let i = index;
  for (const c of name) {
    if (c === ' ') {
      const blank = blankLength(s.low, i);
      if (blank === 0) return null;
      i += blank;
    } else if (s.low.startsWith(c, i)) i += c.length;
    else return null;
  }
  return /^[\p{L}\p{N}]/u.test(s.low.slice(i, i + 2)) ? null : i;
}

const LAST_LEVEL = /\s(?:tỉnh|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)$/u;

/** "Phòng Quản lý đô thị thị xã|, thành phố": levels side by side are a group, where no name follows. */
function severalLevelsEnd(s: Stretch, start: number, end: number): number | null {
  const last = LAST_LEVEL.exec(s.text.slice(start, end));
  if (!last) return null;
  const from = start + last.index + 1;
  const levels = matchAt(at.plainLevels, s.low, from);
  if (!levels) return null;
  const close = from + levels[0].length;
  // "Hội Liên hiệp Phụ nữ tỉnh, Tỉnh đoàn" are two bodies.
  const isList =
    s.text.slice(from, close) === s.low.slice(from, close) &&
    !/^\s(?:đoàn|ủy)(?!\p{L})/u.test(s.low.slice(close, close + 8));
  if (!isList) return null;
  const proper = properNameAt(s, close);
  // "Trung tâm Y tế quận, huyện, thành phố Thủ Đức": the one city is named beside the levels.
  if (proper) return /^tỉnh(?!\p{L})/u.test(levels[0]) ? null : proper.end;
  return close;
}

/** After a body's own name: "tỉnh", "huyện Mường Khoa", "các huyện, thị xã" (then it is a group). */
export function levelTail(s: Stretch, name: string, start: number, end: number): Found {
  const blank = blankLength(s.text, end);
  const many =
    blank > 0
      ? (matchAt(at.manyCommittees, s.low, end + blank) ??
        matchAt(at.manyLevels, s.low, end + blank) ??
        matchAt(at.manyVillages, s.low, end + blank))
      : null;
  if (many) {
    // "Ban An toàn giao thông các huyện: Châu Phú, Chợ Mới": one in each of those that are named.
    const named = /[,/]| và | - /u.test(many[1] ?? ',')
      ? null
      : enumerated(s, end + blank + many[0].length, many[1] ?? '', `${name} `);
    if (named) return { parties: named.parties.map((one, i) => (i === 0 ? { ...one, start } : one)), end: named.end };
    const close = exclusionEnd(s, namedCitiesEnd(s, end + blank, end + blank + many[0].length));
    // A group keeps the text's own words, its abbreviations too.
    return { parties: [party(groupName(s.text.slice(start, close)), 'group', start, close)], end: close };
  }
  const several = severalLevelsEnd(s, start, end);
  if (several !== null)
    return { parties: [party(groupName(s.text.slice(start, several)), 'group', start, several)], end: several };
  const level = blank > 0 ? matchAt(at.areaTail, s.low, end + blank) : null;
  if (level && s.text[end + blank] === s.low[end + blank]) {
    const afterLevel = end + blank + level[0].length;
    const proper = properNameAt(s, afterLevel);
    const close = proper?.end ?? afterLevel;
    return {
      parties: [party(officialName(`${name} ${s.text.slice(end + blank, close)}`), 'body', start, close)],
      end: close,
    };
  }
  return { parties: [party(officialName(name), 'body', start, end)], end };
}
