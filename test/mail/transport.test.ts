import { createServer, type AddressInfo, type Server } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { composeMail } from '../../src/mail/compose.js';
import { createMailTransport } from '../../src/mail/transport.js';
import { createMemoryTransport } from '../../src/mail/memory-transport.js';
import { MailUnavailable } from '../../src/mail/mail-unavailable.js';
import type { MailTransport, OutgoingMail } from '../../src/mail/mail-transport.js';
import { messageIdOf, threadIdOf } from '../../src/mail/message-ids.js';
import { contents, frameOf } from './mail-factory.js';

const cleanups: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

function mailOf(over: Partial<OutgoingMail> = {}): OutgoingMail {
  const { subject, text, html, ical } = composeMail(contents.launch, frameOf());
  return {
    messageId: messageIdOf('0190a3c2-3333-7000-8000-000000000001', 'dondoc.invalid'),
    from: { name: 'Văn phòng UBND tỉnh Ninh Bình', address: 'dondoc@ninhbinh.invalid' },
    to: 'soyte@ninhbinh.invalid',
    replyTo: 'vp6@ninhbinh.invalid',
    subject,
    text,
    html,
    ...(ical === undefined ? {} : { ical }),
    inReplyTo: threadIdOf('d1', 'dondoc.invalid'),
    references: [threadIdOf('d1', 'dondoc.invalid')],
    headers: { 'X-Dondoc-Kind': 'launch' },
    ...over,
  };
}

/** A real SMTP server on a loopback port, and a transport to it. */
async function serverWith(options: SMTPServerOptions): Promise<{ transport: MailTransport; received: string[] }> {
  const received: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString());
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined); // a client that goes away is part of these tests
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => new Promise<void>((resolve) => server.close(resolve)));
  return { transport: transportTo((server.server.address() as AddressInfo).port), received }; // listening on TCP
}

function transportTo(port: number, query = ''): MailTransport {
  const transport = createMailTransport(`smtp://127.0.0.1:${port}${query}`);
  cleanups.push(() => transport.close());
  return transport;
}

/** A server that speaks line by line as told; 'drop' breaks the connection off, null says nothing. */
async function scripted(answer: (line: string, isBody: boolean) => string | null): Promise<number> {
  const server: Server = createServer((socket) => {
    let rest = '';
    let isBody = false;
    socket.on('error', () => undefined);
    socket.write('220 test ESMTP\r\n');
    socket.on('data', (data) => {
      const lines = `${rest}${data.toString()}`.split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const said = answer(line, isBody);
        if (said === 'drop') {
          socket.destroy();
          return;
        }
        if (said !== null) socket.write(`${said}\r\n`);
        if (said?.startsWith('354') === true) isBody = true;
        if (isBody && line === '.') isBody = false;
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return (server.address() as AddressInfo).port; // listening on TCP
}

async function failureOf(sending: Promise<unknown>): Promise<MailUnavailable> {
  const error: unknown = await sending.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof MailUnavailable)) throw new Error('expected MailUnavailable', { cause: error });
  return error;
}

function refusal(message: string, responseCode: number): Error {
  return Object.assign(new Error(message), { responseCode });
}

describe('what the server takes', () => {
  it('arrives whole: both forms, thread, reply address, calendar file', async () => {
    const { transport, received } = await serverWith({});
    const mail = mailOf();
    const sent = await transport.send(mail);
    expect(sent.outcome).toBe('accepted');
    expect(sent.response).toMatch(/^250/u);

    const parsed = await PostalMime.parse(received[0] ?? '');
    expect(parsed.messageId).toBe('<0190a3c2-3333-7000-8000-000000000001@dondoc.invalid>');
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.from).toMatchObject({ name: 'Văn phòng UBND tỉnh Ninh Bình', address: 'dondoc@ninhbinh.invalid' });
    expect(parsed.replyTo?.[0]).toMatchObject({ address: 'vp6@ninhbinh.invalid' });
    expect(parsed.inReplyTo).toBe('<directive-d1@dondoc.invalid>');
    expect(parsed.references).toBe('<directive-d1@dondoc.invalid>');
    expect(parsed.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(mail.text.trimEnd());
    expect(parsed.html?.replaceAll('\r\n', '\n').trimEnd()).toBe(mail.html.trimEnd());
    expect(parsed.attachments.map((each) => [each.filename, each.mimeType])).toEqual([
      ['thoi-han.ics', 'text/calendar'],
    ]);
    const headers = new Map(parsed.headers.map((header) => [header.key, header.value]));
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('x-dondoc-kind')).toBe('launch');
  });

  it('goes over a few connections, however many mails', async () => {
    let connections = 0;
    const { transport, received } = await serverWith({
      onConnect(_session, done) {
        connections += 1;
        done();
      },
    });
    const ids = Array.from({ length: 60 }, (_, index) => messageIdOf(`m${index}`, 'dondoc.invalid'));
    await Promise.all(ids.map((messageId) => transport.send(mailOf({ messageId }))));
    expect(received).toHaveLength(60);
    expect(connections).toBeLessThanOrEqual(4);
  });
});

describe('what the server refuses for good', () => {
  it('an unknown mailbox is refused with the server’s answer', async () => {
    const { transport } = await serverWith({
      onRcptTo(_address, _session, done) {
        done(refusal('5.1.1 no such mailbox', 550));
      },
    });
    const sent = await transport.send(mailOf());
    expect(sent).toEqual({ outcome: 'refused', response: '550 5.1.1 no such mailbox' });
  });

  it('so is a mail that it refuses after reading it', async () => {
    const { transport } = await serverWith({
      onData(stream, _session, done) {
        stream.resume();
        stream.on('end', () => done(refusal('5.7.1 message refused', 554)));
      },
    });
    expect(await transport.send(mailOf())).toEqual({ outcome: 'refused', response: '554 5.7.1 message refused' });
  });

  it('so is one that is too large for it', async () => {
    const { transport } = await serverWith({
      onMailFrom(_address, _session, done) {
        done(refusal('5.3.4 message too large', 552));
      },
    });
    expect((await transport.send(mailOf())).outcome).toBe('refused');
  });

  it('so is an address that is none', async () => {
    const { transport, received } = await serverWith({});
    expect((await transport.send(mailOf({ to: 'không có' }))).outcome).toBe('refused');
    expect(received).toHaveLength(0);
  });

  it('a refusal concerns that mail only: the next one goes', async () => {
    const { transport } = await serverWith({
      onRcptTo(address, _session, done) {
        done(address.address.startsWith('khong-co') ? refusal('5.1.1 no such mailbox', 550) : null);
      },
    });
    expect((await transport.send(mailOf({ to: 'khong-co@ninhbinh.invalid' }))).outcome).toBe('refused');
    expect((await transport.send(mailOf())).outcome).toBe('accepted');
  });
});

describe('what is to be tried again', () => {
  it('a temporary refusal, which is certain not to have been taken', async () => {
    const { transport } = await serverWith({
      onRcptTo(_address, _session, done) {
        done(refusal('4.2.1 try again later', 451));
      },
    });
    const failure = await failureOf(transport.send(mailOf()));
    expect(failure.isUncertain).toBe(false);
    expect(failure.response).toBe('451 4.2.1 try again later');
  });

  it('a temporary refusal after the message', async () => {
    const { transport } = await serverWith({
      onData(stream, _session, done) {
        stream.resume();
        stream.on('end', () => done(refusal('4.3.0 out of space', 452)));
      },
    });
    const failure = await failureOf(transport.send(mailOf()));
    expect(failure.isUncertain).toBe(false);
    expect(failure.response).toContain('452');
  });

  it('nobody listens', async () => {
    const port = await scripted(() => null);
    await cleanups.pop()?.(); // the port is free again
    const failure = await failureOf(transportTo(port).send(mailOf()));
    expect(failure.isUncertain).toBe(false);
    expect(failure.response).toBeNull();
  });

  it('a sender or a sign-in that the server refuses: a matter of the installation, no mail is lost by it', async () => {
    const { transport } = await serverWith({
      onMailFrom(_address, _session, done) {
        done(refusal('5.7.1 sender not allowed', 550));
      },
    });
    expect((await failureOf(transport.send(mailOf()))).isUncertain).toBe(false);

    const port = await scripted((line) => {
      if (line.startsWith('EHLO')) return '250-test\r\n250 AUTH PLAIN';
      return line.startsWith('AUTH') ? '535 5.7.8 bad credentials' : '221 bye';
    });
    const signedIn = createMailTransport(`smtp://user:wrong@127.0.0.1:${port}`);
    cleanups.push(() => signedIn.close());
    const failure = await failureOf(signedIn.send(mailOf()));
    expect(failure.response).toContain('535');
    expect(failure.message).not.toContain('wrong');
  });

  it('a connection that breaks before the message: not taken', async () => {
    const port = await scripted((line) => {
      if (line.startsWith('EHLO')) return '250 test';
      if (line.startsWith('MAIL')) return '250 ok';
      return 'drop';
    });
    expect((await failureOf(transportTo(port).send(mailOf()))).isUncertain).toBe(false);
  });

  it('a connection that breaks after the whole message and before the answer: nobody knows', async () => {
    const port = await scripted((line, isBody) => {
      if (isBody) return line === '.' ? 'drop' : null;
      return line.startsWith('DATA') ? '354 go on' : '250 ok';
    });
    expect((await failureOf(transportTo(port).send(mailOf()))).isUncertain).toBe(true);
  });

  it('a server that falls silent after the whole message: nobody knows', async () => {
    const port = await scripted((line, isBody) => {
      if (isBody) return null;
      return line.startsWith('DATA') ? '354 go on' : '250 ok';
    });
    expect((await failureOf(transportTo(port, '?socketTimeout=300').send(mailOf()))).isUncertain).toBe(true);
  });

  it('is not sent a second time by the transport itself once the message was out', async () => {
    let messages = 0;
    const port = await scripted((line, isBody) => {
      if (isBody) {
        if (line === '.') messages += 1;
        return line === '.' ? (messages === 1 ? '250 taken' : 'drop') : null;
      }
      return line.startsWith('DATA') ? '354 go on' : '250 ok';
    });
    const transport = transportTo(port);
    await transport.send(mailOf());
    await failureOf(transport.send(mailOf({ messageId: messageIdOf('second', 'dondoc.invalid') })));
    expect(messages).toBe(2);
  });
});

describe('the memory transport', () => {
  it('keeps what it is given', async () => {
    const transport = createMemoryTransport();
    const mail = mailOf();
    expect((await transport.send(mail)).outcome).toBe('accepted');
    expect(transport.mails).toEqual([mail]);
  });
});
