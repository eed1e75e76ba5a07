import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { sessionCookieOptions } from '../../src/api/access/session-cookie.js';
import { hashPassword } from '../../src/database/password-hash.js';
import { startApiWorld, type ApiWorld } from './api-world.js';

const password = 'một mật khẩu đủ dài';
const origin = 'http://dondoc.example';
let world: ApiWorld;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

/** An account of its own for each test: what one does wrong does not count against another. */
async function account(change: object = {}): Promise<{ id: string; username: string }> {
  const id = randomUUID();
  const username = `tk-${id.slice(0, 8)}`;
  await world.province.database.account.create({
    data: {
      id,
      username,
      displayName: 'Người thử',
      role: 'specialist',
      officeId: world.province.officeId,
      passwordHash: await hashPassword(password),
      ...change,
    },
  });
  return { id, username };
}
const signIn = (body: object) => request(world.url).post('/api/session').send(body);
async function signedIn(): Promise<{ id: string; cookie: string }> {
  const { id, username } = await account();
  const { headers } = await signIn({ username, password }).expect(200);
  return { id, cookie: (headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '' };
}
const withCookie = (cookie: string) => ({
  get: (path: string) => request(world.url).get(path).set('Cookie', cookie),
  post: (path: string) => request(world.url).post(path).set('Cookie', cookie),
  delete: (path: string) => request(world.url).delete(path).set('Cookie', cookie),
});

describe('signing in', () => {
  it('gives a browser a cookie that no script reads and no other site sends', async () => {
    const { username } = await account();
    const { body, headers } = await signIn({ username, password }).expect(200);
    expect(body.me).toMatchObject({ username, role: 'specialist', office: { provinceName: 'Thử Nghiệm' } });
    expect(body.token).toBeUndefined();
    expect(headers['set-cookie']?.[0]).toMatch(/^dondoc_session=.+HttpOnly; SameSite=Strict/);
  });

  it('gives it a cookie that travels over https alone where the address is https', () => {
    expect(sessionCookieOptions('https://dondoc.example')).toMatchObject({
      secure: true,
      httpOnly: true,
      sameSite: 'strict',
    });
    expect(sessionCookieOptions('http://localhost:3000').secure).toBe(false);
  });

  it('gives a program a token, of which only the hash is kept', async () => {
    const { username } = await account();
    const { body, headers } = await signIn({ username, password, wants: 'token', label: 'kiểm thử' }).expect(200);
    expect(body.token).toMatch(/^dd_[\w-]{43}$/);
    expect(headers['set-cookie']).toBeUndefined();
    await request(world.url).get('/api/session').set('Authorization', `Bearer ${body.token}`).expect(200);
    const kept = await world.province.database.accessToken.findMany();
    expect(JSON.stringify(kept)).not.toContain(body.token);
    expect(world.logged.join('')).not.toContain(body.token);
  });

  it('refuses a wrong password, an unknown name and a closed account in the same words', async () => {
    const { username } = await account();
    const closed = await account({ isActive: false });
    const answers = [
      await signIn({ username, password: 'sai mật khẩu rồi' }).expect(401),
      await signIn({ username: 'khong-co-ai', password }).expect(401),
      await signIn({ username: closed.username, password }).expect(401),
    ];
    expect(new Set(answers.map(({ body }) => `${body.code} ${body.detail}`)).size).toBe(1);
  });

  it('stops guessing after eight wrong passwords, and says how long', async () => {
    const { username } = await account();
    for (let wrong = 0; wrong < 8; wrong += 1) await signIn({ username, password: `sai lần ${wrong} nữa` }).expect(401);
    const { body, headers } = await signIn({ username, password }).expect(429);
    expect(body.code).toBe('TOO_MANY_TRIES');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it('is not done for another site’s page', async () => {
    const { username } = await account();
    expect((await signIn({ username, password }).set('Origin', 'https://evil.example').expect(403)).body.code).toBe(
      'FOREIGN_ORIGIN',
    );
  });
});

describe('a session', () => {
  it('changes something only from a page of ours', async () => {
    const { cookie } = await signedIn();
    const create = () => withCookie(cookie).post('/api/tokens').send({ label: 'x' });
    expect((await create().expect(403)).body.code).toBe('FOREIGN_ORIGIN');
    expect((await create().set('Origin', 'https://evil.example').expect(403)).body.code).toBe('FOREIGN_ORIGIN');
    await create().set('Origin', origin).expect(201);
    await create().set('Origin', 'null').expect(403);
    await create().set('Sec-Fetch-Site', 'cross-site').set('Origin', 'null').expect(403);
    await create().set('Sec-Fetch-Site', 'same-origin').expect(201);
    await withCookie(cookie).get('/api/session').expect(200);
  });

  it('ends on signing out, at once', async () => {
    const { cookie } = await signedIn();
    const { headers } = await withCookie(cookie).delete('/api/session').set('Origin', origin).expect(204);
    expect(headers['set-cookie']?.[0]).toContain('dondoc_session=;');
    expect((await withCookie(cookie).get('/api/session').expect(401)).body.code).toBe('NOT_SIGNED_IN');
  });

  it('ends when its hours are over, by the real clock and not by the demonstration’s', async () => {
    const { id, cookie } = await signedIn();
    await world.province.clockTo('2016-03-05T09:00');
    await withCookie(cookie).get('/api/session').expect(200);
    await world.province.database
      .$executeRaw`UPDATE access_token SET "expiresAt" = clock_timestamp() WHERE "accountId" = ${id}::uuid`;
    expect((await withCookie(cookie).get('/api/session')).status).toBe(401);
  });

  it('ends when the role changes or the account is closed', async () => {
    for (const change of [{ role: 'officeHead' }, { isActive: false }, { password: 'mật khẩu mới tinh' }]) {
      const { id, cookie } = await signedIn();
      await world.call('administrator').patch(`/api/accounts/${id}`).send(change).expect(200);
      expect((await withCookie(cookie).get('/api/session')).status).toBe(401);
    }
  });

  it('a cookie is no bearer token, and a bearer token no cookie', async () => {
    const { cookie } = await signedIn();
    const answer = await request(world.url)
      .get('/api/session')
      .set('Authorization', `Bearer ${cookie.split('=')[1] ?? ''}`);
    expect(answer.status).toBe(401);
  });
});

describe('tokens of programs', () => {
  it('are listed without their secret and revoked by their owner only', async () => {
    const { body: made } = await world.call().post('/api/tokens').send({ label: 'tích hợp', days: 30 }).expect(201);
    const as = () => request(world.url).get('/api/session').set('Authorization', `Bearer ${made.token}`);
    await as().expect(200);
    const { body } = await world.call().get('/api/tokens').expect(200);
    expect(body.tokens).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: made.id, label: 'tích hợp', isThisOne: false })]),
    );
    expect(JSON.stringify(body)).not.toContain(made.token);
    await world.call('colleague').delete(`/api/tokens/${made.id}`).expect(404);
    await world.call().delete(`/api/tokens/${made.id}`).expect(204);
    await as().expect(401);
  });
});
