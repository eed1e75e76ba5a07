import { isUtf8 } from 'node:buffer';
import { byteOf } from './windows-1252.js';

/** One character of UTF-8 as bytes (0080 and up), seen as one character a byte. */
const SEQUENCE =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e1-\u00ef][\u0080-\u00bf]{2}|\u00e0[\u00a0-\u00bf][\u0080-\u00bf]/gu;

/**
 * Repairs a text whose UTF-8 was taken for Windows-1252 and saved again: "Cá»™ng" is "Cộng". What is no such sequence
 * stays as it is.
 */
export function repairTwiceEncoded(text: string): string {
  let shown = '';
  for (const unit of text) {
    const byte = unit.length === 1 ? byteOf(unit.charCodeAt(0)) : null;
    shown += byte === null || byte < 0x80 ? unit : String.fromCharCode(byte);
  }
  // Only whole sequences change; a character outside them keeps the form in which it stood.
  let out = '';
  let done = 0;
  for (const match of shown.matchAll(SEQUENCE)) {
    const letter = decoded(match[0]);
    if (letter === null) continue;
    out += text.slice(done, match.index) + letter;
    done = match.index + match[0].length;
  }
  return (out + text.slice(done)).normalize('NFC');
}

function decoded(sequence: string): string | null {
  const bytes = Buffer.from(sequence, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : null;
}
