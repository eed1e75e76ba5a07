import { byteOf } from './windows-1252.js';

/** Marks that follow a letter in VNI; a letter's case is its own, a mark is met in either. */
const MARKS = new Map<string, string>([
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
]);

/** Letters that VNI writes with one character of their own. */
const LETTERS = new Map<string, string>([
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

const TONES = 'ùøûõï';
/** Which marks a letter may take; "aê" is ă, "eê" is nothing. */
const MAY_FOLLOW: Record<string, string> = {
  a: `${TONES}âáàåãäêéèúüë`,
  e: `${TONES}âáàåãä`,
  o: `${TONES}âáàåãä`,
  ô: TONES,
  u: TONES,
  ö: TONES,
  y: TONES,
};

/** A text in VNI for Windows, as Windows-1252 showed it: "Vieät Nam" is "Việt Nam". */
export function fromVni(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const shown = latin(text.charAt(i));
    const low = shown.toLowerCase();
    const letter = LETTERS.get(low);
    out += letter === undefined ? shown : shown === low ? letter : letter.toUpperCase();
    const next = latin(text.charAt(i + 1)).toLowerCase();
    const mark = next !== '' && MAY_FOLLOW[low]?.includes(next) ? MARKS.get(next) : undefined;
    if (mark === undefined) continue;
    out += mark;
    i += 1;
  }
  return out.normalize('NFC');
}

const latin = (shown: string): string => {
  const byte = byteOf(shown.charCodeAt(0));
  return byte === null || byte < 0xa0 ? shown : String.fromCharCode(byte);
};
