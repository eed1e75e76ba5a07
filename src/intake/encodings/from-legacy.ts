import type { LegacyEncoding } from './legacy-encoding.js';
import { raiseCapitals } from './tcvn3-capitals.js';
import { hasTcvnCapitals, tcvnLetters } from './tcvn3.js';
import { fromViscii } from './viscii.js';
import { fromVni } from './vni.js';
import { fromWindows1258 } from './windows-1258.js';

/**
 * Unicode (NFC) of a text whose bytes were taken as Latin-1 or Windows-1252, as a Word file with an old font holds it.
 * Lines stay lines. Characters that no byte can have meant stay as they are.
 */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  switch (encoding) {
    case 'tcvn3':
      return raiseCapitals(tcvnLetters(text, hasTcvnCapitals(text)));
    case 'vni':
      return fromVni(text);
    case 'viscii':
      return fromViscii(text);
    case 'windows-1258':
      return fromWindows1258(text);
    default:
      return encoding satisfies never;
  }
}
