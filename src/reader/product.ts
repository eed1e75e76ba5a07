import { joinedByComma, makingVerbs, productNouns } from './lexicon/product-words.js';
import { anyOf, pattern } from './pattern.js';

/** How sentences name what is to be handed in; each example is read by a test. */
export const productExamples: readonly (readonly [words: string, product: string])[] = [
  [
    'xây dựng dự thảo Quyết định của UBND tỉnh về phân cấp quản lý, trình UBND tỉnh',
    'dự thảo Quyết định của UBND tỉnh về phân cấp quản lý',
  ],
  ['tham mưu UBND tỉnh ban hành Chỉ thị về phòng cháy trước ngày 30/4', 'Chỉ thị về phòng cháy'],
  ['trình UBND tỉnh Đề án vị trí việc làm', 'Đề án vị trí việc làm'],
  ['tổng hợp, báo cáo UBND tỉnh trước ngày 20/3', 'báo cáo'],
  [
    'xây dựng kế hoạch phòng, chống dịch bệnh gia súc, gia cầm năm 2024, trình UBND tỉnh',
    'kế hoạch phòng, chống dịch bệnh gia súc, gia cầm năm 2024',
  ],
  [
    'ban hành Quy chế quản lý, khai thác, sử dụng cơ sở dữ liệu, gửi Sở Tư pháp',
    'Quy chế quản lý, khai thác, sử dụng cơ sở dữ liệu',
  ],
  [
    'xây dựng kế hoạch chi tiết của ngành, địa phương, đơn vị mình, báo cáo UBND tỉnh',
    'kế hoạch chi tiết của ngành, địa phương, đơn vị mình',
  ],
];

const VERB = `(?<![\\p{L}])${anyOf(makingVerbs)}(?![\\p{L}])`;
const NOUN = `(?<!(?:theo|thực hiện|tại|kèm theo|triển khai|đối với|trong|sở|phòng|bộ) (?:các )?)(?:dự thảo )?${anyOf(productNouns)}(?![\\p{L}])`;
/** The noun stands close behind its verb: between them a receiver, "và", "dự thảo". */
const MADE = pattern(`${VERB}[^.;:()]{0,60}?(?<![\\p{L}])(${NOUN})`);
const DRAFT = pattern(`(?<![\\p{L}])dự thảo ${anyOf(productNouns)}`);
const REPORTS = pattern('(?<![\\p{L}])báo cáo(?! của)(?![\\p{L}])');
/** Behind the first word of a pair and its comma: the second. */
const JOINED = joinedByComma
  .map((pair) => pair.split(/(?<=,)/u))
  .map(([before = '', behind = '']) => `(?<=(?<!\\p{L})${before})${behind}(?!\\p{L})`)
  .join('|');
/** Where the name of the product ends: at a comma, unless it stands within the name. */
const STOP = pattern(
  `[;.:()]|,(?!${JOINED})|\\s(?:trước|trong (?:tháng|quý|năm|tuần|ngày|thời)|trình|gửi|để|chậm nhất|báo cáo|hoàn thành|xong|bảo đảm|đảm bảo|phù hợp|theo|làm cơ sở|kịp thời|nhằm|về (?:sở|ubnd|văn phòng|bộ))(?!\\p{L})`,
);
const LONGEST_PRODUCT = 160;

/** What the words of a duty name as its product; "báo cáo" where only a report is asked for, null where nothing is. */
export function productIn(text: string, low: string): string | null {
  const draft = DRAFT.exec(low);
  const made = MADE.exec(low);
  const from = draft ? draft.index : made ? made.index + made[0].length - (made[1]?.length ?? 0) : -1;
  if (from < 0) return REPORTS.test(low) ? 'báo cáo' : null;
  const rest = low.slice(from, from + LONGEST_PRODUCT);
  const head = draft ? draft[0].length : (made?.[1]?.length ?? 0);
  const stop = STOP.exec(rest.slice(head));
  const end = stop
    ? head + stop.index
    : rest.lastIndexOf(' ') > head && low.length > from + LONGEST_PRODUCT
      ? rest.lastIndexOf(' ')
      : rest.length;
  return text
    .slice(from, from + end)
    .replace(/\s+/gu, ' ')
    .trim();
}
