import type { LegacyEncoding } from './legacy-encoding.js';
import { fromViscii } from './viscii.js';
import { fromVni } from './vni.js';
import { raiseCapitals } from './tcvn3-capitals.js';
import { tcvnLetters } from './tcvn3.js';

interface LegacyFont {
  encoding: LegacyEncoding;
  /** A font whose small letters are drawn as capitals: .VnTimeH. */
  isCapitals: boolean;
}

/** Families of fonts by the beginning of their names, as the makers sold them. */
const FAMILIES: readonly { name: RegExp; encoding: LegacyEncoding }[] = [
  { name: /^\.vn/u, encoding: 'tcvn3' },
  { name: /^vni[\s_-]/u, encoding: 'vni' },
  { name: /^vi (?:times|arial|palatin|brush|heo|thuphap|chancery|helve)/u, encoding: 'viscii' },
];

/** The encoding that a font's name betrays (".VnTime", "VNI-Times"); null for a font of Unicode. */
export function legacyOfFont(fontName: string): LegacyFont | null {
  const name = fontName.trim().replace(/^["']|["']$/gu, '');
  const family = FAMILIES.find((one) => one.name.test(name.toLowerCase()));
  if (!family) return null;
  return {
    encoding: family.encoding,
    isCapitals: family.encoding === 'tcvn3' && /[a-z]H$/iu.test(name) && name.endsWith('H'),
  };
}

/**
 * Unicode (NFC) of words set in a font; as they are for a font of Unicode. Words that already hold letters that only
 * Unicode has were typed after the font's time: an editor kept its name.
 */
export function fromLegacyFont(text: string, fontName: string): string {
  const font = legacyOfFont(fontName);
  if (!font || ONLY_UNICODE.test(text)) return text;
  switch (font.encoding) {
    case 'tcvn3': {
      const letters = tcvnLetters(text, false);
      return font.isCapitals ? letters.toUpperCase() : raiseCapitals(letters);
    }
    case 'vni':
      return fromVni(text);
    case 'viscii':
      return fromViscii(text);
    case 'windows-1258':
      return text;
    default:
      return font.encoding satisfies never;
  }
}

const ONLY_UNICODE = /[ăĂđĐơƠưƯĩĨũŨ\u1ea0-\u1ef9]/u;
