import { romanNumber } from '../roman-number.js';

/** A number as Word's list formats write it; '' for formats that show nothing. */
export function formattedNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return romanNumber(value).toLowerCase();
    case 'upperRoman':
      return romanNumber(value);
    case 'ordinal':
      return `${value}${['st', 'nd', 'rd'][value - 1] ?? 'th'}`;
    default:
      return String(value);
  }
}

/** a … z, aa, bb … as Word counts: the letter is repeated. The alphabet is the English one, without "đ". */
function letters(value: number): string {
  if (value < 1) return '';
  const letter = String.fromCodePoint(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(10, Math.ceil(value / 26)));
}
