/** Signs of symbol fonts by font and code, in Unicode. */
const SYMBOLS: Record<string, Record<number, string>> = {
  symbol: {
    0xb7: '•',
    0xb0: '°',
    0xb1: '±',
    0xb3: '≥',
    0xa3: '≤',
    0xb4: '×',
    0xb8: '÷',
    0xb9: '≠',
    0xae: '→',
    0x2d: '-',
  },
  wingdings: {
    0xa7: '▪',
    0x6c: '●',
    0x6e: '■',
    0xa8: '☐',
    0x6f: '☐',
    0xfe: '☒',
    0xfd: '☒',
    0xfc: '✓',
    0xe0: '→',
    0x76: '❖',
    0xd8: '➢',
  },
  'wingdings 2': { 0x52: '☑', 0xa3: '☐', 0x50: '✓' },
  'wingdings 3': { 0x7d: '▶' },
};

/** The letter of a symbol font; a blank where nobody knows which sign it was. */
export function symbolOf(font: string | undefined, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const known = SYMBOLS[(font ?? '').toLowerCase()]?.[low];
  if (known !== undefined) return known;
  return code >= 0x20 && code < 0xe000 ? String.fromCodePoint(code) : ' ';
}

/** Words in which signs of a symbol font stand as private characters. */
export function withoutPrivateSigns(text: string, font: string | undefined): string {
  return text.replace(/[\uf000-\uf0ff]/gu, (sign) => symbolOf(font ?? 'symbol', sign.charCodeAt(0)));
}
