import { enumerated } from './council-names.js';
import { isBodyStart, isPredicateAt, properNameAt } from './name-end.js';
import { isDutyInCapital } from './name-marks.js';
import { type Found, type Party, party } from './party.js';
import { field } from './name-fields.js';
import { departmentAt, officialName } from './party-names.js';
import { at } from './party-patterns.js';
import { blankLength, matchAt, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';

const OF_A_TERRITORY =
  /^((?:UBND|HĐND|Công an|Huyện ủy|Đảng ủy|Trung tâm|Hạt|Chi cục|Phòng|Ban|Bệnh viện|Kho bạc|Chi nhánh|Hội|Đội|Trạm|Tòa án|Viện|Thường trực|Đài|Thanh tra|Trường|Liên đoàn|Ủy ban|Thuế)[\p{L} -]{0,80}?(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)) \p{Lu}/u;
const IN_FULL = /^\p{Lu}\p{Ll}{0,8}(?: \p{Lu}\p{Ll}{0,8}){1,3}$/u;

/** Rooms whose name goes on behind a comma: "Phòng Kế hoạch, Tài chính". */
const GOES_ON = /^Phòng (?:Kế hoạch|Tổ chức|Hành chính|Nghiệp vụ)/u;

/** "Phòng Nội vụ, | Tư pháp": a room named without its kind. */
export function sameKindAt(s: Stretch, index: number, last: Party | undefined): Found | null {
  if (last?.kind !== 'body' || !/^Phòng [^,]{2,60}$/u.test(last.name) || GOES_ON.test(last.name)) return null;
  if (!/^\p{Lu}/u.test(s.text.slice(index, index + 2))) return null;
  const often = matchAt(field.room, s.low, index);
  if (often) {
    const end = index + often[0].length;
    return { parties: [party(officialName(`Phòng ${s.text.slice(index, end)}`), 'body', index, end)], end };
  }
  const room = departmentAt(s, index);
  return room && { parties: [party(`Phòng ${room.name}`, 'body', index, room.end)], end: room.end };
}

/** "UBND huyện Tân Lạc, | Vân Hà": a territory of the same level, named without its council. */
export function sameLevelAt(s: Stretch, index: number, last: Party | undefined): Found | null {
  const prefix = last?.kind === 'body' ? OF_A_TERRITORY.exec(last.name)?.[1] : undefined;
  if (prefix === undefined || !/^\p{Lu}/u.test(s.text.slice(index, index + 2))) return null;
  if (isBodyStart(s, index) || matchAt(at.title, s.low, index) || departmentAt(s, index) || isDutyInCapital(s, index))
    return null;
  const name = properNameAt(s, index);
  if (!name || !IN_FULL.test(name.name)) return null;
  const blank = blankLength(s.text, name.end);
  const next = name.end + blank;
  const isClosed = /^(?:[,;.:)(]|và\s|$)/u.test(s.text.slice(next, next + 4)) || isPredicateAt(s, next);
  return isClosed ? { parties: [party(`${prefix} ${name.name}`, 'body', index, name.end)], end: name.end } : null;
}

const OF_A_LEVEL =
  /^((?!UBND|HĐND)(?:Công an|Ban|Trung tâm|Hạt|Chi cục|Phòng|Bệnh viện|Kho bạc|Chi nhánh|Hội|Đội|Trạm|Tòa án|Viện|Đài|Thanh tra|Trường|Liên đoàn|Ủy ban|Thuế)[\p{L} -]{0,80}?) (?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu) \p{Lu}/u;
const SEVERAL = pattern('(?:các )?(huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)(?![\\p{L}])', 'y');

/** "Ban An toàn giao thông thành phố Long Xuyên | và các huyện Châu Phú, Chợ Mới", "Công an huyện A, | huyện B": the same body elsewhere. */
export function sameHeadAt(s: Stretch, index: number, last: Party | undefined): Found | null {
  const head = last?.kind === 'body' ? OF_A_LEVEL.exec(last.name)?.[1] : undefined;
  const level = head === undefined ? null : matchAt(SEVERAL, s.low, index);
  // "Huyện Châu Phú" with a capital is told for itself.
  if (head === undefined || !level || s.text.charAt(index) !== s.low.charAt(index)) return null;
  return enumerated(s, index + level[0].length, level[1] ?? '', `${head} `);
}

const PARTY_BOARD =
  /^(?:Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính|Tuyên giáo và Dân vận)|Ủy ban Kiểm tra|Văn phòng|Cơ quan Ủy ban Kiểm tra)$/iu;
const ITS_COMMITTEE = / ((?:Tỉnh|Thành|Huyện|Thị) ủy|Đảng ủy(?: (?:xã|phường|đặc khu))?)$/u;
const ORGAN = /^(?:Đảng ủy|Thường trực Đảng ủy|HĐND|Thường trực HĐND)$/u;
const OF_COMMUNES = /^(?:các |từng |mỗi |\d{1,3} )?(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u;
const ITS_COUNCIL = /^(?:nhóm:)?(?:thường trực )?(?:ubnd|hđnd) (.{2,160})$/iu;

/** Bodies that stand at several levels of the State, named without their level. */
const AT_EVERY_LEVEL =
  /^(?:Công an|Quân sự|Biên phòng|Bộ Chỉ huy Quân sự|Ban Chỉ huy Quân sự|Bộ Chỉ huy Bộ đội Biên phòng|Bộ đội Biên phòng|Tòa án(?: nhân dân)?|Viện Kiểm sát(?: nhân dân)?|Thanh tra|Kho bạc Nhà nước|Bảo hiểm xã hội|Cục Thuế|Chi cục Thuế|Hải quan|Bưu điện|Liên đoàn Lao động|Ủy ban Mặt trận Tổ quốc Việt Nam|Hội (?:Nông dân|Cựu chiến binh|Liên hiệp Phụ nữ|Phụ nữ|Chữ thập đỏ|Người cao tuổi|Khuyến học)|Đoàn Thanh niên)$/iu;
const LEVEL_BEHIND = / ((?:tỉnh|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)(?: \p{Lu}[\p{L} ]{1,40})?)$/u;
const LEVELS_BEHIND = / ((?:các|cấp) (?:huyện|xã|phường|quận|thị xã|địa phương)[\p{L}, ]{0,60})$/u;

/** "Ủy ban Mặt trận Tổ quốc và các đoàn thể | huyện": the Front and its members stand at one level. */
const FRONT = /^Ủy ban Mặt trận Tổ quốc(?: Việt Nam)?$/u;
const OF_ITS_MEMBERS =
  /^nhóm:các (?:tổ chức|đoàn thể|hội)[\p{L}, -]{0,60} (tỉnh|huyện|thành phố|thị xã|xã|phường|đặc khu)$/u;

/** "Công an, Bộ Chỉ huy Quân sự tỉnh", "Tòa án nhân dân, Viện Kiểm sát nhân dân các huyện": the level said once behind the last. */
function shareLevels(parties: readonly Party[]): void {
  for (let i = parties.length - 2; i >= 0; i--) {
    const [one, next] = [parties[i], parties[i + 1]];
    if (!one || !next || one.kind !== 'body' || !AT_EVERY_LEVEL.test(one.name) || next.name.startsWith('UBND'))
      continue;
    const level = next.kind === 'body' ? LEVEL_BEHIND.exec(next.name)?.[1] : undefined;
    const levels =
      next.kind === 'group' && !next.name.startsWith('nhóm:các') ? LEVELS_BEHIND.exec(next.name)?.[1] : undefined;
    const front = FRONT.test(one.name) && next.kind === 'group' ? OF_ITS_MEMBERS.exec(next.name)?.[1] : undefined;
    if (front !== undefined) one.name = `${one.name} ${front}`;
    else if (level !== undefined) one.name = `${one.name} ${level}`;
    else if (levels !== undefined) [one.kind, one.name] = ['group', `nhóm:${one.name.toLowerCase()} ${levels}`];
  }
}

/**
 * Whose a body is, said once behind the last of several: "Ban Tổ chức, Văn phòng Tỉnh ủy", "Đảng ủy, UBND các xã",
 * "Thường trực HĐND, UBND xã Tân Bàu".
 */
export function shareOwners(parties: readonly Party[]): void {
  shareLevels(parties);
  for (let i = parties.length - 2; i >= 0; i--) {
    const one = parties[i];
    const next = parties[i + 1];
    if (!one || !next) continue;
    const committee = ITS_COMMITTEE.exec(next.name)?.[1];
    if (committee !== undefined && PARTY_BOARD.test(one.name)) one.name = `${one.name} ${committee}`;
    const council = ORGAN.test(one.name) ? ITS_COUNCIL.exec(next.name)?.[1] : undefined;
    // A Party committee of that name is a commune's: the province has its "Tỉnh ủy".
    if (council === undefined || (one.name.endsWith('Đảng ủy') && !OF_COMMUNES.test(council))) continue;
    one.kind = next.kind;
    one.name = next.kind === 'group' ? `nhóm:${one.name.toLowerCase()} ${council}` : `${one.name} ${council}`;
  }
}
