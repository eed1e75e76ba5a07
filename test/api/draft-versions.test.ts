import { randomUUID } from 'node:crypto';
import { startApiWorld, type ApiWorld, type Who } from './api-world.js';
import { noticeText } from './notice-text.js';

let world: ApiWorld;
let number = 500;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

const bringIn = async (change = (text: string) => text) =>
  (
    await world
      .call()
      .post('/api/directives')
      .send({ text: change(noticeText(`${++number}/TB-UBND`)) })
      .expect(201)
  ).body;
const desk = async (id: string, who: Who = 'specialist') =>
  (await world.call(who).get(`/api/drafts/${id}`).expect(200)).body;
const edit = async (id: string, edits: object[], who: Who = 'specialist') =>
  (await world.call(who).post(`/api/drafts/${id}/edits`).send({ editId: randomUUID(), version: 1, edits }).expect(200))
    .body;
const setAction = (itemId: string, was: string, value: string) => ({
  op: 'setItem',
  itemId,
  change: { field: 'action', was, value },
});

interface Item {
  id: string;
  action: string;
  lead: string[];
  isConfirmed?: boolean;
}
interface Thing {
  code: string;
  itemId: string;
  key: string;
}

describe('versions of a draft', () => {
  it('each save stays: who, when, what it changed, and how the draft stood', async () => {
    const { id } = await bringIn();
    const { items } = await desk(id);
    await edit(id, [setAction(items[0].id, items[0].action, 'Lập kế hoạch')]);
    await edit(id, [{ op: 'drop', itemId: items[1].id, isDropped: true }], 'colleague');
    const { body } = await world.call().get(`/api/drafts/${id}/versions`).expect(200);
    expect(body.versions.map(({ version }: { version: number }) => version)).toEqual([3, 2, 1]);
    expect(body.versions[0]).toMatchObject({
      by: 'Người thử colleague',
      isOwn: false,
      changed: [{ itemId: items[1].id, field: 'isDropped' }],
    });
    expect(body.versions[1].changed).toContainEqual({ itemId: items[0].id, label: 'Mục 1', field: 'action' });
    expect(body.versions[2].changed).toEqual([]);

    const second = (await world.call().get(`/api/drafts/${id}/versions/2`).expect(200)).body;
    expect(second.draft.assignments[0].action).toBe('Lập kế hoạch');
    expect(second.draft.assignments[1].isDropped).toBeUndefined();
    expect(second.changed).toContainEqual(
      expect.objectContaining({ field: 'action', was: items[0].action, is: 'Lập kế hoạch' }),
    );
    const first = (await world.call().get(`/api/drafts/${id}/versions/1`).expect(200)).body;
    expect(first.draft.assignments.map(({ action }: Item) => action)).toEqual(items.map(({ action }: Item) => action));
    await world.call().get(`/api/drafts/${id}/versions/4`).expect(404);
    await world.call('otherOffice').get(`/api/drafts/${id}/versions`).expect(404);
  });

  it('of a draft that was put back as a whole, and of many saves, are put together right', async () => {
    const { id, draft } = await bringIn();
    for (let version = 1; version <= 45; version += 1) {
      const [first, ...rest] = draft.assignments;
      const changed = { ...draft, assignments: [{ ...first, action: `Việc ${version}` }, ...rest] };
      await world
        .call()
        .put(`/api/directives/${id}/draft`)
        .set('If-Match', `"${version}"`)
        .send({ draft: changed })
        .expect(200);
    }
    for (const version of [2, 39, 40, 41, 46]) {
      const { body } = await world.call().get(`/api/drafts/${id}/versions/${version}`).expect(200);
      expect(body.draft.assignments[0].action).toBe(`Việc ${version - 1}`);
      expect(body.changed).toMatchObject([{ field: 'action', is: `Việc ${version - 1}` }]);
    }
  }, 60_000);

  it('go with a draft that is discarded', async () => {
    const { id } = await bringIn();
    await world.call().delete(`/api/directives/${id}`).expect(204);
    expect(await world.province.database.draftVersion.count({ where: { directiveId: id } })).toBe(0);
  });
});

describe('confirming all that has no doubt', () => {
  it('leaves the doubtful to a person, and is taken back as one', async () => {
    const { id } = await bringIn((text) => text.replace('trước ngày 28/02/2016', 'trước ngày 01/3/2016'));
    const before = await desk(id);
    const doubtful = new Set(
      before.toSettle.filter(({ code }: Thing) => code !== 'NOT_CONFIRMED').map(({ itemId }: Thing) => itemId),
    );
    const clear = before.items.filter((item: Item) => !doubtful.has(item.id)).map((item: Item) => item.id);
    expect(clear.length).toBeGreaterThan(0);
    expect(before.clearCount).toBe(clear.length);
    const { desk: after, undo } = await edit(id, [{ op: 'confirmClear' }]);
    expect(after.items.filter((item: Item) => item.isConfirmed).map((item: Item) => item.id)).toEqual(clear);
    expect(after.clearCount).toBe(0);
    const { desk: back } = await edit(id, undo);
    expect(back.items.filter((item: Item) => item.isConfirmed)).toEqual([]);
    expect(back.clearCount).toBe(clear.length);
  });
});

describe('a name that the registry does not know', () => {
  const unknownIn = async (id: string): Promise<{ item: Item; name: string }> => {
    const { items, toSettle } = await desk(id);
    const thing = toSettle.find(({ code }: Thing) => code === 'UNKNOWN_AGENCY');
    return { item: items.find((item: Item) => item.id === thing.itemId), name: thing.words };
  };
  const unknown = (text: string) => text.replace('Giao Sở Y tế', 'Giao Sở Sức khỏe Cộng đồng');

  it('is offered as another name once a person gave it an agency, kept, and known the next time', async () => {
    const agencyId = world.province.agencyIds[2] ?? '';
    const { id } = await bringIn(unknown);
    const { item, name } = await unknownIn(id);
    const was = { names: item.lead, isEachLead: false };
    const value = { names: ['Sở Y tế'], isEachLead: false };
    const { desk: after } = await edit(id, [{ op: 'setItem', itemId: item.id, change: { field: 'lead', was, value } }]);
    expect(after.aliasOffers).toMatchObject([{ itemId: item.id, name, agencyId }]);

    const keep = { name, directiveId: id };
    const { body: kept } = await world.call().post(`/api/agencies/${agencyId}/aliases`).send(keep).expect(201);
    expect(kept.names.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['Sở Y tế', name]));
    await world.call().post(`/api/agencies/${agencyId}/aliases`).send(keep).expect(201);
    const { body: log } = await world.call().get(`/api/agencies/${agencyId}/aliases`).expect(200);
    expect(log.kept).toMatchObject([{ name, by: 'Chuyên viên theo dõi', directiveId: id }]);
    expect((await desk(id)).aliasOffers).toEqual([]);

    const next = await desk((await bringIn(unknown)).id);
    expect(next.toSettle.map(({ code }: Thing) => code)).not.toContain('UNKNOWN_AGENCY');
    expect(next.items.flatMap(({ leads }: { leads: { agencyId: string }[] }) => leads)).toContainEqual(
      expect.objectContaining({ agencyId }),
    );
  });

  it('is not offered again once a person does not want it kept', async () => {
    const { id } = await bringIn((text) => text.replace('Giao Sở Y tế', 'Giao Sở Dược phẩm'));
    const { item } = await unknownIn(id);
    const change = {
      field: 'lead',
      was: { names: item.lead, isEachLead: false },
      value: { names: ['Sở Y tế'], isEachLead: false },
    };
    const { desk: after } = await edit(id, [{ op: 'setItem', itemId: item.id, change }]);
    const [{ key, itemId }] = after.aliasOffers;
    const settled = await edit(id, [{ op: 'settle', itemId, keys: [key], isSettled: true }]);
    expect(settled.desk.aliasOffers).toEqual([]);
  });

  it.each([
    ['another agency', 'Sở Tài chính', 409, 'NAME_TAKEN'],
    ['no one body', 'Các sở, ban, ngành', 422, 'NAME_TOO_GENERAL'],
    ['a sort of body', 'Sở', 422, 'NAME_TOO_GENERAL'],
  ])('is not kept where it means %s', async (_, name, status, code) => {
    const url = `/api/agencies/${world.province.agencyIds[2] ?? ''}/aliases`;
    expect((await world.call().post(url).send({ name }).expect(status)).body.code).toBe(code);
  });

  it('is kept by the secretariat and the administrator, by nobody else', async () => {
    const url = `/api/agencies/${world.province.agencyIds[1] ?? ''}/aliases`;
    await world.call('leader').post(url).send({ name: 'Sở Ngân khố' }).expect(403);
    await world.call('agencyHead').post(url).send({ name: 'Sở Ngân khố' }).expect(403);
    await world.call('otherOffice').post(url).send({ name: 'Sở Ngân khố' }).expect(404);
    await world.call('administrator').post(url).send({ name: 'Sở Ngân khố' }).expect(201);
  });
});

describe('a duty that an earlier directive gave', () => {
  it('is doubted with the directive, until a person says that it is another one', async () => {
    const { agencyIds, database } = world.province;
    const earlier = await world.handedOut([
      {
        action: 'Xây dựng kế hoạch ứng dụng công nghệ thông tin năm 2016, báo cáo UBND tỉnh trước ngày 15/02/2016',
        leads: [agencyIds[0] ?? ''],
        due: '2016-02-15',
      },
    ]);
    await database.directive.update({ where: { id: earlier }, data: { number: '3', notation: 'TB-UBND' } });
    const { id } = await bringIn();
    const things = async () => (await desk(id)).toSettle.filter(({ code }: Thing) => code === 'DUPLICATE_OF_EARLIER');
    const [thing, ...others] = await things();
    expect(others).toEqual([]);
    expect(thing).toMatchObject({
      field: 'action',
      weight: 'doubt',
      earlier: { directiveId: earlier, number: '3/TB-UBND', dueOn: '2016-02-15' },
    });
    expect(thing.message).toContain('3/TB-UBND');
    await edit(id, [{ op: 'settle', itemId: thing.itemId, keys: [thing.key], isSettled: true }]);
    expect(await things()).toMatchObject([{ isSettled: true }]);
  });

  it('says nothing of what another agency has open', async () => {
    const { agencyIds } = world.province;
    await world.handedOut([{ action: 'Rà soát kinh phí thực hiện đề án trường học', leads: [agencyIds[1] ?? ''] }]);
    const { id } = await bringIn((text) =>
      text.replace('rà soát kinh phí thực hiện, trình', 'rà soát kinh phí thực hiện đề án trường học, trình'),
    );
    const { items, toSettle } = await desk(id);
    const ofItem = toSettle.filter(({ itemId }: Thing) => itemId === items[1].id).map(({ code }: Thing) => code);
    expect(ofItem).not.toContain('DUPLICATE_OF_EARLIER');
  });
});
