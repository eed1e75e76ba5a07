import { field } from './name-fields.js';
import { at, headsFrom } from './party-patterns.js';
import { blankLength, matchAt } from './pattern.js';
import type { Stretch } from './source-text.js';

/** True when a predicate ("chủ trì", "phải", "báo cáo") begins at `index`. */
export function isPredicateAt(s: Stretch, index: number): boolean {
  return matchAt(at.predicate, s.low, index) !== null && /^\p{Ll}/u.test(s.text.slice(index, index + 2));
}

/** True when the name of a body begins at `index`. */
export function isBodyStart(s: Stretch, index: number): boolean {
  if (!/^\p{Lu}/u.test(s.text.slice(index, index + 1))) return false;
  if (matchAt(at.ubnd, s.low, index) ?? matchAt(at.so, s.low, index)) return true;
  return headsFrom(s.low.charAt(index)).some(({ at: head }) => matchAt(head, s.low, index) !== null);
}

/** "trình UBND tỉnh Đề án …": what is submitted is no part of the name. */
const NOT_A_PLACE =
  /(?:đề (?:án|cương)|kế hoạch|quyết định|nghị quyết|tờ trình|báo cáo|chỉ thị|chương trình|phương án|quy (?:chế|định|hoạch)|dự (?:thảo|án|toán)|văn bản|công văn|thông báo|hướng dẫn|danh (?:mục|sách)|hồ sơ|bộ (?:tiêu chí|chỉ số))(?!\p{L})/uy;

/** In a table's cell the next line may begin another body: "Hội Phụ nữ tỉnh / Hội Nông dân tỉnh". */
function isNextLineBody(s: Stretch, index: number, blank: number): boolean {
  const i = index + blank;
  if (!s.text.slice(index, i).includes('\n')) return false;
  if (matchAt(at.ubnd, s.low, i) ?? matchAt(at.so, s.low, i)) return true;
  const head = headsFrom(s.low.charAt(i)).find(({ at: form }) => matchAt(form, s.low, i) !== null);
  return head !== undefined && matchAt(field.any, s.low, i + head.length + 1) !== null;
}

/** The name in capitals behind a level: "huyện | Mường Khoa"; `level` where it was said before a list of names. */
export function properNameAt(s: Stretch, index: number, level?: string): { name: string; end: number } | null {
  const blank = blankLength(s.text, index);
  const match = matchAt(at.properName, s.text, index + blank);
  if (!match || matchAt(NOT_A_PLACE, s.low, index + blank) || isNextLineBody(s, index, blank)) return null;
  const end = oldTownEnd(s, index, index + blank + match[0].length, level);
  return { name: s.text.slice(index + blank, end).replace(/\s+/gu, ' '), end };
}

const TOWN_LEVEL = /(?:^|[^\p{L}])(?:xã|phường|thị\s{1,9}trấn|đặc\s{1,9}khu|thành\s{1,9}phố|tp\.?)$/u;
const BEHIND_DASH = /\s{1,9}[-–]\s{1,9}((?:\p{Lu}\p{Ll}{1,6})(?:\s{1,9}\p{Lu}\p{Ll}{1,6}){1,2})(?![\p{L}\p{N}'])/uy;

/** Three words that begin with a family name: who holds the office. */
const A_PERSON =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Lương|Hà)\s{1,9}\p{L}{1,7}\s{1,9}\p{L}{1,7}$/u;

/** "phường Xuân Hương | - Đà Lạt", "thành phố Phan Rang - Tháp Chàm": two names of one place, no second body and no person. */
function oldTownEnd(s: Stretch, levelEnd: number, end: number, level: string | undefined): number {
  if (!TOWN_LEVEL.test(level ?? s.low.slice(Math.max(0, levelEnd - 14), levelEnd))) return end;
  const tail = matchAt(BEHIND_DASH, s.text, end);
  if (!tail) return end;
  const i = end + tail[0].length - (tail[1]?.length ?? 0);
  if (
    isBodyStart(s, i) ||
    matchAt(at.person, s.low, i) ||
    matchAt(at.title, s.low, i) ||
    matchAt(field.any, s.low, i) ||
    A_PERSON.test(tail[1] ?? '')
  )
    return end;
  const behind = end + tail[0].length;
  const next = behind + blankLength(s.text, behind);
  // Behind the whole name comes a mark or what is to be done.
  return /^(?:[,;.:)(/]|và\s|$)/u.test(s.text.slice(next, next + 4)) || isPredicateAt(s, next) ? behind : end;
}

/**
 * Where the name that runs on from `index` ends: at punctuation, at a predicate, behind a level of the State ("… tỉnh",
 * "… huyện Mường Khoa"). The first `skip` + 1 words are never taken for a predicate: "Đội quản lý trật tự".
 */
export function nameEnd(s: Stretch, index: number, skip: number): number {
  let end = index;
  for (let words = 0; words < 24; words++) {
    const inside = matchAt(at.insideName, s.text, end);
    let i = end;
    if (inside) {
      i = end + inside[0].length;
      if (isBodyStart(s, i) || isBodyStart(s, end + 2)) return end;
    } else {
      const blank = blankLength(s.text, end);
      if (blank === 0 && words > 0) return end;
      i = end + blank;
    }
    // A field of two syllables and more is one word here: "… chuyên ngành | công trình".
    const noun = skip > 0 ? matchAt(field.noun, s.low, i) : null;
    if (noun && /\s/u.test(noun[0])) {
      end = i + noun[0].length;
      continue;
    }
    const whole = matchAt(at.wholeParts, s.low, i);
    if (whole) {
      end = i + whole[0].length;
      continue;
    }
    const part = matchAt(at.nameParts, s.low, i);
    if (part && (words <= skip + 1 || /^\p{Lu}/u.test(s.text.slice(i, i + 1)))) {
      end = i + part[0].length;
      continue;
    }
    const area = matchAt(at.areaTail, s.low, i);
    if (area && s.text[i] === s.low[i]) {
      if (skip > 0) {
        end = i + area[0].length;
        continue;
      }
      const proper = properNameAt(s, i + area[0].length);
      return proper?.end ?? i + area[0].length;
    }
    if (words >= Math.min(skip, 1) && words > 0 && isPredicateAt(s, i)) return end;
    if (words <= skip && skip === 0 && words === 0 && isPredicateAt(s, i)) return end;
    if (
      matchAt(at.many, s.low, i) &&
      !/^\p{Lu}/u.test(s.text.slice(i, i + 1)) &&
      !s.low.slice(Math.max(0, end - 9), end).endsWith('liên hiệp')
    ) {
      return end;
    }
    const word = matchAt(at.word, s.text, i);
    if (!word || /^(?:và|hoặc|với|cho|về|tại|từ|đến|của|thuộc|trực)$/u.test(word[0])) return end;
    end = i + word[0].replace(/[.\-/]{1,40}$/u, '').length;
  }
  return end;
}
