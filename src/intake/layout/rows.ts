import type { PageWord } from './page-content.js';

/** Words on one baseline, from left to right. */
export interface Row {
  words: PageWord[];
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** Baselines nearer than this share of the type's size are one row. */
const SAME_BASELINE = 0.35;
/** A footnote mark is smaller and stands higher, but not above the row. */
const MARK_SIZE = 0.8;
const MARK_RISE = 0.75;
const SMALL_MARK = /^[\d*()[\]]{1,4}$/u;
const UNIT_BEFORE = /(?:^|[\d\s/])(?:[kcdm]?m)$/u;

/** Rows of a page from the top. Footnote marks are left out: they are no part of the words they hang on. */
export function rowsOf(words: readonly PageWord[]): Row[] {
  const rows = clustered(words).map(rowFrom);
  const kept = rows.filter((row, i) => !isRowOfMarks(row, rows[i + 1]));
  return kept.map(withoutMarks).filter((row) => row.words.length > 0);
}

/** The words of a page, each with the numbers of its page and line. */
export function linedWords({ words, page }: { words: readonly PageWord[]; page: number }): PageWord[] {
  return rowsOf(words).flatMap((row, i) => row.words.map((word) => ({ ...word, page, line: i + 1 })));
}

function clustered(words: readonly PageWord[]): PageWord[][] {
  const rows: PageWord[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const word of words.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows[rows.length - 1];
    // Marks over small type must not pull two lines together: the larger type decides.
    if (row && word.baseline - baseline <= SAME_BASELINE * Math.min(size, Math.max(word.size, size * 0.6))) {
      row.push(word);
      if (word.size > size) {
        size = word.size;
        baseline = Math.max(baseline, word.baseline);
      }
      continue;
    }
    rows.push([word]);
    baseline = word.baseline;
    size = word.size;
  }
  return rows;
}

/** Words that are known to stand on one baseline. */
export function rowFrom(words: readonly PageWord[]): Row {
  const inOrder = words.toSorted((a, b) => a.left - b.left || a.right - b.right);
  const byWidth = inOrder.toSorted((a, b) => b.text.length - a.text.length);
  const main = byWidth[0];
  return {
    words: inOrder,
    left: inOrder[0]?.left ?? 0,
    right: inOrder.reduce((most, word) => Math.max(most, word.right), 0),
    baseline: main?.baseline ?? 0,
    size: main?.size ?? 0,
  };
}

/** Marks whose baseline is so high that they made a row of their own just above theirs. */
function isRowOfMarks(row: Row, below: Row | undefined): boolean {
  return (
    below !== undefined &&
    row.words.every((word) => SMALL_MARK.test(word.text) && word.size <= below.size * MARK_SIZE) &&
    below.baseline - row.baseline < below.size * MARK_RISE &&
    row.left > below.left
  );
}

function withoutMarks(row: Row): Row {
  const words = row.words.filter((word, i) => {
    const before = row.words[i - 1];
    if (!before || !SMALL_MARK.test(word.text) || word.size > row.size * MARK_SIZE) return true;
    return word.baseline > row.baseline - row.size * 0.1 || UNIT_BEFORE.test(before.text);
  });
  return words.length === row.words.length ? row : rowFrom(words);
}
