import { randomUUID } from 'node:crypto';
import { createEngineProbe } from '../../src/temporal/engine-probe.js';
import { startApiWorld, type ApiWorld } from './api-world.js';

let world: ApiWorld;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

const admin = () => world.call('administrator');
const engine = async () => (await admin().get('/api/engine-health').expect(200)).body;

describe('the engine’s health', () => {
  it('counts open directives, what waits and what is put aside, by ids and codes', async () => {
    const { database, agencyIds } = world.province;
    const directiveId = await world.handedOut([
      { leads: [agencyIds[0] ?? ''], action: 'điều quản trị viên không đọc' },
    ]);
    const { id } = await world.lead(directiveId);
    await database.$executeRaw`UPDATE assignment SET "putAsideAt" = business_now(), "putAsideReason" = 'Error: hỏng' WHERE id = ${id}::uuid`;
    const body = await engine();
    expect(body).toMatchObject({
      temporal: { state: 'notAsked', downSince: null },
      directives: { open: 1, held: 0, running: null, missing: null },
      wakes: { count: 1, oldestAt: expect.any(String) },
      notices: { count: 1 },
      putAside: {
        count: 1,
        items: [{ assignmentId: id, directiveId, reason: 'Error: hỏng', number: expect.stringMatching(/TB-UBND$/) }],
      },
    });
    expect(JSON.stringify(body)).not.toContain('không đọc');
    await admin().get('/api/engine-health').query({ officeId: randomUUID() }).expect(404);
    expect(
      (await admin().get('/api/engine-health').query({ officeId: world.otherOfficeId }).expect(200)).body.directives
        .open,
    ).toBe(0);
  });

  it('writes wake rows for everything open where nobody can say which workflows run', async () => {
    const { database } = world.province;
    await database.wake.deleteMany({});
    const { body } = await admin().post('/api/engine-health/restart').send({}).expect(200);
    expect(body).toEqual({ count: 1, isEverything: true });
    expect(await database.wake.count({ where: { kind: 'directive' } })).toBe(1);
    await world.call('officeHead').post('/api/engine-health/restart').send({}).expect(403);
  });

  it('wakes only those that are missing where that is known', async () => {
    const { database, followUp, officeId } = world.province;
    const other = await world.handedOut();
    const { id: first } = await database.directive.findFirstOrThrow({
      where: { state: 'running', NOT: { id: other } },
    });
    await database.wake.deleteMany({});
    expect(await followUp.wakeMissing([officeId], new Set([first]))).toBe(1);
    expect(await database.wake.findMany({ select: { subjectId: true } })).toEqual([{ subjectId: other }]);
  });
});

describe('one directive’s workflow', () => {
  const restart = (id: string, who: Parameters<ApiWorld['call']>[0] = 'administrator') =>
    world.call(who).post(`/api/engine-health/directives/${id}/restart`);
  const listed = async (query: object = {}) =>
    (await admin().get('/api/engine-health/directives').query(query).expect(200)).body;

  it('is listed while its look is late, and found by number or id at any time, without contents', async () => {
    const { database } = world.province;
    const id = await world.handedOut([{ leads: [world.province.agencyIds[0] ?? ''], action: 'điều không ai đọc' }]);
    await database.directive.updateMany({ data: { nextLookAt: null } });
    expect(await listed()).toEqual({ count: 0, items: [] });
    await database.$executeRaw`UPDATE directive SET "nextLookAt" = business_now() - interval '3 minutes' WHERE id = ${id}::uuid`;
    const late = await listed();
    expect(late).toMatchObject({ count: 1, items: [{ id, isLate: true, isMissing: null }] });
    const [{ number }] = late.items;
    expect(number).toMatch(/TB-UBND$/);
    expect((await listed({ number: ` ${number.toLowerCase().replace('/', ' / ')}` })).items).toMatchObject([{ id }]);
    expect((await listed({ number: id })).items).toMatchObject([{ id }]);
    expect((await listed({ number: '%' })).count).toBe(0);
    expect(JSON.stringify(late)).not.toContain('không ai đọc');
    expect((await listed({ officeId: world.otherOfficeId, number })).count).toBe(0);
    await world.call('officeHead').get('/api/engine-health/directives').expect(403);
  });

  it('is started again by its wake row, by an administrator only and only while it is followed up', async () => {
    const { database } = world.province;
    const id = await world.handedOut();
    await database.wake.deleteMany({});
    await restart(id, 'officeHead').expect(403);
    await restart(randomUUID()).expect(404);
    await restart(id).expect(204);
    await restart(id).expect(204);
    expect(await database.wake.findMany({ select: { kind: true, subjectId: true } })).toEqual([
      { kind: 'directive', subjectId: id },
    ]);
    expect((await listed({ number: id })).items).toMatchObject([{ id, isBeingTold: true }]);
    const refusedAs = async (data: object) => {
      await database.directive.update({ where: { id }, data });
      return (await restart(id).expect(409)).body.code;
    };
    expect(await refusedAs({ heldAt: new Date() })).toBe('DIRECTIVE_HELD');
    expect(await refusedAs({ heldAt: null, state: 'concluded' })).toBe('DIRECTIVE_CONCLUDED');
    expect(await refusedAs({ state: 'revoked' })).toBe('DIRECTIVE_REVOKED');
    expect(await refusedAs({ state: 'draft' })).toBe('NOT_LAUNCHED');
  });
});

describe('mails', () => {
  it('in trouble are listed by recipient and address without their words, and sent again when asked', async () => {
    const { database, officeId, agencyIds } = world.province;
    const [agencyId = ''] = agencyIds;
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    for (const [index, state] of ['refused', 'unknown', 'handedOver'].entries()) {
      await database.mail.create({
        data: {
          id: ids[index] ?? '',
          officeId,
          kind: 'urging',
          recipientKind: 'agency',
          recipientId: agencyId,
          addresses: ['vanthu1@so.example'],
          at: new Date(),
          state,
          attempts: 3,
          subject: 'Tiêu đề không ai được xem',
          bodyText: 'Nội dung không ai được xem',
          serverAnswer: state === 'refused' ? '550 hộp thư không tồn tại' : null,
        },
      });
    }
    await database.notice.updateMany({ data: { state: 'undeliverable', reason: 'NO_ADDRESS' } });
    const { body: health } = await admin().get('/api/mail-health').expect(200);
    expect(health).toMatchObject({ refused: 1, unknown: 1, waiting: 0 });
    expect(health.undeliverable).toBeGreaterThan(0);
    expect(health.withoutAddress[0]).toMatchObject({ agencyId, name: 'Sở Nội vụ' });

    const { body: list } = await admin().get('/api/mail-health/mails').query({ state: 'refused' }).expect(200);
    expect(list.items).toMatchObject([
      {
        id: ids[0],
        recipient: 'Sở Nội vụ',
        addresses: ['vanthu1@so.example'],
        answer: '550 hộp thư không tồn tại',
        attempts: 3,
      },
    ]);
    const { body: everything } = await admin().get('/api/mail-health/mails').expect(200);
    expect(JSON.stringify(everything)).not.toContain('không ai được xem');

    const { body: retried } = await admin().post('/api/mail-health/retry').send({ ids }).expect(200);
    expect(retried).toEqual({ count: 2 });
    expect(await database.mail.findUnique({ where: { id: ids[0] ?? '' } })).toMatchObject({
      state: 'waiting',
      attempts: 0,
    });
    expect(await database.mail.findUnique({ where: { id: ids[2] ?? '' } })).toMatchObject({ state: 'handedOver' });
    const notices = await database.notice.findMany({ select: { id: true } });
    const { body: released } = await admin()
      .post('/api/mail-health/retry')
      .send({ ids: notices.map(({ id }) => id) })
      .expect(200);
    expect(released.count).toBe(notices.length);
  });

  it('are paged, and another office’s are not touched', async () => {
    const { database } = world.province;
    const id = randomUUID();
    await database.mail.create({
      data: {
        id,
        officeId: world.otherOfficeId,
        kind: 'urging',
        recipientKind: 'agency',
        recipientId: randomUUID(),
        addresses: [],
        at: new Date(),
        state: 'refused',
      },
    });
    const first = (await admin().get('/api/mail-health/mails').query({ limit: 1 }).expect(200)).body;
    expect(first.items).toHaveLength(1);
    const second = (
      await admin().get('/api/mail-health/mails').query({ limit: 1, cursor: first.nextCursor }).expect(200)
    ).body;
    expect(second.items[0]?.id).not.toBe(first.items[0].id);
    expect((await admin().get('/api/mail-health/mails').query({ cursor: 'x' }).expect(400)).body.code).toBe(
      'CURSOR_INVALID',
    );
    expect(
      (
        await world
          .call('officeHead')
          .post('/api/mail-health/retry')
          .send({ ids: [id] })
          .expect(200)
      ).body,
    ).toEqual({ count: 0 });
    await world.call('leader').get('/api/mail-health').expect(403);
  });
});

describe('what is asked of Temporal', () => {
  it('remembers since when it is away, forgets it when it answers, and never throws', async () => {
    let isAway = true;
    const answer = async <T>(value: T): Promise<T> => {
      if (isAway) throw new Error('away');
      return value;
    };
    const probe = createEngineProbe({
      countRunning: () => answer(7),
      runningDirectiveIds: () => answer(new Set(['a'])),
    });
    const first = await probe.look(['office']);
    expect(first).toMatchObject({ state: 'down', since: expect.any(Date) });
    expect(await probe.look(['office'])).toEqual(first);
    expect(await probe.runningDirectiveIds(['office'])).toBeNull();
    isAway = false;
    expect(await probe.look(['office'])).toEqual({ state: 'up', runningCount: 7 });
    expect(await probe.runningDirectiveIds(['office'])).toEqual(new Set(['a']));
  });
});
