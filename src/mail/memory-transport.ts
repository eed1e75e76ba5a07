import type { MailTransport, OutgoingMail } from './mail-transport.js';

/** A transport that keeps the mails instead of sending them: for a rehearsal and for tests. */
export type MemoryTransport = MailTransport & { readonly mails: readonly OutgoingMail[] };

export function createMemoryTransport(): MemoryTransport {
  const mails: OutgoingMail[] = [];
  return {
    mails,
    async send(mail) {
      mails.push(mail);
      return { outcome: 'accepted', response: '250 2.0.0 kept in memory' };
    },
    close() {},
  };
}
