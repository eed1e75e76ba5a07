import { Worker } from 'node:worker_threads';
import { fileRefused } from '../../intake/file-refused.js';
import { Turns } from '../../intake/turns.js';
import { type ReadOptions, readDirective } from '../../reader/read-directive.js';
import type { Draft } from '../../reader/draft.js';

/** Ten pages are read in less time than a thread takes to start; a text of megabytes would hold everybody up. */
const READ_AT_ONCE_UNITS = 60_000;
/** The longest text that is accepted takes a little more than half of it. */
const HEAP_MB = 400;
/** What the reader makes is soon of no use: a small young heap keeps a third of the memory. */
const YOUNG_HEAP_MB = 24;
/** Five megabytes take a few seconds. */
const TIME_MS = 60_000;
const turns = new Turns(2, 12, () => fileRefused('FILE_QUEUE_FULL'));

/** What a thread is given. */
export interface AsideJob {
  text: string;
  options: ReadOptions;
}

/**
 * The reader for a server: short texts at once, long ones in a thread of their own, so that nobody else waits.
 * @throws DomainError FILE_QUEUE_FULL, FILE_TOO_SLOW, FILE_UNPACKS_TOO_LARGE (of a long one)
 */
export function readAside(text: string, options: ReadOptions): Draft | Promise<Draft> {
  return text.length <= READ_AT_ONCE_UNITS
    ? readDirective(text, options)
    : turns.take(() => inThread({ text, options }));
}

/** Beside this file once it is compiled; from the sources (tests) the compiled one of the last build. */
function program(): URL {
  const isCompiled = import.meta.url.endsWith('.js');
  return new URL(
    isCompiled ? './reading-thread.js' : '../../../dist/src/api/intake/reading-thread.js',
    import.meta.url,
  );
}

function inThread(job: AsideJob): Promise<Draft> {
  const thread = new Worker(program(), {
    workerData: job,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
  });
  return new Promise<Draft>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(fileRefused('FILE_TOO_SLOW'));
      void thread.terminate();
    }, TIME_MS);
    thread.once('message', (draft: Draft) => resolve(draft));
    thread.once('error', (error: Error & { code?: string }) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? fileRefused('FILE_UNPACKS_TOO_LARGE') : error),
    );
    thread.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The reading thread ended with ${code}.`));
    });
  });
}
