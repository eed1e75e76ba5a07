import { randomUUID } from 'node:crypto';
import { startApiWorld, type ApiWorld, type Who } from './api-world.js';
import { noticeText } from './notice-text.js';

let world: ApiWorld;
let number = 200;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

const draftOf = async (change = (text: string) => text) => {
  const text = change(noticeText(`${++number}/TB-UBND`));
  const { body } = await world.call().post('/api/directives').send({ text }).expect(201);
  return desk(body.id);
};
const desk = async (id: string, who: Who = 'specialist') =>
  (await world.call(who).get(`/api/drafts/${id}`).expect(200)).body;
const edit = async (id: string, edits: object[]) =>
  (await world.call().post(`/api/drafts/${id}/edits`).send({ editId: randomUUID(), version: 1, edits }).expect(200))
    .body.desk;

interface Thing {
  key: string;
  code: string;
  itemId: string | null;
  isSettled: boolean;
  weight: string;
}
const open = (things: Thing[]) => things.filter(({ isSettled, weight }) => !isSettled && weight !== 'note');
const codes = (things: Thing[]) => open(things).map(({ code }) => code);

describe('the list of what is to settle', () => {
  it('has a year that was not written with its words and place, and a rest day by its name', async () => {
    const { toSettle, text, items } = await draftOf((text) => text.replace('28/02/2016', '28/2'));
    const year = toSettle.find(({ code }: Thing) => code === 'YEAR_INFERRED');
    expect(year).toMatchObject({ itemId: items[0].id, field: 'deadline', weight: 'doubt', mayBeRight: true });
    expect(text.slice(...year.span)).toContain('28/2');
    expect(toSettle.find(({ code }: Thing) => code === 'DUE_ON_REST_DAY').message).toContain('Chủ nhật');
    expect(items[0].reckoned).toMatchObject({ dueOn: '2016-02-28', words: 'hết ngày 28/02/2016, Chủ nhật' });
  });

  it('puts doubts before items that only nobody has looked at', async () => {
    const { toSettle } = await draftOf();
    const weights = open(toSettle).map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort());
  });

  it('asks for one lead of several, an agency that is not known, a number and a date', async () => {
    const { toSettle } = await draftOf((text) =>
      text
        .replace(/Số: .*/, 'Số:     /TB-UBND')
        .replace('Giao Sở Y tế', 'Giao Sở Y tế, Sở Tài chính')
        .replace('Giao Sở Nội vụ chủ trì', 'Giao Sở Ngoại vụ chủ trì'),
    );
    expect(codes(toSettle)).toEqual(expect.arrayContaining(['NO_NUMBER', 'SEVERAL_LEADS', 'UNKNOWN_AGENCY']));
    expect(codes(toSettle)[0]).toBe('NO_NUMBER');
  });

  it('is settled by "Đúng", which counts as looked at, and an empty list is a launch without objections', async () => {
    let { id, toSettle, openCount } = await draftOf();
    for (const thing of open(toSettle)) {
      const before = openCount;
      ({ toSettle, openCount } = await edit(id, [
        thing.code === 'NOT_CONFIRMED'
          ? { op: 'confirm', itemId: thing.itemId, isConfirmed: true }
          : { op: 'settle', itemId: thing.itemId, keys: [thing.key], isSettled: true },
      ]));
      expect(openCount).toBeLessThanOrEqual(before);
    }
    expect(openCount).toBe(0);
    const { body } = await world.call().get(`/api/directives/${id}/preview`).expect(200);
    expect(body.problems).toEqual([]);
    const { version } = await desk(id);
    await world
      .call()
      .post(`/api/directives/${id}/launch`)
      .set('If-Match', String(version))
      .set('Idempotency-Key', randomUUID())
      .send({})
      .expect(202);
  });

  it('doubts a new date anew', async () => {
    const { id, items, toSettle } = await draftOf();
    const rest = toSettle.find(({ code }: Thing) => code === 'DUE_ON_REST_DAY');
    await edit(id, [{ op: 'settle', itemId: items[0].id, keys: [rest.key], isSettled: true }]);
    const was = {
      rule: items[0].deadline,
      text: items[0].deadlineText,
      span: items[0].deadlineSpan,
      basis: null,
      isUndatedStated: false,
    };
    const value = {
      rule: { kind: 'fixed', due: '2016-03-06' },
      text: null,
      span: null,
      basis: null,
      isUndatedStated: false,
    };
    const after = await edit(id, [{ op: 'setItem', itemId: items[0].id, change: { field: 'deadline', was, value } }]);
    expect(codes(after.toSettle)).toEqual(expect.arrayContaining(['DUE_ON_REST_DAY', 'BASIS_MISSING']));
  });

  it('keeps an unknown coordinator as words once a person says so, and then it stops no launch', async () => {
    const { id, toSettle } = await draftOf((text) => text.replace('với Sở Tài chính', 'với Sở Ngoại vụ'));
    const unknown = toSettle.find(({ code }: Thing) => code === 'UNKNOWN_COORDINATOR');
    await edit(id, [{ op: 'settle', itemId: unknown.itemId, keys: [unknown.key], isSettled: true }]);
    const { body } = await world.call().get(`/api/directives/${id}/preview`).expect(200);
    expect(body.problems.map(({ code }: Thing) => code)).not.toContain('UNKNOWN_COORDINATOR');
  });
});

describe('people on one draft', () => {
  const beat = (id: string, who: Who, more: object = {}) =>
    world
      .call(who)
      .post(`/api/drafts/${id}/presence`)
      .send({ tabId: randomUUID(), itemId: null, field: null, ...more });

  it('see each other, and in which field the other is', async () => {
    const { id, items } = await draftOf();
    const tabId = randomUUID();
    await beat(id, 'colleague', { tabId, itemId: items[0].id, field: 'lead' }).expect(200);
    const { body } = await beat(id, 'specialist').expect(200);
    expect(body.others).toEqual([
      {
        accountId: world.accountIds.colleague,
        displayName: 'Người thử colleague',
        room: 'Phòng Tổng hợp',
        itemId: items[0].id,
        field: 'lead',
      },
    ]);
    expect((await desk(id)).others).toHaveLength(1);
    await beat(id, 'colleague', { tabId, isLeaving: true }).expect(200);
    expect((await desk(id)).others).toEqual([]);
  });

  it('are gone when they were not heard of for a while', async () => {
    const { id } = await draftOf();
    await beat(id, 'colleague').expect(200);
    await world.province.database.$executeRaw`UPDATE draft_presence SET "seenAt" = "seenAt" - interval '2 minutes'`;
    expect((await desk(id)).others).toEqual([]);
  });

  it('of another office see nothing', async () => {
    const { id } = await draftOf();
    await beat(id, 'otherOffice').expect(404);
  });
});

describe('the list of drafts', () => {
  it('says who prepares it and who saved it last; mine, of the room, all', async () => {
    const { id, items } = await draftOf();
    await world
      .call('colleague')
      .post(`/api/drafts/${id}/edits`)
      .send({ editId: randomUUID(), version: 1, edits: [{ op: 'drop', itemId: items[0].id, isDropped: true }] })
      .expect(200);
    const list = async (who: Who, scope: string) =>
      (await world.call(who).get(`/api/drafts?scope=${scope}`).expect(200)).body;
    const mine = (await list('specialist', 'mine')).drafts.find((draft: { id: string }) => draft.id === id);
    expect(mine).toMatchObject({
      savedBy: 'Người thử colleague',
      itemCount: items.length - 1,
      mayEdit: true,
      number: `${number}/TB-UBND`,
    });
    expect((await list('colleague', 'mine')).totalCount).toBe(0);
    expect((await list('colleague', 'room')).totalCount).toBeGreaterThan(0);
    const others = await list('otherRoom', 'all');
    expect(others.drafts[0].mayEdit).toBe(false);
    expect((await list('otherOffice', 'all')).totalCount).toBe(0);
  });
});

describe('what may be chosen', () => {
  it('is as of the issue date, with the names by which people know it', async () => {
    const { database, agencyIds } = world.province;
    const { id } = await draftOf();
    await database.agency.update({ where: { id: agencyIds[1] ?? '' }, data: { validTo: '2015-12-31' } });
    const { body } = await world.call().get(`/api/drafts/${id}/choices`).expect(200);
    await database.agency.update({ where: { id: agencyIds[1] ?? '' }, data: { validTo: null } });
    expect(body.on).toBe('2016-02-05');
    expect(body.agencies.map(({ name }: { name: string }) => name)).toEqual(['Sở Nội vụ', 'Sở Y tế']);
    expect(body.posts.length).toBeGreaterThan(0);
  });
});

describe('handing out', () => {
  it('says how many agencies have theirs', async () => {
    const { followUp, launch, agencyIds } = world.province;
    const id = await launch([{ leads: agencyIds }]);
    const ask = async () => (await world.call().get(`/api/directives/${id}/handing-out`).expect(200)).body;
    expect(await ask()).toMatchObject({ state: 'launching', agencyCount: 3, handedOutAgencyCount: 0 });
    await followUp.handOut(id);
    expect(await ask()).toMatchObject({
      state: 'running',
      agencyCount: 3,
      handedOutAgencyCount: 3,
      withoutAddress: [],
    });
  });
});

describe('a signed file beside pasted words', () => {
  const pdf = Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n', 'latin1');

  it('is kept when the words come with it', async () => {
    const { body } = await world
      .call()
      .post('/api/directives')
      .field('text', noticeText(`${++number}/TB-UBND`))
      .attach('file', pdf, 'thong-bao.pdf')
      .expect(201);
    expect((await desk(body.id)).file).toMatchObject({ name: 'thong-bao.pdf', mediaType: 'application/pdf' });
  });

  it('alone is not read, and nothing is stored', async () => {
    const before = await world.province.database.storedFile.count();
    expect(
      (await world.call().post('/api/directives').attach('file', pdf, 'thong-bao.pdf').expect(422)).body.code,
    ).toBe('FILE_BROKEN');
    expect(await world.province.database.storedFile.count()).toBe(before);
  });
});
