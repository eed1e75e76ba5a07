import { FILE_LIMITS } from './file-limits.js';
import { fileRefused } from './file-refused.js';

interface Limits {
  unpackedBytes: number;
  entries: number;
}

/**
 * What the reading of one file may still unpack, counted over all files within it: a bomb packed in an attachment is the
 * sender's bomb all the same.
 */
export class ReadingBudget {
  #unpackedBytes = 0;
  #entries = 0;

  constructor(
    private readonly limits: Limits = FILE_LIMITS,
    private readonly signal?: AbortSignal,
  ) {}

  /** Counts bytes that were just unpacked. @throws FILE_UNPACKS_TOO_LARGE, or the reason of the signal that ends the reading */
  unpacked(bytes: number): void {
    this.signal?.throwIfAborted();
    this.#unpackedBytes += bytes;
    if (this.#unpackedBytes > this.limits.unpackedBytes)
      throw fileRefused('FILE_UNPACKS_TOO_LARGE', { unpackedBytes: this.limits.unpackedBytes });
  }

  /** Counts entries of an archive, or attachments. @throws FILE_UNPACKS_TOO_LARGE */
  entries(count: number): void {
    this.signal?.throwIfAborted();
    this.#entries += count;
    if (this.#entries > this.limits.entries)
      throw fileRefused('FILE_UNPACKS_TOO_LARGE', { entries: this.limits.entries });
  }
}
