import { fileTypeFromBuffer } from 'file-type';
import type { FileKind } from '../../intake/intake-document.js';

/** What a kept original is given out as: its content decided, never what the sender said. */
const mediaTypes: Record<Exclude<FileKind, 'image'>, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  html: 'text/html',
  // Without an encoding: it may be one of before Unicode.
  txt: 'text/plain',
  eml: 'message/rfc822',
  edxml: 'application/xml',
};

export async function mediaTypeOf(kind: FileKind, content: Uint8Array): Promise<string> {
  if (kind !== 'image') return mediaTypes[kind];
  return (await fileTypeFromBuffer(content))?.mime ?? 'application/octet-stream';
}
