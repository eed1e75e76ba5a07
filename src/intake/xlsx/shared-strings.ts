import { fromLegacyFont } from '../encodings/legacy.js';
import { FILE_LIMITS } from '../file-limits.js';
import { fileRefused } from '../file-refused.js';
import { readXml } from '../read-xml.js';
import { RichText } from './rich-text.js';

/** A string of the workbook; `isConverted` when its runs named fonts of an old encoding. */
export interface SharedString {
  text: string;
  isConverted: boolean;
}

/** The strings that cells name by their number. @throws FILE_UNPACKS_TOO_LARGE */
export async function readSharedStrings(source: AsyncIterable<Uint8Array>): Promise<SharedString[]> {
  const strings: SharedString[] = [];
  let units = 0;
  let text = new RichText();
  await readXml(source, {
    open: (element) => {
      if (element.name === 'si') text = new RichText();
      text.open(element);
    },
    close: (name) => {
      text.close(name);
      if (name !== 'si') return;
      const found = text.finish();
      units += found.text.length + 1;
      if (units > FILE_LIMITS.textUnits)
        throw fileRefused('FILE_UNPACKS_TOO_LARGE', { textUnits: FILE_LIMITS.textUnits });
      strings.push(found);
    },
    text: (words) => text.text(words),
  });
  return strings;
}

/** A string as it is shown in a cell of that font. */
export function inFont({ text, isConverted }: SharedString, font: string | undefined): string {
  return isConverted || font === undefined ? text : fromLegacyFont(text, font);
}
