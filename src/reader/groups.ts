import { bodyAt } from './bodies.js';
import { bodyNameEnd } from './body-name-end.js';
import { headAt } from './name-marks.js';
import { enumerated } from './council-names.js';
import { departmentsAt } from './departments.js';
import type { KnownNames } from './known-names.js';
import { committeeEnd, membershipEnd } from './committee.js';
import { sectorEnd } from './group-sectors.js';
import { type Found, party } from './party.js';
import { departmentAt, groupName } from './party-names.js';
import { at } from './party-patterns.js';
import { field } from './name-fields.js';
import { namedCitiesEnd } from './named-cities.js';
import { matchAt } from './pattern.js';
import { qualifiersEnd } from './qualifiers.js';
import type { Stretch } from './source-text.js';

const SHORT_KIND =
  /^ (?!UBND|HĐND|TP|TX|BCĐ|MTTQ|UBMTTQ)\p{Lu}[\p{Lu}\d&-]{1,14}(?: MTV)?(?:, (?!UBND|HĐND|TP|TX)\p{Lu}[\p{Lu}\d&-]{1,14}){0,4}(?![\p{L}])/u;
const REST_OF_LIST = /(?:sở|ban|bộ|ngành|phòng|cơ quan|đơn vị),\s{1,9}$/u;

/** A group by its nouns: "các sở, ban, ngành", "thành viên Ban Chỉ đạo"; villages and quarters named one by one. */
export function groupAt(s: Stretch, index: number, known: KnownNames): Found | null {
  const members = matchAt(at.members, s.low, index);
  const many = matchAt(at.many, s.low, index) ?? (isSpokenOf(s, index) ? null : matchAt(at.counted, s.low, index));
  const isCounted = many !== null && matchAt(at.many, s.low, index) === null;
  const sole = many ? null : matchAt(at.soleGroup, s.low, index);
  if (!many && !members && !sole) return null;
  // "…, ban, ngành" is the rest of a list that began before.
  if (
    sole &&
    REST_OF_LIST.test(s.low.slice(Math.max(0, index - 16), index)) &&
    /^(?:ban|ngành|phòng|đơn vị|cơ quan)$/u.test(sole[0])
  )
    return null;
  // "Công chức Địa chính - Xây dựng" is one post.
  if (sole && /^(?:công chức|cán bộ|viên chức)$/u.test(sole[0]) && isPostName(s, index, sole[0].length)) return null;
  let end = index + (many?.[0].length ?? 0);
  const first = matchAt(at.noun, s.low, end);
  if (!first) return null;
  const level = /^(?:huyện|xã|phường|thị xã|thành phố|thị trấn|đặc khu|khu phố|thôn|ấp|bản)$/u.test(first[0])
    ? first[0]
    : null;
  end += first[0].length;
  if (level && many) {
    const named = enumerated(s, end, level, /^(?:khu phố|thôn|ấp|bản)$/u.test(level) ? '' : 'UBND ');
    if (named) return { parties: named.parties.map((p) => ({ ...p, start: index })), end: named.end };
  }
  let close = kindEnd(s, end - first[0].length, end);
  let hasSector = close > end;
  end = close;
  for (let guard = 0; guard < 12; guard++) {
    const separator = matchAt(at.nounSeparator, s.low, end);
    if (!separator) break;
    const i = end + separator[0].length;
    const noun = matchAt(at.noun, s.low, i);
    if (!noun) break;
    // "hai Ban HĐND xã, các vị đại biểu": behind a number another "các" begins a group of its own.
    const isNamedAnew = / các $| những $/u.test(` ${separator[0]}`);
    // "các doanh nghiệp viễn thông, các cơ quan báo chí": what kind they are was said of the first alone.
    if ((isCounted || hasSector) && isNamedAnew) break;
    if (/^\p{Lu}/u.test(s.text.slice(i, i + 1)) && (bodyAt(s, i, known) ?? departmentsAt(s, i, known, false))) break;
    // "Đối với các trường nội trú, đồng chí giao Sở Y tế …": who speaks.
    if (noun[0].startsWith('đồng chí') && !/các\s|những\s/u.test(separator[0])) break;
    // "… thực phẩm, chủ bếp ăn tập thể": owners are a group of their own behind another one's sector.
    if (hasSector && noun[0].startsWith('chủ ')) break;
    end = i + noun[0].length;
    close = kindEnd(s, i, end);
    hasSector ||= close > end;
    end = close;
  }
  const cities = namedCitiesEnd(s, index, end);
  if (cities > end) end = cities;
  const isMembership = /(?:thành viên|ủy viên)$/u.test(s.low.slice(index, end));
  const of = isMembership ? committeeEnd(s, end) : membershipEnd(s, end);
  close = qualifiersEnd(s, of);
  // "Cơ quan, đơn vị nào để xảy ra …": whoever it may be.
  if (/^\s{1,9}nào(?!\p{L})/u.test(s.low.slice(close, close + 15))) return null;
  return { parties: [party(groupName(s.text.slice(index, close)), 'group', index, close)], end: close };
}

/** Where the words end that say which kind is meant: "các Phòng | Giáo dục và Đào tạo", "các doanh nghiệp | viễn thông". */
function kindEnd(s: Stretch, noun: number, end: number): number {
  // "các trường THPT", "các trung tâm GDNN-GDTX", "các doanh nghiệp FDI"
  const isLow = s.text.charAt(end - 1) === s.low.charAt(end - 1);
  const short = isLow ? SHORT_KIND.exec(s.text.slice(end, end + 40)) : null;
  if (short) return sectorEnd(s, end + short[0].length);
  if (isLow && A_BRANCH.test(s.low.slice(noun, end)) && /^ \p{Lu}/u.test(s.text.slice(end, end + 3)))
    return branchesEnd(s, end);
  const sector = sectorEnd(s, end);
  if (sector > end || !/^\p{Lu}/u.test(s.text.slice(noun, noun + 2)) || !/^ \p{Lu}/u.test(s.text.slice(end, end + 3)))
    return sector;
  const department = departmentAt(s, end + 1);
  if (department) return department.end;
  const head = headAt(s, noun);
  return head === end ? bodyNameEnd(s, noun, end) : end;
}

const A_BRANCH = /^(?:ngành|lực lượng|khối)$/u;

/** "ngành | Y tế", "các lực lượng | Công an, Quân sự, Biên phòng": branches of the State in capitals. */
function branchesEnd(s: Stretch, from: number): number {
  let end = from;
  for (let guard = 0; guard < 12; guard++) {
    const separator = matchAt(guard === 0 ? at.blank : at.commaOnly, s.low, end);
    if (!separator) break;
    const i = end + separator[0].length;
    if (!/^\p{Lu}/u.test(s.text.slice(i, i + 2))) break;
    const department = departmentAt(s, i);
    const noun = matchAt(field.noun, s.low, i) ?? matchAt(field.branch, s.low, i);
    const close = Math.max(department?.end ?? i, noun ? i + noun[0].length : i);
    // Behind a comma a body of its own may follow: "ngành Y tế, Công an tỉnh".
    if (close === i || (guard > 0 && matchAt(at.areaTail, s.low, close + 1))) break;
    end = close;
  }
  return end;
}

const isPostName = (s: Stretch, index: number, length: number): boolean =>
  /^ \p{Lu}/u.test(s.text.slice(index + length, index + length + 3));

/** "Đối với 14 xã chưa đạt chuẩn: giao …": those spoken of, not those told. */
const isSpokenOf = (s: Stretch, index: number): boolean =>
  /(?:đối với|trong số|gồm|có)\s{1,9}$/u.test(s.low.slice(Math.max(0, index - 14), index));
