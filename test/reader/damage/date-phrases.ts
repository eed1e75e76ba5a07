/** Dates as directives write them, each readable without a doubt in a document of 10/6/2024. */
export const datePhrases = [
  'trước ngày 15/7/2024',
  'trước ngày 15/7',
  'chậm nhất ngày 05/8/2024',
  'trước ngày 20 tháng 9 năm 2024',
  'đến hết ngày 30/11/2024',
  'trước 16 giờ ngày 25/6/2024',
  'trong tháng 7/2024',
  'trong quý III/2024',
  'trước ngày 10.12.2024',
  'trong tháng 10 năm 2024',
] as const;

const LEAD = '(?:trước|chậm nhất|đến hết|trong|đến|hết|trước hết)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:20\\d\\d|19\\d\\d)';
const WHOLE = [
  `(?:${LEAD} )?(?:\\d{1,2} (?:giờ|h) )?(?:ngày )?${DAY} ?[/.-] ?${MONTH}(?:(?: ?[/.-] ?)(?:${YEAR}|\\d\\d))?`,
  `(?:${LEAD} )?(?:\\d{1,2} giờ )?(?:ngày )?${DAY} tháng ${MONTH}(?:,? năm ${YEAR})?`,
  `(?:${LEAD} )?tháng ${MONTH}(?:(?:\\s?[/.-]\\s?| năm )(?:${YEAR}|\\d\\d))?`,
  `(?:${LEAD} )?quý (?:I{1,3}|IV|[1-4])(?:(?:\\s?[/.-]\\s?| năm )(?:${YEAR}|\\d\\d))?`,
].map((form) => new RegExp(`^${form}[ .,?/-]*$`, 'iu'));

/** True where the damage happened to make another date that anybody would read as one: nobody can know better. */
export const isStillADate = (words: string): boolean =>
  WHOLE.some((form) => form.test(words.replace(/\s+/gu, ' ').trim()));
