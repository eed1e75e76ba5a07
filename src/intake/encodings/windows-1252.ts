/** What Windows-1252 shows for the bytes 80–9F; nothing at "_" (the control character then stands for itself). */
const SHOWN = '€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ';

const BYTE_OF = new Map(
  Array.from(SHOWN, (shown, i) => [shown.charCodeAt(0), 0x80 + i] as const).filter(([unit]) => unit !== 0x5f),
);

/** Characters that office programs put in place of one that looks alike: "µ", "·" and the soft hyphen were letters. */
const LOOK_ALIKES = new Map<number, number>([
  [0x03bc, 0xb5],
  [0x2219, 0xb7],
  [0x22c5, 0xb7],
  [0x00ad, 0xad],
  [0x001f, 0xad],
]);

/**
 * The byte that a character stood for when a text of bytes was taken as Latin-1 or Windows-1252; null for any other.
 * Fonts of symbols are met as U+F0xx.
 */
export function byteOf(unit: number): number | null {
  if (unit < 0x100 && unit !== 0x1f) return unit;
  if (unit >= 0xf020 && unit <= 0xf0ff) return unit - 0xf000;
  return BYTE_OF.get(unit) ?? LOOK_ALIKES.get(unit) ?? null;
}

/** What Windows-1252 shows for a byte. */
export function shownIn1252(byte: number): string {
  const shown = byte >= 0x80 && byte < 0xa0 ? SHOWN.charAt(byte - 0x80) : '_';
  return shown === '_' ? String.fromCharCode(byte) : shown;
}

/** A text of bytes as Windows-1252 shows it: one character for each byte, whatever it meant. */
export function asWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
