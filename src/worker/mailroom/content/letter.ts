import type { MailedLetter } from '../../../mail/mail-content.js';

/** A letter is named by number and date together. */
export const letterOf = (number: string | null, issuedOn: string | null): MailedLetter | null =>
  number === null || issuedOn === null ? null : { number, issuedOn };
