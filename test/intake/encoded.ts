import type { LegacyEncoding } from '../../src/intake/encodings/legacy-encoding.js';

/**
 * Encoders for tests, written from the published tables and apart from the decoders: TCVN 5712:1993, RFC 1456, the code
 * page of Windows, and the key table of VNI for Windows (base letter, then mark).
 */
const TCVN_LETTERS: Record<string, number> = Object.fromEntries(
  [
    [0xa1, 'Ă Â Ê Ô Ơ Ư Đ ă â ê ô ơ ư đ'],
    [0xb5, 'à ả ã á ạ'],
    [0xbb, 'ằ ẳ ẵ ắ'],
    [0xc6, 'ặ ầ ẩ ẫ ấ ậ è'],
    [0xce, 'ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ'],
    [0xdc, 'ĩ í ị ò'],
    [0xe1, 'ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ ù'],
    [0xf1, 'ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ'],
  ].flatMap(([from, letters]) => `${letters}`.split(' ').map((letter, i) => [letter, Number(from) + i])),
);

const VISCII_LETTERS: Record<string, number> = {
  Ẳ: 0x02,
  Ẵ: 0x05,
  Ẫ: 0x06,
  Ỷ: 0x14,
  Ỹ: 0x19,
  Ỵ: 0x1e,
  ...Object.fromEntries(
    [
      [0x80, 'Ạ Ắ Ằ Ặ Ấ Ầ Ẩ Ậ Ẽ Ẹ Ế Ề Ể Ễ Ệ Ố'],
      [0x90, 'Ồ Ổ Ỗ Ộ Ợ Ớ Ờ Ở Ị Ỏ Ọ Ỉ Ủ Ũ Ụ Ỳ'],
      [0xa0, 'Õ ắ ằ ặ ấ ầ ẩ ậ ẽ ẹ ế ề ể ễ ệ ố'],
      [0xb0, 'ồ ổ ỗ Ỡ Ơ ộ ờ ở ị Ự Ứ Ừ Ử ơ ớ Ư'],
      [0xc0, 'À Á Â Ã Ả Ă ẳ ẵ È É Ê Ẻ Ì Í Ĩ ỳ'],
      [0xd0, 'Đ ứ Ò Ó Ô ạ ỷ ừ ử Ù Ú ỹ ỵ Ý ỡ ư'],
      [0xe0, 'à á â ã ả ă ữ ẫ è é ê ẻ ì í ĩ ỉ'],
      [0xf0, 'đ ự ò ó ô õ ỏ ọ ụ ù ú ũ ủ ý ợ Ữ'],
    ].flatMap(([from, letters]) => `${letters}`.split(' ').map((letter, i) => [letter, Number(from) + i])),
  ),
};

const CP1258_LETTERS: Record<string, number> = Object.fromEntries(
  Array.from('ÀÁÂĂÈÉÊÍÓÔƠÙÚƯàáâăèéêíóôơùúưĐđ', (letter, i) => [
    letter,
    [
      0xc0, 0xc1, 0xc2, 0xc3, 0xc8, 0xc9, 0xca, 0xcd, 0xd3, 0xd4, 0xd5, 0xd9, 0xda, 0xdd, 0xe0, 0xe1, 0xe2, 0xe3, 0xe8,
      0xe9, 0xea, 0xed, 0xf3, 0xf4, 0xf5, 0xf9, 0xfa, 0xfd, 0xd0, 0xf0,
    ][i] ?? 0,
  ]),
);
const CP1258_TONES: Record<string, number> = {
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};

const VNI_OWN: Record<string, string> = { đ: 'ñ', ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', ơ: 'ô', ư: 'ö' };
const VNI_TONES = ['', 'ù', 'ø', 'û', 'õ', 'ï'];
const VNI_CIRCUMFLEX = ['â', 'á', 'à', 'å', 'ã', 'ä'];
const VNI_BREVE = ['ê', 'é', 'è', 'ú', 'ü', 'ë'];
const TONE_ORDER = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** All letters of Vietnamese with marks: 67 small, 67 capitals. */
export const LETTERS = Array.from(
  'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ' +
    'ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴĐ',
);

/** Bytes of a text in an old encoding. TCVN3 has no capitals with tones: they become the small letters of a capitals font. */
export function encoded(text: string, encoding: LegacyEncoding): Uint8Array {
  return Uint8Array.from(Array.from(text.normalize('NFC')).flatMap((letter) => bytesOf(letter, encoding)));
}

function bytesOf(letter: string, encoding: LegacyEncoding): number[] {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return [code];
  switch (encoding) {
    case 'tcvn3':
      return [TCVN_LETTERS[letter] ?? TCVN_LETTERS[letter.toLowerCase()] ?? punctuation(letter)];
    case 'viscii':
      return [VISCII_LETTERS[letter] ?? punctuation(letter)];
    case 'windows-1258': {
      const whole = CP1258_LETTERS[letter];
      if (whole !== undefined) return [whole];
      const tone = Array.from(letter.normalize('NFD')).find((mark) => mark in CP1258_TONES) ?? '';
      const base = letter.normalize('NFD').replace(tone, '').normalize('NFC');
      if (tone === '') return [punctuation(letter)];
      return [CP1258_LETTERS[base] ?? base.charCodeAt(0), CP1258_TONES[tone] ?? 0];
    }
    case 'vni':
      return Array.from(vniOf(letter)).map((shown) =>
        shown.charCodeAt(0) < 0x100 ? shown.charCodeAt(0) : punctuation(shown),
      );
    default:
      return encoding satisfies never;
  }
}

function vniOf(letter: string): string {
  const low = letter.toLowerCase();
  const own = VNI_OWN[low];
  const cased = (shown: string): string => (letter === low ? shown : shown.toUpperCase());
  if (own !== undefined) return cased(own);
  const marks = Array.from(low.normalize('NFD'));
  const tone = TONE_ORDER.findIndex((mark) => mark !== '' && marks.includes(mark));
  const at = Math.max(tone, 0);
  if (marks.includes('\u031b')) return cased((marks[0] === 'o' ? 'ô' : 'ö') + (VNI_TONES[at] ?? ''));
  if (marks.length === 1) return letter;
  const series = marks.includes('\u0302') ? VNI_CIRCUMFLEX : marks.includes('\u0306') ? VNI_BREVE : VNI_TONES;
  return cased((marks[0] ?? '') + (series[at] ?? ''));
}

const punctuation = (shown: string): number =>
  ({ '–': 0x96, '“': 0x93, '”': 0x94, '…': 0x85, '’': 0x92, '‘': 0x91 })[shown] ?? 0x3f;
