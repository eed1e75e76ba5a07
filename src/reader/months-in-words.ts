import { numberOf } from './date-words.js';
import { WORD_END, pattern } from './pattern.js';

/** "tháng sáu", "ngày 5 tháng mười hai"; never "6 tháng năm 2022", "mỗi tháng hai lần", "tháng, quý, năm". */
const MONTH = pattern(
  `(?<=(?:^|[,:(]|(?<![\\p{L}])(?:trong|ngay|của|đầu|cuối|giữa|hết|trước|từ|đến|tới|và|vào|nhất|xong|hạn|tuần|kỳ|ngày|phiên|kỳ họp|họp|ngày \\d{1,2}|mùng \\d{1,2}|mồng \\d{1,2}|đợt)) )tháng (một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười một|mười hai|mười)${WORD_END}(?! (?:lần|buổi|kỳ|đợt|số|học|bài|cuộc|phiên|\\d{1,2}(?!\\d))|\\s{0,3}\\(|(?<=năm) \\d)`,
  'g',
);

/**
 * The text in lower case with months in words set in figures, of the same length: "tháng sáu" becomes "tháng   6", so
 * that every rule reads it and every place stays what it was.
 */
export function monthsInFigures(low: string): string {
  if (!low.includes('tháng')) return low;
  return low.replace(MONTH, (words, month: string) => {
    const n = numberOf(month);
    return n === null ? words : `${words.slice(0, words.length - month.length)}${String(n).padStart(month.length)}`;
  });
}
