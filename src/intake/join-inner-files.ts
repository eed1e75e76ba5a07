import type { ReadInnerFile } from './inner-files.js';
import type { IntakeDocument, IntakeNote } from './intake-document.js';
import { sameContent } from './same-content.js';
import { TextBuilder } from './text-builder.js';

const NUMBERED = /^[ \t]{0,40}Số[ \t]{0,8}:?[ \t]{0,8}\d/imu;

/** Signs of a whole document: state's name and motto, number, recipients, signature. */
const SIGNS = [
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA/iu,
  NUMBERED,
  /^[ \t]{0,40}Nơi nhận/imu,
  /^[ \t]{0,40}(?:TM|KT|TL|TUQ)\.\s/mu,
  /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm/iu,
];
/** As much of a document as its letterhead and its marks take. */
const HEAD_UNITS = 6_000;
const ANNEX_NAME = /ph[uụ][\s_-]*l[uụ]c|(?:^|[^a-z])pl[\s_.-]*\d|bi[eể]u|m[aẫ]u|danh[\s_-]*s[aá]ch|k[eè]m[\s_-]*theo/iu;
const MAIN_NAME =
  /ch[iỉ][\s_-]*th[iị]|c[oô]ng[\s_-]*v[aă]n|quy[eế]t[\s_-]*[dđ][iị]nh|k[eế][\s_-]*ho[aạ]ch|th[oô]ng[\s_-]*b[aá]o|v[aă]n[\s_-]*b[aả]n/iu;

/**
 * One text of several files: the one that reads as a document first, the others below it in their order, each below a
 * line with its name. A file that only repeats another (the .docx of a signed .pdf) is left out with a note.
 */
export function joinInnerFiles(
  files: readonly ReadInnerFile[],
): Pick<IntakeDocument, 'text' | 'places' | 'notes' | 'hints' | 'leftOut'> {
  const notes: IntakeNote[] = [];
  const kept = withoutRepeats(files, notes);
  const leftOut = files.flatMap((file) => [
    ...(file.document.leftOut ?? []),
    ...(kept.includes(file) ? [] : [file.document.text.slice(0, HEAD_UNITS)]),
  ]);
  const main = kept.reduce<ReadInnerFile | null>(
    (best, file) => (!best || rank(file) > rank(best) ? file : best),
    null,
  );
  const ordered = main ? [main, ...kept.filter((file) => file !== main)] : [];
  const builder = new TextBuilder();
  ordered.forEach(({ name, document }, i) => {
    if (i > 0) builder.blankLine().words(`Tệp kèm theo: ${name}`).blankLine();
    builder.document(document, name);
    for (const note of document.notes) notes.push({ ...note, part: note.part ? `${name}/${note.part}` : name });
  });
  return {
    ...builder.finish(),
    notes,
    ...(main?.document.hints ? { hints: main.document.hints } : {}),
    ...(leftOut.length > 0 ? { leftOut } : {}),
  };
}

function rank({ name, document }: ReadInnerFile): number {
  const signs = SIGNS.filter((sign) => sign.test(document.text)).length;
  const named = ANNEX_NAME.test(name) ? -2 : MAIN_NAME.test(name) ? 1 : 0;
  const kind = document.kind === 'xlsx' ? -3 : 0;
  // Of two that look alike the longer one; a length never outweighs a sign.
  return signs + named + kind + Math.min(document.text.length, 99_999) / 100_000;
}

function withoutRepeats(files: readonly ReadInnerFile[], notes: IntakeNote[]): ReadInnerFile[] {
  const kept: ReadInnerFile[] = [];
  for (const file of files) {
    const at = kept.findIndex((other) => sameContent(other, file));
    const other = kept[at];
    if (!other) {
      kept.push(file);
      continue;
    }
    const isBetter = worth(file) > worth(other);
    if (isBetter) kept[at] = file;
    const [stays, goes] = isBetter ? [file, other] : [other, file];
    const message = `Tệp “${goes.name}” có cùng nội dung với “${stays.name}” nên chỉ đọc một tệp.`;
    notes.push({ code: 'ATTACHMENT_LEFT_OUT', message, part: goes.name });
  }
  return kept;
}

/** Of two files with one content: the one with number and date filled in, then the one that nobody had to recognise. */
function worth({ document }: ReadInnerFile): number {
  const isRecognised = document.notes.some((note) => note.code === 'OCR_USED');
  const isNumbered = NUMBERED.test(document.text);
  return (isRecognised ? 0 : 4) + (isNumbered ? 2 : 0) + (document.kind === 'docx' ? 1 : 0);
}
