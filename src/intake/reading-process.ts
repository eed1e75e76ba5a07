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

async function read({ bytes, fileName }: ReadingJob): Promise<ReadingMessage> {
  const say = (message: ReadingMessage): unknown => process.send?.(message);
  try {
    const document = await readFile(bytes, fileName, { onProgress: (progress) => say({ type: 'progress', progress }) });
    return { type: 'read', document };
  } catch (error) {
    if (error instanceof DomainError && isFileRefusal(error.code))
      return { type: 'refused', code: error.code, details: plain(error.details) };
    return { type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function plain(details: Readonly<Record<string, unknown>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(details).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, value] as const] : [],
    ),
  );
}
