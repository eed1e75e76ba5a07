import { relationshipsOf } from '../relationships.js';
import { legacyOfFont } from '../encodings/legacy.js';
import { fileRefused } from '../file-refused.js';
import type { IntakeDocument, IntakeNote } from '../intake-document.js';
import { type OpenZip, openZip } from '../open-zip.js';
import { readXml } from '../read-xml.js';
import type { ReadingContext } from '../reading-context.js';
import { TextBuilder } from '../text-builder.js';
import { type CellStyle, readCellStyles } from './cell-styles.js';
import { readSheet } from './read-sheet.js';
import { shownCell } from './shown-cell.js';
import { type SharedString, readSharedStrings } from './shared-strings.js';
import { writeSheet } from './sheet-text.js';

interface Workbook {
  sheets: { name: string; id: string; isHidden: boolean }[];
  isFrom1904: boolean;
}

/** A name that the program gave says nothing and would stand where a title is looked for. */
const GIVEN_NAME = /^(?:sheet|trang tính|bảng tính)\s?\d{0,3}$/iu;

/** The sheets of a workbook as tables, cells as they are shown. @throws DomainError of file-refused.ts */
export async function readXlsx(bytes: Uint8Array, { budget }: Pick<ReadingContext, 'budget'>): Promise<IntakeDocument> {
  const zip = await openZip(bytes, budget);
  const main = (await relationshipsOf(zip, '')).find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !zip.names.includes(main)) throw fileRefused('FILE_BROKEN');
  const workbook = await readWorkbook(zip, main);
  const relationships = await relationshipsOf(zip, main);
  const partOf = (type: string): string | undefined =>
    relationships.find((one) => one.type === type && zip.names.includes(one.target))?.target;
  const stringsPart = partOf('sharedStrings');
  const stylesPart = partOf('styles');
  const strings: SharedString[] = stringsPart === undefined ? [] : await readSharedStrings(zip.pieces(stringsPart));
  const styles: CellStyle[] = stylesPart === undefined ? [] : await readCellStyles(zip.pieces(stylesPart));
  const builder = new TextBuilder();
  let hasHidden = false;
  for (const { name, id, isHidden } of workbook.sheets) {
    const part = relationships.find((one) => one.id === id && one.type === 'worksheet')?.target;
    if (part === undefined || !zip.names.includes(part)) continue;
    hasHidden ||= isHidden;
    if (isHidden) continue;
    const sheet = await readSheet(zip.pieces(part));
    hasHidden ||= sheet.hasHidden;
    if (sheet.rows.length === 0) continue;
    if (!GIVEN_NAME.test(name.trim())) builder.blankLine().words(name).lineEnd();
    writeSheet(builder, name, sheet, (cell) => shownCell(cell, strings, styles[cell.style], workbook.isFrom1904));
  }
  return { kind: 'xlsx', ...builder.finish(), notes: notesOn(hasHidden, styles) };
}

async function readWorkbook(zip: OpenZip, part: string): Promise<Workbook> {
  const workbook: Workbook = { sheets: [], isFrom1904: false };
  await readXml(zip.pieces(part), {
    open: ({ name, attribute }) => {
      if (name === 'workbookPr') workbook.isFrom1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const isHidden = ['hidden', 'veryHidden'].includes(attribute('state') ?? '');
      workbook.sheets.push({ name: attribute('name') ?? '', id: attribute('id') ?? '', isHidden });
    },
  });
  return workbook;
}

function notesOn(hasHidden: boolean, styles: readonly CellStyle[]): IntakeNote[] {
  const notes: IntakeNote[] = [];
  if (hasHidden)
    notes.push({
      code: 'HIDDEN_TEXT_LEFT_OUT',
      message: 'Bảng tính có trang, hàng hoặc cột ẩn; phần ẩn không được đọc.',
    });
  if (styles.some(({ font }) => font !== undefined && legacyOfFont(font) !== null))
    notes.push({
      code: 'ENCODING_CONVERTED',
      message: 'Một phần bảng tính dùng phông chữ cũ (TCVN3, VNI…), đã chuyển sang Unicode.',
    });
  return notes;
}
