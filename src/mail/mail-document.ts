/**
 * The one form between a mail's facts and its two renderings. Templates build it; `renderText` and `renderHtml` both
 * read it, so that neither can say what the other does not. All strings are plain text.
 */
export type MailDocument = {
  /** Begins with the kind in brackets. */
  subject: string;
  /** The heading over the mail: 'Thông báo quá hạn'. */
  title: string;
  /** 'Kính gửi: Sở Y tế', one line each. */
  salutation: readonly string[];
  blocks: readonly MailBlock[];
  ical?: { filename: string; content: string };
};

export type MailBlock =
  | { kind: 'paragraph'; text: string; isStrong?: boolean }
  | { kind: 'heading'; text: string }
  | { kind: 'bullets'; lines: readonly string[] }
  | { kind: 'items'; items: readonly MailItem[] }
  | { kind: 'facts'; facts: readonly LabelledLine[] }
  /** In text each row becomes a numbered record: the first column its head, the others labelled lines. */
  | { kind: 'table'; columns: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'link'; label: string; url: string; isButton: boolean };

/** One numbered thing: its head, and what is to be known of it. */
export type MailItem = { head: string; lines: readonly LabelledLine[] };

export type LabelledLine = { label: string; value: string };
