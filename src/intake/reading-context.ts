import type { IntakeDocument, ReadingOptions } from './intake-document.js';
import type { ReadingBudget } from './reading-budget.js';

/** What the reader of a kind is given beside the bytes. */
export interface ReadingContext extends ReadingOptions {
  /** Shared with all files within the file. */
  budget: ReadingBudget;
  /** 0 for the file itself, 1 for its attachments. */
  depth: number;
  /** The file's name as it was sent; a hint, never trusted. */
  fileName: string;
  /**
   * Reads a file inside this one with the same budget, one level deeper.
   * @throws DomainError of file-refused.ts; FILE_UNPACKS_TOO_LARGE below FILE_LIMITS.depth
   */
  readPart: (bytes: Uint8Array, fileName: string) => Promise<IntakeDocument>;
}

/** The reader of one kind of file. @throws DomainError of file-refused.ts */
export type KindReader = (bytes: Uint8Array, context: ReadingContext) => Promise<IntakeDocument>;
