import { bodyNameEnd } from './body-name-end.js';
import { headAt, isDutyInCapital } from './name-marks.js';
import type { KnownNames } from './known-names.js';
import { type Found, party } from './party.js';
import { groupName, officialName } from './party-names.js';
import { at } from './party-patterns.js';
import { isPredicateAt } from './name-end.js';
import { blankLength, matchAt } from './pattern.js';
import type { Stretch } from './source-text.js';

/** A name that the document has defined for itself. */
export function aliasAt(s: Stretch, index: number, known: KnownNames): Found | null {
  for (const { written, name } of known.aliases) {
    if (!s.text.startsWith(written, index)) continue;
    let end = index + written.length;
    if (/^[\p{L}\p{N}]/u.test(s.text.slice(end, end + 2)) || isOtherName(s, index, end)) continue;
    const tail = blankLength(s.text, end);
    // "Ban ATGT các huyện": one in every district, not the one whose name was made short.
    const many = tail > 0 ? matchAt(at.manyLevels, s.low, end + tail) : null;
    if (many) {
      const close = end + tail + many[0].length;
      return { parties: [party(groupName(s.text.slice(index, close)), 'group', index, close)], end: close };
    }
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

/** "Ban Quản lý" is defined, "Ban Quản lý Khu kinh tế Dung Quất" is another body. */
function isOtherName(s: Stretch, index: number, end: number): boolean {
  if (!/^\s{1,9}\p{Lu}\p{Ll}/u.test(s.text.slice(end, end + 12)) || isDutyInCapital(s, end + 1)) return false;
  const head = headAt(s, index);
  return head !== null && bodyNameEnd(s, index, head) > end;
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

const OWN_OFFICE = /(?:[Vv]ăn phòng|VPUBND|VPUB|VP)(?![\p{L}\p{N}])/uy;

/** "Văn phòng tổng hợp …", "Chánh Văn phòng theo dõi …": the issuer's own Office (domain.md §22, 23, 38). */
export function ownOfficeAt(s: Stretch, index: number, known: KnownNames): Found | null {
  const named = matchAt(OWN_OFFICE, s.text, index);
  if (!named) return null;
  const end = index + named[0].length;
  const blank = blankLength(s.text, end);
  const name = known.issuer === null ? null : officeOf(known.issuer);
  if (name === null || !(/^[:(]/u.test(s.text.slice(end + blank)) || isPredicateAt(s, end + blank))) return null;
  return { parties: [party(name, 'body', index, end)], end };
}

/** The Office of a body: of a council or a Party committee, named with its level and without its place. */
function officeOf(issuer: string): string | null {
  const own =
    /^Văn phòng [^,]{2,40}?(?:tỉnh|huyện|thành phố|thị xã|xã|phường|đặc khu|Tỉnh ủy|Huyện ủy|Thành ủy)(?!\p{L})/u.exec(
      issuer,
    );
  if (own) return own[0];
  const council = /^UBND (tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)/u.exec(issuer)?.[1];
  if (council === 'tỉnh' || council === 'thành phố') return `Văn phòng UBND ${council}`;
  if (council !== undefined) return `Văn phòng HĐND và UBND ${council}`;
  if (issuer.startsWith('Sở ')) return 'Văn phòng Sở';
  const committee = /(?:Tỉnh|Huyện|Thành|Thị) ủy/u.exec(issuer)?.[0];
  return committee === undefined ? null : `Văn phòng ${committee}`;
}
