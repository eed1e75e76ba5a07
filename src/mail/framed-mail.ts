import type { MailDocument } from './mail-document.js';

/** A document with what surrounds it, ready to be rendered. */
export type FramedMail = {
  /** Lines above everything else: a demonstration says so. */
  banner: readonly string[];
  /** The office. */
  sender: string;
  document: MailDocument;
  footer: readonly string[];
};
