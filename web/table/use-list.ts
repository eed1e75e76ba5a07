import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Problem } from '../api/problem.js';
import { PAGE, pagesKey, pagesQuery, type ListSource, type Page, type Pages } from './list-pages.js';

/** How many rows a filter has. `isMore`: there are more than `count`, nobody counted how many. */
export interface Total {
  count: number;
  isMore: boolean;
}

export interface List<Row> {
  rows: readonly Row[];
  /** null while the first page is loading, or when the API does not count */
  total: Total | null;
  asOf: string | null;
  isLoading: boolean;
  isLoadingMore: boolean;
  hasMore: boolean;
  problem: Problem | null;
  /** asks for the next page, once at a time */
  loadMore: () => void;
  /** from the first page anew */
  refresh: () => Promise<void>;
  /** every row of the filter, at most `most`; `isWhole` says whether that is all */
  all: (most?: number) => Promise<{ rows: Row[]; isWhole: boolean }>;
  /** changes rows that are on the screen, without asking: for optimistic acts */
  change: (change: (row: Row) => Row) => void;
}

/** The API counts no further. */
const COUNTED_AT_MOST = 10_000;

/** What is copied or printed at once. */
export const ROWS_AT_MOST = 10_000;

/**
 * A list of the API, page by page.
 * @example const list = useList({ queryKey: answerKey('GET /api/assignments', { query }), read: ({ cursor, limit, signal }) =>
 *   requestWith('GET /api/assignments', { query: { ...query, cursor, limit } }, { signal })
 *     .then(({ assignments, ...page }) => ({ rows: assignments, ...page })) });
 */
export function useList<Row>(source: ListSource<Row>): List<Row> {
  const { read, enabled = true } = source;
  const queries = useQueryClient();
  const listKey = pagesKey(source);
  const query = useInfiniteQuery<Page<Row>, Problem, Pages<Row>, unknown[], string | undefined>({
    ...pagesQuery(source),
    enabled,
  });
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage, isPending, error, isFetching } = query;
  const pages = data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.rows) ?? [], [pages]);
  const first = pages?.[0];
  const print = JSON.stringify(listKey);

  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage({ cancelRefetch: false });
  }, [fetchNextPage, hasNextPage, isFetching]);

  const refresh = useCallback(async () => {
    // Only the first page: reading a hundred pages anew one after the other would hold up what is on the screen.
    queries.setQueryData<Pages<Row>>(listKey, (now) =>
      now ? { pages: now.pages.slice(0, 1), pageParams: now.pageParams.slice(0, 1) } : now,
    );
    await queries.invalidateQueries({ queryKey: listKey, exact: true });
    // eslint-disable-next-line react/exhaustive-deps -- `print` is the key's content
  }, [queries, print]);

  const all = useCallback(
    async (most = ROWS_AT_MOST) => {
      const now = queries.getQueryData<Pages<Row>>(listKey);
      const found = now?.pages.flatMap((page) => page.rows) ?? [];
      let cursor = now?.pages.at(-1)?.nextCursor ?? undefined;
      const { signal } = new AbortController();
      if (!now) {
        const page = await read({ cursor: undefined, limit: PAGE, signal });
        found.push(...page.rows);
        cursor = page.nextCursor ?? undefined;
      }
      while (cursor !== undefined && found.length < most) {
        const page = await read({ cursor, limit: PAGE, signal });
        found.push(...page.rows);
        cursor = page.nextCursor ?? undefined;
      }
      return { rows: found.slice(0, most), isWhole: cursor === undefined && found.length <= most };
    },
    // eslint-disable-next-line react/exhaustive-deps -- `print` is the key's content, `read` goes with it
    [queries, print],
  );

  const change = useCallback(
    (changeRow: (row: Row) => Row) => {
      queries.setQueryData<Pages<Row>>(listKey, (now) =>
        now ? { ...now, pages: now.pages.map((page) => ({ ...page, rows: page.rows.map(changeRow) })) } : now,
      );
    },
    // eslint-disable-next-line react/exhaustive-deps -- `print` is the key's content
    [queries, print],
  );

  return {
    rows,
    total: totalOf(first, rows.length, hasNextPage),
    asOf: first?.asOf ?? null,
    isLoading: isPending && enabled,
    isLoadingMore: isFetchingNextPage,
    hasMore: hasNextPage,
    problem: error ?? null,
    loadMore,
    refresh,
    all,
    change,
  };
}

/** A list that is loaded whole counts itself; of the others the API's count is taken, where it gives one. */
function totalOf<Row>(first: Page<Row> | undefined, loaded: number, hasMore: boolean): Total | null {
  if (!first) return null;
  if (!hasMore) return { count: loaded, isMore: false };
  const counted = first.total ?? null;
  if (counted === null) return { count: loaded, isMore: true };
  const isMore = counted > COUNTED_AT_MOST;
  return { count: Math.max(loaded, isMore ? COUNTED_AT_MOST : counted), isMore };
}

/** Rows that are there already, as a list: the assignments of one document, say. */
export function loadedList<Row>(rows: readonly Row[], asOf: string | null = null): List<Row> {
  return {
    rows,
    total: { count: rows.length, isMore: false },
    asOf,
    isLoading: false,
    isLoadingMore: false,
    hasMore: false,
    problem: null,
    loadMore: () => {},
    refresh: () => Promise.resolve(),
    all: (most = ROWS_AT_MOST) => Promise.resolve({ rows: rows.slice(0, most), isWhole: rows.length <= most }),
    change: () => {},
  };
}
