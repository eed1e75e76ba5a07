import { randomUUID } from 'node:crypto';
import { startApiWorld, type ApiWorld } from './api-world.js';

let world: ApiWorld;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

const admin = () => world.call('administrator');

describe('agencies and mailboxes', () => {
  it('are made with names by which texts find them', async () => {
    const { officeId } = world.province;
    const { body } = await admin()
      .post('/api/agencies')
      .send({
        officeId,
        name: 'Sở Giao thông vận tải',
        kind: 'department',
        headTitle: 'Giám đốc Sở',
        aliases: ['Sở GTVT'],
        addresses: ['VanThu@sgtvt.example'],
      })
      .expect(201);
    expect(body).toMatchObject({
      officeId,
      register: 'assign',
      mailboxes: [{ address: 'vanthu@sgtvt.example', isActive: true }],
    });
    expect(body.names.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['Sở Giao thông vận tải', 'Sở GTVT']),
    );
    const { body: found } = await world.call().get('/api/agencies').query({ text: 'giao thong' }).expect(200);
    expect(found.agencies.map(({ id }: { id: string }) => id)).toEqual([body.id]);
    const { body: renamed } = await admin()
      .patch(`/api/agencies/${body.id}`)
      .send({ name: 'Sở Xây dựng và Giao thông' })
      .expect(200);
    expect(renamed.names.map(({ name }: { name: string }) => name)).toContain('Sở Giao thông vận tải');
  });

  it('refuse a name twice, an office that is none, a kind that is none', async () => {
    const { officeId } = world.province;
    const agency = { officeId, name: 'Sở Một Lần', kind: 'department', headTitle: 'Giám đốc Sở' };
    await admin()
      .post('/api/agencies')
      .send({ ...agency, validFrom: '2010-01-01' })
      .expect(201);
    expect(
      (
        await admin()
          .post('/api/agencies')
          .send({ ...agency, validFrom: '2010-01-01' })
          .expect(409)
      ).body.code,
    ).toBe('NAME_TAKEN');
    expect(
      (
        await admin()
          .post('/api/agencies')
          .send({ ...agency, officeId: undefined })
          .expect(422)
      ).body.code,
    ).toBe('OFFICE_MISSING');
    await admin()
      .post('/api/agencies')
      .send({ ...agency, officeId: randomUUID() })
      .expect(404);
    await admin()
      .post('/api/agencies')
      .send({ ...agency, kind: 'ministry' })
      .expect(400);
  });

  it('a mailbox that is added lets go what had no address', async () => {
    const { database, agencyIds } = world.province;
    const agencyId = agencyIds[2] ?? '';
    const directiveId = await world.handedOut([{ leads: [agencyId] }]);
    await database.notice.updateMany({
      where: { directiveId },
      data: { state: 'undeliverable', reason: 'NO_ADDRESS' },
    });
    const { body } = await world
      .call('officeHead')
      .post(`/api/agencies/${agencyId}/mailboxes`)
      .send({ address: 'moi@syt.example' })
      .expect(201);
    expect(body.mailboxes.map(({ address }: { address: string }) => address)).toContain('moi@syt.example');
    expect(await database.notice.findFirstOrThrow({ where: { directiveId } })).toMatchObject({
      state: 'waiting',
      reason: null,
    });
    expect(
      (await admin().post(`/api/agencies/${agencyId}/mailboxes`).send({ address: 'MOI@syt.example' }).expect(409)).body
        .code,
    ).toBe('MAILBOX_EXISTS');
    expect(
      (await admin().post(`/api/agencies/${agencyId}/mailboxes`).send({ address: 'khong phai thu' }).expect(400)).body
        .code,
    ).toBe('INPUT_INVALID');
  });

  it('a mailbox that is closed leaves its agency on the list of those without address', async () => {
    const { database, agencyIds } = world.province;
    const agencyId = agencyIds[1] ?? '';
    const [mailbox] = await database.agencyMailbox.findMany({ where: { agencyId } });
    await admin()
      .patch(`/api/mailboxes/${mailbox?.id ?? ''}`)
      .send({ isActive: false })
      .expect(200);
    const { body } = await world.call().get('/api/agencies').query({ missingAddress: 'true' }).expect(200);
    expect(body.agencies.map(({ id }: { id: string }) => id)).toContain(agencyId);
  });

  it('of another office are not touched by the head of this one', async () => {
    const { body } = await admin()
      .post('/api/agencies')
      .send({ officeId: world.otherOfficeId, name: 'Sở Tỉnh Khác', kind: 'department', headTitle: 'Giám đốc Sở' })
      .expect(201);
    await world
      .call('officeHead')
      .post(`/api/agencies/${body.id}/mailboxes`)
      .send({ address: 'a@b.example' })
      .expect(404);
    expect((await world.call().get(`/api/agencies/${body.id}`)).status).toBe(404);
  });
});

describe('accounts', () => {
  const newAccount = (change: object = {}) => ({
    officeId: world.province.officeId,
    role: 'specialist',
    username: `tk-${randomUUID().slice(0, 8)}`,
    displayName: 'Chuyên viên',
    password: 'đủ mười ký tự',
    ...change,
  });

  it('are made without ever showing a password or its hash', async () => {
    const { body } = await admin().post('/api/accounts').send(newAccount()).expect(201);
    expect(JSON.stringify(body)).not.toMatch(/password|argon2|đủ mười/);
    const row = await world.province.database.account.findUniqueOrThrow({ where: { id: body.id } });
    expect(row.passwordHash).toMatch(/^\$argon2id\$/);
  });

  it('of an agency name it, others do not; a name is used once; a password is long', async () => {
    const refused = async (change: object, status: number, code: string) =>
      expect((await admin().post('/api/accounts').send(newAccount(change)).expect(status)).body.code).toBe(code);
    await refused({ role: 'agencyHead' }, 422, 'AGENCY_MISSING');
    await refused({ agencyId: world.province.agencyIds[0] }, 422, 'AGENCY_MISSING');
    await refused({ username: 'leader' }, 409, 'NAME_TAKEN');
    await refused({ password: 'ngắn' }, 400, 'INPUT_INVALID');
    await refused({ role: 'king' }, 400, 'INPUT_INVALID');
    await refused({ role: 'agencyHead', agencyId: randomUUID() }, 404, 'NOT_FOUND');
  });

  it('an administrator does not shut the own door', async () => {
    const { body } = await admin()
      .patch(`/api/accounts/${world.accountIds.administrator}`)
      .send({ isActive: false })
      .expect(422);
    expect(body.code).toBe('OWN_ACCOUNT');
  });
});

describe('the calendar and the clock', () => {
  it('shows a year with its days off, and whether it is decided', async () => {
    const { body } = await world.call('agencyHead').get('/api/calendar').query({ year: 2016 }).expect(200);
    expect(body).toMatchObject({ year: 2016, isDecided: true, today: { on: '2016-02-05', isWorkingDay: true } });
    expect(body.days.some(({ on }: { on: string }) => on === '2016-02-08')).toBe(true);
    expect(body.workingDayCount).toBeGreaterThan(240);
  });

  it('plays forward and never back', async () => {
    const { body } = await world.call().post('/api/clock').send({ to: '2016-02-04' }).expect(409);
    expect(body.code).toBe('CLOCK_ONLY_FORWARD');
    expect((await world.call().post('/api/clock').send({ days: 0 }).expect(400)).body.code).toBe('INPUT_INVALID');
    expect((await world.call('agencyHead').get('/api/clock').expect(200)).body).toMatchObject({ kind: 'test' });
    await world.call('agencyHead').post('/api/clock').send({ next: true }).expect(403);
  });

  it('says where the clock of a demonstration may go next, to those who may move it', async () => {
    const { body } = await world.call().get('/api/clock/ahead').expect(200);
    expect(body).toMatchObject({ clock: { kind: 'test' }, mailsUrl: null, mailCount: expect.any(Number) });
    expect(body.nextWorkingDayOn > body.clock.at.slice(0, 10)).toBe(true);
    await world.call('agencyHead').get('/api/clock/ahead').expect(403);
  });
});
