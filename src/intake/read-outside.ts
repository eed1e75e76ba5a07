import { type ChildProcess, fork } from 'node:child_process';
import { FILE_LIMITS } from './file-limits.js';
import { fileRefused } from './file-refused.js';
import type { IntakeDocument, ReadingOptions } from './intake-document.js';
import type { ReadingJob, ReadingMessage } from './reading-messages.js';
import { Turns } from './turns.js';

export interface OutsideOptions extends ReadingOptions {
  /** Narrower than FILE_LIMITS, for tests. */
  limits?: { timeMs: number; ocrPageMs: number; heapMb: number };
}

const READINGS_AT_ONCE = 2;
/** Each holds its file in memory: 240 MB at most. */
const WAITING_AT_MOST = 12;
/** What a reader makes is soon of no use: a small young heap keeps a third of the memory, and costs no time. */
const YOUNG_HEAP_MB = 4;
/** Read by glibc: what native code lets go is given back at once, pictures of pages above all. Others do not know it. */
const SPARING = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072' };
const KEPT_STDERR_UNITS = 4_000;
const turns = new Turns(READINGS_AT_ONCE, WAITING_AT_MOST, () => fileRefused('FILE_QUEUE_FULL'));

/**
 * Reads a file in a process of its own, so that nothing in it can harm or stop the caller: no native fault, no full heap,
 * no endless loop. The process gets the bytes and nothing else, nothing of the environment with its passwords.
 * @throws DomainError as readFile does; FILE_QUEUE_FULL when too many wait already, FILE_TOO_SLOW, FILE_UNPACKS_TOO_LARGE
 *   when it filled its memory, FILE_READING_STOPPED when somebody ended its process, FILE_BROKEN when the reader failed (with
 *   the failure as cause); the reason of `options.signal`
 */
export async function readOutside(
  bytes: Uint8Array,
  fileName: string,
  options: OutsideOptions = {},
): Promise<IntakeDocument> {
  if (bytes.length === 0) throw fileRefused('EMPTY_FILE');
  if (bytes.length > FILE_LIMITS.bytes) throw fileRefused('FILE_TOO_LARGE', { bytes: bytes.length });
  return turns.take(() => readInProcess(bytes, fileName, options), options.signal);
}

/** Beside this file once it is compiled; from the sources (tests) the compiled one of the last build. */
function program(): URL {
  const isCompiled = import.meta.url.endsWith('.js');
  return new URL(isCompiled ? './reading-process.js' : '../../dist/src/intake/reading-process.js', import.meta.url);
}

function readInProcess(
  bytes: Uint8Array,
  fileName: string,
  { signal, onProgress, limits = FILE_LIMITS }: OutsideOptions,
): Promise<IntakeDocument> {
  signal?.throwIfAborted();
  const child = fork(program(), [], {
    env: SPARING,
    execArgv: [
      `--max-old-space-size=${limits.heapMb}`,
      `--max-semi-space-size=${YOUNG_HEAP_MB}`,
      // One thread beside the main one compiles, instead of four that each keep memory; giveBackMemory may collect.
      '--v8-pool-size=1',
      '--expose-gc',
    ],
    serialization: 'advanced',
    stdio: ['pipe', 'ignore', 'pipe', 'ipc'],
  });
  const said = lastWords(child);
  return new Promise<IntakeDocument>((resolve, reject) => {
    const giveUp = (reason: unknown): void => {
      reject(reason);
      child.kill('SIGKILL');
    };
    const onAbort = (): void => giveUp(signal?.reason);
    const slow = (): void => giveUp(fileRefused('FILE_TOO_SLOW'));
    const startedAtMs = performance.now();
    let timer = setTimeout(slow, limits.timeMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    child.on('message', (message: ReadingMessage) => {
      switch (message.type) {
        case 'progress': {
          const pages = message.progress.step === 'ocr' ? Math.min(message.progress.of, FILE_LIMITS.ocrPages) : 0;
          clearTimeout(timer);
          timer = setTimeout(slow, startedAtMs + limits.timeMs + pages * limits.ocrPageMs - performance.now());
          try {
            onProgress?.(message.progress);
          } catch (error) {
            giveUp(error);
          }
          return;
        }
        case 'read':
          resolve(message.document);
          return;
        case 'refused':
          reject(fileRefused(message.code, message.details));
          return;
        case 'failed':
          reject(fileRefused('FILE_BROKEN', {}, { cause: new Error(message.message) }));
          return;
        default:
          message satisfies never;
      }
    });
    child.once('error', giveUp);
    child.once('exit', (code, by) => reject(endedEarly(code, by, said())));
    child.once('close', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    });
    // A process that dies while it is given the file says so by its exit.
    child.send({ length: bytes.length, fileName } satisfies ReadingJob, () => undefined);
    child.stdin?.on('error', () => undefined).end(bytes);
  });
}

/** The process ended without an answer: out of memory, or a fault below JavaScript. */
function endedEarly(code: number | null, by: NodeJS.Signals | null, words: string): Error {
  const isOutOfMemory = by === 'SIGABRT' || code === 134 || /heap out of memory|OUT_OF_MEMORY/u.test(words);
  const cause = new Error(`The reading process ended with ${by ?? code ?? 'nothing'}: ${words.slice(0, 400)}`);
  if (isOutOfMemory) return fileRefused('FILE_UNPACKS_TOO_LARGE', {}, { cause });
  // By the machine or whoever runs it: nothing is known against the file.
  const isStopped = by === 'SIGKILL' || by === 'SIGTERM' || by === 'SIGINT';
  return fileRefused(isStopped ? 'FILE_READING_STOPPED' : 'FILE_BROKEN', {}, { cause });
}

function lastWords(child: ChildProcess): () => string {
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    words = (words + piece).slice(-KEPT_STDERR_UNITS);
  });
  return () => words;
}
