import { lastDayOfYear } from '../domain/plain-date.js';
import { dateAt, numberOf, timeAt } from './date-words.js';
import { atAnHour } from './clock-times.js';
import { onEvent } from './event-times.js';
import { framed } from './framed-times.js';
import { eachMatch, matchAt, pattern } from './pattern.js';
import { period } from './periods.js';
import {
  type TimeContext,
  type TimeReading,
  type TimeRule,
  fixed,
  fixedOn,
  none,
  onDay,
  readBy,
} from './time-reading.js';

const AN_HOUR = pattern(',?\\s{0,3}\\(?(?:trước |lúc )?(?=\\d{1,2}\\s{0,2}(?:giờ|h|g|:))', 'y');

/** The first day of a window, and what leads to its last. */
const FIRST_DAY =
  '\\d{1,2}(?:\\s?[/.]\\s?\\d{1,2}(?:\\s?[/.]\\s?\\d{4})?)?\\s{0,3}(?:[-–]|đến(?: hết)?|tới|và)\\s{0,3}(?=ngày |\\d)';

/**
 * A table's cell leaves out "trước" and "trong": "Quý II/2024", "30/9/2024", "2024 - 2025", "10 ngày làm việc". In the column
 * of the due dates even a span of years is the time of the item itself.
 */
export const cellRules: readonly TimeRule[] = [
  {
    numbers: '18',
    example: 'từ 01/7/2024',
    at: pattern(`(?:kể )?từ (?:ngày )?(?=\\d)(?!${FIRST_DAY})`, 'y'),
    read: (m) => none(m.index, m.index + m[0].length),
  },
  {
    numbers: '1–21',
    example: '30/9/2024; 01/7 - 30/9/2024; 20/7/2024, 17h00',
    at: pattern(`(?:(?:từ )?(?:ngày )?${FIRST_DAY})?(?=(?:ngày |thứ |chủ nhật)|\\d{1,2}\\s{0,2}[/.-])`, 'y'),
    read: (m, low, context) => {
      const at = m.index + m[0].length;
      const date = dateAt(low, at) ?? dateAt(low, m.index);
      if (!date) return null;
      const reading: TimeReading = { ...fixedOn(m.index, date, context, 3), strength: 3 };
      const gap = matchAt(AN_HOUR, low, reading.end);
      const time = gap && reading.date !== undefined ? timeAt(low, reading.end + gap[0].length) : null;
      if (!time || reading.date === undefined || time.hour === 24) return reading;
      const clock = `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
      return { ...reading, end: time.end, deadline: onDay(reading.date, clock) };
    },
  },
  {
    numbers: '22, 23',
    example: '17h00, 20/7/2024; 17 giờ ngày 20/7',
    at: pattern('(?=\\d{1,2}\\s{0,2}(?:giờ|h|g|:))', 'y'),
    read: (m, low, context) => atAnHour(m, low, context),
  },
  {
    numbers: '38, 41, 44',
    example: '2024; 2024 - 2025; giai đoạn 2024 - 2025; đến năm 2025; đến 2030',
    at: pattern(
      '(?:(?:giai đoạn|đến(?: hết)?|trong|năm|từ) ){0,3}(?:(\\d{4})\\s{0,3}[-–]\\s{0,3})?(\\d{4})(?=\\s*(?:[.;)]|$))',
      'y',
    ),
    read: (m) => {
      const year = Number(m[2]);
      if (year < 1990 || year > 2100) return null;
      return { ...fixed(m.index, m.index + m[0].length, lastDayOfYear(year), 3, []), isFrame: true };
    },
  },
  {
    numbers: '51–58',
    example: '10 ngày làm việc; 02 tháng',
    at: pattern('(\\d{1,3})\\s{0,50}(ngày làm việc|ngày|giờ|tuần|tháng)(?=\\s*(?:[.;)]|$))', 'y'),
    read: (m) => (numberOf(m[1] ?? '') === null ? null : period(m, 'trong', m[1] ?? '', m[2] ?? '', null, null)),
  },
  {
    numbers: '29–50',
    example: 'Quý II/2024; tháng 9; cuối năm 2024',
    at: pattern('(?=[\\p{L}\\d])', 'y'),
    read: (m, low, context) => {
      const frame = framed(m.index, m.index, low, context);
      return frame ? { ...frame, strength: 3 } : null;
    },
  },
  {
    numbers: '94–96',
    example: 'Kỳ họp thứ 21 HĐND tỉnh; sau khi có hướng dẫn; trong thời gian Festival',
    at: pattern('(?:kỳ họp|phiên họp|hội nghị|cuộc họp|sau|trước|tại|trong thời gian) [^;]{3,160}', 'y'),
    read: (m, low, context) => onEvent(m, low, context, 2),
  },
];

const PARTS = /(?:^|[;\n])[\s-]{0,8}(?:(?:và|hoàn thành|xong|trình)\s{1,3})?/gu;

/** What the parts of a cell say, "31/12/2024 (đợt 1); 30/6/2025 (đợt 2)", in their order. */
export function cellReadings(low: string, context: TimeContext): TimeReading[] {
  const readings: TimeReading[] = [];
  for (const part of eachMatch(PARTS, low)) {
    const at = part.index + part[0].length;
    for (const rule of cellRules) {
      const match = matchAt(rule.at, low, at);
      const found = match ? readBy(rule, match, low, context) : null;
      if (!found) continue;
      readings.push(found);
      break;
    }
  }
  return readings;
}
