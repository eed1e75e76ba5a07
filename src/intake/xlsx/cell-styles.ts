import { readXml } from '../read-xml.js';

/** How the cells of a style are shown. */
export interface CellStyle {
  formatId: number;
  /** Of formats that the file defines itself. */
  format?: string;
  font?: string;
}

/** The styles that cells name by their number. */
export async function readCellStyles(source: AsyncIterable<Uint8Array>): Promise<CellStyle[]> {
  const formats = new Map<number, string>();
  const fonts: (string | undefined)[] = [];
  const cells: { formatId: number; fontId: number }[] = [];
  const path: string[] = [];
  await readXml(source, {
    open: ({ name, attribute }) => {
      const parent = path[path.length - 1];
      if (name === 'numFmt' && parent === 'numFmts')
        formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'font' && parent === 'fonts') fonts.push(undefined);
      if (name === 'name' && parent === 'font' && path.includes('fonts')) fonts[fonts.length - 1] = attribute('val');
      if (name === 'xf' && parent === 'cellXfs')
        cells.push({ formatId: Number(attribute('numFmtId') ?? 0), fontId: Number(attribute('fontId') ?? 0) });
      path.push(name);
    },
    close: () => path.pop(),
  });
  return cells.map(({ formatId, fontId }) => ({ formatId, format: formats.get(formatId), font: fonts[fontId] }));
}
