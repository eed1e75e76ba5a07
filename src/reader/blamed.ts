import type { KnownNames } from './known-names.js';
import { isPredicateAt } from './name-end.js';
import { partiesAt } from './parties.js';
import type { Party } from './party.js';
import { eachMatch, matchAt, pattern } from './pattern.js';
import type { Stretch } from './source-text.js';
import type { Subject } from './subject.js';

/** Words that find fault with somebody by name (domain.md §12, 5). */
const FINDS_FAULT = pattern(
  '\\s{0,5}(?:(?:chủ tịch )?ubnd (?:tỉnh|thành phố|huyện) )?(?:nghiêm khắc |nghiêm túc )?(?:phê bình|nhắc nhở|khiển trách)(?: nghiêm khắc)?(?: đối với)? ',
  'y',
);
const ORDERS = pattern('(?:^\\s{0,5}|,? (?:đồng thời|và|do đó|vì vậy),? |, )(?:yêu cầu|đề nghị) (?=[\\p{L}])', 'g');
/** "… nghiêm túc rút kinh nghiệm" belongs to the fault that is found. */
const ONLY_LEARNS = pattern(
  '(?:nghiêm túc |khẩn trương )?(?:kiểm điểm,? )?rút kinh nghiệm(?: sâu sắc| chung)?\\s{0,3}[.;]',
  'y',
);
/** "các đơn vị này", "các địa phương nêu trên": those that were named. */
const THOSE = pattern(
  '(?:các )?(?:cơ quan|đơn vị|địa phương|đồng chí|chủ đầu tư)(?:, (?:đơn vị|địa phương))?(?: có tên)? (?:này|trên|nêu trên|nói trên) ',
  'y',
);

/** "Phê bình Giám đốc Sở X, Chủ tịch UBND phường Y để nhiệm vụ quá hạn": those with whom the clause finds fault, else null. */
export function blamedIn(s: Stretch, from: number, clauseEnd: number, known: KnownNames): Party[] | null {
  const fault = matchAt(FINDS_FAULT, s.low, from);
  const list = fault ? partiesAt(s, from + fault[0].length, known) : null;
  return list && list.start < clauseEnd ? list.parties : null;
}

/** "…; yêu cầu tổ chức kiểm điểm, gửi kết quả trước ngày 28/11": an order that names nobody goes to those found fault with. */
export function orderToBlamed(s: Stretch, from: number, clauseEnd: number, blamed: readonly Party[]): Subject | null {
  for (const order of eachMatch(ORDERS, s.low.slice(from, clauseEnd))) {
    const behind = from + order.index + order[0].length;
    const start = behind + (matchAt(THOSE, s.low, behind)?.[0].length ?? 0);
    if (!isPredicateAt(s, start) || matchAt(ONLY_LEARNS, s.low, start)) continue;
    return { parties: [...blamed], start: from, end: start, via: 'order', isLeader: false };
  }
  return null;
}
