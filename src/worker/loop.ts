import type { Logger } from 'pino';
import { backOffMs } from '../database/back-off.js';

/** Work that is done again and again in one process, never twice at once. */
export interface Loop {
  /** Something may be there to do: the next pass begins at once, or right after the one that runs. */
  readonly nudge: () => void;
  /** Resolves when the pass that runs has ended; no other begins. */
  readonly stop: () => Promise<void>;
}

export interface LoopOptions {
  /** as logs name it */
  name: string;
  log: Logger;
  /** the longest rest between two passes */
  everyMs: number;
  /** One pass. @returns milliseconds until it wants the next one; nothing: `everyMs` */
  pass: () => Promise<number | void>;
}

const ON_FAILURE = { firstMs: 250, longestMs: 15_000 };

/** Starts the loop. A pass that throws is tried again with back-off for ever, and logged once for each kind of trouble. */
export function startLoop({ name, log, everyMs, pass }: LoopOptions): Loop {
  const stopping = new AbortController();
  let isNudged = false;
  let wake: () => void = () => {};
  let failures = 0;
  let lastTrouble = '';

  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const onePass = async (): Promise<number> => {
    try {
      const wantedMs = await pass();
      if (failures > 0) log.info({ relay: name, failures }, 'works again');
      failures = 0;
      lastTrouble = '';
      return Math.min(wantedMs ?? everyMs, everyMs);
    } catch (error) {
      failures += 1;
      const trouble = error instanceof Error ? error.message : String(error);
      if (trouble !== lastTrouble) log.warn({ relay: name, err: error }, 'failed, is tried again');
      lastTrouble = trouble;
      return backOffMs(failures, ON_FAILURE);
    }
  };

  const run = async () => {
    while (!stopping.signal.aborted) {
      isNudged = false;
      const restMs = await onePass();
      // A nudge says that there is work, not that the trouble is over: it does not cut a back-off short.
      if (stopping.signal.aborted || (isNudged && failures === 0)) continue;
      await rest(restMs);
    }
  };
  const ended = run();

  return {
    nudge: () => {
      isNudged = true;
      if (failures === 0) wake();
    },
    stop: async () => {
      stopping.abort();
      wake();
      await ended;
    },
  };
}
