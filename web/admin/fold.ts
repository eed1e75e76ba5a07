/** Without case and accents, for lists that are searched on the page. */
export const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

/**
 * Whether the words are found: a syllable typed without accents fits any, one typed with accents only itself.
 */
export function isFound(words: string, ...texts: readonly (string | null | undefined)[]): boolean {
  const wanted = words.normalize('NFC').toLowerCase().trim();
  if (wanted === '') return true;
  const text = texts.filter(Boolean).join(' ').normalize('NFC').toLowerCase();
  const folded = fold(text);
  return wanted.split(/\s+/).every((word) => (fold(word) === word ? folded.includes(word) : text.includes(word)));
}
