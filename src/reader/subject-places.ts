import { ORDER } from './orders.js';
import { anyOf, beginsWith, eachMatch, matchAt, pattern, WORD_END } from './pattern.js';
import { STARTS_WITH_VERB } from './predicates.js';
import { isStillJoining } from './second-subjects.js';
import type { Stretch } from './source-text.js';

const LEAD_IN = pattern(
  '(?:["\'(]?(?:đồng thời|riêng|về phía|và|còn|ngoài ra|bên cạnh đó|do đó|vì vậy|cùng với đó|trước mắt|cụ thể|theo đó|trong đó|thì|đối với),? (?:với )?|(?:định kỳ )?(?:hằng |hàng )?(?:ngày|tuần|tháng|quý|6 tháng|năm)(?:(?:, | và )(?:hằng |hàng )?(?:tháng|quý|6 tháng|năm)){0,4},? (?=(?:các|sở|ubnd|thủ trưởng|giám đốc|chủ tịch|công an|ban|phòng|văn phòng|đề nghị|giao|yêu cầu)(?![\\p{L}])))',
  'y',
);
const ADVERBIAL = pattern(
  `^[\\s"]{0,9}(?:${anyOf(['sau', 'khi', 'cứ', 'trên cơ sở', 'hàng', 'hằng', 'định kỳ', 'trong', 'để', 'căn cứ', 'theo', 'đối với', 'về', 'đến', 'cùng với', 'từ', 'nhằm', 'với', 'trước', 'tại', 'qua', 'riêng', 'ngay', 'chậm nhất', 'mỗi', 'thực hiện', 'dịp', 'do đó', 'song song', 'bên cạnh', 'ngoài', 'nếu', 'trường hợp', 'cùng', 'thông qua', 'bằng', 'vào', 'bắt đầu', 'kể từ', 'nhân', 'trừ', 'giao', 'phần', 'việc', 'toàn bộ', 'những (?:nội dung|việc|vấn đề)', 'các (?:nội dung|vấn đề|kiến nghị|vướng mắc|công việc|dự án)', 'muộn nhất', 'tùy', 'xuất phát từ', 'kết thúc', 'hết'])})${WORD_END}`,
);
/** "Đồng chí nhấn mạnh, UBND các xã phải …" */
const SAYS = /(?:nhấn mạnh|lưu ý|chỉ rõ|khẳng định|quán triệt|nêu rõ)\s*$/u;

/** A list may run on in one paragraph: "yêu cầu: a) Sở X …; b) Sở Y …". */
export const LABEL = /^\s*(?:\(?(?:[a-zđ\d]{1,2}|[ivx]{1,4})\)\s+|[-+•]\s+)?["'(]?/u;

/** How far into a clause its subject may stand behind an adverbial ("Khi có sự cố …, các chủ mỏ phải …"). */
export const REACH = 420;

/** Places at which a bare subject may begin: the clause's start, behind ":", and behind an adverbial's comma. */
export function startsOf(
  s: Stretch,
  from: number,
  clauseEnd: number,
  isInherited = false,
): { index: number; isStrict: boolean }[] {
  let start = from + (LABEL.exec(s.low.slice(from, from + 20))?.[0].length ?? 0);
  const starts = [{ index: start, isStrict: false }];
  for (let guard = 0; guard < 2; guard++) {
    const leadIn = matchAt(LEAD_IN, s.low, start);
    if (!leadIn) break;
    start += leadIn[0].length;
    starts.push({ index: start, isStrict: false });
  }
  const window = s.low.slice(from, Math.min(clauseEnd, from + REACH));
  const isAdverbial = ADVERBIAL.test(window);
  const orderAt = window.search(ORDER);
  const firstOrder = orderAt < 0 ? window.length : orderAt;
  for (const mark of eachMatch(/:\s+(?:\(?(?:[a-zđ\d]{1,2}|[ivx]{1,4})\)\s+|[-+•]\s+)?|,\s+|\sthì\s+/gu, window)) {
    // "…; phối hợp thực hiện: Công an huyện" names who joins.
    if (mark[0].startsWith(':') && JOINING_LABEL.test(window.slice(0, mark.index))) continue;
    // "Về dịp hè: phối hợp với Đoàn phường, Hội Nông dân bàn giao …": the list of those who join goes on.
    if (mark[0].startsWith(',') && isStillJoining(window.slice(0, mark.index))) continue;
    if (mark[0].startsWith(':')) starts.push({ index: from + mark.index + mark[0].length, isStrict: false });
    else if (SAYS.test(window.slice(Math.max(0, mark.index - 20), mark.index)))
      starts.push({ index: from + mark.index + mark[0].length, isStrict: true });
    // "Trước ngày 15/11, tham mưu UBND tỉnh …" under a heading: the work has begun, and it is the heading's.
    else if (isInherited && isAdverbial && beginsWith(STARTS_WITH_VERB, window.slice(mark.index + mark[0].length)))
      break;
    else if (isAdverbial && mark.index < firstOrder && starts.length < 14)
      starts.push({ index: from + mark.index + mark[0].length, isStrict: true });
  }
  // "Chậm nhất 31/3/2022 Sở Tài chính phải …", "mỗi tuần Sở X …": a time opens the clause and no comma parts it.
  if (isAdverbial)
    for (const begin of eachMatch(BEHIND_A_TIME, s.text.slice(from, from + Math.min(window.length, NEAR)))) {
      const behind = begin.index + begin[0].length;
      if (behind < firstOrder && starts.length < 18) starts.push({ index: from + behind, isStrict: true });
    }
  return starts;
}

const JOINING_LABEL =
  /^[\s;+-]{0,5}(?:(?:cơ quan|đơn vị)\s)?phối\s{1,3}hợp(?:\s{1,3}(?:thực\s{1,3}hiện|triển\s{1,3}khai))?\s{0,3}$/u;
/** How far into a clause a time reaches that no comma closes. */
const NEAR = 240;
const BEHIND_A_TIME =
  /(?:\d|(?<!\p{L})(?:này|nay|tới|sau|mai|lần|tuần|tháng|quý|năm|ngày|[IVX]{1,3}))\s{1,5}(?=(?:đồng chí |Chủ tịch |Giám đốc |Thủ trưởng )?(?:Sở|UBND|Ban|Văn phòng|Công an|Công ty|Phòng|Chi cục|Cục|Trung tâm|Thanh tra|Bộ Chỉ huy|Hội|Ủy ban|Kho bạc|Ngân hàng|Đài|Báo)\s)/gu;
