import { DomainError } from '../../domain/errors.js';
import type { IntakeDocument, ReadingOptions } from '../../intake/intake-document.js';
import { readOutside } from '../../intake/read-outside.js';
import { refuseSecretDocument, refuseSecretName } from './refuse-secret.js';

/**
 * The text of a file of any kind with places back into it, read outside this process's event loop. A secret document is
 * refused before anybody else sees a word of it.
 * @throws DomainError SECRET_DOCUMENT, the codes of src/intake/file-refused.ts; the reason of `options.signal`
 */
export async function readDocument(
  content: Uint8Array,
  fileName: string,
  options: ReadingOptions,
): Promise<IntakeDocument> {
  refuseSecretName(fileName);
  const read = await readOutside(content, fileName, options).catch((error: unknown) => {
    throw withoutWords(error);
  });
  refuseSecretDocument(read);
  return { ...read, text: storable(read.text) };
}

/** A reader's fault may quote the file; what was read is not known yet, so nothing of it may reach a log. */
function withoutWords(error: unknown): unknown {
  if (!(error instanceof DomainError) || error.cause === undefined) return error;
  return new DomainError(error.code, error.message, error.details);
}

/** PostgreSQL takes no NUL and no half of a surrogate pair; places stay where they are. */
export const storable = (text: string): string => text.replaceAll('\0', ' ').toWellFormed();
