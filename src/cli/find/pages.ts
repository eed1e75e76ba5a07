/** All pages of a list, one after the other. @param ask one page after `cursor` */
export async function* pages<P extends { nextCursor: string | null }>(
  ask: (cursor: string | undefined) => Promise<P>,
): AsyncGenerator<P> {
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    yield page;
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}

/** The most rows that the API gives at once. */
export const PAGE = 200;
