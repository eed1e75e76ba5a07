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

/** The name in capitals behind a level: "huyện | Mường Khoa". */
export function properNameAt(s: Stretch, index: number): { name: string; end: number } | null {
  const blank = blankLength(s.text, index);
  const match = matchAt(at.properName, s.text, index + blank);
  if (!match || matchAt(NOT_A_PLACE, s.low, index + blank) || isNextLineBody(s, index, blank)) return null;
  return { name: match[0].replace(/\s+/gu, ' '), end: index + blank + match[0].length };
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
