import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page, Rectangle, WorkerParams } from 'tesseract.js';
import { FILE_LIMITS } from '../file-limits.js';
import { fileRefused } from '../file-refused.js';

/** Recognises Vietnamese in pictures, one after the other; close it always. */
export interface Recogniser {
  /** A picture in a format that needs no network: PGM, PNG, JPEG. @throws FILE_TOO_SLOW, FILE_BROKEN, the signal's reason */
  recognise: (picture: Buffer) => Promise<Page>;
  /** The numbers ("1", "2.1", "III") that stand one below the other in a part of a picture, in pixels. */
  recogniseNumbers: (picture: Buffer, part: Rectangle) => Promise<Page>;
  close: () => Promise<void>;
}

/** The language's model comes from the package on disk; nothing is fetched and no cache is written. */
export async function openRecogniser(signal?: AbortSignal): Promise<Recogniser> {
  signal?.throwIfAborted();
  const { createWorker, OEM, PSM } = await import('tesseract.js');
  let fail: (error: unknown) => void = () => undefined;
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failure.catch(() => undefined);
  const started = createWorker('vie', OEM.LSTM_ONLY, {
    langPath: modelFolder,
    gzip: true,
    cacheMethod: 'none',
    // Without it the library throws where nobody can catch.
    errorHandler: (error: unknown) => fail(fileRefused('FILE_BROKEN', {}, { cause: error })),
  });
  const worker = await within(Promise.race([started, failure]), signal, async () => (await started).terminate());
  const close = async (): Promise<void> => {
    await worker.terminate();
  };
  const read = async (picture: Buffer, parameters: Partial<WorkerParams>, part?: Rectangle): Promise<Page> => {
    signal?.throwIfAborted();
    const work = worker
      .setParameters({ user_defined_dpi: '200', ...parameters })
      .then(() => worker.recognize(picture, part ? { rectangle: part } : {}, { text: false, blocks: true }));
    return (await within(Promise.race([work, failure]), signal, close)).data;
  };
  return {
    close,
    recognise: (picture) => read(picture, { tessedit_pageseg_mode: PSM.AUTO, tessedit_char_whitelist: '' }),
    recogniseNumbers: (picture, part) =>
      read(picture, { tessedit_pageseg_mode: PSM.SINGLE_BLOCK, tessedit_char_whitelist: NUMBER_SIGNS }, part),
  };
}

const NUMBER_SIGNS = '0123456789IVX.STabc';

const modelFolder = join(
  dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')),
  '4.0.0_best_int',
);

/** The work's result within a page's time; `end` stops what goes on otherwise. */
async function within<T>(work: Promise<T>, signal: AbortSignal | undefined, end: () => Promise<unknown>): Promise<T> {
  let stop: () => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason);
    const tooSlow = fileRefused('FILE_TOO_SLOW', { ms: FILE_LIMITS.ocrPageMs });
    timer = setTimeout(() => reject(tooSlow), FILE_LIMITS.ocrPageMs);
  });
  signal?.addEventListener('abort', stop, { once: true });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, ended]);
  } catch (error) {
    void end().catch(() => undefined);
    // What was ended in the middle of its work fails in ways of its own.
    signal?.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
