const MARKS = /\p{M}+/gu;

export const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');

/** Typed without accents it finds any; typed with accents only itself ("sở" does not find "số"). */
export function findsIn(typed: string, names: readonly string[]): boolean {
  const wanted = typed.normalize('NFC').toLowerCase().trim();
  const isPlain = fold(wanted) === wanted;
  const parts = wanted.split(/\s+/).filter(Boolean);
  return names.some((name) => {
    const hay = isPlain ? fold(name) : name.normalize('NFC').toLowerCase();
    return parts.every((part) => hay.includes(part));
  });
}
