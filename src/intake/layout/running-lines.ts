import type { PageContent } from './page-content.js';
import { type Row, rowsOf } from './rows.js';
import { textOf } from './text-flow.js';

/** Of the page's height: where heads, feet and page numbers stand. */
const MARGIN = 0.11;
const PAGE_NUMBER = /^(?:trang\s+)?[-–—]?\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*[-–—]?$/iu;
/** Repeated on fewer pages it may be a heading. */
const LEAST_PAGES = 3;

/** Pages without their numbers and without the lines that stand at the same height on most pages. */
export function withoutRunningLines(pages: readonly PageContent[]): PageContent[] {
  const edges = pages.map((page) => edgeRows(page));
  const counts = new Map<string, number>();
  edges.forEach((rows, i) => {
    const page = pages[i];
    if (page)
      for (const key of new Set(rows.map((row) => keyOf(row, page)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const most = Math.max(LEAST_PAGES, Math.ceil(pages.length / 2));
  return pages.map((page, i) => {
    const dropped = new Set(
      (edges[i] ?? [])
        .filter((row, at, rows) => isNumber(row, at, rows) || (counts.get(keyOf(row, page)) ?? 0) >= most)
        .flatMap((row) => row.words),
    );
    return dropped.size === 0 ? page : { ...page, words: page.words.filter((word) => !dropped.has(word)) };
  });
}

function edgeRows(page: PageContent): Row[] {
  const edge = page.words.filter(
    ({ baseline }) => baseline < page.height * MARGIN || baseline > page.height * (1 - MARGIN),
  );
  const heads = rowsOf(edge.filter(({ baseline }) => baseline < page.height / 2)).slice(0, 2);
  const feet = rowsOf(edge.filter(({ baseline }) => baseline > page.height / 2)).slice(-2);
  return [...heads, ...feet];
}

/** A number alone on the first or the last row. */
const isNumber = (row: Row, at: number, rows: readonly Row[]): boolean =>
  (at === 0 || at === rows.length - 1) && PAGE_NUMBER.test(textOf(row));

const keyOf = (row: Row, page: PageContent): string =>
  `${Math.round((row.baseline / page.height) * 100)} ${textOf(row).replace(/\d+/gu, '0')}`;
