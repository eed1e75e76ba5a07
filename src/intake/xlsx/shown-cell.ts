import type { CellStyle } from './cell-styles.js';
import type { RawCell } from './read-sheet.js';
import { type SharedString, inFont } from './shared-strings.js';
import { dateParts, shownDate } from './shown-date.js';
import { shownNumber } from './shown-number.js';

/** What a cell shows; '' for errors of formulas, which say nothing. */
export function shownCell(
  cell: RawCell,
  strings: readonly SharedString[],
  style: CellStyle | undefined,
  isFrom1904: boolean,
): string {
  switch (cell.type) {
    case 's': {
      const string = strings[Number(cell.value)];
      return string ? inFont(string, style?.font) : '';
    }
    case 'str':
    case 'inlineStr':
      return inFont({ text: cell.value, isConverted: false }, style?.font);
    case 'b':
      return cell.value === '1' ? 'Có' : 'Không';
    case 'e':
      return '';
    case 'd':
      return cell.value.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/u, '$3/$2/$1');
    default:
      return shownValue(Number(cell.value), style, isFrom1904);
  }
}

function shownValue(value: number, style: CellStyle | undefined, isFrom1904: boolean): string {
  if (!Number.isFinite(value)) return '';
  const parts = dateParts(style?.formatId ?? 0, style?.format);
  const date = parts ? shownDate(value, parts, isFrom1904) : '';
  return date === '' ? shownNumber(value, style?.formatId ?? 0, style?.format) : date;
}
