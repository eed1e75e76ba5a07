import { isSyllable } from './syllable.js';
import { byteOf, shownIn1252 } from './windows-1252.js';

/** TCVN 5712, bytes A0–FF. The third form (TCVN3, "ABC") has no capitals with tones; the second has these of them. */
const UPPER_HALF =
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ' +
  '\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ' +
  'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ' +
  'éẹềểễếệìỉỄẾỒĩíịò' +
  'Ổỏõóọồổỗốộờởỡớợù' +
  'ỖủũúụừửữứựỳỷỹýỵỐ';

/** The first form of the standard gives bytes 80–9F to capitals; nearly all texts have Windows' quotes and dashes there. */
const CAPITALS_80 = 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ';

/** … and eleven control codes to the last of them. */
const CAPITALS_00 = new Map<number, string>([
  ...Array.from('ÚỤ', (letter, i) => [0x01 + i, letter] as const),
  ...Array.from('ỪỬỮ', (letter, i) => [0x04 + i, letter] as const),
  ...Array.from('ỨỰỲỶỸÝỴ', (letter, i) => [0x11 + i, letter] as const),
]);

/** One character of a TCVN text as Windows-1252 showed it. */
function letterOf(shown: string, hasCapitals: boolean): string {
  const byte = byteOf(shown.charCodeAt(0));
  if (byte === null) return shown;
  if (byte >= 0xa0) return UPPER_HALF.charAt(byte - 0xa0);
  if (byte >= 0x80) return hasCapitals ? CAPITALS_80.charAt(byte - 0x80) : shownIn1252(byte);
  return hasCapitals ? (CAPITALS_00.get(byte) ?? shown) : shown;
}

export const tcvnLetters = (text: string, hasCapitals: boolean): string =>
  Array.from(text, (shown) => letterOf(shown, hasCapitals))
    .join('')
    .normalize('NFC');

/**
 * Whether bytes 80–9F (and 01–17) are capitals here: quotes and dashes stand at a word's edge, so a capital is believed
 * only when most of the words that hold one are Vietnamese when so read, and there are two of them at least.
 */
export function hasTcvnCapitals(text: string): boolean {
  let good = 0;
  let bad = 0;
  for (const [word] of text.matchAll(/[^\t\n\v\f\r !-@[-`{-~]+/gu)) {
    const isHeld = Array.from(word).some((shown) => {
      const byte = byteOf(shown.charCodeAt(0)) ?? 0x7f;
      return (byte >= 0x80 && byte < 0xa0) || (byte < 0x20 && CAPITALS_00.has(byte));
    });
    if (!isHeld) continue;
    if (isSyllable(tcvnLetters(word, true))) good += 1;
    else bad += 1;
  }
  return good >= 2 && good > bad * 2;
}
