import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { DomainError } from '../domain/errors.js';
import type { Transaction } from './database.js';

export interface FileToStore {
  officeId: string;
  /** set for files of an agency: others do not see them */
  agencyId: string | null;
  uploadedById: string | null;
  name: string;
  /** found from the content, never from what the sender says */
  mediaType: string;
  content: Buffer;
  /** business clock */
  at: Date;
}

export interface StoredFileFacts {
  id: string;
  officeId: string;
  agencyId: string | null;
  uploadedById: string | null;
  name: string;
  mediaType: string;
  sizeBytes: number;
}

/**
 * Keeps a file in PostgreSQL: one thing to back up, and it is there exactly when the row that names it is. These functions
 * are all that knows where contents lie. @returns its id
 */
export async function storeFile(tx: Transaction, { content, at, ...facts }: FileToStore): Promise<string> {
  const id = uuidv7();
  const sha256 = createHash('sha256').update(content).digest('hex');
  const [whole, rest] = content.length <= PIECE_BYTES ? [content, null] : [Buffer.alloc(0), content];
  await tx.storedFile.create({
    data: { ...facts, id, sha256, sizeBytes: content.length, content: new Uint8Array(whole), createdAt: at },
  });
  if (rest) await putInPieces(tx, id, rest);
  return id;
}

/** A parameter or a column takes a dozen times its size on its way through Prisma, so a large content goes in pieces. */
const PIECE_BYTES = 256 * 1024;
/** What PostgreSQL has packed, it unpacks once a piece. */
const READ_BYTES = 1024 * 1024;

/** Put together on the server as a large object that is gone when the transaction ends. */
async function putInPieces(tx: Transaction, id: string, content: Buffer): Promise<void> {
  const [object] = await tx.$queryRaw<{ oid: string }[]>`SELECT lo_create(0)::text AS oid`;
  const oid = object?.oid ?? '';
  for (let from = 0; from < content.length; from += PIECE_BYTES) {
    const piece = content.subarray(from, from + PIECE_BYTES);
    await tx.$executeRaw`SELECT lo_put(${oid}::text::oid, ${from}::int8, ${piece})`;
  }
  await tx.$executeRaw`UPDATE stored_file SET content = lo_get(${oid}::text::oid) WHERE id = ${id}::uuid`;
  await tx.$executeRaw`SELECT lo_unlink(${oid}::text::oid)`;
}

/** What is known of a file, without its content; null when there is none. */
export function findFile(tx: Transaction, id: string): Promise<StoredFileFacts | null> {
  return tx.storedFile.findUnique({
    where: { id },
    select: {
      id: true,
      officeId: true,
      agencyId: true,
      uploadedById: true,
      name: true,
      mediaType: true,
      sizeBytes: true,
    },
  });
}

/**
 * The content as it was stored, checked against the hash of that day.
 * @throws DomainError FILE_DAMAGED when it is not what was stored: it is not given out, for people act on what it says
 */
export async function readFileContent(tx: Transaction, id: string): Promise<Buffer> {
  const stored = await tx.storedFile.findUniqueOrThrow({ where: { id }, select: { sizeBytes: true, sha256: true } });
  const pieces: Uint8Array[] = [];
  // One piece behind the size as well: content that has grown is damaged too.
  for (let from = 0; from <= stored.sizeBytes; from += READ_BYTES) {
    const [piece] = await tx.$queryRaw<{ content: Uint8Array }[]>`
      SELECT substring(content FROM ${from + 1}::int FOR ${READ_BYTES}::int) AS content FROM stored_file WHERE id = ${id}::uuid`;
    if (piece) pieces.push(piece.content);
  }
  const content = Buffer.concat(pieces);
  if (createHash('sha256').update(content).digest('hex') !== stored.sha256)
    throw new DomainError(
      'FILE_DAMAGED',
      'Tệp đang lưu không còn đúng như khi được đưa vào nên không tải về được. Xin báo quản trị viên khôi phục từ bản sao lưu.',
      { fileId: id },
    );
  return content;
}
