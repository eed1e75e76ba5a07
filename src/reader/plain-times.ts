import { numberOf } from './date-words.js';
import { WORD_END, pattern } from './pattern.js';

/** "tháng sáu", "ngày 5 tháng mười hai"; never "6 tháng năm 2022", "mỗi tháng hai lần", "tháng, quý, năm". */
const MONTH = pattern(
  `(?<=(?:^|[,:(]|(?<![\\p{L}])(?:trong|ngay|của|đầu|cuối|giữa|hết|trước|từ|đến|tới|và|vào|nhất|xong|hạn|tuần|kỳ|ngày|phiên|kỳ họp|họp|ngày \\d{1,2}|mùng \\d{1,2}|mồng \\d{1,2}|đợt)) )tháng (một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười một|mười hai|mười)${WORD_END}(?! (?:lần|buổi|kỳ|đợt|số|học|bài|cuộc|phiên|\\d{1,2}(?!\\d))|\\s{0,3}\\(|(?<=năm) \\d)`,
  'g',
);

/** "tuần lễ thứ hai của tháng 7" is a week like another; "Tuần lễ Biển và Hải đảo" is an event. */
const WEEK = pattern('(?<=(?<![\\p{L}])tuần )lễ(?= (?:thứ (?:nhất|hai|ba|tư|\\d)|đầu|cuối|tới|sau|này|tiếp|kế))', 'g');

/** "ngày mùng 5 tháng 4", "ngày mùng 10 hằng tháng" are the 5th and the 10th; "mùng 5 Tết" is an event. */
const FIRST_TEN = pattern(
  '(?<=(?<![\\p{L}])ngày )(?:mùng|mồng)(?= (?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?:\\s?[/.-]\\s?\\d| tháng (?:\\d|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)|,? (?:hằng|hàng|mỗi|của tháng|tháng (?:sau|đầu|cuối|tiếp|kế|liền))))',
  'g',
);

/**
 * The text in lower case with its times in the words that the rules read, of the same length, so that every place stays
 * what it was: months in figures ("tháng sáu" becomes "tháng   6"), a week without its "lễ", a day without its "mùng".
 */
export function inPlainTimes(low: string): string {
  const days = low.includes('mùng') || low.includes('mồng') ? low.replace(FIRST_TEN, '    ') : low;
  const weeks = days.includes('tuần') ? days.replace(WEEK, '  ') : days;
  if (!weeks.includes('tháng')) return weeks;
  return weeks.replace(MONTH, (words, month: string) => {
    const n = numberOf(month);
    return n === null ? words : `${words.slice(0, words.length - month.length)}${String(n).padStart(month.length)}`;
  });
}
