/** Milliseconds to wait after so many failures in a row (1, 2 …): doubling from `firstMs` up to `longestMs`. */
export function backOffMs(failures: number, { firstMs, longestMs }: { firstMs: number; longestMs: number }): number {
  return Math.min(firstMs * 2 ** Math.max(0, failures - 1), longestMs);
}
