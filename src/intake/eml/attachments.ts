import type { Attachment, Email } from 'postal-mime';
import { type InnerFile, safeName } from '../inner-files.js';

/** What mail programs add by themselves: signatures, invitations, cards, delivery reports. */
const NEVER_READ =
  /^(?:application\/(?:pkcs7-signature|x-pkcs7-signature|pgp-signature|ics|ms-tnef)|text\/(?:calendar|x-?vcard|css|javascript)|message\/(?:delivery-status|disposition-notification)|font\/.*|audio\/.*|video\/.*)$/u;
/** Logos and signatures are small; a photographed page is not. */
const LEAST_PICTURE_BYTES = 30 * 1024;

/** The attachments of a mail that somebody attached; a picture shown within the mail is none. */
export function attachmentsOf(mail: Email): InnerFile[] {
  return mail.attachments.flatMap((attachment, i) => {
    const bytes = bytesOf(attachment);
    if (!isAttached(attachment, bytes)) return [];
    return [{ name: safeName(attachment.filename, unnamed(attachment, i)), bytes }];
  });
}

function isAttached(attachment: Attachment, bytes: Uint8Array): boolean {
  if (NEVER_READ.test(attachment.mimeType)) return false;
  const isPicture = attachment.mimeType.startsWith('image/');
  if (isPicture && attachment.disposition !== 'attachment') return false;
  return !isPicture || (!attachment.related && bytes.length >= LEAST_PICTURE_BYTES);
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content, 'utf8');
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

const unnamed = ({ mimeType }: Attachment, i: number): string =>
  mimeType === 'message/rfc822' ? `thư ${i + 1}.eml` : `tệp ${i + 1}`;
