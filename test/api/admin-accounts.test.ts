import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { startApiWorld, type ApiWorld } from './api-world.js';

let world: ApiWorld;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

const admin = () => world.call('administrator');

async function makeAccount(change: object = {}): Promise<{ id: string; username: string }> {
  const { body } = await admin()
    .post('/api/accounts')
    .send({
      officeId: world.province.officeId,
      role: 'specialist',
      username: `tk-${randomUUID().slice(0, 8)}`,
      displayName: 'Chuyên viên mới',
      ...change,
    })
    .expect(201);
  return body;
}

async function makeLink(accountId: string): Promise<{ token: string; url: string }> {
  const { body } = await admin().post(`/api/accounts/${accountId}/one-time-link`).expect(201);
  return { url: body.url, token: body.url.split('/').at(-1) };
}

const signIn = (username: string, password: string) =>
  request(world.url).post('/api/session').send({ username, password, wants: 'token', label: 'thử' });
const show = (token: string) => request(world.url).get(`/api/one-time-links/${token}`);
const use = (token: string, password = 'mật khẩu rất mới') =>
  request(world.url).post(`/api/one-time-links/${token}`).send({ password });

describe('an account by one-time link', () => {
  it('cannot be signed in to before its password is set, then with that password', async () => {
    const { id, username } = await makeAccount();
    expect((await signIn(username, '').expect(400)).body.code).toBe('INPUT_INVALID');
    expect((await signIn(username, 'mật khẩu đoán bừa').expect(401)).body.code).toBe('SIGN_IN_FAILED');
    const { token, url } = await makeLink(id);
    expect(url).toBe(`http://dondoc.example/one-time/${token}`);
    const { body: shown } = await show(token).expect(200);
    expect(shown).toMatchObject({ username, displayName: 'Chuyên viên mới', leastPasswordLength: 10 });
    expect((await use(token).expect(200)).body).toEqual({ username });
    await signIn(username, 'mật khẩu rất mới').expect(200);
  });

  it('shows in the list whether it has a password and until when its link works', async () => {
    const { id } = await makeAccount();
    await makeLink(id);
    const find = async () => {
      const { body } = await admin().get('/api/accounts').query({ officeId: world.province.officeId }).expect(200);
      return body.accounts.find((one: { id: string }) => one.id === id);
    };
    expect(await find()).toMatchObject({ hasPassword: false, linkExpiresAt: expect.any(String) });
    const { token } = await makeLink(id);
    await use(token).expect(200);
    expect(await find()).toMatchObject({ hasPassword: true, linkExpiresAt: null });
  });
});

describe('a one-time link', () => {
  it('answers the same whether it is wrong, used, run out, replaced or its account is closed', async () => {
    const { database } = world.province;
    const answers: unknown[] = [];
    const note = async (token: string) => {
      for (const test of [show(token), use(token)]) {
        const { status, body } = await test;
        const { requestId: _, instance: __, ...said } = body;
        answers.push({ status, said });
      }
    };
    await note('khong-co-lien-ket-nay');
    const used = await makeLink((await makeAccount()).id);
    await use(used.token).expect(200);
    await note(used.token);
    const old = await makeLink((await makeAccount()).id);
    await database.$executeRaw`UPDATE one_time_link SET "expiresAt" = clock_timestamp() - interval '1 second' WHERE "usedAt" IS NULL`;
    await note(old.token);
    const account = await makeAccount();
    const first = await makeLink(account.id);
    await makeLink(account.id);
    await note(first.token);
    const closed = await makeAccount();
    const link = await makeLink(closed.id);
    await admin().patch(`/api/accounts/${closed.id}`).send({ isActive: false }).expect(200);
    await note(link.token);
    expect(answers).toHaveLength(10);
    expect(answers[0]).toMatchObject({ status: 404, said: { code: 'ONE_TIME_LINK_INVALID' } });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('is used once even when two come at the same moment', async () => {
    const { token } = await makeLink((await makeAccount()).id);
    const statuses = (await Promise.all([use(token, 'mật khẩu thứ nhất'), use(token, 'mật khẩu thứ hai')])).map(
      ({ status }) => status,
    );
    expect(statuses.sort()).toEqual([200, 404]);
  });

  it('wants a long password that is not the sign-in name, and is not used up by a refusal', async () => {
    const { id, username } = await makeAccount({ username: 'ten-dang-nhap-dai' });
    const { token } = await makeLink(id);
    expect((await use(token, 'ngắn').expect(400)).body.code).toBe('INPUT_INVALID');
    expect((await use(token, username.toUpperCase()).expect(422)).body.code).toBe('PASSWORD_IS_NAME');
    await use(token).expect(200);
  });

  it('sets a forgotten password anew and ends the sessions that there were', async () => {
    const { id, username } = await makeAccount({ password: 'mật khẩu ban đầu' });
    const { body: signedIn } = await signIn(username, 'mật khẩu ban đầu').expect(200);
    const me = () => request(world.url).get('/api/session').set('Authorization', `Bearer ${signedIn.token}`);
    await me().expect(200);
    const { token } = await makeLink(id);
    await me().expect(200); // until it is used nothing changes
    await use(token, 'mật khẩu thay thế').expect(200);
    await me().expect(401);
    await signIn(username, 'mật khẩu ban đầu').expect(401);
    await signIn(username, 'mật khẩu thay thế').expect(200);
  });

  it('is not stored, only its hash, and nothing of it is logged', async () => {
    const { token } = await makeLink((await makeAccount()).id);
    const rows = await world.province.database.oneTimeLink.findMany();
    expect(JSON.stringify(rows)).not.toContain(token);
    await use(token).expect(200);
    expect(world.logged.join('\n')).not.toContain(token);
    expect(world.logged.join('\n')).not.toContain('mật khẩu rất mới');
  });

  it('is made by administrators only, and not for a closed account or another office’s', async () => {
    const { id } = await makeAccount();
    await world.call('officeHead').post(`/api/accounts/${id}/one-time-link`).expect(403);
    await admin().post(`/api/accounts/${randomUUID()}/one-time-link`).expect(404);
    await admin().patch(`/api/accounts/${id}`).send({ isActive: false }).expect(200);
    expect((await admin().post(`/api/accounts/${id}/one-time-link`).expect(422)).body.code).toBe('ACCOUNT_CLOSED');
  });
});

describe('a change of role', () => {
  it('ends the sessions, and moves a person to an agency with the agency named', async () => {
    const { id, username } = await makeAccount({ password: 'mật khẩu ban đầu' });
    const { body: signedIn } = await signIn(username, 'mật khẩu ban đầu').expect(200);
    const change = (body: object) => admin().patch(`/api/accounts/${id}`).send(body);
    expect((await change({ role: 'agencyOfficer' }).expect(422)).body.code).toBe('AGENCY_MISSING');
    const agencyId = world.province.agencyIds[0];
    const { body } = await change({ role: 'agencyOfficer', agencyId }).expect(200);
    expect(body).toMatchObject({ role: 'agencyOfficer', agency: { id: agencyId } });
    await request(world.url).get('/api/session').set('Authorization', `Bearer ${signedIn.token}`).expect(401);
    expect((await change({ role: 'specialist' }).expect(422)).body.code).toBe('AGENCY_MISSING');
    await change({ role: 'specialist', agencyId: null }).expect(200);
  });
});

describe('an assistant’s account', () => {
  const post = async (kind: string) => {
    const { database, officeId } = world.province;
    return (
      (await database.post.findFirst({ where: { officeId, kind } })) ??
      (await database.post.create({ data: { id: randomUUID(), officeId, kind, title: `Chức danh ${kind}` } }))
    );
  };

  it('acts for a leader of its office: its session says so, and its order is logged as “thay”', async () => {
    const chairman = await post('chairman');
    const { id, username } = await makeAccount({ role: 'leader', displayName: 'Thư ký', actsForPostId: chairman.id });
    await use((await makeLink(id)).token).expect(200);
    const { body } = await signIn(username, 'mật khẩu rất mới').expect(200);
    expect(body.me.actsFor).toEqual({ id: chairman.id, title: chairman.title });
    const { body: list } = await admin().get('/api/accounts').query({ officeId: world.province.officeId }).expect(200);
    expect(list.accounts.find((one: { id: string }) => one.id === id)).toMatchObject({
      actsForPostId: chairman.id,
      postId: null,
    });
    const directiveId = await world.handedOut([{ leads: world.province.agencyIds.slice(0, 1), due: '2016-02-26' }]);
    const lead = await world.lead(directiveId, world.province.agencyIds[0]);
    const { body: ordered } = await request(world.url)
      .post('/api/orders')
      .set('Authorization', `Bearer ${body.token}`)
      .set('Idempotency-Key', randomUUID())
      .send({ assignmentIds: [lead.id], sentence: 'Khẩn trương báo cáo', answerBy: '2016-02-24' })
      .expect(201);
    expect(ordered).toMatchObject({ leader: chairman.title, isForOther: true });
    const { body: one } = await world.call().get(`/api/assignments/${lead.id}`).expect(200);
    expect(one.orders[0]).toMatchObject({ leader: chairman.title, actedBy: 'Thư ký' });
  });

  it('is of the leadership, holds no post itself and acts for nobody but the Chairman or a Vice-Chairman', async () => {
    const chairman = await post('chairman');
    const create = (change: object) =>
      admin()
        .post('/api/accounts')
        .send({
          officeId: world.province.officeId,
          username: `tk-${randomUUID().slice(0, 8)}`,
          displayName: 'Thư ký',
          actsForPostId: chairman.id,
          ...change,
        });
    for (const change of [
      { role: 'specialist' },
      { role: 'officeHead' },
      { role: 'leader', postId: chairman.id },
      { role: 'leader', actsForPostId: (await post('headOfRoom')).id },
    ]) {
      expect((await create(change).expect(422)).body.code).toBe('ACTS_FOR_NOBODY');
    }
    await create({ role: 'leader', actsForPostId: randomUUID() }).expect(404);
    const { database } = world.province;
    const elsewhere = await database.post.findFirst({ where: { officeId: { not: world.province.officeId } } });
    if (elsewhere) await create({ role: 'leader', actsForPostId: elsewhere.id }).expect(404);
  });

  it('loses its sessions when it comes to act for somebody else, and the post when it leaves the leadership', async () => {
    const chairman = await post('chairman');
    const vice = await post('viceChairman');
    const { id, username } = await makeAccount({
      role: 'leader',
      actsForPostId: chairman.id,
      password: 'mật khẩu ban đầu',
    });
    const { body: signedIn } = await signIn(username, 'mật khẩu ban đầu').expect(200);
    const me = () => request(world.url).get('/api/session').set('Authorization', `Bearer ${signedIn.token}`);
    const change = (body: object) => admin().patch(`/api/accounts/${id}`).send(body);
    await change({ phone: '0229 000 0102' }).expect(200);
    await me().expect(200);
    await change({ actsForPostId: vice.id }).expect(200);
    await me().expect(401);
    expect((await change({ postId: chairman.id }).expect(422)).body.code).toBe('ACTS_FOR_NOBODY');
    expect((await change({ role: 'specialist' }).expect(200)).body).toMatchObject({ actsForPostId: null });
  });
});
