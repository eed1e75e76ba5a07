import { exclusionEnd } from './exclusions.js';
import { isPredicateAt, nameEnd, properNameAt } from './name-end.js';
import { isDutyInCapital } from './name-marks.js';
import { underTail } from './parents.js';
import { at } from './party-patterns.js';
import { blankLength, matchAt, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';

const A_ROUTE = /(?:sông|suối|hồ|kênh|đầm|vịnh|quốc lộ|đường tỉnh|biển)$/u;
const ANOTHER_ROUTE = pattern('(?:,| và) (?:sông|suối|hồ|kênh|đầm|vịnh|quốc lộ|đường tỉnh) (?=[\\p{L}\\d])', 'y');

/** "ven sông | Cái, sông Lớn", "dọc tuyến Quốc lộ | 1": the name of the river or the road behind its kind. */
function namedPlaceEnd(s: Stretch, from: number): number {
  if (!A_ROUTE.test(s.low.slice(Math.max(0, from - 12), from))) return from;
  let end = from;
  for (let guard = 0; guard < 6; guard++) {
    const blank = blankLength(s.text, end);
    const name = isDutyInCapital(s, end + blank) ? null : properNameAt(s, end);
    if (!name) return end;
    end = name.end;
    const next = matchAt(ANOTHER_ROUTE, s.low, end);
    if (!next || !properNameAt(s, end + next[0].length)) return end;
    end += next[0].trimEnd().length;
  }
  return end;
}

/** Where a group's name ends: "các đơn vị | có liên quan", "… | được giao làm chủ đầu tư", "… | (trừ thành phố Sơn Hà)". */
export function qualifiersEnd(s: Stretch, from: number): number {
  let end = from;
  for (let guard = 0; guard < 4; guard++) {
    const under = underTail(s, end);
    if (under > end) {
      end = under;
      continue;
    }
    const fixed = matchAt(at.fixedQualifier, s.low, end);
    if (fixed) {
      end = namedPlaceEnd(s, end + fixed[0].length);
      continue;
    }
    const open = matchAt(at.openQualifier, s.low, end);
    const blank = blankLength(s.text, end);
    const isVerb =
      isPredicateAt(s, end + blank) &&
      !/^\s*được giao (?:làm|nhiệm vụ|chủ trì|vốn|kế hoạch|quản lý|chỉ tiêu|dự toán|phụ trách|đầu mối|biên chế|soạn thảo|lập đề án)(?!\p{L})|^\s*được phân công (?:phụ trách|theo dõi|giúp đỡ|chỉ đạo|làm|chủ trì soạn thảo)(?!\p{L})|^\s*có nhiệm vụ (?:quá|được|chưa|chậm|sắp|trễ|liên quan)|^\s*(?:không (?:thuộc|nằm)|nằm ngoài)(?!\p{L})|^\s*sử dụng (?!vốn)|^\s*quản lý (?:chợ|rừng|công trình|đường|cảng|bến|nhà nước|dự án|trực tiếp|khai thác|hồ|đê|đập|khu|di tích|vận hành|ngành|lĩnh vực|chuyên ngành|địa bàn)(?!\p{L})/u.test(
        s.low.slice(end, end + 40),
      );
    // "Các đơn vị được giao dự toán | sử dụng kinh phí đúng mục đích": who is meant has been said.
    if (!open || isVerb || (end > from && open[0] === ' sử dụng')) break;
    const close = nameEnd(s, end + open[0].length, 1);
    // "một số địa phương chưa | quyết liệt": how they are, not who is meant.
    if (/^ (?:chưa|đang)$/u.test(open[0]) && close === end + open[0].length) break;
    end = close;
  }
  return exclusionEnd(s, end);
}
