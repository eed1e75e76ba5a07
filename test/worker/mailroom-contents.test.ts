import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { createMemoryTransport, type MemoryTransport } from '../../src/mail/memory-transport.js';
import { createMailroom, type Mailroom } from '../../src/worker/mailroom/mailroom.js';
import { makeProvince, type Province } from '../support/province.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';

const settings = {
  publicUrl: 'https://dondoc.example',
  from: { name: 'Đôn Đốc', address: 'dondoc@tinh.example' },
};

describe('what the mailroom writes', () => {
  let postgres: TestPostgres;
  let province: Province;
  let transport: MemoryTransport;
  let mailroom: Mailroom;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());
  beforeEach(async () => {
    province = await makeProvince(await postgres.createDatabase());
    transport = createMemoryTransport();
    mailroom = createMailroom({ database: province.database, transport, settings, log: pino({ level: 'silent' }) });
  });
  afterEach(() => province?.close());

  const [A, B] = [0, 1];
  const agency = (index: number) => province.agencyIds[index] ?? '';
  const assignmentOf = async (directiveId: string, index = A) =>
    (await province.database.assignment.findFirstOrThrow({ where: { directiveId, agencyId: agency(index) } })).id;
  const subjects = () => transport.mails.map(({ to, subject }) => `${to}: ${subject}`);
  const lastMail = () => transport.mails.at(-1) ?? { subject: '', text: '', html: '', to: '' };
  /** One look at the directive and its office, then every mail. */
  const play = async (to: string, directiveId: string) => {
    await province.clockTo(to);
    await province.followUp.pursue(directiveId);
    await province.followUp.pursueOffice(province.officeId);
    await mailroom.drain();
  };
  const troubles = async () =>
    (
      await province.database.mail.findMany({
        where: { state: { not: 'handedOver' } },
        select: { kind: true, state: true, serverAnswer: true },
      })
    ).filter(({ state }) => state !== 'obsolete');

  it('tells each agency of all its assignments in one launch mail, with the one link that needs no account', async () => {
    const id = await province.launch([
      { leads: [agency(A)], coordinators: [agency(B)], due: '2016-02-28' },
      { leads: [agency(A)], due: null, action: 'rà soát quy chế' },
    ]);
    await province.followUp.handOut(id);
    await mailroom.drain();
    expect(await troubles()).toEqual([]);
    expect(subjects().sort()).toEqual([
      'vanthu1@so.example: [Giao nhiệm vụ] Thông báo 101/TB-UBND ngày 05/02/2016 – 02 nhiệm vụ của Sở Thử nghiệm 1',
      'vanthu2@so.example: [Giao nhiệm vụ] Thông báo 101/TB-UBND ngày 05/02/2016 – 01 nhiệm vụ của Sở Thử nghiệm 2',
    ]);
    const mail = transport.mails.find(({ to }) => to === 'vanthu1@so.example');
    expect(mail?.text).toContain('https://dondoc.example/nhiem-vu/');
    expect(mail?.text).toContain('hết ngày 28/02/2016');
    expect(mail?.text).toContain('Chủ nhật');
    expect(mail?.text).toContain('văn bản không quy định thời hạn');
    expect(mail?.replyTo).toBe('chuyenvien@tinh.example');
    expect(mail?.references).toEqual([`<directive-${id}@tinh.example>`]);
  });

  it('writes the whole ladder when nobody answers', async () => {
    const id = await province.launch([{ leads: [agency(A)], due: '2016-02-28' }]);
    await province.followUp.handOut(id);
    await mailroom.drain();
    for (const day of [
      '2016-02-15',
      '2016-02-24',
      '2016-02-25',
      '2016-02-26',
      '2016-02-29',
      '2016-03-02',
      '2016-03-04',
      '2016-03-07',
      '2016-03-08',
    ]) {
      await play(`${day}T08:00`, id);
    }
    expect(await troubles()).toEqual([]);
    const all = subjects();
    const toAgency = all.filter((line) => line.startsWith('vanthu1'));
    expect(toAgency.map((line) => /\[(.*?)\]/.exec(line)?.[1])).toEqual([
      'Giao nhiệm vụ',
      'Đề nghị tiếp nhận',
      'Nhắc việc',
      'Nhắc việc',
      'Thông báo quá hạn',
      'Thông báo quá hạn',
      'Thông báo quá hạn',
      'Danh sách quá hạn',
    ]);
    expect(all.filter((line) => line.startsWith('cvp@'))).toEqual([
      'cvp@tinh.example: [Báo cáo lãnh đạo chưa gửi] Thông báo 101/TB-UBND ngày 05/02/2016',
    ]);
    expect(all.some((line) => line.startsWith('chuyenvien@') && line.includes('[Việc chờ xử lý]'))).toBe(true);
    const third = transport.mails.filter(({ subject }) => subject.startsWith('[Thông báo quá hạn]')).at(-1);
    expect(third?.text).toContain('Giám đốc Sở Thử nghiệm 1');
    expect(third?.text.replace(/\s+/g, ' ')).toContain('thông báo quá hạn ngày 29/02/2016, 02/3/2016');
  });

  it('writes the acts of people: urging, return, extension, report to leadership, reopening, correction, revocation, closing', async () => {
    const { followUp, act } = province;
    const id = await province.launch([
      { leads: [agency(A)], due: '2016-02-28' },
      { leads: [agency(B)], due: '2016-02-28' },
    ]);
    await followUp.handOut(id);
    await mailroom.drain();
    const first = await assignmentOf(id, A);
    const second = await assignmentOf(id, B);
    const fileId = randomUUID();
    await province.database.storedFile.create({
      data: {
        id: fileId,
        officeId: province.officeId,
        sha256: 'x',
        name: 'bao-cao.pdf',
        mediaType: 'application/pdf',
        sizeBytes: 1,
        content: Buffer.from('x'),
        createdAt: new Date(),
      },
    });
    const basis = {
      form: 'phieuTrinh',
      leaderPost: 'Phó Chủ tịch UBND tỉnh',
      number: '12/PT-VPUBND',
      on: '2016-02-16',
    } as const;
    const told = async (write: () => Promise<unknown>) => {
      const before = transport.mails.length;
      await write();
      await mailroom.drain();
      expect(await troubles()).toEqual([]);
      return transport.mails.slice(before).map(({ subject }) => /\[(.*?)\]/.exec(subject)?.[1] ?? subject);
    };

    await province.clockTo('2016-02-16T09:00');
    expect(
      await told(() =>
        followUp.carryOut(
          first,
          { type: 'requestExtension', proposedDueOn: '2016-03-10', reason: 'chờ số liệu' },
          act(),
        ),
      ),
    ).toEqual([]);
    expect(
      await told(() => followUp.carryOut(first, { type: 'decideExtension', isApproved: true, basis }, act())),
    ).toHaveLength(1);
    expect(lastMail().text).toContain('10/3/2016');
    await province.clockTo('2016-03-14T09:00');
    expect(
      await told(() =>
        followUp.carryOut(
          first,
          { type: 'urge', message: 'Đề nghị khẩn trương báo cáo', answerBy: '2016-03-16' },
          act(),
        ),
      ),
    ).toEqual(['Đôn đốc lần 1']);
    expect(lastMail().text).toContain('Đề nghị khẩn trương báo cáo');
    expect(lastMail().text).toContain('16/3/2016');
    const letter = { number: '45/STN-VP', on: '2016-03-14', signer: 'Giám đốc' };
    await followUp.carryOut(
      first,
      { type: 'reportCompletion', content: 'đã trình', performedOn: '2016-03-14', letter, fileIds: [fileId] },
      act(),
    );
    expect(await told(() => followUp.carryOut(first, { type: 'return', reason: 'thiếu phụ lục' }, act()))).toHaveLength(
      1,
    );
    expect(lastMail().text).toContain('thiếu phụ lục');
    expect(lastMail().text).toContain('45/STN-VP');
    await province.clockTo('2016-03-31T08:00');
    expect(await told(() => followUp.pursue(id))).toEqual(expect.arrayContaining(['Thông báo quá hạn']));
    expect(
      await told(() => followUp.carryOutOnDirective(id, { type: 'sendReport', note: 'Đề nghị họp kiểm điểm' }, act())),
    ).toEqual(['Báo cáo']);
    expect(lastMail().to).toBe('chutich@tinh.example');
    expect(lastMail().subject).toContain('02/02 cơ quan quá hạn');
    expect(lastMail().text).toContain('Đề nghị họp kiểm điểm');
    expect(
      await told(() =>
        followUp.carryOut(second, { type: 'correctDueDate', dueOn: '2016-04-15', reason: 'nhập nhầm' }, act()),
      ),
    ).toHaveLength(1);
    expect(lastMail().text).toContain('15/4/2016');
    expect(
      await told(() =>
        followUp.carryOut(second, { type: 'correctWording', action: 'xây dựng đề án', reason: 'nhập nhầm' }, act()),
      ),
    ).toHaveLength(1);
    expect(lastMail().text).toContain('xây dựng đề án');
    expect(
      await told(() => followUp.carryOut(second, { type: 'revoke', reason: 'không còn cần thiết', basis }, act())),
    ).toHaveLength(1);
    expect(lastMail().text).toContain('không còn cần thiết');
    await followUp.carryOut(
      first,
      {
        type: 'reportCompletion',
        content: 'đã trình đủ',
        performedOn: '2016-03-31',
        letter: { ...letter, on: '2016-03-31' },
        fileIds: [fileId],
      },
      act(),
    );
    await followUp.carryOut(first, { type: 'confirm' }, act());
    expect(await told(() => followUp.pursue(id))).toEqual(['Kết thúc theo dõi']);
    expect(
      await told(() => followUp.carryOut(first, { type: 'reopen', reason: 'chưa đủ hồ sơ', basis }, act())),
    ).toHaveLength(1);
    expect(lastMail().text).toContain('chưa đủ hồ sơ');
    expect(transport.mails.every(({ text }) => text.includes('không thay thế văn bản đã ban hành'))).toBe(true);
  });

  it('tells the Office when a report waits for it, and says nothing of it once it was decided', async () => {
    const { followUp, act, database } = province;
    const id = await province.launch();
    await followUp.handOut(id);
    const assignmentId = await assignmentOf(id);
    await database.office.update({
      where: { id: province.officeId },
      data: { settings: { isEvidenceMandatory: false } },
    });
    const letter = { number: '1/STN', on: '2016-02-05', signer: 'Giám đốc' };
    await followUp.carryOut(
      assignmentId,
      { type: 'reportCompletion', content: 'xong', performedOn: '2016-02-05', letter, fileIds: [] },
      act(),
    );
    await mailroom.drain();
    await play('2016-02-17T08:00', id);
    expect(subjects().filter((line) => line.includes('chuyenvien@'))).toEqual(
      expect.arrayContaining([expect.stringContaining('chờ')]),
    );
    await province.clockTo('2016-02-19T08:00');
    await followUp.pursue(id);
    await followUp.carryOut(assignmentId, { type: 'confirm' }, act());
    const before = transport.mails.length;
    await mailroom.drain();
    expect(transport.mails.slice(before)).toEqual([]);
    expect(
      await database.notice.findFirst({ where: { rung: 'officeSlow.2' }, select: { state: true, reason: true } }),
    ).toEqual({ state: 'obsolete', reason: 'closed' });
  });

  it('asks after an undated assignment: the agency first, then the Office too', async () => {
    const id = await province.launch([{ leads: [agency(A)], due: null }]);
    await province.followUp.handOut(id);
    await province.followUp.carryOut(await assignmentOf(id), { type: 'acknowledge' }, province.act());
    await mailroom.drain();
    const before = transport.mails.length;
    for (const at of ['2016-03-07T08:00', '2016-04-05T08:00', '2016-05-05T08:00']) {
      await province.clockTo(at);
      await province.followUp.pursue(id);
      await mailroom.drain();
    }
    expect(await troubles()).toEqual([]);
    expect(
      transport.mails
        .slice(before)
        .map(({ to }) => to)
        .sort(),
    ).toEqual([
      'chuyenvien@tinh.example',
      'chuyenvien@tinh.example',
      'cvp@tinh.example',
      'vanthu1@so.example',
      'vanthu1@so.example',
      'vanthu1@so.example',
    ]);
  });
});
