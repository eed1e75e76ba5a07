import { deferralWords, idleOpenings, idlePhrases, orderInCase, stopWords } from './lexicon/section-words.js';
import { anyOf, beginsWith, pattern } from './pattern.js';
import type { Findings, Point } from './point.js';
import type { Stretch } from './source-text.js';

const IDLE_OPENING = pattern(`^["'(]?${anyOf(idleOpenings)}`);
const IDLE_PHRASE = pattern(anyOf(idlePhrases));
const DEFERRED = pattern(`(?<![\\p{L}])${anyOf(deferralWords)}`);
const STOPPED = pattern(`^["'(\\s]{0,5}${anyOf(stopWords)}`);

const ORDER_BEHIND = pattern(
  '(?:chưa|không|hoãn|dừng)(?![\\p{L}])[^.;]{0,200}[,:] (?:đồng thời,? )?(?:giao|yêu cầu|đề nghị) (?!không|dừng|chưa)',
);

/** Notes what is put off or stopped; such words hand out nothing. */
export function isRemark(words: Stretch, findings: Findings): boolean {
  const code = DEFERRED.test(words.low) ? 'DEFERRED' : beginsWith(STOPPED, words.low) ? 'STOPPED' : null;
  if (code) findings.remarks.push({ code, start: words.start, end: words.start + words.text.trimEnd().length });
  // "…: chưa thực hiện trong năm 2025, giao Công an phường khảo sát vị trí": the one is put off, the other is told.
  return code !== null && !ORDER_BEHIND.test(words.low);
}

const ORDER_IN_CASE = pattern(orderInCase);

/** "…; có vướng mắc, liên hệ đ/c A để được hướng dẫn": whom to call is said behind the duty. */
export const CONTACTS = pattern('(?<![\\p{L}])(?:liên hệ|phản ánh) [^;]{0,160}(?:điện thoại|để được hướng dẫn)');
/** Whom an order may be given to: enough to tell "giao Sở X" from "giao thông", "đề nghị của Sở X". */
const SOMEBODY =
  '(?: đồng chí)?:? (?=(?:các|những|toàn thể|ubnd|ủy ban|sở|ban|công an|văn phòng|bộ chỉ huy|chi cục|cục|trung tâm|phòng|đài|báo|huyện|thành phố|thị xã|xã|hội|giám đốc|chủ tịch|thủ trưởng|chánh|trưởng|chủ đầu tư|thanh tra|kho bạc|đơn vị|địa phương|ngành|công ty|lãnh đạo|người đứng đầu|tỉnh đoàn)(?![\\p{L}]))';
const ORDERS_SOMEBODY = ` (?:giao|yêu cầu|đề nghị)${SOMEBODY}`;
/** "Qua kiểm tra, tiến độ còn chậm; yêu cầu UBND huyện X …": how things stand first, then an order. */
const TELLS_THEN_ORDERS = pattern(
  `(?:[,;]| nên|^tuy nhiên)(?: (?:vì vậy|do đó|do vậy|vì thế|nay|đồng thời|song|và),?)?(?= (?:giao|yêu cầu)${SOMEBODY})`,
);
/** "Ghi nhận nỗ lực của huyện, đồng thời yêu cầu Sở X …", "Đánh giá cao …; giao Sở Y …": praise first, then an order. */
const PRAISES_THEN_ORDERS = pattern(
  `(?<![\\p{L}])(?:ghi nhận|biểu dương|đánh giá cao)[^;:]{0,300}?(?:[,;](?: (?:đồng thời|song|tuy nhiên|nhưng|và),?)?(?: cũng)?| và| đồng thời)(?=${ORDERS_SOMEBODY})`,
);
function isIdleByPhrase(sentence: string): boolean {
  const praise = PRAISES_THEN_ORDERS.exec(sentence);
  const low = praise ? sentence.slice(praise.index + praise[0].length) : sentence;
  const behind = low.indexOf(';');
  return IDLE_PHRASE.test(behind > 0 && CONTACTS.test(low.slice(behind)) ? low.slice(0, behind) : low);
}

/** "Nhận được Công điện này, yêu cầu các đơn vị triển khai" only closes. */
const ordersAfterAll = (low: string): boolean => TELLS_THEN_ORDERS.test(low) && !low.startsWith('nhận được');

export function isIdleSentence(sentence: Stretch, { isOpening, hasMarker }: Point): boolean {
  const low = sentence.low.trimStart();
  // "2. Căn cứ Luật Đất đai, Sở X xác định …" is a duty; "Căn cứ Luật Đất đai;" before the first point is a basis.
  const isBasisOfDuty = hasMarker && low.startsWith('căn cứ') && /,\s/u.test(low);
  return (
    (isOpening && /:\s*$/u.test(low)) || (isIdle(low) && !isBasisOfDuty && !ordersAfterAll(low)) || isIdleByPhrase(low)
  );
}

/** "Sau khi nghe …" leads to the conclusion when it stands in the same sentence. */
export const isIdle = (low: string): boolean =>
  beginsWith(IDLE_OPENING, low) &&
  !ORDER_IN_CASE.test(low) &&
  !(low.startsWith('sau khi nghe') && (/:\s{1,200}\p{L}/u.test(low) || LEADER_THEN_ORDERS.test(low))) &&
  !(low.startsWith('qua ') && LEADER_ORDERS_SOMEBODY.test(low)) &&
  !(low.startsWith('trên đây là') && ENDS_WITH_REPORTS.test(low));
/** "Trên đây là Kế hoạch …; yêu cầu các đơn vị báo cáo kết quả định kỳ 6 tháng về Sở X" */
const ENDS_WITH_REPORTS = pattern(
  `[,;.](?=${ORDERS_SOMEBODY})(?=[^.]{0,300} (?:báo cáo|gửi) )(?=[^.]{0,300} (?:định kỳ|hằng|hàng) (?:\\d{1,2} )?(?:tuần|tháng|quý|năm)|[^.]{0,300} (?:trước|chậm nhất)(?: là)?(?: ngày)? \\d)`,
);
/** "Qua kiểm tra, đồng chí Phó Chủ tịch UBND tỉnh …, đồng thời yêu cầu: UBND các huyện …" */
const LEADER_ORDERS_SOMEBODY = pattern(
  `^[^.;:]{3,120}, (?:đồng chí|đ/c|ông|bà|(?:phó )?(?:chủ tịch|bí thư|trưởng ban|trưởng đoàn))(?![\\p{L}])[^.;:]{0,300}?(?=${ORDERS_SOMEBODY})`,
);
/** "Sau khi nghe ý kiến, Phó Chủ tịch UBND tỉnh yêu cầu UBND huyện X đối thoại …" */
const LEADER_THEN_ORDERS = pattern(
  ', (?:đồng chí|đ/c|ông|bà|(?:phó )?(?:chủ tịch|bí thư|trưởng ban))[^,:;]{0,80} (?:yêu cầu|giao|đề nghị) [^:]{10,400}[.;]?$',
);
