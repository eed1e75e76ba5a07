import { columnsOf } from './columns.js';
import type { Line } from './paragraphs.js';
import { departmentAt } from './party-names.js';
import { type SourceText, looseStretch } from './source-text.js';

const MOTTO =
  /^(?:CỘNG(?: H|$)|H(?:ÒA|OÀ) XÃ|CHỦ NGHĨA|NGHĨA VIỆT|VIỆT NAM$|ĐẢNG CỘNG SẢN|Độc lập|ĐỘC LẬP|Tự do|TỰ DO|Hạnh phúc|[-*_=–—\s]+$)/u;
const MARK = /^(?:MẬT|TỐI MẬT|TUYỆT MẬT|KHẨN|THƯỢNG KHẨN|HỎA TỐC|HOẢ TỐC|DỰ THẢO)/u;
const LEVELS = 'TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU';
const COUNCIL = new RegExp(
  `^(?:(ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)|(HỘI ĐỒNG NHÂN DÂN|HĐND))(?:\\s{1,40}(\\S.*))?$`,
  'u',
);
const LEVEL_AND_NAME = new RegExp(`^(${LEVELS})\\s{1,40}(\\S.*)$`, 'u');
const PARTY_BODY = /^(TỈNH|THÀNH|HUYỆN|THỊ|ĐẢNG)\s{1,40}(?:ỦY|UỶ)\s{0,40}(\S.*|)$/u;

/** The issuing body, short official form, from the left column of the letterhead. */
export function issuerOf(top: readonly Line[]): string | null {
  const lines = top
    .map((line) => columnsOf(line.text)[0] ?? '')
    .filter(
      (text) =>
        text.length > 1 &&
        text === text.toUpperCase() &&
        !MOTTO.test(text) &&
        !MARK.test(text) &&
        text !== 'CHỦ TỊCH' &&
        !text.startsWith('SỐ'),
    );
  const [first, second, third] = areaLast(inWholeLines(lines));
  if (!first) return null;
  const council = COUNCIL.exec(first);
  if (council) {
    const short = council[1] ? 'UBND' : 'HĐND';
    const sameLine = council[3] ? area(council[3]) : null;
    const area2 = sameLine ?? (second ? area(second) : null);
    const parent = area2 ? `${short} ${area2}` : short;
    const unit = sameLine ? second : third;
    return unit ? unitOf(unit, parent) : parent;
  }
  const party = partyOf(first);
  if (party) {
    // A committee below: "ĐẢNG BỘ TỈNH …" above "ĐẢNG ỦY XÃ …"; a unit of the committee otherwise.
    const below = second ? PARTY_BODY.exec(second) : null;
    if (below && second) return below[2] ? partyOf(second) : party;
    return second ? unitOf(second, party) : party;
  }
  // "BAN AN TOÀN GIAO THÔNG" above "TỈNH AN GIANG": a body of the territory; a department goes without it.
  const of = second === undefined || /^(?:SỞ|PHÒNG|TRƯỜNG) /u.test(first) ? null : area(second);
  return of === null ? unitOf(first, null) : `${unitOf(first, null)} ${of}`;
}

/** "TỈNH" on a line of its own above "HẠ LONG SƠN": a column so narrow that the name was broken. */
function inWholeLines(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => LEVEL_ALONE.test(line));
  const name = lines[at + 1];
  if (at < 0 || at > 2 || name === undefined || !NAME_ALONE.test(name)) return [...lines];
  return [...lines.slice(0, at), `${lines[at]} ${name}`, ...lines.slice(at + 2)];
}
const LEVEL_ALONE = new RegExp(`^(?:${LEVELS})$`, 'u');
const NAME_ALONE = /^(?!SỞ |BAN |VĂN PHÒNG|PHÒNG |ỦY BAN|UỶ BAN|HỘI |CỘNG)\p{Lu}[\p{Lu}']*(?: \p{Lu}[\p{Lu}']*){0,3}$/u;

/** "THÀNH PHỐ AN ĐÔ" above "ỦY BAN NHÂN DÂN" is the same head with its lines turned round. */
function areaLast(lines: readonly string[]): string[] {
  const [first, second, ...rest] = lines;
  const council = second === undefined ? null : COUNCIL.exec(second);
  return first !== undefined && second !== undefined && council && !council[3] && LEVEL_AND_NAME.test(first)
    ? [second, first, ...rest]
    : [...lines];
}

/** "Tỉnh ủy Nam Trạch", "Đảng ủy xã Phước Bình"; "ĐẢNG BỘ TỈNH …" stands for its committee. */
function partyOf(line: string): string | null {
  const organisation = /^ĐẢNG BỘ\s+(TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ)\s{1,40}(\S.*)$/u.exec(line);
  if (organisation) {
    const level =
      organisation[1] === 'THÀNH PHỐ' ? 'Thành' : organisation[1] === 'THỊ XÃ' ? 'Thị' : capital(organisation[1] ?? '');
    return `${level} ủy ${properName(organisation[2] ?? '')}`;
  }
  const party = PARTY_BODY.exec(line);
  if (!party) return null;
  const of = party[2] ?? '';
  return `${capital(party[1] ?? '')} ủy ${area(of) ?? properName(of)}`.trim();
}

/**
 * Without a letterhead: the notation says which body ("…-UBND"), the text which province it speaks of most. The place of
 * issue, often a town, helps only where the text names no province and speaks of "UBND tỉnh".
 */
export function issuerFromText(number: string | null, place: string | null, source: SourceText): string | null {
  const body = /[-/](UBND|HĐND)(?:-|$)/u.exec(number ?? '')?.[1];
  if (!body) return null;
  const counts = new Map<string, number>();
  for (const match of source.text
    .slice(0, 60_000)
    .matchAll(/(?<!\p{L})(?<!(?:UBND|HĐND)\s)(?:tỉnh|Tỉnh)\s(\p{Lu}[\p{L}']*(?:\s\p{Lu}[\p{L}']*){1,2})/gu)) {
    const name = (match[1] ?? '').replace(/\s+/gu, ' ');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  const name = most?.[0] ?? (source.low.includes(`${body.toLowerCase()} tỉnh`) ? place : null);
  return name === null ? null : `${body} tỉnh ${name}`;
}

function area(text: string): string | null {
  const match = LEVEL_AND_NAME.exec(text);
  return match ? `${(match[1] ?? '').toLowerCase()} ${properName(match[2] ?? '')}` : null;
}

/** "VĂN PHÒNG HĐND VÀ UBND" of a district or commune, "VĂN PHÒNG ĐOÀN ĐBQH VÀ HĐND" of a province. */
const OFFICE_OF_BOTH =
  /^VĂN PHÒNG\s{1,9}(?:(ĐOÀN (?:ĐBQH|ĐẠI BIỂU QUỐC HỘI)\s{0,3}(?:VÀ|,|-|&)\s{1,9}(?:HĐND|HỘI ĐỒNG NHÂN DÂN))|(?:HĐND|HỘI ĐỒNG NHÂN DÂN)\s{0,3}(?:VÀ|,|-|&)\s{1,9}(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN))(?:\s{1,9}(\S.*))?$/u;

const SERVED_COUNCIL = new RegExp(
  `^(UBND|HĐND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)\\s{1,40}(${LEVELS})\\s{1,40}(\\S.*)$`,
  'u',
);

/** A body below the council: a department without the province, an Office with it (ANNOTATION.md). */
function unitOf(unit: string, parent: string | null): string {
  if (unit.startsWith('SỞ ')) {
    const found = departmentAt(looseStretch(unit), 3);
    return found ? `Sở ${found.name}` : `Sở ${capital(unit.slice(3))}`;
  }
  if (unit.startsWith('PHÒNG ')) {
    const found = departmentAt(looseStretch(unit), 6);
    if (found && found.end === unit.length) return `Phòng ${found.name}`;
  }
  if (unit === 'VĂN PHÒNG' && parent) return `Văn phòng ${parent}`;
  const office = OFFICE_OF_BOTH.exec(unit);
  if (office) {
    const delegation = office[1] ? 'Đoàn ĐBQH và ' : '';
    const where = office[2] ? area(office[2]) : (parent?.replace(/^(?:UBND|HĐND)\s{0,3}/u, '') ?? null);
    return `Văn phòng ${delegation}HĐND${office[1] ? '' : ' và UBND'} ${where ?? ''}`.trim();
  }
  if (unit.startsWith('VĂN PHÒNG ')) {
    const served = unit.slice('VĂN PHÒNG '.length);
    const council = SERVED_COUNCIL.exec(served);
    if (council)
      return `Văn phòng ${council[1]?.startsWith('H') ? 'HĐND' : 'UBND'} ${(council[2] ?? '').toLowerCase()} ${properName(council[3] ?? '')}`;
    return `Văn phòng ${/UBND|HĐND|ĐBQH|BCĐ/u.test(served) ? served : capital(served)}`;
  }
  return parent !== null && / ủy /u.test(parent) ? `${capital(unit)} ${parent}` : capital(unit);
}

const capital = (text: string): string => {
  const low = text.toLowerCase().replace(/\s+/gu, ' ').trim();
  return low.charAt(0).toUpperCase() + low.slice(1);
};
const properName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
