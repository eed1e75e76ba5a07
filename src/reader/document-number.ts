import type { DocumentType } from './draft.js';

const TYPES = new Map<string, DocumentType>([
  ['CT', 'CT'],
  ['TB', 'TB'],
  ['QĐ', 'QD'],
  ['QD', 'QD'],
  ['KH', 'KH'],
  ['NQ', 'NQ'],
  ['CĐ', 'CD'],
  ['CTR', 'CTr'],
  ['CTHĐ', 'CTr'],
  ['HD', 'HD'],
  ['BC', 'BC'],
  ['TTR', 'TTr'],
]);
/** Types that have a code of their own but are none of the draft's: invitations, minutes, projects ... */
const OTHER_CODES = new Set([
  'GM',
  'BB',
  'KL',
  'ĐA',
  'DA',
  'PA',
  'QC',
  'QYĐ',
  'TC',
  'HĐ',
  'BGN',
  'BTT',
  'GUQ',
  'GGT',
  'GNP',
  'PG',
  'PC',
  'PB',
  'TLT',
]);

const TITLES: readonly [RegExp, DocumentType][] = [
  [/^chỉ thị$/u, 'CT'],
  [/^thông báo$/u, 'TB'],
  [/^quyết định$/u, 'QD'],
  [/^kế hoạch$/u, 'KH'],
  [/^nghị quyết$/u, 'NQ'],
  [/^công điện(?: khẩn| hỏa tốc)?$/u, 'CD'],
  [/^chương trình(?: hành động| công tác)?$/u, 'CTr'],
  [/^hướng dẫn$/u, 'HD'],
  [/^báo cáo$/u, 'BC'],
  [/^tờ trình$/u, 'TTr'],
  [
    /^(?:giấy mời|kết luận|biên bản|đề án|phương án|thông cáo|quy chế|quy định|thư công|thư khen|thư ngỏ|thư chúc mừng|phiếu (?:chuyển|gửi|báo|trình|giao việc|giao nhiệm vụ|nhắc việc|đôn đốc|đề nghị|xử lý văn bản|chuyển văn bản|hướng dẫn)|giấy (?:ủy quyền|giao việc|giao nhiệm vụ|giới thiệu))$/u,
    'KHAC',
  ],
];

const NUMBER =
  /(?<![\p{L}])(?:số|Số|SỐ)\s{0,40}:?\s{0,40}(\d{1,6}[a-z]?\s{0,9}(?:\/\s{0,9}(?:19|20)\d{2}\s{0,9})?[/-]\s{0,9}(?:[\p{Lu}][\p{L}\d&.]{0,15}(?:\s?[-/]\s?[\p{Lu}][\p{L}\d&.]{0,15}){0,4}))/u;

/** The first number with its notation: "104/TB-UBND", without blanks. */
export function numberIn(text: string): { number: string; end: number } | null {
  const match = NUMBER.exec(text);
  if (!match?.[1]) return null;
  return { number: match[1].replace(/\s/gu, '').replace(/[.]{1,40}$/u, ''), end: match.index + match[0].length };
}

/** The type that a notation says: the code before "-" (815-TB/TU: after it); a congvan has none. */
export function typeOfNumber(number: string): DocumentType {
  const notation = number.replace(/^\d+[a-z]?(?:\/(?:19|20)\d{2})?[/-]/u, '');
  const code = (notation.split(/[-/]/u)[0] ?? '').toUpperCase();
  return TYPES.get(code) ?? (OTHER_CODES.has(code) ? 'KHAC' : 'CV');
}

/** The type that a title line says ("CHỈ THỊ"), in lower case; null for any other line. */
export function typeOfTitle(low: string): DocumentType | null {
  const words = low.replace(/[*:]/gu, '').replace(/\s+/gu, ' ').trim();
  return TITLES.find(([title]) => title.test(words))?.[1] ?? null;
}
