import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { createMemoryTransport } from '../../src/mail/memory-transport.js';
import type { MailTransport } from '../../src/mail/mail-transport.js';
import { createMailTransport } from '../../src/mail/transport.js';
import { createMailroom, type Mailroom, type MailroomOptions } from '../../src/worker/mailroom/mailroom.js';
import { dueMails, writeHandedOver } from '../../src/worker/mailroom/mail-states.js';
import { prepareMail } from '../../src/worker/mailroom/prepare-mail.js';
import { untriedCount } from '../../src/worker/mailroom/untried.js';
import { makeProvince, type Province } from '../support/province.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { startSmtpSink, type SmtpSink } from '../support/smtp.js';

const settings = {
  publicUrl: 'https://dondoc.example',
  from: { name: 'Đôn Đốc', address: 'dondoc@tinh.example' },
};
const log = pino({ level: 'silent' });

let postgres: TestPostgres;
let sink: SmtpSink;
let province: Province;
let opened: { stop?: () => Promise<void>; close?: () => void }[];
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.stop());
beforeEach(async () => {
  opened = [];
  sink = await startSmtpSink();
  province = await makeProvince(await postgres.createDatabase());
});
afterEach(async () => {
  for (const each of opened) {
    await each.stop?.();
    each.close?.();
  }
  await sink?.stop();
  await province?.close();
});

const agency = (index: number) => province.agencyIds[index] ?? '';
function smtp(): MailTransport {
  const transport = createMailTransport(`${sink.url}?socketTimeout=500`);
  opened.push(transport);
  return transport;
}
function mailroomOn(transport: MailTransport, options: Partial<MailroomOptions> = {}): Mailroom {
  const mailroom = createMailroom({ database: province.database, transport, settings, log, ...options });
  opened.push({ stop: mailroom.stop });
  return mailroom;
}
const launchOne = async (due = '2016-02-28') => {
  const id = await province.launch([{ leads: [agency(0)], due }]);
  await province.followUp.handOut(id);
  return id;
};
const oneAssignment = async (directiveId: string) =>
  (await province.database.assignment.findFirstOrThrow({ where: { directiveId } })).id;
const mails = () => province.database.mail.findMany({ orderBy: { id: 'asc' } });
const states = async () => (await mails()).map(({ kind, state }) => `${kind} ${state}`);
/** As if the time of the next attempt had come. */
const comeDue = () => province.database.$executeRaw`UPDATE mail SET "nextAttemptAt" = clock_timestamp()`;
const leaseRunsOut = () =>
  province.database
    .$executeRaw`UPDATE mail SET "leaseUntil" = clock_timestamp() - interval '1 second' WHERE state = 'sending'`;

describe('collecting notices into mails', () => {
  it('waits for quiet, so that what is decided within two seconds shares a mail', async () => {
    const transport = createMemoryTransport();
    mailroomOn(transport, { quietMs: 600, longestQuietMs: 5_000 }).start();
    const { followUp, act } = province;
    const id = await province.launch([
      { leads: [agency(0)], due: '2016-02-28' },
      { leads: [agency(0)], due: '2016-03-10' },
    ]);
    await followUp.handOut(id);
    await until(() => transport.mails.length === 1);
    const assignments = await province.database.assignment.findMany({ where: { directiveId: id } });
    for (const { id: assignmentId } of assignments) await followUp.carryOut(assignmentId, { type: 'urge' }, act());
    await until(() => transport.mails.length === 2);
    expect(transport.mails[1]?.subject).toContain('[Đôn đốc lần 1]');
    expect(transport.mails[1]?.subject).toContain('02 nhiệm vụ');
  });

  it('keeps acts apart whose words differ', async () => {
    const transport = createMemoryTransport();
    const id = await province.launch([
      { leads: [agency(0)], due: '2016-02-28' },
      { leads: [agency(0)], due: '2016-03-10' },
    ]);
    await province.followUp.handOut(id);
    await mailroomOn(transport).drain();
    const assignments = await province.database.assignment.findMany({ where: { directiveId: id } });
    for (const [index, each] of assignments.entries()) {
      await province.followUp.carryOut(each.id, { type: 'urge', message: `lời nhắn ${index}` }, province.act());
    }
    await mailroomOn(transport).drain();
    expect(transport.mails).toHaveLength(3);
  });

  it('holds the launch notices back until the last chunk is handed out', async () => {
    const transport = createMemoryTransport();
    const id = await launchOne();
    await province.database.directive.update({ where: { id }, data: { state: 'launching' } });
    await mailroomOn(transport).drain();
    expect(transport.mails).toHaveLength(0);
    expect(await untriedCount(province.database)).toBe(0);
    await province.database.directive.update({ where: { id }, data: { state: 'running' } });
    expect(await untriedCount(province.database)).toBe(1);
    await mailroomOn(transport).drain();
    expect(transport.mails).toHaveLength(1);
    expect(await untriedCount(province.database)).toBe(0);
  });

  it('gathers the reminders of several directives into one mail to an agency', async () => {
    const transport = createMemoryTransport();
    const ids = [await launchOne(), await launchOne()];
    await mailroomOn(transport).drain();
    await province.clockTo('2016-02-24T08:00');
    for (const id of ids) await province.followUp.pursue(id);
    await mailroomOn(transport).drain();
    expect(transport.mails.map(({ subject }) => subject).filter((subject) => subject.includes('[Nhắc việc]'))).toEqual([
      expect.stringContaining('02 nhiệm vụ của 02 văn bản'),
    ]);
  });

  it('writes one mail to all addresses of an agency, and one to an address that two people share', async () => {
    const { database } = province;
    await database.agencyMailbox.create({
      data: { id: randomUUID(), agencyId: agency(0), address: 'lanhdao1@so.example' },
    });
    await database.agencyMailbox.create({
      data: { id: randomUUID(), agencyId: agency(0), address: 'cu@so.example', isActive: false },
    });
    await database.post.updateMany({ where: { kind: 'chiefOfOffice' }, data: { email: 'ChuyenVien@tinh.example' } });
    const transport = createMemoryTransport();
    const id = await province.launch([{ leads: [agency(0)], due: null }]);
    await province.followUp.handOut(id);
    await mailroomOn(transport).drain();
    expect(transport.mails.map(({ to }) => to)).toEqual(['lanhdao1@so.example, vanthu1@so.example']);
    await province.clockTo('2016-05-05T08:00');
    await province.followUp.pursue(id);
    await mailroomOn(transport).drain();
    const toOffice = transport.mails.filter(({ to }) => to.toLowerCase() === 'chuyenvien@tinh.example');
    expect(toOffice).toHaveLength(1);
  });

  it('keeps a notice as undeliverable where there is no address', async () => {
    await province.database.agencyMailbox.updateMany({ data: { isActive: false } });
    await launchOne();
    await mailroomOn(createMemoryTransport()).drain();
    expect(await province.database.notice.findMany({ select: { kind: true, state: true, reason: true } })).toEqual([
      { kind: 'launch', state: 'undeliverable', reason: 'NO_ADDRESS' },
    ]);
    expect(await mails()).toEqual([]);
  });
});

describe('sending', () => {
  it('hands each mail to the server once, though two mailrooms are at work', async () => {
    for (const index of [0, 1, 2]) {
      await province.followUp.handOut(await province.launch([{ leads: [agency(index)], due: '2016-02-28' }]));
    }
    await Promise.all([mailroomOn(smtp()).drain(), mailroomOn(smtp()).drain(), mailroomOn(smtp()).drain()]);
    await until(async () => (await states()).every((state) => state === 'launch handedOver'));
    expect(sink.mails).toHaveLength(3);
    expect(new Set(sink.mails.map(({ to }) => to.join())).size).toBe(3);
    const [row] = await mails();
    expect(sink.mails.map(({ content }) => content.messageId)).toContain(`<${row?.id}@tinh.example>`);
    expect(row?.serverAnswer).toContain('250');
  });

  it('ends a week without a mail server in one mail, which says how things stand', async () => {
    const id = await launchOne('2016-02-19');
    const mailroom = mailroomOn(smtp());
    await mailroom.drain();
    await province.followUp.carryOut(await oneAssignment(id), { type: 'acknowledge' }, province.act());
    await sink.goAway();
    for (const at of [
      '2016-02-17T08:00',
      '2016-02-18T08:00',
      '2016-02-22T08:00',
      '2016-02-24T08:00',
      '2016-02-26T08:00',
    ]) {
      await province.clockTo(at);
      await province.followUp.pursue(id);
      await mailroom.drain();
    }
    await sink.comeBack();
    await comeDue();
    await mailroom.drain();
    await comeDue();
    await mailroom.drain();
    expect(sink.mails.map(({ content }) => content.subject?.slice(0, 24))).toEqual([
      expect.stringContaining('[Giao nhiệm vụ]'),
      expect.stringContaining('[Thông báo quá hạn]'),
    ]);
    expect(sink.mails[1]?.content.text).toContain('26/02/2016');
    const notices = await province.database.notice.findMany({
      where: { kind: { in: ['reminder', 'overdue'] } },
      orderBy: { at: 'asc' },
    });
    expect(notices.map(({ state, reason }) => reason ?? state)).toEqual([
      'superseded',
      'duePassed',
      'superseded',
      'superseded',
      'inMail',
    ]);
  });

  it('lets the assignments of several days join the mail that still waits', async () => {
    const first = await launchOne('2016-02-29');
    const second = await launchOne('2016-03-01');
    const mailroom = mailroomOn(smtp());
    await mailroom.drain();
    for (const id of [first, second])
      await province.followUp.carryOut(await oneAssignment(id), { type: 'acknowledge' }, province.act());
    await sink.goAway();
    for (const at of ['2016-02-24T08:00', '2016-02-25T08:00']) {
      await province.clockTo(at);
      for (const id of [first, second]) await province.followUp.pursue(id);
      await mailroom.drain();
    }
    await sink.comeBack();
    await comeDue();
    await mailroom.drain();
    expect(
      sink.mails.map(({ content }) => content.subject).filter((subject) => subject?.includes('Nhắc việc')),
    ).toHaveLength(1);
  });

  it('says nothing of what was closed, reported or extended before the attempt', async () => {
    const { followUp, act, database } = province;
    const id = await launchOne();
    const assignmentId = await oneAssignment(id);
    await mailroomOn(createMemoryTransport()).drain();
    await followUp.carryOut(assignmentId, { type: 'acknowledge' }, act());
    await province.clockTo('2016-02-24T08:00');
    await followUp.pursue(id);
    const basis = { form: 'yKien', leaderPost: 'Chủ tịch UBND tỉnh' } as const;
    await followUp.carryOut(
      assignmentId,
      { type: 'decideExtension', isApproved: true, newDueOn: '2016-03-20', basis },
      act(),
    );
    const transport = createMemoryTransport();
    await mailroomOn(transport).drain();
    expect(transport.mails.map(({ subject }) => subject)).toEqual([expect.stringContaining('gia hạn')]);
    expect(
      await database.notice.findFirst({ where: { kind: 'reminder' }, select: { state: true, reason: true } }),
    ).toEqual({ state: 'obsolete', reason: 'newRound' });
  });

  it('keeps a refusal with the server’s words and does not try again', async () => {
    sink.behave('refuse', 'vanthu1@so.example');
    await launchOne();
    const mailroom = mailroomOn(smtp());
    await mailroom.drain();
    await comeDue();
    await mailroom.drain();
    expect((await mails()).map(({ state, attempts, serverAnswer }) => ({ state, attempts, serverAnswer }))).toEqual([
      { state: 'refused', attempts: 1, serverAnswer: expect.stringContaining('No such mailbox') },
    ]);
  });

  it('tries again what the server did not take, composed anew', async () => {
    sink.behave('tempFail');
    const id = await launchOne();
    const mailroom = mailroomOn(smtp());
    await mailroom.drain();
    expect(await states()).toEqual(['launch waiting']);
    await province.followUp.carryOut(
      await oneAssignment(id),
      { type: 'correctDueDate', dueOn: '2016-03-03', reason: 'nhập nhầm' },
      province.act(),
    );
    sink.behave('accept');
    await comeDue();
    await mailroom.drain();
    expect(sink.mails.find(({ content }) => content.subject?.includes('Giao nhiệm vụ'))?.content.text).toContain(
      '03/3/2016',
    );
  });
});

describe('an uncertain outcome', () => {
  it('is sent again for a launch, under the same Message-ID and text', async () => {
    sink.behave('acceptAndVanish');
    const id = await launchOne();
    const mailroom = mailroomOn(smtp());
    await mailroom.drain();
    expect(await states()).toEqual(['launch unknown']);
    await province.followUp.carryOut(
      await oneAssignment(id),
      { type: 'correctDueDate', dueOn: '2016-03-03', reason: 'nhập nhầm' },
      province.act(),
    );
    sink.behave('accept');
    await comeDue();
    await mailroom.drain();
    const launches = sink.mails.filter(({ content }) => content.subject?.includes('[Giao nhiệm vụ]'));
    expect(launches).toHaveLength(2);
    expect(launches[1]?.content.messageId).toBe(launches[0]?.content.messageId);
    expect(launches[1]?.content.text).toBe(launches[0]?.content.text);
    expect(launches[1]?.content.attachments).toHaveLength(launches[0]?.content.attachments.length ?? -1);
    expect((await states()).filter((state) => state.startsWith('launch'))).toEqual(['launch handedOver']);
  });

  it('is left and shown for a reminder', async () => {
    const id = await launchOne();
    const mailroom = mailroomOn(smtp());
    await mailroom.drain();
    await province.followUp.carryOut(await oneAssignment(id), { type: 'acknowledge' }, province.act());
    await province.clockTo('2016-02-24T08:00');
    await province.followUp.pursue(id);
    sink.behave('acceptAndVanish');
    await mailroom.drain();
    sink.behave('accept');
    await comeDue();
    await mailroom.drain();
    expect(await states()).toEqual(['launch handedOver', 'reminder unknown']);
    expect(sink.mails).toHaveLength(2);
  });

  it('follows from a lease that ran out: its holder died between the server’s answer and the note of it', async () => {
    await launchOne();
    const mailroom = mailroomOn(smtp());
    const { database } = province;
    await createCollected();
    const [mailId] = await dueMails(database, 1);
    const lost = await prepareMail(database, mailId ?? '', settings);
    expect(lost).not.toBeNull();
    await mailroom.drain();
    expect(await states()).toEqual(['launch sending']); // the lease still runs
    await leaseRunsOut();
    await mailroom.drain();
    expect(await states()).toEqual(['launch handedOver']);
    expect(sink.mails).toHaveLength(1);
    expect((await mails())[0]?.uncertainAttempts).toBe(1);
  });

  it('is written only by who still holds the lease', async () => {
    await launchOne();
    const { database } = province;
    await createCollected();
    const [mailId = ''] = await dueMails(database, 1);
    const slow = await prepareMail(database, mailId, settings);
    await leaseRunsOut();
    sink.behave('refuse');
    await mailroomOn(smtp()).drain();
    if (slow === null) throw new Error('not prepared');
    expect(await writeHandedOver(database, slow, '250 too late')).toBe(false);
    expect(await states()).toEqual(['launch refused']);
  });

  it('is given up after five attempts', async () => {
    sink.behave('acceptAndVanish');
    await launchOne();
    const mailroom = mailroomOn(smtp());
    for (let attempt = 0; attempt < 8; attempt += 1) {
      await mailroom.drain();
      await comeDue();
    }
    expect(sink.mails).toHaveLength(5);
    expect(await states()).toEqual(['launch unknown']);
  });
});

/** Collects without sending: the transport is never reached. */
async function createCollected(): Promise<void> {
  const { collectNotices } = await import('../../src/worker/mailroom/collect-notices.js');
  await collectNotices(province.database, { quietMs: 0, longestMs: 0 });
}

async function until(holds: () => boolean | Promise<boolean>, withinMs = 10_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('did not come about in time');
    await sleep(50);
  }
}
