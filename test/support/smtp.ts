import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { anyFreePort } from './ports.js';

/**
 * How the server answers a mail:
 * - accept: 250
 * - refuse: 550 at RCPT TO, for good
 * - tempFail: 451 at the end of the data, to be tried again
 * - hang: no answer at the end of the data
 * - acceptAndVanish: takes the mail and breaks the connection before it says so: the sender cannot know
 */
export type SmtpBehaviour = 'accept' | 'refuse' | 'tempFail' | 'hang' | 'acceptAndVanish';

/** A mail as it arrived. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly receivedAt: Date;
  readonly raw: string;
  /** subject, text, html, attachments, messageId, headers ... */
  readonly content: Email;
}

/** A real SMTP server on loopback that keeps what it is sent. */
export interface SmtpSink {
  /** smtp://127.0.0.1:port */
  readonly url: string;
  readonly port: number;
  /** In the order of arrival. */
  readonly mails: readonly ReceivedMail[];
  /** For all recipients, or for one address only; the address's own wins. */
  behave(behaviour: SmtpBehaviour, address?: string): void;
  /** Nobody listens any more, open connections are broken. */
  goAway(): Promise<void>;
  /** Listens again on the same port. */
  comeBack(): Promise<void>;
  /** Resolves with all mails when there are `count` of them or more; rejects after the time. */
  waitFor(count: number, withinMs?: number): Promise<readonly ReceivedMail[]>;
  clear(): void;
  stop(): Promise<void>;
}

export async function startSmtpSink(): Promise<SmtpSink> {
  const port = await anyFreePort();
  const mails: ReceivedMail[] = [];
  const byAddress = new Map<string, SmtpBehaviour>();
  const sockets = new Set<Socket>();
  let general: SmtpBehaviour = 'accept';
  let server: SMTPServer | undefined;

  const behaviourFor = (addresses: readonly string[]) =>
    addresses.map((address) => byAddress.get(address)).find((own) => own !== undefined) ?? general;

  const listen = () =>
    new Promise<void>((resolve, reject) => {
      const smtp = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS', 'AUTH'],
        logger: false,
        closeTimeout: 100,
        onRcptTo({ address }, _session, answer) {
          const isRefused = behaviourFor([address]) === 'refuse';
          answer(isRefused ? withCode(550, '5.1.1 No such mailbox') : undefined);
        },
        onData(stream, session, answer) {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
          const behaviour = behaviourFor(to);
          void text(stream).then(async (raw) => {
            if (behaviour === 'tempFail') return answer(withCode(451, '4.3.0 Try again later'));
            if (behaviour === 'hang') return undefined;
            mails.push({ from, to, receivedAt: new Date(), raw, content: await PostalMime.parse(raw) });
            if (behaviour === 'acceptAndVanish') return breakConnections(session.remotePort);
            return answer();
          }, answer);
        },
      });
      // Senders that break off are part of the tests; the server itself failing is not.
      smtp.on('error', () => {});
      smtp.server.on('connection', (socket: Socket) => {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
      });
      smtp.server.once('error', reject);
      smtp.listen(port, '127.0.0.1', () => resolve());
      server = smtp;
    });

  const breakConnections = (remotePort?: number) => {
    for (const socket of sockets) if (remotePort === undefined || socket.remotePort === remotePort) socket.destroy();
  };
  const goAway = async () => {
    const leaving = server;
    server = undefined;
    breakConnections();
    if (leaving) await new Promise<void>((resolve) => leaving.close(() => resolve()));
  };

  await listen();
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails,
    behave: (behaviour, address) => {
      if (address === undefined) general = behaviour;
      else byAddress.set(address, behaviour);
    },
    goAway,
    comeBack: listen,
    waitFor: async (count, withinMs = 10_000) => {
      const deadline = performance.now() + withinMs;
      while (mails.length < count) {
        if (performance.now() > deadline) throw new Error(`${mails.length} mails after ${withinMs} ms, not ${count}`);
        await sleep(20);
      }
      return mails;
    },
    clear: () => {
      mails.length = 0;
    },
    stop: goAway,
  };
}

function withCode(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
