export interface Part {
  part: string;
  isMatch: boolean;
}

/** Letters without their accents; đ is a letter of its own that Unicode does not take apart. */
const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

/**
 * The text cut where the words that were searched for stand, as the server matches: a syllable without accents fits any,
 * one with accents only itself. Only for showing: what was found, the server says.
 */
export function marksOf(text: string, q: string): Part[] {
  const whole = text.normalize('NFC');
  const letters = Array.from(whole);
  const isMarked = letters.map(() => false);
  const bare = letters.map(plain);
  const lower = letters.map((letter) => letter.toLowerCase());
  for (const word of q.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean)) {
    const wanted = Array.from(word);
    const hay = plain(word) === word ? bare : lower;
    for (let at = 0; at + wanted.length <= letters.length; at += 1) {
      const isStart = at === 0 || !/[\p{L}\d]/u.test(letters[at - 1] ?? '');
      if (isStart && wanted.every((letter, index) => hay[at + index] === letter))
        isMarked.fill(true, at, at + wanted.length);
    }
  }
  const parts: Part[] = [];
  for (const [index, letter] of letters.entries()) {
    const isMatch = isMarked[index] ?? false;
    const last = parts.at(-1);
    if (last?.isMatch === isMatch) last.part += letter;
    else parts.push({ part: letter, isMatch });
  }
  return parts;
}
