const MARKS = /\p{M}/gu;
/** huyền, hỏi, ngã, sắc, nặng: taken out of a syllable and put behind it, so that "hoà" and "hòa" are one */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A syllable in two forms: as written with its tone apart, and without any accent. */
interface Syllable {
  letters: string;
  tone: string;
  plain: string;
}

const plainOf = (word: string): string => word.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');

function syllableOf(word: string): Syllable {
  const apart = word.normalize('NFD');
  return {
    letters: apart.replace(TONES, '').normalize('NFC'),
    tone: apart.match(TONES)?.join('') ?? '',
    plain: plainOf(word),
  };
}

/** "TT&TT" is "TT và TT"; signs part words, also in numbers: 104/TB-UBND. */
const syllablesOf = (text: string): Syllable[] =>
  text
    .toLowerCase()
    .replaceAll('&', ' và ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map(syllableOf);

/** Typed without accents matches any; typed with accents only itself (desks.md §2). The last one may still be unfinished. */
function fits(typed: Syllable, word: Syllable, mayGoOn: boolean): boolean {
  const isBare = typed.letters === typed.plain && typed.tone === '';
  const [part, whole] = isBare ? [typed.plain, word.plain] : [typed.letters, word.letters];
  if (!isBare && typed.tone !== word.tone) return false;
  return mayGoOn ? whole.startsWith(part) : whole === part;
}

/**
 * Whether all that was typed stands in the text, each syllable at the beginning of a word: "so tai chinh", "tài ch" and
 * "chinh tai" find "Sở Tài chính"; "sở" does not find "số".
 * @returns null: no; else the lower the better: 0 the text begins with it, 1 its words follow one another, 2 they are all there
 */
export function matchesTyped(typed: string, text: string): 0 | 1 | 2 | null {
  const wanted = syllablesOf(typed);
  if (wanted.length === 0) return 0;
  const words = syllablesOf(text);
  const followsAt = (from: number): boolean =>
    wanted.every((one, index) => {
      const word = words[from + index];
      return word !== undefined && fits(one, word, index === wanted.length - 1);
    });
  if (followsAt(0)) return 0;
  if (words.some((_, from) => followsAt(from))) return 1;
  return wanted.every((one) => words.some((word) => fits(one, word, true))) ? 2 : null;
}

/** Whether all that was typed stands in the texts together; nothing typed finds everything. */
export const isFound = (typed: string, ...texts: readonly (string | null | undefined)[]): boolean =>
  matchesTyped(typed, texts.filter(Boolean).join(' ')) !== null;
