import { randomUUID } from 'node:crypto';
import { startApiWorld, type ApiWorld } from './api-world.js';

let world: ApiWorld;
let chairman = '';
let vice = '';
let posts: { chairman: string; vice: string };

const completion = {
  type: 'reportCompletion',
  content: 'Đã hoàn thành.',
  performedOn: '2016-02-20',
  letter: { number: '1/BC', on: '2016-02-20', signer: 'Giám đốc Sở' },
};

async function leaderWith(postId: string, actsForPostId: string | null = null): Promise<string> {
  const id = randomUUID();
  await world.province.database.account.create({
    data: {
      id,
      officeId: world.province.officeId,
      role: 'leader',
      username: `lanhdao-${id.slice(0, 8)}`,
      displayName: actsForPostId ? 'Thư ký' : 'Lãnh đạo',
      postId: actsForPostId ? null : postId,
      actsForPostId,
    },
  });
  return world.tokenOf(id);
}

const get = async (path: string, token?: string) => {
  const test = world.call(token ? 'nobody' : 'officeHead').get(path);
  return (token ? test.set('Authorization', `Bearer ${token}`) : test).expect(200);
};

beforeAll(async () => {
  world = await startApiWorld();
  const { database, officeId, agencyIds, clockTo, followUp, act } = world.province;
  const [a = '', b = '', c = ''] = agencyIds;
  const viceId = randomUUID();
  await database.post.create({
    data: { id: viceId, officeId, kind: 'viceChairman', title: 'Phó Chủ tịch UBND tỉnh phụ trách văn xã' },
  });
  const chair = await database.post.findFirstOrThrow({ where: { officeId, kind: 'chairman' } });
  const chief = await database.post.findFirstOrThrow({ where: { officeId, kind: 'chiefOfOffice' } });
  posts = { chairman: chair.id, vice: viceId };
  await database.account.update({ where: { id: world.accountIds.officeHead }, data: { postId: chief.id } });
  chairman = await leaderWith(chair.id);
  vice = await leaderWith(viceId);
  await database.agency.update({ where: { id: c }, data: { register: 'request' } });
  const settings = { isEvidenceMandatory: false };
  await database.office.update({ where: { id: officeId }, data: { settings } });

  // Four documents: two that the Vice-Chairman directs, one of the Chairman, one that names nobody.
  const first = await world.handedOut([
    { leads: [a, b, c], due: '2016-02-12' },
    { leads: [a], coordinators: [b], due: '2016-03-09' },
  ]);
  const second = await world.handedOut([{ leads: [a, b], due: '2016-01-20' }], { issuedOn: '2016-01-04' });
  const third = await world.handedOut([
    { leads: [b], due: null },
    { leads: [a, b], due: '2016-03-20' },
  ]);
  await world.handedOut([{ leads: [b], due: '2016-02-28' }]);
  await database.directive.updateMany({ where: { id: { in: [first, second] } }, data: { directedByPostId: viceId } });
  await database.directive.update({ where: { id: third }, data: { directedByPostId: chair.id } });

  await clockTo('2016-02-20T09:00');
  const of = (directiveId: string, agencyId: string) => world.lead(directiveId, agencyId);
  // In one document both sums of a state: done late, waiting for the Office, noted.
  await followUp.carryOut((await of(first, b)).id, { ...completion, type: 'reportCompletion', fileIds: [] }, act());
  await followUp.carryOut((await of(first, b)).id, { type: 'confirm' }, act());
  await followUp.carryOut((await of(second, b)).id, { ...completion, type: 'reportCompletion', fileIds: [] }, act());
  await clockTo('2016-03-08T09:00');
  await followUp.carryOut((await of(second, a)).id, { type: 'reportProgress', content: 'Đang làm.' }, act());
}, 120_000);
afterAll(async () => world?.close());

interface Figure {
  count: number;
  filter: Record<string, string>;
}
const isFigure = (value: unknown): value is Figure =>
  typeof value === 'object' && value !== null && 'count' in value && 'filter' in value;

/** Every figure of an answer, with where it stands. */
function figuresIn(value: unknown, at = ''): [string, Figure][] {
  if (isFigure(value)) return [[at, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => figuresIn(item, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => figuresIn(item, at === '' ? key : `${at}.${key}`));
}

async function everyFigureHasItsList(path: string, token?: string): Promise<number> {
  const { body } = await get(path, token);
  const figures = figuresIn(body);
  const listed = await Promise.all(
    figures.map(async ([at, { count, filter }]) => {
      const { body: list } = await get(`/api/assignments?${new URLSearchParams(filter).toString()}&limit=200`, token);
      return { at, filter, count, listed: list.assignments.length, total: list.total };
    }),
  );
  for (const figure of listed) {
    expect(figure).toEqual({ ...figure, listed: figure.count, total: figure.count });
  }
  return figures.length;
}

describe('the overview', () => {
  it('counts, of today, exactly the rows of the list that each figure names', async () => {
    expect(await everyFigureHasItsList('/api/overview')).toBeGreaterThan(30);
    await everyFigureHasItsList('/api/overview', vice);
    await everyFigureHasItsList('/api/overview?directedBy=all', vice);
    await everyFigureHasItsList('/api/overview/leaders', chairman);
  }, 60_000);

  it('counts, of a past day, exactly the rows of the list that each figure names', async () => {
    for (const day of ['2016-02-05', '2016-02-20', '2016-02-29']) {
      expect(await everyFigureHasItsList(`/api/overview?asOf=${day}`)).toBeGreaterThan(20);
      await everyFigureHasItsList(`/api/overview?asOf=${day}`, vice);
      await everyFigureHasItsList(`/api/overview/leaders?asOf=${day}`, chairman);
    }
  }, 60_000);

  it('says how many are open, overdue and due this week, without the bodies that are asked', async () => {
    const { body } = await get('/api/overview');
    expect(body.figures.open.count).toBe(8);
    expect(body.figures.overdue.count).toBe(4);
    expect(body.figures.dueThisWeek.count).toBe(1);
    expect(body.requested.total.overdue.count).toBe(1);
    expect(body.assigned.total.given.count).toBe(9);
    expect(body.assigned.total.done.count).toBe(1);
    expect(body.formula.join(' ')).toContain('÷ đã giao (vai trò chủ trì)');
  });

  it('puts the agency with most overdue first, with the age of the delay', async () => {
    const { body } = await get('/api/overview');
    const lines: { rank: number; overdue: Figure; ages: Figure[]; oldestOverdue: { calendarDays: number } }[] =
      body.assigned.agencies;
    const counts = lines.map(({ overdue }) => overdue.count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    for (const { overdue, ages } of lines) {
      expect(ages.reduce((sum, { count }) => sum + count, 0)).toBe(overdue.count);
    }
    expect(lines[0]?.oldestOverdue.calendarDays).toBe(48);
    expect(body.assigned.total.ages.map(({ count }: Figure) => count)).toEqual([0, 2, 2]);
  });

  it('stays the same for yesterday whatever happens today', async () => {
    const { body: before } = await get('/api/overview?asOf=2016-03-01');
    const { body: list } = await get('/api/assignments?overdue=true&state=sent&register=assign&limit=1');
    const { id } = list.assignments[0];
    await world.province.followUp.carryOut(
      id,
      { type: 'reportProgress', content: 'Vừa cập nhật.' },
      world.province.act(),
    );
    const { body: after } = await get('/api/overview?asOf=2016-03-01');
    expect(after.assigned).toEqual(before.assigned);
    expect(after.figures).toEqual(before.figures);
  });

  it('opens for a Vice-Chairman on what the post directs, and lets that be taken off', async () => {
    const { body: own } = await get('/api/overview', vice);
    expect(own.scope.directedBy.id).toBe(posts.vice);
    const { body: all } = await get('/api/overview?directedBy=all', vice);
    expect(all.scope.directedBy).toBeNull();
    expect(all.figures.open.count).toBeGreaterThan(own.figures.open.count);
    expect(all.mayCompareLeaders).toBe(false);
  });

  it('hides the comparison of leaders from everybody but the Chairman and the Chief of Office', async () => {
    await world.call('nobody').get('/api/overview/leaders').set('Authorization', `Bearer ${vice}`).expect(404);
    await world.call('specialist').get('/api/overview/leaders').expect(404);
    await world
      .call('nobody')
      .get(`/api/overview?directedBy=${posts.chairman}`)
      .set('Authorization', `Bearer ${vice}`)
      .expect(404);
    const { body } = await get('/api/overview/leaders', chairman);
    expect(body.leaders.map(({ leader }: { leader: { id: string } | null }) => leader?.id ?? null)).toContain(null);
    await get('/api/overview/leaders');
  });

  it('says that there are no figures before the first launch', async () => {
    const { body } = await get('/api/overview?asOf=2016-01-01');
    expect(body.hasFigures).toBe(false);
    expect(body.notice).toBe('Chưa có số liệu trước ngày 05/02/2016.');
  });

  it('refuses what is no date, and what is another office’s', async () => {
    await world.call('officeHead').get('/api/overview?asOf=2016-02-30').expect(400);
    await world.call('officeHead').get(`/api/overview?group=${randomUUID()}`).expect(404);
    await world.call('agencyHead').get('/api/overview').expect(403);
    const { body } = await world.call('otherOffice').get('/api/overview').expect(200);
    expect(body.figures.open.count).toBe(0);
  });

  it('shows an agency nothing by the filters of the Office', async () => {
    const { body } = await world.call('agencyHead').get('/api/assignments?decisionBy=any').expect(200);
    expect(body.assignments).toEqual([]);
  });

  it('counts what is closed and what is opened again since it was read last, and who directs it now', async () => {
    const { database, followUp, act, agencyIds, clockTo } = world.province;
    const [a = '', b = ''] = agencyIds;
    const documents = await database.directive.findMany({ select: { id: true, directedByPostId: true } });
    const ofVice = documents.filter(({ directedByPostId }) => directedByPostId === posts.vice).map(({ id }) => id);
    const [opened] = await database.assignment.findMany({
      where: { directiveId: { in: ofVice }, agencyId: b, state: 'closed' },
    });
    const [late] = await database.assignment.findMany({
      where: { directiveId: { in: ofVice }, agencyId: a, role: 'lead', state: 'inProgress' },
    });
    if (!opened || !late) throw new Error('nothing to open again or to close');
    const doneOf = async (token?: string) => (await get('/api/overview', token)).body.assigned.total.done.count;
    expect(await doneOf()).toBe(1);
    const basis = { form: 'phieuTrinh' as const, leaderPost: 'Chủ tịch UBND tỉnh', number: '5', on: '2016-03-08' };
    await followUp.carryOut(opened.id, { type: 'reopen', reason: 'Số liệu chưa đủ.', basis }, act());
    expect(await doneOf()).toBe(0);
    await followUp.carryOut(late.id, { ...completion, type: 'reportCompletion', fileIds: [] }, act());
    await followUp.carryOut(late.id, { type: 'confirm' }, act());
    expect(await doneOf()).toBe(1);
    await everyFigureHasItsList('/api/overview');
    await everyFigureHasItsList('/api/overview/leaders', chairman);
    // Days later the same is counted from another day on; and a leader who is put right counts at once, in every day.
    await clockTo('2016-03-14T09:00');
    expect(await doneOf(vice)).toBe(1);
    await everyFigureHasItsList('/api/overview?asOf=2016-03-09', vice);
    await database.directive.update({ where: { id: late.directiveId }, data: { directedByPostId: posts.chairman } });
    expect(await doneOf(vice)).toBe(0);
    for (const path of ['/api/overview', '/api/overview?asOf=2016-03-09']) await everyFigureHasItsList(path, vice);
    await everyFigureHasItsList('/api/overview/leaders', chairman);
  }, 60_000);
});
