import type { FileRefusalCode } from './file-refused.js';
import type { IntakeDocument, Progress } from './intake-document.js';

/** What a reading process is given. */
export interface ReadingJob {
  bytes: Uint8Array;
  fileName: string;
}

/** What it says: any number of 'progress', then one of the others. */
export type ReadingMessage =
  | { type: 'progress'; progress: Progress }
  | { type: 'read'; document: IntakeDocument }
  | { type: 'refused'; code: FileRefusalCode; details: Record<string, string | number> }
  /** A fault of a reader; `message` is for the log. */
  | { type: 'failed'; message: string };
