import { z } from 'zod';
import { DomainError } from '../domain/errors.js';

/** A cursor is the last row's sort keys, as an opaque word. */
export const writeCursor = (keys: object): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** @throws DomainError CURSOR_INVALID for what is no cursor of this list */
export function readCursor<T>(shape: z.ZodType<T>, cursor: string | undefined): T | null {
  if (cursor === undefined) return null;
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new DomainError('CURSOR_INVALID', 'Dấu trang không dùng được: xin tải lại danh sách từ đầu.', {}, { cause });
  }
}
