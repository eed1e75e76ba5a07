/**
 * A pattern written so that an official can read it aloud: a plain blank stands for any run of blanks and line ends
 * (at most 200, so that matching stays linear on any text).
 */
export function pattern(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll(' ', '\\s{1,200}'), `u${flags}`);
}

/** Words one of which must stand: longest first, so that "cơ quan, đơn vị" wins over "cơ quan". What must not follow does not count. */
export function anyOf(words: readonly string[]): string {
  const length = (word: string): number => word.replace(/\(\?<?[!=][^)]*\)/gu, '').length;
  return `(?:${[...words].sort((a, b) => length(b) - length(a)).join('|')})`;
}

/** End of a word in Vietnamese letters. */
export const WORD_END = '(?![\\p{L}\\p{N}])';
export const WORD_START = '(?<![\\p{L}\\p{N}])';

/** The match of a sticky pattern that must begin at `index`. */
export function matchAt(sticky: RegExp, text: string, index: number): RegExpExecArray | null {
  sticky.lastIndex = index;
  return sticky.exec(text);
}
