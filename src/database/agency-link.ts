import { createHmac, timingSafeEqual } from 'node:crypto';

/** 128 bits: nobody guesses one, and the link stays on one line of a mail. */
const SIGNATURE_BYTES = 16;
const TOKEN = /^([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{22})$/;

/**
 * What stands in a launch mail's link: base64url of the AgencyLink's id and of its signature under the installation's
 * `linkSecret`. The same every time, so a reminder carries the link of the launch.
 */
export function agencyLinkToken(secret: string, linkId: string): string {
  const id = Buffer.from(linkId.replaceAll('-', ''), 'hex');
  if (id.length !== 16) throw new Error(`not a UUID: ${linkId}`);
  return `${id.toString('base64url')}.${signatureOf(secret, linkId).toString('base64url')}`;
}

/** The AgencyLink's id; null for anything but a token that this installation signed. Expiry and revocation stand in its row. */
export function linkIdOfToken(secret: string, token: string): string | null {
  const [, id, signature] = TOKEN.exec(token) ?? [];
  if (id === undefined || signature === undefined) return null;
  const hex = Buffer.from(id, 'base64url').toString('hex');
  const linkId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return timingSafeEqual(Buffer.from(signature, 'base64url'), signatureOf(secret, linkId)) ? linkId : null;
}

function signatureOf(secret: string, linkId: string): Buffer {
  return createHmac('sha256', secret).update(linkId.toLowerCase()).digest().subarray(0, SIGNATURE_BYTES);
}
