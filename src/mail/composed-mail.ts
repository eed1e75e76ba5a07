/** A mail in words, ready for the transport. */
export type ComposedMail = {
  subject: string;
  text: string;
  html: string;
  /** A calendar file with the due dates, for the mails that give or change one. */
  ical?: { filename: string; content: string };
};
