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
  await tx.storedFile.create({
    data: { ...facts, id, sha256, sizeBytes: content.length, content: new Uint8Array(content), createdAt: at },
  });
  return id;
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
  const stored = await tx.storedFile.findUniqueOrThrow({ where: { id }, select: { content: true, sha256: true } });
  const content = Buffer.from(stored.content);
  if (createHash('sha256').update(content).digest('hex') !== stored.sha256)
    throw new DomainError(
      'FILE_DAMAGED',
      'Tệp đang lưu không còn đúng như khi được đưa vào nên không tải về được. Xin báo quản trị viên khôi phục từ bản sao lưu.',
      { fileId: id },
    );
  return content;
}
