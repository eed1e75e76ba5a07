import type { Problem } from '../api/problem.js';
import { formatBytes, formatBytesOver } from '../words/formats.js';
import { endingOf } from './accepted-files.js';
import type { Say } from './thing-words.js';

/** Refusals of a file that this page has words of its own for: what is the matter, and what to do next. */
const codes = [
  'EMPTY_FILE',
  'FILE_TOO_LARGE',
  'FILE_KIND_UNKNOWN',
  'FILE_KIND_OLD',
  'FILE_ENCRYPTED',
  'FILE_BROKEN',
  'FILE_HAS_MACROS',
  'FILE_UNPACKS_TOO_LARGE',
  'FILE_HAS_ENTITIES',
  'FILE_TOO_MANY_PAGES',
  'FILE_TOO_SLOW',
  'FILE_WITHOUT_TEXT',
  'FILE_QUEUE_FULL',
  'FILE_READING_STOPPED',
  'FILE_TYPE_REFUSED',
  'SECRET_DOCUMENT',
  'ANSWER_CUT_OFF',
  'NETWORK_AWAY',
  'UPLOAD_INTERRUPTED',
] as const;
type RefusalCode = (typeof codes)[number];

/** The words can be pasted, and the file kept beside them (src/api/intake/bring-in.ts). */
const pastable: readonly string[] = [
  'FILE_KIND_UNKNOWN',
  'FILE_KIND_OLD',
  'FILE_BROKEN',
  'FILE_TOO_MANY_PAGES',
  'FILE_TOO_SLOW',
  'FILE_WITHOUT_TEXT',
];

/** No answer, half of one, or no reader free: the same may be sent again. */
const sendable: readonly string[] = [
  'ANSWER_CUT_OFF',
  'NETWORK_AWAY',
  'UPLOAD_INTERRUPTED',
  'FILE_QUEUE_FULL',
  'FILE_READING_STOPPED',
];

/** Whether a file that was refused would be kept beside pasted words: else these are sent alone. */
export const isKeptBeside = (code: string): boolean =>
  pastable.includes(code) || sendable.includes(code) || code === 'FILE_TYPE_REFUSED';

export interface RefusalInWords {
  what: string;
  next: string;
  /** the words can be pasted in its place */
  mayPaste: boolean;
  mayBeSentAgain: boolean;
}

/** Why a file was not read, and what a person does about it; null: the usual words say it. */
export function refusalInWords(
  say: Say,
  { code, details }: Pick<Problem, 'code' | 'details'>,
  file: Pick<File, 'name' | 'size'> | null,
): RefusalInWords | null {
  const known = codes.find((one) => one === code);
  if (!known) return null;
  const words = { name: file?.name ?? say('pastedWords'), size: formatBytesOver(file?.size ?? 0) };
  const kind = variantOf(known, endingOf(file?.name ?? ''));
  const [sent, total] = [details['sent'], details['total']];
  const isPart = known === 'UPLOAD_INTERRUPTED' && typeof sent === 'number' && typeof total === 'number';
  return {
    what: isPart
      ? say('refused.interruptedAt', { sent: formatBytes(sent), total: formatBytes(total) })
      : say(`refused.${known}`, words),
    next: say(`next.${kind}`),
    mayPaste: pastable.includes(code),
    mayBeSentAgain: sendable.includes(code),
  };
}

/** What to do depends on what the file is: an old table, a telephone's own kind of photo. */
function variantOf(code: RefusalCode, ending: string): RefusalCode | 'oldTable' | 'phonePhoto' | 'tiff' | 'archive' {
  if (code !== 'FILE_KIND_UNKNOWN' && code !== 'FILE_KIND_OLD') return code;
  if (ending === 'xls') return 'oldTable';
  if (ending === 'doc') return 'FILE_KIND_OLD';
  if (ending === 'heic' || ending === 'heif') return 'phonePhoto';
  if (ending === 'tif' || ending === 'tiff') return 'tiff';
  return ['zip', 'rar', '7z'].includes(ending) ? 'archive' : code;
}
