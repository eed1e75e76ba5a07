import { crc32 } from 'node:zlib';
import { type Entry, type ZipFile, fromBufferPromise } from 'yauzl';
import { DomainError } from '../domain/errors.js';
import { FILE_LIMITS } from './file-limits.js';
import { fileRefused } from './file-refused.js';
import type { ReadingBudget } from './reading-budget.js';

/** An archive whose table of contents was read; an entry is unpacked when it is asked for. */
export interface OpenZip {
  /** Without folders, in the archive's order; '/' between folders, none leads out of the archive. */
  names: readonly string[];
  /** Unpacks piece by piece. An entry that is not there yields nothing. @throws FILE_BROKEN, FILE_UNPACKS_TOO_LARGE */
  pieces: (name: string) => AsyncIterable<Uint8Array>;
  /** Unpacks a whole entry; null when it is not there. @throws as `pieces` */
  bytes: (name: string) => Promise<Uint8Array | null>;
}

const RATIO_COUNTS_ABOVE_BYTES = 1024 * 1024;

/**
 * Opens zip bytes. Declared sizes are checked against what came out, never relied upon: inflating stops at the budget.
 * @throws FILE_BROKEN (also for names that lead out of the archive), FILE_ENCRYPTED, FILE_UNPACKS_TOO_LARGE
 */
export async function openZip(bytes: Uint8Array, budget: ReadingBudget): Promise<OpenZip> {
  const { zip, entries } = await brokenUnlessRefused(() => readContents(bytes, budget));
  const pieces = (name: string): AsyncIterable<Uint8Array> => unpack(zip, entries.get(name), budget);
  return {
    names: [...entries.keys()],
    pieces,
    bytes: async (name) => (entries.has(name) ? joined(pieces(name)) : null),
  };
}

async function readContents(
  bytes: Uint8Array,
  budget: ReadingBudget,
): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: false });
  budget.entries(zip.entryCount);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw fileRefused('FILE_ENCRYPTED');
    if (entry.fileName.endsWith('/')) continue;
    // Two entries of one name: programs disagree which one counts, so that one could show what another hides.
    if (entries.has(entry.fileName)) throw fileRefused('FILE_BROKEN', { entry: entry.fileName });
    entries.set(entry.fileName, entry);
  }
  return { zip, entries };
}

async function* unpack(zip: ZipFile, entry: Entry | undefined, budget: ReadingBudget): AsyncGenerator<Uint8Array> {
  if (!entry) return;
  let size = 0;
  let checksum = 0;
  try {
    const most = Math.max(RATIO_COUNTS_ABOVE_BYTES, entry.compressedSize * FILE_LIMITS.unpackedTimes);
    const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
    for await (const piece of stream) {
      size += piece.length;
      budget.unpacked(piece.length);
      if (size > most) throw fileRefused('FILE_UNPACKS_TOO_LARGE', { entry: entry.fileName });
      checksum = crc32(piece, checksum);
      yield piece;
    }
  } catch (error) {
    throw refusalOf(error);
  }
  if (size !== entry.uncompressedSize || checksum !== entry.crc32)
    throw fileRefused('FILE_BROKEN', { entry: entry.fileName });
}

async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

async function brokenUnlessRefused<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusalOf(error);
  }
}

/** What yauzl and zlib complain about is a broken archive; refusals and the abort of the reading stay what they are. */
function refusalOf(error: unknown): unknown {
  const isOurs = error instanceof DomainError || (error instanceof Error && error.name === 'AbortError');
  return isOurs ? error : fileRefused('FILE_BROKEN', {}, { cause: error });
}
