import { byteOf } from './windows-1252.js';

const LETTERS = Array.from(
  new TextDecoder('windows-1258').decode(Uint8Array.from({ length: 0x80 }, (_, i) => 0x80 + i)),
);

/** A text in Windows-1258 (tones follow their letter), as Windows-1252 showed it. */
export function fromWindows1258(text: string): string {
  let out = '';
  for (const shown of text) {
    const byte = byteOf(shown.charCodeAt(0));
    out += byte === null || byte < 0x80 ? shown : LETTERS[byte - 0x80];
  }
  return out.normalize('NFC');
}
