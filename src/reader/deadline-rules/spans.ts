import { damagedFrame, damagedFrameAt } from '../damaged-dates.js';
import { dateAt } from '../date-words.js';
import { framed } from '../framed-times.js';
import { nextWeekday, thisWeek } from '../loose-times.js';
import { WORD_END, matchAt, pattern } from '../pattern.js';
import { type TimeRule, fixedOn } from '../time-reading.js';
import { BY, DAY_OF_WEEK, HOUR, MUST } from './time-words.js';

/** A week, month, quarter or year (domain.md §21 C). */
export const spanRules: readonly TimeRule[] = [
  {
    numbers: '50, 87',
    example: 'chậm nhất chiều thứ Sáu',
    at: pattern(
      `(?:trước|(?:chậm|muộn|trễ) nhất(?: là)?(?:,? (?:vào|đến|trước))?|vào|đến hết|hết) (?:${HOUR},? )?(?:buổi )?(?:sáng |chiều |tối )?(?:ngày )?${DAY_OF_WEEK}${WORD_END}(?!,? tuần|,?\\s{0,3}\\(?(?:ngày )?\\d)`,
      'y',
    ),
    read: (m, _low, context) => nextWeekday(m, context),
  },
  {
    numbers: '47',
    example: 'giữa tháng 8/2022',
    at: /(?=(?:(?:đầu|giữa)\s{1,9}tháng|(?:thượng|trung|hạ)\s{1,9}tuần(?:\s{1,9}của)?\s{1,9}tháng)\s{1,9}\d)/uy,
    read: (m, low, context) => framed(m.index, m.index, low, context),
  },
  {
    numbers: '50',
    example: 'xong ngay trong tuần',
    at: pattern(`(?:ngay|xong|hoàn thành|dứt điểm) trong tuần${WORD_END}(?! (?:tới|sau|này|kế|đầu|cuối|thứ|từ))`, 'y'),
    read: (m, _low, context) => thisWeek(m, context),
  },
  {
    numbers: '29–35',
    example: 'Đề án di dời doanh nghiệp, tháng 3',
    at: /(?<=[\p{L}\d]{2},\s)(?<!(?:tháng|quý)\s[\divx]{1,3},\s)(?=(?:tháng\s{1,3}\d{1,2}|quý\s{1,3}(?:i{1,3}|iv|[1-4]))(?:\s{0,2}\/\s{0,2}\d{4})?\s{0,3}(?:[.;]|$))/uy,
    read: (m, low, context) => framed(m.index, m.index, low, context),
  },
  {
    numbers: '29–42, 46, 49',
    example: 'trong quý II/2017',
    at: pattern(
      `(?:${BY}|từ nay(?: cho)? (?:đến|tới)(?: hết)?|(?:ngay )?trong (?:kỳ|buổi|đợt) sinh hoạt(?: chi bộ| chuyên đề| đảng)?|ngay)(?: vào)? (?=(?:cả (?:tháng|năm)|ngày (?:làm việc )?cuối|tháng|(?:các )?quý|năm|(?:các|hai|ba|0?[23]) năm \\d{4}|tuần (?:tới|sau|này|kế tiếp|đầu|cuối|thứ|\\d)|\\d{1,2} ngày (?:đầu|cuối)(?: của)? tháng|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]),? tuần|chủ nhật,? tuần|(?:thượng|trung|hạ) tuần|nửa (?:đầu|cuối) tháng|t\\d|các tháng|mấy tháng|(?:khoảng )?thời gian (?:còn lại|cuối)|(?:02|03|hai|ba) tháng \\d|\\d{1,2} tháng|sáu tháng|chín tháng|ba tháng|những tháng|cuối|giữa|đầu|hết))`,
      'y',
    ),
    read: (m, low, context) => framed(m.index, m.index + m[0].length, low, context),
  },
  {
    numbers: '29–35',
    example: 'việc này không được để sang tháng 11/2025; không để kéo dài qua quý IV',
    at: pattern(
      'không (?:được )?(?:để )?(?:kéo dài |chuyển |lùi |chậm |lấn |để )?(?:sang|qua) (?=(?:tháng|quý) [\\divx]|năm \\d{4})',
      'y',
    ),
    read: (m, low, context) => framed(m.index, m.index + m[0].length, low, context),
  },
  {
    numbers: '29–35 damaged',
    example: 'trong quý lI/2024; trong tháng 7/2O24; trong tháng 13/2024',
    at: damagedFrameAt(BY),
    read: (m, _low, context) => damagedFrame(m, context),
  },
  {
    numbers: '1–14',
    example: 'Thứ Hai, ngày 12/8/2024 phải nộp',
    at: pattern(`(?:${DAY_OF_WEEK},? )?ngày (?=\\d)`, 'y'),
    read: (m, low, context) => {
      const date = dateAt(low, m.index);
      return date && matchAt(MUST, low, date.end) ? fixedOn(m.index, date, context, 2) : null;
    },
  },
];
