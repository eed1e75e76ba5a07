import { randomUUID } from 'node:crypto';
import { startApiWorld, type ApiWorld, type Who } from './api-world.js';

let world: ApiWorld;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

const said = { whom: 'Văn thư Sở', telephone: '0229 000 001', said: 'Đã nhận văn bản, chiều nay vào sổ' };
const call = (body: object, who: Who = 'specialist', key: string = randomUUID()) =>
  world.call(who).post('/api/calls').set('Idempotency-Key', key).send(body);
const handedOut = async () => {
  const { agencyIds } = world.province;
  const lead = { leads: [agencyIds[0] ?? ''], due: '2016-02-28' };
  const directiveId = await world.handedOut([lead, lead, { leads: [agencyIds[1] ?? ''], due: '2016-02-28' }]);
  const rows = await world.province.database.assignment.findMany({
    where: { directiveId },
    select: { id: true, agencyId: true },
  });
  const mine = rows.filter(({ agencyId }) => agencyId === agencyIds[0]).map(({ id }) => id);
  const other = rows.find(({ agencyId }) => agencyId === agencyIds[1])?.id ?? '';
  return { directiveId, mine, other };
};
const onList = async (directiveId: string) =>
  (await world.call().get(`/api/desk/calls?scope=mine&directive=${directiveId}`).expect(200)).body.rows;

// The last tests move the clock; what needs the first morning comes before.
describe('recording a call (P9)', () => {
  it('is a line in the log of each assignment, and changes nothing else', async () => {
    const { directiveId, mine } = await handedOut();
    const { body } = await call({ assignmentIds: mine, ...said }).expect(201);
    expect(body).toMatchObject({ assignmentIds: mine.toSorted(), isRepeated: false });
    for (const id of mine) {
      const { body: one } = await world.call().get(`/api/assignments/${id}`).expect(200);
      expect(one.assignment).toMatchObject({ state: 'sent', acknowledgedAt: null });
      expect(one.events.at(-1)).toMatchObject({ kind: 'called', actor: 'Chuyên viên theo dõi', payload: said });
    }
    const { body: timeline } = await world.call().get(`/api/directives/${directiveId}/timeline`).expect(200);
    expect(timeline.events.filter(({ kind }: { kind: string }) => kind === 'called')).toHaveLength(1);
  });

  it('the agency is not told what the Office noted down', async () => {
    const { mine } = await handedOut();
    await call({ assignmentIds: mine, ...said }).expect(201);
    const { body } = await world
      .call('agencyHead')
      .get(`/api/assignments/${mine[0] ?? ''}`)
      .expect(200);
    expect(body.events.map(({ kind }: { kind: string }) => kind)).not.toContain('called');
  });

  it('sent again with the same key it is one call', async () => {
    const { mine } = await handedOut();
    const key = randomUUID();
    const first = await call({ assignmentIds: mine, ...said }, 'specialist', key).expect(201);
    const again = await call({ assignmentIds: mine, ...said }, 'specialist', key).expect(201);
    expect(again.body).toEqual({ ...first.body, isRepeated: true });
    expect(await world.province.database.callRecord.count({ where: { id: first.body.callId } })).toBe(1);
    expect((await call({ assignmentIds: mine, ...said, said: 'Khác' }, 'specialist', key)).body.code).toBe(
      'COMMAND_REUSED',
    );
  });

  it('is append-only', async () => {
    const { mine } = await handedOut();
    const { body } = await call({ assignmentIds: mine, ...said }).expect(201);
    await expect(
      world.province.database.callRecord.update({ where: { id: body.callId }, data: { said: 'khác' } }),
    ).rejects.toThrow('APPEND_ONLY');
  });

  it('refuses a call of tomorrow, of before the launch, about two agencies, without words', async () => {
    const { mine, other } = await handedOut();
    const code = async (body: object): Promise<string> => (await call(body)).body.code;
    expect(await code({ assignmentIds: mine, ...said, calledAt: '2016-02-08T09:00:00+07:00' })).toBe('CALL_AHEAD');
    expect(await code({ assignmentIds: mine, ...said, calledAt: '2016-02-01T09:00:00+07:00' })).toBe(
      'CALL_BEFORE_LAUNCH',
    );
    expect(await code({ assignmentIds: [...mine, other], ...said })).toBe('CALL_OF_SEVERAL');
    expect(await code({ assignmentIds: mine, whom: 'Văn thư', said: '  ' })).toBe('INPUT_INVALID');
    expect(await code({ assignmentIds: [randomUUID()], ...said })).toBe('NOT_FOUND');
  });

  it('is for the room’s own directives; agencies and leaders record none', async () => {
    const { mine } = await handedOut();
    const body = { assignmentIds: mine, ...said };
    await call(body, 'otherRoom').expect(403);
    await call(body, 'leader').expect(403);
    await call(body, 'agencyHead').expect(403);
    await call(body, 'otherOffice').expect(404);
    await call(body, 'colleague').expect(201);
  });
});

describe('the call list', () => {
  it('has who did not acknowledge for more than one working day: one row for an agency and a document', async () => {
    const { directiveId, mine } = await handedOut(); // Friday morning
    expect(await onList(directiveId)).toEqual([]);
    await world.province.clockTo('2016-02-05T17:00');
    expect(await onList(directiveId)).toEqual([]);
    // Tết from 8 to 12 February: the next working day is Monday the 15th.
    await world.province.clockTo('2016-02-13T12:00');
    expect(await onList(directiveId)).toEqual([]);
    await world.province.clockTo('2016-02-15T17:01');
    const rows = await onList(directiveId);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ waitingDays: { workingDays: 1 }, lastCall: null });
    const row = rows.find(({ agency }: { agency: { name: string } }) => agency.name === 'Sở Nội vụ');
    expect(row.assignments.map(({ id }: { id: string }) => id).sort()).toEqual(mine.toSorted());
    expect(row.mail.stateName).toBe('chờ gửi');

    await call({ assignmentIds: mine, ...said, calledAt: '2016-02-15T16:30:00+07:00' }).expect(201);
    const [called] = (await onList(directiveId)).filter(({ lastCall }: { lastCall: object | null }) => lastCall);
    expect(called.lastCall).toMatchObject({
      ...said,
      count: 1,
      calledAt: '2016-02-15T09:30:00.000Z',
      by: 'Chuyên viên theo dõi',
    });

    for (const id of mine)
      await world
        .call('agencyHead')
        .command(id, { command: { type: 'acknowledge' } })
        .expect(200);
    expect((await onList(directiveId)).map(({ agency }: { agency: { name: string } }) => agency.name)).toEqual([
      'Sở Tài chính',
    ]);
  });
});
