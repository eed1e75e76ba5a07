import { startApiWorld, type ApiWorld } from './api-world.js';

let world: ApiWorld;
/** one dated in February for all three, one dated in March for the first and second, one undated for the third */
let [february, march, undated]: [string, string, string] = ['', '', ''];
beforeAll(async () => {
  world = await startApiWorld();
  const [first = '', second = '', third = ''] = world.province.agencyIds;
  february = await world.handedOut([
    { action: 'xây dựng kế hoạch phòng chống rét cho cây trồng', leads: [first, second, third], due: '2016-02-17' },
  ]);
  march = await world.handedOut([
    { action: 'rà soát thủ tục hành chính', leads: [first], coordinators: [second], due: '2016-03-31' },
  ]);
  undated = await world.handedOut([{ action: 'thường xuyên kiểm tra', leads: [third] }]);
}, 60_000);
afterAll(async () => world?.close());

interface Row {
  id: string;
  agency: { id: string; name: string };
  directive: { id: string };
  dueOn: string | null;
  state: string;
  isOverdue: boolean;
}
const list = async (query: object = {}, who: Parameters<ApiWorld['call']>[0] = 'specialist') =>
  (await world.call(who).get('/api/assignments').query(query).expect(200)).body;
const rows = async (query: object = {}, who?: Parameters<ApiWorld['call']>[0]): Promise<Row[]> =>
  (await list({ limit: 200, ...query }, who)).assignments;

describe('filters', () => {
  it('agency, directive, role, state', async () => {
    const [first = '', second = ''] = world.province.agencyIds;
    expect(await rows({ agency: first })).toHaveLength(2);
    expect(await rows({ directive: february })).toHaveLength(3);
    expect((await rows({ role: 'coordinator' })).map(({ agency }) => agency.id)).toEqual([second]);
    expect(await rows({ state: 'closed,revoked' })).toHaveLength(0);
    expect(await rows({ state: 'sent' })).toHaveLength(6);
  });

  it('the specialist’s own, the room’s, all', async () => {
    expect(await rows({ specialist: 'mine' })).toHaveLength(6);
    expect(await rows({ specialist: 'mine' }, 'colleague')).toHaveLength(0);
    expect(await rows({ specialist: 'room' }, 'colleague')).toHaveLength(6);
    expect(await rows({ specialist: world.accountIds.otherRoom })).toHaveLength(0);
    expect(await rows({ specialist: 'all' }, 'otherRoom')).toHaveLength(6);
  });

  it('words, without accents unless they are typed', async () => {
    expect(await rows({ text: 'phong chong ret' })).toHaveLength(3);
    expect(await rows({ text: 'Phòng chống rét' })).toHaveLength(3);
    expect(await rows({ text: 'phông chống rét' })).toHaveLength(0);
  });

  it('refuses a state, date or id that is none, naming the field', async () => {
    for (const [query, path] of [
      [{ state: 'flying' }, 'state.0'],
      [{ asOf: '2016-02-30' }, 'asOf'],
      [{ agency: '7' }, 'agency'],
      [{ limit: 0 }, 'limit'],
    ] as const) {
      const { body } = await world.call().get('/api/assignments').query(query).expect(400);
      expect(body.code).toBe('INPUT_INVALID');
      expect(body.errors[0].path).toBe(path);
    }
  });

  it('an agency sees its own, whatever it asks for', async () => {
    const [first = '', second = ''] = world.province.agencyIds;
    expect(new Set((await rows({}, 'agencyHead')).map(({ agency }) => agency.id))).toEqual(new Set([first]));
    expect(await rows({ agency: second }, 'agencyHead')).toEqual([]);
    const [row] = await rows({ agency: second });
    await world
      .call('agencyHead')
      .get(`/api/assignments/${row?.id ?? ''}`)
      .expect(404);
  });
});

describe('paging by keys', () => {
  it.each(['due', 'agency', 'directive'])(
    'sorted by %s: nothing lost, nothing twice, the same order as in one page',
    async (sort) => {
      const whole = (await rows({ sort })).map(({ id }) => id);
      const pieces: string[] = [];
      let cursor: string | null = null;
      do {
        const body: { assignments: Row[]; nextCursor: string | null } = await list({
          sort,
          limit: 2,
          ...(cursor ? { cursor } : {}),
        });
        pieces.push(...body.assignments.map(({ id }) => id));
        cursor = body.nextCursor;
      } while (cursor);
      expect(whole).toHaveLength(6);
      expect(pieces).toEqual(whole);
    },
  );

  it('by due date: the earliest first, the undated last', async () => {
    expect((await rows({ sort: 'due' })).map(({ dueOn }) => dueOn)).toEqual([
      '2016-02-17',
      '2016-02-17',
      '2016-02-17',
      '2016-03-31',
      '2016-03-31',
      null,
    ]);
  });
});

describe('when the due date has passed', () => {
  beforeAll(async () => {
    await world.province.clockTo('2016-02-16T09:00');
  });

  it('due soon is so within three working days, and until the end of the day itself nothing is overdue', async () => {
    expect(await rows({ dueSoon: 'true' })).toHaveLength(3);
    expect(await rows({ overdue: 'true' })).toHaveLength(0);
    expect(await rows({ asOf: '2016-02-17', overdue: 'true' })).toHaveLength(0);
  });

  it('a future day shows today’s state seen then', async () => {
    const then = await rows({ asOf: '2016-02-22', overdue: 'true' });
    expect(then).toHaveLength(3);
    expect(then[0]).toMatchObject({
      isOverdue: true,
      reportingStatus: 'openOverdue',
      daysOverdue: { calendarDays: 6, workingDays: 4 },
    });
  });

  it('what was reported in time and waits for the Office is not overdue; the others are; yesterday’s figure stays', async () => {
    const [first = '', second = '', third = ''] = world.province.agencyIds;
    const { body: file } = await world
      .call('agencyHead')
      .post('/api/files')
      .attach('file', Buffer.from('x'), 'x.txt')
      .expect(201);
    const inTime = await world.lead(february, first);
    await world
      .call('agencyHead')
      .command(inTime.id, {
        command: {
          type: 'reportCompletion',
          content: 'Xong',
          performedOn: '2016-02-15',
          letter: { number: '1', on: '2016-02-15', signer: 'Giám đốc' },
          fileIds: [file.id],
        },
      })
      .expect(200);
    await world.province.clockTo('2016-02-19T09:00');
    expect((await rows({ overdue: 'true' })).map(({ agency }) => agency.id).sort()).toEqual([second, third].sort());

    const byAgency = async (query: object = {}) =>
      (await world.call('leader').get('/api/overdue/by-agency').query(query).expect(200)).body;
    const yesterday = await byAgency({ asOf: '2016-02-18' });
    expect(yesterday.overdueCount).toBe(2);
    expect((await byAgency({ withTotals: 'true' })).agencies[0]).toMatchObject({
      overdueCount: 1,
      openCount: 1,
      oldestDueOn: '2016-02-17',
      calendarDaysOverdue: 2,
      workingDaysOverdue: 2,
    });

    // Today's extension, return and closing change nothing of yesterday.
    const late = await world.lead(february, second);
    const basis = { form: 'yKien', leaderPost: 'Chủ tịch UBND tỉnh' };
    await world
      .call()
      .command(late.id, { command: { type: 'decideExtension', isApproved: true, newDueOn: '2016-03-20', basis } })
      .expect(200);
    await world
      .call()
      .command(inTime.id, { command: { type: 'return', reason: 'Chưa đủ' } })
      .expect(200);
    expect((await rows({ overdue: 'true' })).map(({ agency }) => agency.id).sort()).toEqual([first, third].sort());
    expect(await byAgency({ asOf: '2016-02-18' })).toMatchObject({ agencies: yesterday.agencies, overdueCount: 2 });
    expect((await rows({ asOf: '2016-02-18', overdue: 'true' })).map(({ agency }) => agency.id).sort()).toEqual(
      [second, third].sort(),
    );
    const { body: then } = await world
      .call()
      .get(`/api/assignments/${inTime.id}`)
      .query({ asOf: '2016-02-18' })
      .expect(200);
    expect(then.assignment).toMatchObject({ state: 'awaitingConfirmation', isOverdue: false, returnedCount: 0 });
    expect(then.events.at(-1).kind).toBe('reportCompletion');
  });

  it('the day before anything was launched shows nothing', async () => {
    expect(await rows({ asOf: '2016-02-04' })).toEqual([]);
  });

  it('the day’s 24:00 is the next day’s 00:00', async () => {
    const day = await rows({ asOf: '2016-02-18', sort: 'agency' });
    expect(await rows({ asOf: '2016-02-19T00:00:00+07:00', sort: 'agency' })).toEqual(day);
  });

  it('undated work is in time', async () => {
    expect((await rows({ directive: undated }))[0]).toMatchObject({
      reportingStatus: 'openInTime',
      dueOn: null,
      daysOverdue: null,
    });
    expect(await rows({ directive: march, overdue: 'true' })).toEqual([]);
  });
});

describe('every answer shows the clock', () => {
  it('of a demonstration or a test, in a header and in the body', async () => {
    const answer = await world.call().get('/api/assignments').expect(200);
    expect(answer.headers['dondoc-clock']).toMatch(/^2016-02-19T.*; test$/);
    expect(answer.body.clock.kind).toBe('test');
    const refused = await world.call().get('/api/assignments/00000000-0000-4000-8000-000000000000').expect(404);
    expect(refused.headers['dondoc-clock']).toMatch(/^2016-02-19T/);
    expect((await world.call('nobody').get('/api/assignments').expect(401)).headers['dondoc-clock']).toMatch(/^2016/);
  });
});
