import type { PlainDate } from '../domain/plain-date.js';
import { isPlainDate } from '../domain/plain-date.js';
import { dateAt } from './date-words.js';
import type { CitedDocument, CitedRole } from './draft.js';
import { anyOf, eachMatch, matchAt, pattern } from './pattern.js';
import type { SourceText } from './source-text.js';

/** What a document can be called that another cites. */
const KINDS = anyOf([
  'bộ luật',
  'luật',
  'pháp lệnh',
  'nghị quyết',
  'nghị định',
  'quyết định',
  'thông tư liên tịch',
  'thông tư',
  'chỉ thị',
  'kết luận',
  'kế hoạch',
  'chương trình hành động',
  'chương trình',
  'thông báo',
  'công văn',
  'công điện',
  'tờ trình',
  'báo cáo',
  'hướng dẫn',
  'quy định',
  'văn bản',
]);
const NUMBERED = pattern(
  `(?<![\\p{L}])(${KINDS})(?: (?:hỏa tốc|khẩn|liên tịch|luật))?(?: số:?)?\\s{1,3}(\\d{1,6}[a-z]?(?:/\\d{4})?\\s{0,2}[/-]\\s{0,2}[\\p{L}][\\p{L}\\d&./-]{1,30}[\\p{L}\\d])`,
  'g',
);
/** "Luật Nhà ở ngày 27 tháng 11 năm 2023": a law is cited by its name. */
const NAMED_LAW = pattern(
  '(?<![\\p{L}])((?:bộ luật|luật|pháp lệnh) \\p{L}[^;.,\\d]{3,160}?) (?=(?:số|ngày|năm) )',
  'g',
);
/** "… số 79/2015/QH13" behind a law's name. */
const LAW_NUMBER = pattern('\\s{1,3}số:?\\s{1,3}(\\d{1,4}/\\d{4}/[\\p{L}\\d]{2,10})', 'y');
const DATED = pattern(',?\\s{0,3}(?:ký |ban hành )?(?=ngày \\d)', 'y');
const ISSUED_BY = pattern(
  ',?\\s{0,3}của ((?:[\\p{L}/]{1,20}[ ,]{1,2}){0,7}?[\\p{L}/]{1,20})(?=\\s{0,3}(?:[;.,():]|về |quy định|ban hành|phê duyệt|hướng dẫn|v/v|tại |triển khai|thực hiện|$))',
  'y',
);
const BASIS = /^\s*(?:căn cứ|thực hiện|theo|xét|tiếp theo)(?!\p{L})/u;
const CHANGES: readonly { words: RegExp; role: CitedRole }[] = [
  { words: pattern('(?:thay thế|thay cho)(?: cho)?[^;.]{0,120}$'), role: 'replaced' },
  { words: pattern('(?:bãi bỏ|hủy bỏ|huỷ bỏ)[^;.]{0,120}$'), role: 'repealed' },
  { words: pattern('(?:sửa đổi|bổ sung|điều chỉnh|đính chính)[^;.]{0,120}$'), role: 'amended' },
];
const LONGEST_CITATION = 400;
const MOST = 200;

/**
 * The documents that a text cites, each once, in the order of the text: legal bases ("Căn cứ …" before the body), what the
 * document amends, replaces or repeals, and all others. Number as written, without blanks; date and issuer where they
 * stand beside it.
 */
export function citedDocuments(source: SourceText, bodyStart: number, bodyOpens: number, end: number): CitedDocument[] {
  const found: CitedDocument[] = [];
  const known = new Map<string, CitedDocument>();
  const add = (cited: CitedDocument): void => {
    const key = (cited.name ?? cited.number ?? '').toLowerCase();
    const before = known.get(key);
    if (before) {
      if (before.role === 'cited') before.role = cited.role;
      return;
    }
    if (found.length >= MOST) return;
    known.set(key, cited);
    found.push(cited);
  };
  const low = source.low.slice(0, end);
  for (const match of eachMatch(NUMBERED, low)) {
    if (match.index < bodyStart) continue;
    const written = source.text.slice(
      match.index + match[0].length - (match[2]?.length ?? 0),
      match.index + match[0].length,
    );
    add(
      cite(source, low, match.index, match.index + match[0].length, { number: written.replace(/\s/gu, '') }, bodyOpens),
    );
  }
  for (const match of eachMatch(NAMED_LAW, low)) {
    if (match.index < bodyStart) continue;
    const end = match.index + (match[1]?.length ?? 0);
    const name = source.text.slice(match.index, end).replace(/\s+/gu, ' ');
    const numbered = matchAt(LAW_NUMBER, low, end);
    const behind = end + (numbered?.[0].length ?? 0);
    const number = numbered ? source.text.slice(behind - (numbered[1]?.length ?? 0), behind) : null;
    add(cite(source, low, match.index, behind, number === null ? { name } : { name, number }, bodyOpens));
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

function cite(
  source: SourceText,
  low: string,
  start: number,
  end: number,
  named: Pick<CitedDocument, 'number' | 'name'>,
  bodyOpens: number,
): CitedDocument {
  let at = end;
  let issuedOn: PlainDate | null = null;
  DATED.lastIndex = at;
  const gap = DATED.exec(low);
  const date = gap ? dateAt(low, at + gap[0].length) : null;
  if (gap && date && date.end - start < LONGEST_CITATION) {
    at = date.end;
    issuedOn = dayOf(date.year, date.month, date.day);
  }
  ISSUED_BY.lastIndex = at;
  const by = ISSUED_BY.exec(low);
  if (by) at += by[0].length;
  const issuer = by ? source.text.slice(at - (by[1]?.length ?? 0), at).replace(/\s+/gu, ' ') : null;
  return {
    ...named,
    ...(issuedOn === null ? {} : { issuedOn }),
    ...(issuer === null ? {} : { issuer }),
    role: roleOf(low, start, bodyOpens),
    span: source.spanOf(start, at),
  };
}

/** Before the body opens a citation is a basis; elsewhere the words before it in its sentence say what becomes of it. */
function roleOf(low: string, start: number, bodyOpens: number): CitedRole {
  const before = low.slice(Math.max(0, start - 300), start);
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n\n'), before.lastIndexOf('. ')) + 1,
  );
  const change = CHANGES.find(({ words }) => words.test(clause));
  if (change && start >= bodyOpens) return change.role;
  return start < bodyOpens && BASIS.test(lineBefore(low, start)) ? 'basis' : 'cited';
}

/** The line in which a citation stands, or the sentence's beginning above it. */
function lineBefore(low: string, start: number): string {
  const from = low.slice(Math.max(0, start - 600), start);
  const paragraph = from.slice(from.lastIndexOf('\n\n') + 1);
  const line = paragraph.slice(paragraph.lastIndexOf('\n') + 1);
  return BASIS.test(line) ? line : paragraph.trimStart();
}

function dayOf(year: number | null, month: number, day: number): PlainDate | null {
  if (year === null) return null;
  const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isPlainDate(written) ? written : null;
}
