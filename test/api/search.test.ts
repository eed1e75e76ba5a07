import { searchText } from '../../src/domain/fold-vietnamese.js';
import { startApiWorld, type ApiWorld, type Who } from './api-world.js';

let world: ApiWorld;
let directive = '';
beforeAll(async () => {
  world = await startApiWorld();
  const { database, agencyIds } = world.province;
  directive = await world.handedOut(
    [
      { action: 'Rà soát kết quả ứng dụng công nghệ thông tin', leads: [agencyIds[0] ?? ''], due: '2016-02-28' },
      { action: 'Tổng hợp số liệu', leads: [agencyIds[1] ?? ''] },
    ],
    { number: '104' },
  );
  await database.directive.update({
    where: { id: directive },
    data: { number: '104', search: searchText('104/TB-UBND', 'Kết luận về cải cách hành chính') },
  });
  for (const task of await database.task.findMany({ where: { directiveId: directive } }))
    await database.task.update({ where: { id: task.id }, data: { search: searchText(task.action) } });
}, 60_000);
afterAll(async () => world?.close());

const search = async (who: Who, q: string) =>
  (
    await world
      .call(who)
      .get(`/api/search?q=${encodeURIComponent(q)}`)
      .expect(200)
  ).body;

describe('the search', () => {
  it.each(['104', '104/tb', '104 /TB-UBND', 'cải cách', 'cai cach hanh'])('finds a document by “%s”', async (q) => {
    const { directives, assignments } = await search('specialist', q);
    expect(directives).toMatchObject({
      total: 1,
      isMore: false,
      items: [{ id: directive, subject: expect.any(String) }],
    });
    expect(assignments.total).toBe(2);
  });

  it('finds assignments by words of their task, accents only where they are typed', async () => {
    expect((await search('specialist', 'so lieu')).assignments).toMatchObject({
      total: 1,
      items: [{ action: 'Tổng hợp số liệu', stateName: expect.any(String) }],
    });
    expect((await search('specialist', 'sở liệu')).assignments.total).toBe(0);
  });

  it('finds agencies by name, with or without accents', async () => {
    expect((await search('leader', 'so tai chinh')).agencies.items).toEqual([
      { id: world.province.agencyIds[1], name: 'Sở Tài chính', kind: 'department' },
    ]);
    expect((await search('leader', 'số tài')).agencies.total).toBe(0);
  });

  it('does not find what an agency may not see', async () => {
    expect((await search('agencyHead', '104')).assignments.items).toMatchObject([
      { agency: { id: world.province.agencyIds[0] } },
    ]);
    expect((await search('agencyHead', 'số liệu')).assignments.total).toBe(0);
    expect((await search('agencyHead', 'tài chính')).agencies.total).toBe(0);
    expect(await search('otherOffice', '104')).toMatchObject({
      directives: { total: 0, items: [] },
      assignments: { total: 0, items: [] },
    });
  });

  it('gives an administrator agencies and no contents', async () => {
    const found = await search('administrator', 'sở');
    expect(found.agencies.total).toBe(3);
    expect((await search('administrator', '104')).directives.total).toBe(0);
  });

  it.each(['', '   ', '%', '_', "'; --", '((', '\\', 'x'.repeat(200)])(
    'takes «%s» as words and nothing else',
    async (q) => {
      const found = await search('specialist', q);
      expect(found.directives.items).toEqual([]);
    },
  );

  it('refuses what no one types', async () => {
    expect((await world.call().get(`/api/search?q=${'x'.repeat(201)}`)).status).toBe(400);
  });

  it('means the same as the list that shows all results', async () => {
    const { body } = await world.call().get('/api/assignments?text=so%20lieu').expect(200);
    expect(body.assignments.map(({ task }: { task: { action: string } }) => task.action)).toEqual(['Tổng hợp số liệu']);
  });
});
