import PostalMime, { type Email } from 'postal-mime';
import { detectLegacy } from '../encodings/detect-legacy.js';
import { fileRefused } from '../file-refused.js';
import { readHtml } from '../html/read-html.js';
import { readInnerFiles } from '../inner-files.js';
import type { IntakeDocument } from '../intake-document.js';
import { joinInnerFiles } from '../join-inner-files.js';
import type { ReadingContext } from '../reading-context.js';
import { readTxt } from '../txt/read-txt.js';
import { attachmentsOf } from './attachments.js';

/** More nesting than any mail program writes; headers of a mail that passed a dozen servers stay far below. */
const MAIL_LIMITS = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, forceRfc822Attachments: true } as const;

/**
 * A mail, or a page saved as .mht. Its attachments are what was sent; the words of the mail itself are read only when no
 * attachment can be. Subject, sender and date of the mail are not those of the directive and are left out.
 * @throws FILE_BROKEN, FILE_WITHOUT_TEXT, FILE_UNPACKS_TOO_LARGE; why the only attachment is refused, when nothing else is there
 */
export async function readEml(bytes: Uint8Array, context: ReadingContext): Promise<IntakeDocument> {
  context.signal?.throwIfAborted();
  const mail = await parsed(bytes);
  const { read, notes, refusal } = await readInnerFiles(attachmentsOf(mail), context);
  if (read.length > 0) {
    const joined = joinInnerFiles(read);
    const leftOut = [...(joined.leftOut ?? []), ...ownWords(mail)];
    return { kind: 'eml', ...joined, notes: [...joined.notes, ...notes], leftOut };
  }
  const body = await bodyOf(mail, context);
  if (!body) throw refusal ?? fileRefused('FILE_WITHOUT_TEXT');
  return { ...body, kind: 'eml', notes: [...body.notes, ...notes] };
}

/** Subject and beginning of the mail itself: no words of the directive, but a mark may stand there. */
const ownWords = ({ subject = '', text = '' }: Email): string[] =>
  [subject, text.slice(0, 6_000)].filter((words) => words.trim() !== '');

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, MAIL_LIMITS);
  } catch (cause) {
    throw fileRefused('FILE_BROKEN', {}, { cause });
  }
}

/** The mail's own words: as a page when they hold a table or there is nothing else, else as plain text. */
async function bodyOf(mail: Email, context: ReadingContext): Promise<IntakeDocument | null> {
  const plain = mail.text?.trim() ?? '';
  const page = mail.html?.trim() ?? '';
  const isPage = page !== '' && (plain === '' || /<table\b/iu.test(page));
  const [text, read] = isPage ? [page, readHtml] : [plain, readTxt];
  if (text.trim() === '') return null;
  try {
    return await read(Buffer.from(isPage ? text : unicode(text), 'utf8'), context);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'FILE_WITHOUT_TEXT') return null;
    throw error;
  }
}

/** Control codes that mails carry along are no letters. */
const unicode = (text: string): string =>
  detectLegacy(text).encoding === 'viscii'
    ? text
    : text.replace(/\p{Cc}/gu, (code) => (code < ' ' && code.trim() !== '' ? ' ' : code));
