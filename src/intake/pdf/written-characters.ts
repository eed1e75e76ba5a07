/** Signs that Word's symbol fonts put into the Private Use Area. */
const SIGNS = new Map<number, string>([
  [0xf0b7, '•'],
  [0xf0a7, '▪'],
  [0xf06e, '▪'],
  [0xf0d8, '•'],
  [0xf0fc, '•'],
  [0xf076, '•'],
  [0xf02d, '-'],
  [0xf02b, '+'],
  [0xf0e0, '-'],
  [0xf0b3, '≥'],
  [0xf0a3, '≤'],
  [0xf0b4, '×'],
]);
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const PRIVATE = /[\ue000-\uf8ff]/gu;
const LIGATURES = /[\ufb00-\ufb06]/gu;
const MARK_APART = /\s+(?=\p{M})/gu;

/**
 * What a PDF's characters stand for: no invisible ones, ligatures taken apart, symbols by their sign. Soft hyphens stay:
 * at a line's end they tell that a word goes on. Private characters that nobody knows become U+FFFD.
 */
export function writtenCharacters(text: string): string {
  if (/^[\t -~]*$/u.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(LIGATURES, (c) => c.normalize('NFKC'))
    .replace(PRIVATE, (c) => SIGNS.get(c.codePointAt(0) ?? 0) ?? '\ufffd')
    .replace(MARK_APART, '');
}
