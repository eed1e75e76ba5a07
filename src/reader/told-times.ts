import type { PlainDate } from '../domain/plain-date.js';
import { WORD_END, pattern } from './pattern.js';
import type { TimeReading } from './time-reading.js';

/** "hồ sơ tiếp nhận trước ngày 01/7", "người sinh trước ngày …": the words before say which things are meant. */
const WHICH_ONES = pattern(
  '(?<![\\p{L}])(?:(?:đã |được |còn )?(?:tiếp nhận|phát sinh|sinh|nghỉ hưu|về hưu|nghỉ việc|hết hạn|hết hiệu lực|đến hạn|tuyển dụng|tồn đọng|quá hạn|hình thành|thụ lý|kê khai|cư trú)|đã (?:được )?(?:\\p{L}+ )?\\p{L}+)\\s{1,5}$',
);
/** The same where the day is over: "công trình khởi công trước ngày …". */
const DONE_ONES = pattern(
  '(?<![\\p{L}])(?:khởi công|hoàn thành|ký|ký kết|ban hành|được cấp|được giao|phê duyệt|nộp|vi phạm|xảy ra|có hiệu lực|thành lập|xây dựng)\\s{1,5}$',
);
const NOUN_BEFORE = pattern(
  '(?<![\\p{L}])(?:hồ sơ|công trình|dự án|đối tượng|trường hợp|vụ việc|vụ án|đơn thư|văn bản|hợp đồng|nhà ở|hộ|người|khoản nợ|nợ|tài sản|cán bộ|công chức|viên chức|giáo viên|lao động|giấy phép|chứng chỉ|thửa đất)(?: [\\p{L}]+){0,8}\\s{1,5}$',
);
/** "đến ngày 31/5 đạt 45 %", "trong tháng 5 vừa qua". */
const TOLD_BEHIND = pattern('^,?\\s{0,3}(?:đạt|là \\d|còn \\d|mới đạt|đã |toàn tỉnh|tổng số)');
/** "trong tháng 5 qua"; not "trước ngày 03/9, qua đồng chí …". */
const GONE_BY = pattern(
  '^(?:,? (?:vừa qua|vừa rồi|trở về trước)| qua(?! (?:hệ thống|thư|email|hộp|địa chỉ|sở|phòng|văn phòng|đồng chí|ông|bà|đường|bưu|trục|cổng|zalo|điện thoại)))(?![\\p{L}])',
);
const LOOSE_TRIGGER = pattern(`^(?:cho )?(?:đến|đến hết|hết|trong|tới|vào|tính)${WORD_END}`);
/** How long something goes on: "bảo hành trong 24 tháng", "niêm yết công khai trong 15 ngày". */
const LASTS = pattern(
  '(?<![\\p{L}])(?:bảo hành|cho vay|hỗ trợ|niêm yết|niêm yết công khai|lưu giữ|lưu trữ|duy trì|kéo dài|có giá trị|trưng bày|thuê|thuê đất|sử dụng|đình chỉ|tập huấn|phát sóng|ổn định)(?: [\\p{L}]+){0,3}\\s{1,5}$',
);
const LASTS_LONG = pattern('(?<![\\p{L}])(?:bảo hành|cho vay|thuê đất|thuê|sử dụng đất)(?: [\\p{L}]+){0,3}\\s{1,5}$');
const FORECAST = pattern('^ (?:tới|sắp tới|qua|gần đây)(?: (?:có|sẽ|dự báo|thời tiết)|,? [\\p{L}]+ (?:có|sẽ) )');

/** "chưa đặt vấn đề triển khai trong năm 2018": a time in which nothing is to be done. */
const PUT_OFF = pattern(
  '(?<![\\p{L}])(?:chưa|tạm dừng|không|chưa thể) (?:đặt vấn đề|xem xét|triển khai|thực hiện|đầu tư|bố trí|ban hành|tổ chức)(?: [\\p{L}]+){0,4}\\s{1,5}$',
);

/** "không dồn vào cuối năm", "tránh để tồn đọng sang tháng 12": the time that the work shall not wait for. */
const AVOIDED = pattern(
  '(?<![\\p{L}])(?:không|tránh|hạn chế|khắc phục|chấm dứt|tuyệt đối không)(?: (?:được|để|xảy ra|tình trạng|việc|nên)){0,3}(?: [\\p{L}]{1,10}){0,4}? (?:dồn|dồn dập|tập trung|tồn đọng|kéo dài|chuyển|lùi|để|chờ|đợi)(?: [\\p{L}]{1,10}){0,4}\\s{1,5}$',
);
const WAITS = pattern('(?<![\\p{L}])(?:không|đừng) (?:chờ|đợi)(?: [\\p{L}]{1,10}){0,2}\\s{1,5}$');

/** "Trên cơ sở dự toán của các đơn vị gửi trước ngày 20/7, thẩm định …": by then others have sent what the work rests on. */
const OF_A_SOURCE = pattern(
  '(?:^|[\\s:;])(?:trên cơ sở|căn cứ(?: vào)?|dựa trên|từ) [^.;:,]{6,110} (?:gửi|báo cáo|đề xuất|đăng ký|cung cấp|nộp|trình)(?: (?:đến|về|lên))?\\s{1,5}$',
);
const LOOK_FAR = 150;
const LOOK = 60;
/** What stands in brackets and tells: "(số nợ đến 31/12/2021 là 214 tỷ đồng)", "(phát sinh trong quý I)". */
const TELLS_INSIDE = pattern(
  '(?<![\\p{L}])(?:đã|phát sinh|tồn|quá hạn|số liệu|số nợ|tính|trong đó|có|gồm|cấp|ban hành|(?<!đăng )ký|khởi công|theo|là|còn|so với|nhận|từ) [^()]{0,80}$',
);
const OPEN_BRACKET = /\(([^()]{0,160})$/u;
/** An order inside the brackets: "(hoàn thành trước ngày 15/5)". */
const ORDERS_INSIDE = pattern(
  '(?:^|[\\s(])(?:hoàn thành|xong|thời hạn|thời gian|hạn|gửi|báo cáo|nộp|trình|chậm nhất|muộn nhất|phải|tiến độ)(?![\\p{L}])',
);

/** A date in brackets that belongs to a fact, not to the work. */
function isFactInBrackets(reading: TimeReading, low: string, isOver: boolean): boolean {
  const inside = OPEN_BRACKET.exec(low.slice(Math.max(0, reading.start - 170), reading.start))?.[1];
  if (inside === undefined || !/\)/u.test(low.slice(reading.end, reading.end + 160))) return false;
  const words = `${inside}${low.slice(reading.start, reading.end)}`;
  return TELLS_INSIDE.test(inside) ? !ORDERS_INSIDE.test(words) || isOver : isOver && !ORDERS_INSIDE.test(words);
}

/** True when words about time only tell what happened or which things are meant: they set nobody a date. */
export function isTold(reading: TimeReading, low: string, issuedOn: PlainDate | null): boolean {
  const before = low.slice(Math.max(0, reading.start - LOOK), reading.start);
  const behind = low.slice(reading.end, reading.end + LOOK);
  const trigger = low.slice(reading.start, reading.end);
  if (reading.deadline?.kind === 'period') {
    if (/^chậm|^muộn|xong|hoàn thành/u.test(trigger)) return false;
    if (LASTS_LONG.test(before)) return reading.deadline.from === 'event' || reading.issues.length > 0;
    return FORECAST.test(behind) || (reading.issues.includes('PERIOD_WITHOUT_ANCHOR') && LASTS.test(before));
  }
  if (reading.deadline?.kind !== 'fixed') return false;
  if (PUT_OFF.test(before) && trigger.startsWith('trong')) return true;
  if (/^(?:vào|sang|cuối)/u.test(trigger) && AVOIDED.test(before)) return true;
  if (/^(?:đến|tới|cuối)/u.test(trigger) && WAITS.test(before)) return true;
  const isOver = issuedOn !== null && reading.deadline.due < issuedOn;
  if (isFactInBrackets(reading, low, isOver)) return true;
  if (behind.startsWith(',') && OF_A_SOURCE.test(low.slice(Math.max(0, reading.start - LOOK_FAR), reading.start)))
    return true;
  const isLoose = LOOSE_TRIGGER.test(trigger);
  if (GONE_BY.test(behind) || (TOLD_BEHIND.test(behind) && isLoose && isOver)) return true;
  if (/^(?:trước|từ|đến|trong)/u.test(trigger) && WHICH_ONES.test(before)) return NOUN_BEFORE.test(before) || isOver;
  return isOver && DONE_ONES.test(before) && NOUN_BEFORE.test(before);
}
