/** Lets a few in at a time; as many others wait as there is room for, in the order in which they came. */
export class Turns {
  #free: number;
  #waiting: (() => void)[] = [];

  /** @param full the refusal of whoever finds no room to wait */
  constructor(
    atOnce: number,
    private readonly room: number,
    private readonly full: () => Error,
  ) {
    this.#free = atOnce;
  }

  /** Runs the work when it is its turn. @throws what `full` gives; the signal's reason when it is aborted while waiting */
  async take<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    if (this.#free > 0) this.#free--;
    else if (this.#waiting.length >= this.room) throw this.full();
    else await this.#wait(signal);
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }

  #wait(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting = this.#waiting.filter((one) => one !== enter);
        reject(signal?.reason);
      };
      const enter = (): void => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting.push(enter);
    });
  }
}
