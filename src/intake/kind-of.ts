import type { FileKind } from './intake-document.js';
import { fileRefused } from './file-refused.js';
import { officeKind } from './office-kind.js';
import { compoundFileRefusal } from './compound-file.js';
import type { ReadingBudget } from './reading-budget.js';

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to);

/** A zip with entries, and an empty one. */
const ARCHIVE = ['PK\x03\x04', 'PK\x05\x06'];
/** First bytes of pictures: JPEG, PNG, GIF, BMP, TIFF of both byte orders, WebP. */
// oxlint-disable-next-line no-control-regex -- what programs write first are such bytes
const PICTURE = /^(?:\xff\xd8\xff|\x89PNG\r\n\x1a\n|GIF8[79]a|BM.{4}\x00{4}|II\*\x00|MM\x00\*|RIFF.{4}WEBP)/su;
/** Known, and not read: rich text, archives, programs, pictures and sounds of other kinds. */
// oxlint-disable-next-line no-control-regex -- what programs write first are such bytes
const OTHER = /^(?:\{\\rtf|Rar!|7z\xbc\xaf|\x1f\x8b|BZh|\xfd7zXZ|MZ|\x7fELF|OggS|ID3|%!PS|SQLite format|.{4}ftyp)/su;
const MAIL_HEADER =
  /^(?:from|to|date|subject|received|message-id|mime-version|return-path|delivered-to|content-type):/imu;
const HTML_TAG =
  /<(?:!doctype\s+html|html|head|body|table|div|p|span|meta|title|article|h[1-6]|ul|ol|font|center|br)[\s/>]/iu;
const HTML_NAME = /\.(?:html?|xhtml)$/iu;
const MAIL_NAME = /\.(?:eml|mht|mhtml)$/iu;

/**
 * The kind of a file by its content; its name only decides between a text and a web page or mail that begin unusually.
 * @throws FILE_KIND_UNKNOWN, FILE_KIND_OLD, FILE_ENCRYPTED, FILE_HAS_MACROS, and what opening an archive may throw
 */
export async function kindOf(bytes: Uint8Array, fileName: string, budget: ReadingBudget): Promise<FileKind> {
  const start = latin(bytes, 0, 1024);
  if (ARCHIVE.some((sign) => start.startsWith(sign))) return officeKind(bytes, budget);
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw compoundFileRefusal(bytes);
  if (start.includes('%PDF-')) return 'pdf';
  if (PICTURE.test(start)) return 'image';
  if (OTHER.test(start)) throw fileRefused('FILE_KIND_UNKNOWN');
  return kindOfText(bytes, fileName);
}

function kindOfText(bytes: Uint8Array, fileName: string): FileKind {
  const raw = latin(bytes, 0, 16_384);
  if (isBinary(raw)) throw fileRefused('FILE_KIND_UNKNOWN');
  // Of UTF-16 every second byte is nothing as long as tags and headers are in English.
  const start = raw.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '').replaceAll('\0', '');
  const words = start.trimStart();
  if (words.startsWith('<')) {
    if (/<(?:[\w-]{1,40}:)?edxml/iu.test(start) || /\.edxml$/iu.test(fileName)) return 'edxml';
    if (HTML_TAG.test(start) || HTML_NAME.test(fileName)) return 'html';
    if (/^<\?xml|^<[\w:-]{1,60}[^>]{0,500}\sxmlns/iu.test(words)) throw fileRefused('FILE_KIND_UNKNOWN');
  }
  if (isMail(words, fileName)) return 'eml';
  return HTML_NAME.test(fileName) && HTML_TAG.test(start) ? 'html' : 'txt';
}

function isMail(start: string, fileName: string): boolean {
  const end = /\r?\n\r?\n/u.exec(start)?.index ?? start.length;
  const head = start.slice(0, end).split(/\r?\n/u);
  if (!/^[\w-]{2,60}:(?:\s|$)/u.test(head[0] ?? '') && !/^From \S+/u.test(head[0] ?? '')) return false;
  const known = new Set(head.flatMap((line) => MAIL_HEADER.exec(line)?.[0].toLowerCase() ?? []));
  // "Từ:" and "Đến:" of a printed mail are text; "From:", "To:", "Subject:" alone might be one too.
  const isTransport = ['received:', 'message-id:', 'mime-version:', 'return-path:'].some((name) => known.has(name));
  return (known.size >= 2 && isTransport) || (known.size >= 2 && MAIL_NAME.test(fileName));
}

/** The old Vietnamese encodings put letters on control codes, so a few of them are no proof. */
function isBinary(raw: string): boolean {
  const zeros = raw.split('\0').length - 1;
  const isWide = /^(?:\xff\xfe|\xfe\xff)/u.test(raw) || (zeros > raw.length * 0.3 && zeros < raw.length * 0.55);
  if (isWide) return false;
  if (zeros > 0) return true;
  // oxlint-disable-next-line no-control-regex -- they are what is counted
  const controls = raw.replace(/[^\x01-\x08\x0b\x0e-\x1f\x7f]/gu, '').length;
  return controls > Math.max(2, raw.length * 0.05);
}
