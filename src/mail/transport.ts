import type { Readable } from 'node:stream';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { MailTransport, OutgoingMail, SendOutcome } from './mail-transport.js';
import { MailUnavailable } from './mail-unavailable.js';
import { readSmtpFailure } from './smtp-failure.js';

const CONNECTIONS = 4;
const MAILS_PER_CONNECTION = 200;
// Short enough that a lease on a mail row outlives them.
const CONNECT_TIMEOUT_MS = 15_000;
const SILENCE_TIMEOUT_MS = 45_000;

/**
 * SMTP with a few connections kept open. What the URL's query says (TLS options, timeouts) wins over the defaults here.
 * @param smtpUrl smtp:// or smtps://, with user and password where the server wants them
 */
export function createMailTransport(smtpUrl: string): MailTransport {
  const bodies = new Map<string, Readable>(); // by Message-ID, while on their way
  const transporter = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: MAILS_PER_CONNECTION,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: SILENCE_TIMEOUT_MS,
    // Content comes from documents and people: it must never make the mailer read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // An idle connection that breaks concerns no mail; the next one opens a new connection.
  transporter.on('error', () => undefined);
  transporter.use('stream', (mail, done) => {
    mail.message.processFunc((body: Readable) => {
      bodies.set(mail.message.messageId(), body);
      return body;
    });
    done();
  });

  return {
    async send(mail: OutgoingMail): Promise<SendOutcome> {
      try {
        const sent = await transporter.sendMail(messageOf(mail));
        return { outcome: 'accepted', response: sent.response };
      } catch (error) {
        const failure = readSmtpFailure(error);
        if (failure.isRefusal) return { outcome: 'refused', response: failure.response ?? failure.message };
        // The body ends only once the server has asked for it and all was written: from then on it may have been taken.
        const isUncertain = failure.response === null && bodies.get(mail.messageId)?.readableEnded === true;
        throw new MailUnavailable(failure.message, isUncertain, failure.response, { cause: error });
      } finally {
        bodies.delete(mail.messageId);
      }
    },
    close() {
      transporter.close();
    },
  };
}

function messageOf(mail: OutgoingMail): SendMailOptions {
  return {
    messageId: mail.messageId,
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: {
      'Auto-Submitted': 'auto-generated', // RFC 3834: no holiday replies, please
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      'Content-Language': 'vi',
      ...mail.headers,
    },
    ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
    ...(mail.inReplyTo === undefined ? {} : { inReplyTo: mail.inReplyTo }),
    ...(mail.references === undefined ? {} : { references: [...mail.references] }),
    ...(mail.date === undefined ? {} : { date: mail.date }),
    // An attachment, not an alternative part: Outlook would show the calendar instead of the mail.
    ...(mail.ical === undefined
      ? {}
      : {
          attachments: [
            {
              filename: mail.ical.filename,
              content: mail.ical.content,
              contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
            },
          ],
        }),
  };
}
