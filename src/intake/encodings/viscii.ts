import { byteOf } from './windows-1252.js';

/** VISCII (RFC 1456), bytes 80–FF. */
const UPPER_HALF =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ' +
  'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ' +
  'Õắằặấầẩậẽẹếềểễệố' +
  'ồổỗỠƠộờởịỰỨỪỬơớƯ' +
  'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ' +
  'ĐứÒÓÔạỷừửÙÚỹỵÝỡư' +
  'àáâãảăữẫèéêẻìíĩỉ' +
  'đựòóôõỏọụùúũủýợỮ';

/** Six control codes are letters too. */
const LOWER_HALF = new Map<number, string>([
  [0x02, 'Ẳ'],
  [0x05, 'Ẵ'],
  [0x06, 'Ẫ'],
  [0x14, 'Ỷ'],
  [0x19, 'Ỹ'],
  [0x1e, 'Ỵ'],
]);

/** A text in VISCII, as Windows-1252 showed it. */
export const fromViscii = (text: string): string =>
  Array.from(text, (shown) => {
    const byte = byteOf(shown.charCodeAt(0));
    if (byte === null) return shown;
    return byte < 0x80 ? (LOWER_HALF.get(byte) ?? shown) : UPPER_HALF.charAt(byte - 0x80);
  })
    .join('')
    .normalize('NFC');
