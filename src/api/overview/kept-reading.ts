const KEPT_AT_MOST = 200;
/** By the real clock. A demonstration's clock may jump over a transaction that is under way: what it writes is seen after this. */
const KEPT_FOR_MS = 10 * 60_000;

/**
 * Readings of settled instants: they are the same for ever, but for what the stamp tells (a leader or a group that was put right,
 * an import). Asked again with the same stamp they are answered from here; another stamp, or a reading that failed, reads anew.
 */
export class KeptReading<T> {
  private readonly kept = new Map<string, { stamp: string; until: number; reading: Promise<T> }>();

  ask(key: string, stamp: string, read: () => Promise<T>): Promise<T> {
    const known = this.kept.get(key);
    this.kept.delete(key); // and in again as the youngest
    if (known?.stamp === stamp && performance.now() < known.until) {
      this.kept.set(key, known);
      return known.reading;
    }
    const reading = read();
    this.kept.set(key, { stamp, until: performance.now() + KEPT_FOR_MS, reading });
    reading.catch(() => {
      if (this.kept.get(key)?.reading === reading) this.kept.delete(key);
    });
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT_AT_MOST && oldest !== undefined) this.kept.delete(oldest);
    return reading;
  }
}
