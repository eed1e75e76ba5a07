import type { InfiniteData } from '@tanstack/react-query';

/** One page as the API gives it. */
export interface Page<Row> {
  rows: readonly Row[];
  nextCursor: string | null;
  /** on the first page: rows of the filter; 10,001 stands for more than 10,000; null or missing: not counted */
  total?: number | null;
  /** ISO instant that the figures are of */
  asOf?: string | null;
}

export interface ListSource<Row> {
  /** where the pages stand in the cache: the route and its query, without cursor and limit */
  queryKey: readonly unknown[];
  read: (part: { cursor: string | undefined; limit: number; signal: AbortSignal }) => Promise<Page<Row>>;
  /** what a live change does, as in `useAnswer`; lists hold by default and say "Có 3 thay đổi mới" */
  live?: 'silent' | 'held' | 'never';
  enabled?: boolean;
}

/** What stands in the cache; a page is asked for by its cursor, the first one without. */
export type Pages<Row> = InfiniteData<Page<Row>, string | undefined>;

export const FIRST_PAGE = 100;
export const PAGE = 200;

/** Where a list's pages stand in the cache. */
export const pagesKey = ({ queryKey }: Pick<ListSource<never>, 'queryKey'>): unknown[] => [...queryKey, 'pages'];

/** A list's pages as TanStack Query reads them: for `useInfiniteQuery`, and for `prefetchInfiniteQuery` before there is a list. */
export const pagesQuery = <Row>({ queryKey, read, live = 'held' }: ListSource<Row>) => ({
  queryKey: pagesKey({ queryKey }),
  queryFn: ({ pageParam, signal }: { pageParam: string | undefined; signal: AbortSignal }): Promise<Page<Row>> =>
    read({ cursor: pageParam, limit: pageParam === undefined ? FIRST_PAGE : PAGE, signal }),
  initialPageParam: undefined,
  getNextPageParam: ({ nextCursor }: Page<Row>): string | undefined => nextCursor ?? undefined,
  meta: { live },
});
