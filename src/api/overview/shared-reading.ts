/**
 * Readings that cost much are shared without being stale: one at a time for each key, and who asks while one is under way
 * gets the next, which begins after they asked. So a change that was answered before is always in it.
 */
export class SharedReading<T> {
  private readonly running = new Map<string, Promise<T>>();
  private readonly next = new Map<string, Promise<T>>();

  ask(key: string, read: () => Promise<T>): Promise<T> {
    const running = this.running.get(key);
    if (!running) return this.start(key, read);
    const waiting = this.next.get(key);
    if (waiting) return waiting;
    const begin = (): Promise<T> => {
      this.next.delete(key);
      return this.start(key, read);
    };
    const next = running.then(begin, begin);
    this.next.set(key, next);
    return next;
  }

  private start(key: string, read: () => Promise<T>): Promise<T> {
    const reading = read();
    this.running.set(key, reading);
    const forget = (): void => {
      if (this.running.get(key) === reading) this.running.delete(key);
    };
    reading.then(forget, forget);
    return reading;
  }
}
