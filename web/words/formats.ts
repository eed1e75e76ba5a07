const HANOI = 'Asia/Ho_Chi_Minh';
const WEEKDAYS_VI = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const WEEKDAYS_EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export type Language = 'vi' | 'en';

let language: Language = 'vi';

/** Set by the words' set-up; formats follow the language of the page. */
export const setFormatLanguage = (to: Language): void => void (language = to);

/** Leading zeros only for days 1–9 and months 1–2, as official documents write: 05/02/2016, 14/3/2016. */
export function formatDate(plainDate: string): string {
  const [year = '', month = '', day = ''] = plainDate.slice(0, 10).split('-');
  return `${day}/${shortMonth(month)}/${year}`;
}

/** 14/3, only within a sentence that has the year. */
export const formatDayMonth = (plainDate: string): string => formatDate(plainDate).split('/').slice(0, 2).join('/');

const shortMonth = (month: string): string => (Number(month) <= 2 ? month : String(Number(month)));

/** Chủ nhật */
export function formatWeekday(plainDate: string): string {
  const index = new Date(`${plainDate.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return (language === 'vi' ? WEEKDAYS_VI : WEEKDAYS_EN)[index] ?? '';
}

/** 28/02/2016, Chủ nhật */
export const formatDateWithWeekday = (plainDate: string): string =>
  `${formatDate(plainDate)}, ${formatWeekday(plainDate)}`;

/** The calendar date of an instant in Việt Nam. */
export function dateOf(instant: string): string {
  const part = partsOf(instant);
  return `${part.year}-${part.month}-${part.day}`;
}

/** 17 giờ 00 */
export function formatTime(instant: string): string {
  const { hour, minute } = partsOf(instant);
  return language === 'vi' ? `${hour} giờ ${minute}` : `${hour}:${minute}`;
}

/** 09 giờ 00, ngày 16/3/2016 */
export const formatInstant = (instant: string): string =>
  language === 'vi'
    ? `${formatTime(instant)}, ngày ${formatDate(dateOf(instant))}`
    : `${formatTime(instant)}, ${formatDate(dateOf(instant))}`;

/** 1.284 and 20,5 in Vietnamese; at most `digits` decimals. */
export function formatNumber(value: number, digits = 1): string {
  const key = `${language}${digits}`;
  const format =
    numberFormats.get(key) ??
    new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: digits });
  numberFormats.set(key, format);
  return format.format(value);
}

/** Making one takes longer than a hundred uses of it. */
const numberFormats = new Map<string, Intl.NumberFormat>();

/** 45% of n/N; nothing for N = 0, for that is no share at all. */
export const formatShare = (part: number, whole: number): string =>
  whole === 0 ? '' : `${formatNumber((part / whole) * 100, 0)}%`;

const KILOBYTE = 1_024;

/** 12 MB, 340 KB: as the limits count them and as Windows shows them, 1 MB of 1,048,576 bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < KILOBYTE) return `${bytes} B`;
  if (bytes < KILOBYTE ** 2) return `${formatNumber(bytes / KILOBYTE, 0)} KB`;
  return `${formatNumber(bytes / KILOBYTE ** 2)} MB`;
}

const TENTH_OF_MEGABYTE = KILOBYTE ** 2 / 10;

/** Of what is over a limit: rounded up, so that 20.03 MB is not said to be 20 MB. */
export const formatBytesOver = (bytes: number): string =>
  formatBytes(Math.ceil(bytes / TENTH_OF_MEGABYTE) * TENTH_OF_MEGABYTE);

const hanoi = new Intl.DateTimeFormat('en-CA', {
  timeZone: HANOI,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partsOf(instant: string): Record<'year' | 'month' | 'day' | 'hour' | 'minute', string> {
  const found = { year: '', month: '', day: '', hour: '', minute: '' };
  for (const { type, value } of hanoi.formatToParts(new Date(instant)))
    if (type in found) Object.assign(found, { [type]: value });
  return found;
}
