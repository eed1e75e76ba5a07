import { condition, setHandler } from '@temporalio/workflow';
import { changed } from './messages.js';

/** Hears the signal `changed`. */
export interface Ear {
  /** Was the signal heard since the last `attend`? */
  readonly wasTold: () => boolean;
  /** What was heard up to now is answered by the look that begins now. */
  readonly attend: () => void;
  /** Waits for so many milliseconds, or until told; without a number only until told. */
  readonly toldOr: (waitMs: number | undefined) => Promise<void>;
}

/**
 * Counts what it hears instead of raising a flag: a signal that arrives while a look runs must cause one more look.
 * @param isFirstRun the signal that started the workflow is answered by its first activity; a run that continues another
 *   was started by no signal, so whatever it hears at its beginning is news
 */
export function openEar({ isFirstRun }: { isFirstRun: boolean }): Ear {
  let told = 0;
  let attended = 0;
  setHandler(changed, () => {
    told += 1;
  });
  if (isFirstRun) attended = told;
  const wasTold = () => told > attended;
  return {
    wasTold,
    attend: () => {
      attended = told;
    },
    toldOr: async (waitMs) => {
      if (waitMs === undefined) await condition(wasTold);
      else await condition(wasTold, waitMs);
    },
  };
}
