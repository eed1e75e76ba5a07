/** The API's own limit (src/api/files/evidence-type.ts). */
export const FILE_BYTES_AT_MOST = 20 * 1024 * 1024;

/** Endings of what the API takes; it looks at the content again. */
const ENDINGS = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'doc',
  'xls',
  'ppt',
  'png',
  'jpg',
  'jpeg',
  'webp',
  'heic',
  'tif',
  'tiff',
  'txt',
  'csv',
  'md',
];

/** For the file dialog. */
export const FILE_ACCEPT = ENDINGS.map((ending) => `.${ending}`).join(',');

export type FileRefusal = 'tooLarge' | 'wrongType' | 'empty';

/** Why a file will not be taken, before it is sent; null: it goes. */
export function checkFile({ name, size, type }: Pick<File, 'name' | 'size' | 'type'>): FileRefusal | null {
  if (size === 0) return 'empty';
  if (size > FILE_BYTES_AT_MOST) return 'tooLarge';
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  // A photo straight from a phone may have no ending.
  return ENDINGS.includes(ending) || type.startsWith('image/') ? null : 'wrongType';
}
