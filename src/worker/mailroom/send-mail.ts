import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { isDatabaseAway, type Database } from '../../database/database.js';
import type { MailTransport, OutgoingMail } from '../../mail/mail-transport.js';
import { MailUnavailable } from '../../mail/mail-unavailable.js';
import { messageIdOf, threadIdOf } from '../../mail/message-ids.js';
import { domainOf, type MailroomSettings } from './mailroom-settings.js';
import { LEASE_MS, writeHandedOver, writeRefused, writeRetry, writeUnknown, type LeasedMail } from './mail-states.js';

const WRITE_AGAIN_MS = 500;

/** What became of one attempt; `away`: the server took nothing, and will not take the next mail either. */
export type SendResult = 'handedOver' | 'refused' | 'retry' | 'unknown';

/** Hands one leased mail to the server and writes what it answered. */
export async function sendMail(
  {
    database,
    transport,
    settings,
    log,
  }: { database: Database; transport: MailTransport; settings: MailroomSettings; log: Logger },
  mail: LeasedMail,
): Promise<SendResult> {
  const answer = await attempt(transport, outgoing(mail, settings));
  switch (answer.outcome) {
    case 'accepted': {
      const isWritten = await keptTrying(() => writeHandedOver(database, mail, answer.response));
      if (!isWritten) log.warn({ mail: mail.id }, 'handed over after its lease had run out');
      return 'handedOver';
    }
    case 'refused':
      log.warn({ mail: mail.id, answer: answer.response }, 'the mail server refuses it');
      await keptTrying(() => writeRefused(database, mail, answer.response));
      return 'refused';
    case 'unavailable':
      await keptTrying(() => writeRetry(database, mail, answer.response));
      return 'retry';
    case 'unknown':
      log.warn({ mail: mail.id, answer: answer.response }, 'nobody knows whether the mail server took it');
      await keptTrying(() => writeUnknown(database, mail, answer.response));
      return 'unknown';
    default:
      return answer.outcome satisfies never;
  }
}

/**
 * What the mail server answered is known here alone: a database that is away for a moment must not turn it into "unknown"
 * while the lease holds.
 */
async function keptTrying<T>(write: () => Promise<T>): Promise<T> {
  for (const leaseEndsAt = performance.now() + LEASE_MS; ; await sleep(WRITE_AGAIN_MS)) {
    try {
      return await write();
    } catch (error) {
      if (!isDatabaseAway(error) || performance.now() > leaseEndsAt) throw error;
    }
  }
}

interface Answer {
  outcome: 'accepted' | 'refused' | 'unavailable' | 'unknown';
  response: string;
}

async function attempt(transport: MailTransport, mail: OutgoingMail): Promise<Answer> {
  try {
    return await transport.send(mail);
  } catch (error) {
    if (!(error instanceof MailUnavailable)) throw error;
    return { outcome: error.isUncertain ? 'unknown' : 'unavailable', response: error.response ?? error.message };
  }
}

function outgoing(mail: LeasedMail, settings: MailroomSettings): OutgoingMail {
  const domain = domainOf(settings);
  const thread = mail.directiveId === null ? undefined : threadIdOf(mail.directiveId, domain);
  const { subject, text, html, ical } = mail.words;
  return {
    messageId: messageIdOf(mail.id, domain),
    from: settings.from,
    to: mail.addresses.join(', '),
    subject,
    text,
    html,
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
    ...(ical === undefined ? {} : { ical }),
    ...(thread === undefined ? {} : { inReplyTo: thread, references: [thread] }),
  };
}
