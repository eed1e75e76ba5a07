import { agentsInBracket, partiesAlone } from './headings.js';
import type { KnownNames } from './known-names.js';
import { isBodyStart, isPredicateAt } from './name-end.js';
import { isDutyInCapital } from './name-marks.js';
import { partiesAt } from './parties.js';
import type { Party } from './party.js';
import { startsWithDuty } from './predicates.js';
import { looseStretch } from './source-text.js';

/** A line that is not joined with the capital below it: a list of parties, or a topic above a sentence of its own. */
export function isCompleteHeading(words: string, next: string, known: KnownNames): boolean {
  const s = looseStretch(words.replace(/^(?:\d{1,3}|[IVX]{1,5}|[a-zđ])\s*[.)/]\s*/u, ''));
  const goesOn = GOES_ON.test(s.low) && !REPORTING.test(s.low) && !TO_COME.test(s.low);
  // "3. Sở Xây dựng, Sở Công Thương," goes on below.
  if (s.low.endsWith(',')) return false;
  const alone = partiesAlone(s, known);
  // "Công an tỉnh; Bộ Chỉ huy" above "Quân sự tỉnh": the last name goes on below.
  if (alone !== null) return !goesOnInName(s.text, next, alone, known);
  if (s.text === words || goesOn) return false;
  // "4. Kiểm tra, nghiệm thu (Chi cục Kiểm lâm)", and below it what that means.
  return startsSentence(next, known) || (agentsInBracket(s, known) !== null && startsWithDuty(looseStretch(next)));
}

function goesOnInName(line: string, next: string, alone: readonly Party[], known: KnownNames): boolean {
  const below = looseStretch(next);
  if (!/^\p{Lu}/u.test(next) || isDutyInCapital(below, 0)) return false;
  // "Quân sự tỉnh" is a body by itself, but not below "Bộ Chỉ huy".
  if (isBodyStart(below, 0) && !/chỉ\shuy$/iu.test(line)) return false;
  const both = partiesAlone(looseStretch(`${line} ${next}`), known);
  const last = alone.at(-1)?.name ?? '';
  return both?.length === alone.length && (both.at(-1)?.name.length ?? 0) > last.length;
}

/** Words after which a line goes on below: "… phối hợp với | Sở Y tế". */
const GOES_ON =
  /(?:,|(?:^|\s)(?:và|hoặc|của|cho|với|giao|đề nghị|yêu cầu|về|tại|đến|các|những|là|do|trên|theo|từ|gồm|cùng|thuộc|để|sở|ban|ubnd|tỉnh|trình|gửi|báo cáo|tham mưu|phối hợp|ủy quyền|ban thường vụ|thường trực|ban chấp hành|ban cán sự(?: đảng)?|lãnh đạo|chủ tịch|giám đốc|thủ trưởng|đồng chí|ông|bà|hội đồng|ủy ban|số|trước|trong|ngày))$/u;

/** "2. Chế độ báo cáo" is a heading, whole as it is. */
const REPORTING =
  /^(?:chế độ|công tác|thông tin,?|tổng hợp,?|kiểm tra,?|sơ kết,?|tổng kết,?)(?: [^\s,;:.]{1,12},?){0,6} báo cáo$/u;

/** "II. Nhiệm vụ trong thời gian đến", "Trọng tâm tháng đến": what is to come, as it is said in the centre of the country. */
const TO_COME = /(?:^|\s)(?:thời gian|sắp|tuần|tháng|quý|năm) đến$/u;

function startsSentence(line: string, known: KnownNames): boolean {
  const s = looseStretch(line);
  const list = partiesAt(s, 0, known);
  const blank = list ? /^\s+/u.exec(s.text.slice(list.end)) : null;
  return list !== null && blank !== null && isPredicateAt(s, list.end + blank[0].length);
}
