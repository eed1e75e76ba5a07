import { isUtf8 } from 'node:buffer';

/** A text read as Unicode, and how. */
export interface UnicodeRead {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  text: string;
  /** Characters were lost: half of one, or a byte too few. */
  isDamaged: boolean;
}

const SAMPLE_BYTES = 8_192;

/** The text when the bytes are Unicode (with or without a byte order mark); null when they are not. */
export function unicodeOf(bytes: Uint8Array): UnicodeRead | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return read(bytes.subarray(3), 'utf-8', true);
  if (first === 0xff && second === 0xfe) return read(bytes.subarray(2), 'utf-16le', true);
  if (first === 0xfe && second === 0xff) return read(bytes.subarray(2), 'utf-16be', true);
  const wide = wideOf(bytes);
  return wide ? read(bytes, wide, false) : read(bytes, 'utf-8', false);
}

function read(bytes: Uint8Array, encoding: UnicodeRead['encoding'], isMarked: boolean): UnicodeRead | null {
  if (encoding === 'utf-8' && !isUtf8(bytes)) return null;
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const isDamaged = encoding !== 'utf-8' && text.includes('\ufffd');
  return isDamaged && !isMarked ? null : { encoding, text, isDamaged };
}

/** UTF-16 without a mark: of blanks, digits and plain letters one byte of two is zero, always the same one. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE_BYTES) / 2);
  if (pairs < 2 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.3 && even === 0) return 'utf-16le';
  return even > pairs * 0.3 && odd === 0 ? 'utf-16be' : null;
}
