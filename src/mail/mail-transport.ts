/** One mail as the transport sends it. Sent again under the same `messageId` it is the same mail. */
export type OutgoingMail = {
  /** With angle brackets, see `messageIdOf`. */
  messageId: string;
  from: { name: string; address: string };
  to: string;
  replyTo?: string;
  subject: string;
  text: string;
  html: string;
  ical?: { filename: string; content: string };
  /** The thread's root, see `threadIdOf`. */
  inReplyTo?: string;
  references?: readonly string[];
  /** Further headers. `Auto-Submitted: auto-generated` is always there. */
  headers?: Readonly<Record<string, string>>;
  /** ISO instant for the Date header; the real clock's when left out. */
  date?: string;
};

/**
 * `accepted`: the server took the mail ("máy chủ thư đã nhận", never "cơ quan đã nhận").
 * `refused`: the server said 5xx to this address or this mail; sending it again would not help.
 */
export type SendOutcome = { outcome: 'accepted' | 'refused'; response: string };

/** Throws MailUnavailable for everything that is to be tried again. */
export type MailTransport = {
  send(mail: OutgoingMail): Promise<SendOutcome>;
  close(): void;
};
