import { FILE_BYTES_AT_MOST } from '../forms/check-file.js';

/** Endings of what can be read (src/intake/kind-of.ts looks at the content); .edxml is what the document axis sends. */
const READ = 'docx pdf png jpg jpeg webp bmp gif html htm xhtml mht mhtml txt edxml xml xlsx eml'.split(' ');

/** For the file dialog. Those of before 2007 and a scanner's TIFF can be chosen too: they are told how to be saved anew. */
export const INTAKE_ACCEPT = [...READ, 'doc', 'xls', 'tif', 'tiff'].map((ending) => `.${ending}`).join(',');

export const endingOf = (name: string): string =>
  name.includes('.') ? (name.split('.').at(-1)?.toLowerCase() ?? '') : '';

/** Why a file is not even sent; null: it goes. Anything else is decided by its content, on the server. */
export function refusedBeforeSending({ size }: Pick<File, 'size'>): 'EMPTY_FILE' | 'FILE_TOO_LARGE' | null {
  if (size === 0) return 'EMPTY_FILE';
  return size > FILE_BYTES_AT_MOST ? 'FILE_TOO_LARGE' : null;
}
