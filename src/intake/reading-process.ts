import { DomainError } from '../domain/errors.js';
import { isFileRefusal } from './file-refused.js';
import { readFile } from './read-file.js';
import type { ReadingJob, ReadingMessage } from './reading-messages.js';

/** The program of a reading process: reads one file, says what came of it, and ends. */

// Who asked is gone: nobody waits for the answer.
process.once('disconnect', () => process.exit());
process.once('message', (job: ReadingJob) => {
  void read(job).then((last) => process.send?.(last, () => process.disconnect()));
});

async function read({ length, fileName }: ReadingJob): Promise<ReadingMessage> {
  const say = (message: ReadingMessage): unknown => process.send?.(message);
  try {
    const document = await readFile(await bytesFromInput(length), fileName, {
      onProgress: (progress) => say({ type: 'progress', progress }),
    });
    return { type: 'read', document };
  } catch (error) {
    if (error instanceof DomainError && isFileRefusal(error.code))
      return { type: 'refused', code: error.code, details: plain(error.details) };
    return { type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function bytesFromInput(length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  for await (const piece of process.stdin) {
    if (!Buffer.isBuffer(piece) || filled + piece.length > length)
      throw new Error('The file is not what was announced.');
    bytes.set(piece, filled);
    filled += piece.length;
  }
  if (filled < length) throw new Error('The file did not come to its end.');
  return bytes;
}

function plain(details: Readonly<Record<string, unknown>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(details).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, value] as const] : [],
    ),
  );
}
