import type { FileRefusalCode } from './file-refused.js';
import type { IntakeDocument, Progress } from './intake-document.js';

/** What a reading process is told; so many bytes of the file come on its standard input, where nobody has to copy them. */
export interface ReadingJob {
  length: number;
  fileName: string;
}

/** What it says: any number of 'progress', then one of the others. */
export type ReadingMessage =
  | { type: 'progress'; progress: Progress }
  | { type: 'read'; document: IntakeDocument }
  | { type: 'refused'; code: FileRefusalCode; details: Record<string, string | number> }
  /** A fault of a reader; `message` is for the log. */
  | { type: 'failed'; message: string };
