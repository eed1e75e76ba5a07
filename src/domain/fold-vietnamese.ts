const MARKS = /\p{M}+/gu;

/** Lower case without accents ('Đôn đốc' -> 'don doc'): how names are compared and how search ignores what is not typed. */
export function foldVietnamese(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
}

/** What a `search` column holds: the words as written, in lower case, then without accents. A query finds itself in one of them. */
export function searchText(...parts: readonly (string | null | undefined)[]): string {
  const words = parts
    .filter((part) => part)
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
  return `${words} ${foldVietnamese(words)}`.trim();
}
