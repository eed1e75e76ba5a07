import { PAGE, pages } from './find/pages.js';

interface Page {
  limit: number;
  cursor: string | undefined;
}

const USUAL = 50;

/** One page of a list, or with `all` the whole list as if it were one page. @param join a list and what follows it */
export async function askList<L extends { nextCursor: string | null }>(
  ask: (page: Page) => Promise<L>,
  join: (list: L, more: L) => L,
  {
    all = false,
    limit = USUAL,
    cursor,
  }: { all?: boolean | undefined; limit?: number | undefined; cursor?: string | undefined },
): Promise<L> {
  if (!all) return ask({ limit, cursor });
  let list: L | undefined;
  for await (const more of pages((after) => ask({ limit: PAGE, cursor: after }))) list = list ? join(list, more) : more;
  return list ?? ask({ limit, cursor });
}
