import { pattern } from '../pattern.js';

/* The words of which the rules are made; a blank stands for any run of blanks. */

export const BY =
  '(?:trước(?: khi (?:kết thúc|hết))?|(?:chậm|muộn|trễ) nhất(?: là)?(?:,? (?:vào|đến|trong|trước|hết))?(?: hết)?|không (?:được )?(?:muộn|chậm|trễ) (?:hơn|quá)|không sau|(?:không (?:để |được )?(?:kéo dài )?)?quá|(?:cho )?đến hết|từ nay đến(?: hết)?|hết|(?:cho )?đến(?: trước)?|tới|vào|trong|ngay trong|(?:thời )?hạn(?: cuối(?: cùng)?| chót| hoàn thành| thực hiện| nộp| gửi)?(?: là)?:?(?: trước)?|(?:thời )?hạn(?: [\\p{L}]{1,7}){1,4}?(?::| là)|thời gian (?:hoàn thành|thực hiện)(?: là)?:?|thời gian(?: (?:[\\p{L}]{1,6} ){0,2}[\\p{L}]{1,6})?:(?: (?:trước|trong|đến hết|đến|vào))?|cuối giờ(?: (?:làm việc|hành chính|chiều|sáng))?|hoàn thành(?: vào)?:?|xong)';
export const SURE =
  '(?:trước|chậm nhất|muộn nhất|trễ nhất|ngay trong|không|quá|đến hết|hết|hạn|cuối giờ|thời gian|thời hạn|hoàn thành|xong|trong|đến|tới)';
export const PART_OF_DAY =
  '(?:(?:khi )?(?:(?:hết|cuối) )?giờ (?:làm việc|hành chính|nghỉ|chiều)(?: buổi (?:sáng|chiều))?(?: của)?,? |(?:buổi |hết |cuối )?(?:buổi )?(?:sáng|chiều|trưa|tối|đêm)(?: của)?,? )?';
export const UNIT = '(ngày làm việc|ngày|giờ làm việc|giờ|h(?![\\p{L}])|tuần lễ|tuần|tháng|quý|năm)';
export const REPEATED = '(?:\\s{0,3}\\([^)]{2,30}\\))?';
export const CADENCE = '(ngày|tuần|tháng|quý|(?:0?6|sáu) tháng(?: đầu năm)?|nửa năm|năm)';
export const EVERY = '(?:hằng|hàng)';
export const CUT_OFF_MONTH =
  '(?:của )?(?:tháng )?(cuối (?:mỗi )?(?:quý|kỳ(?: báo cáo)?)|báo cáo|kế tiếp|sau|tiếp theo|liền kề|đầu (?:của )?(?:quý|kỳ) (?:sau|tiếp theo|kế tiếp)|đầu (?:của )?(?:mỗi |hằng |hàng )?quý|đầu tiên (?:của )?quý (?:sau|tiếp theo|kế tiếp)|cuối của (?:mỗi )?(?:quý|kỳ)|thứ ba của quý)';
export const ANCHOR =
  '(?:,?\\s{0,3}(?:kể |tính )?(từ|sau)(?: (?:ngày|khi|thời điểm|lúc))?(?: |(?=[\\d]))([^.;,()]{1,140}))';

export const DAY_OF_WEEK = '(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)';
export const HOUR = "\\d{1,2}\\s{0,2}(?:giờ|h|g|:)\\s{0,2}(?:\\d{2})?(?: phút|')?(?: (?:sáng|chiều|trưa|tối))?";

export const TO_A_DATE = pattern('\\s{0,3}(?:đến|-|tới) (?:hết )?(?=ngày |\\d)', 'y');
export const MUST = pattern(',?\\s{0,3}(?:phải|là (?:thời )?hạn|là ngày cuối|để kịp)(?![\\p{L}])', 'y');
/** "từ 15 - 20/7", "từ ngày 15 đến ngày 20/7": the month stands once. */
export const DAYS_OF_ONE_MONTH = pattern('\\d{1,2}(?:\\s?[-–]\\s?| đến (?:hết )?)(?:ngày )?(?=\\d{1,2}[/.]\\d)', 'y');
export const SURELY = pattern(`^${SURE}`);

/** "có hiệu lực từ ngày …", "sau 10 ngày kể từ ngày ký": the clause says from when a document holds (E). */
export const EFFECT = pattern(
  '(?:có )?hiệu lực(?: thi hành| pháp luật| áp dụng)?(?:,? (?:sau|kể từ|tính từ|từ|đến)(?= (?:hết |ngày|khi|thời|\\d))[^.;]{0,120})?',
  'y',
);

/** Read in this order at each place; the first that fits is taken and reading goes on behind it. */
