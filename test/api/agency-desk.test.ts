import {
  agencyWorkAnswer,
  calendarAnswer,
  officeContact,
  sentAnswer,
} from '../../src/api/agency-desk/agency-desk.schemas.js';
import { startApiWorld, type ApiWorld, type Who } from './api-world.js';

let world: ApiWorld;
let directive = '';
let own = '';
let ids: string[] = [];
beforeAll(async () => {
  world = await startApiWorld();
  const [first = '', second = ''] = world.province.agencyIds;
  own = first;
  directive = await world.handedOut([
    { action: 'Báo cáo kết quả rà soát', leads: [first], coordinators: [second], due: '2016-02-28' },
    { action: 'Góp ý dự thảo', leads: [first], due: '2016-03-31' },
    { action: 'Tổng hợp số liệu', leads: [first], due: null },
    { action: 'Việc của cơ quan khác', leads: [second], due: '2016-02-20' },
  ]);
  const rows = await world.province.database.assignment.findMany({
    where: { directiveId: directive, agencyId: first },
    orderBy: { task: { ordinal: 'asc' } },
  });
  ids = rows.map(({ id }) => id);
}, 60_000);
afterAll(async () => world?.close());

const work = async (tab = 'all', who: Who = 'agencyOfficer') => {
  const { body } = await world.call(who).get(`/api/agency/work?tab=${tab}`).expect(200);
  return agencyWorkAnswer.parse(body);
};
const idsOf = (answer: Awaited<ReturnType<typeof work>>) =>
  answer.documents.flatMap(({ items }) => items.map(({ assignment }) => assignment.id));
const report = (fileId: string, number: string) => ({
  command: {
    type: 'reportCompletion',
    content: 'Đã hoàn thành',
    performedOn: '2016-02-05',
    letter: { number, on: '2016-02-05', signer: 'Giám đốc Sở' },
    fileIds: [fileId],
  },
});
const upload = async () =>
  (await world.call('agencyOfficer').post('/api/files').attach('file', Buffer.from('Số liệu'), 'bc.txt').expect(201))
    .body.id;

describe('an agency’s desk', () => {
  it('shows what is asked of it by document, nearest due first, and nothing of another agency', async () => {
    const answer = await work();
    expect(answer.documents).toHaveLength(1);
    expect(answer.documents[0]?.document.id).toBe(directive);
    expect(idsOf(answer)).toEqual(ids);
    expect(answer.documents[0]?.waitingIds).toEqual(ids);
    expect(answer.documents[0]?.items[0]?.mayDo).toEqual(
      expect.arrayContaining(['acknowledge', 'reportProgress', 'reportCompletion', 'requestExtension']),
    );
    expect(answer.counts).toMatchObject({
      all: 3,
      sent: 3,
      inProgress: 0,
      overdue: 0,
      awaitingConfirmation: 0,
      closed: 0,
    });
  });

  it('acknowledges a document’s assignments together, answered singly', async () => {
    const items = ids.map((assignmentId) => ({
      assignmentId,
      commandId: `together-${assignmentId}`,
      command: { type: 'acknowledge' },
    }));
    const { body } = await world.call('agencyOfficer').post('/api/commands').send({ items }).expect(207);
    expect(body.results.map(({ status }: { status: number }) => status)).toEqual([200, 200, 200]);
    expect((await work()).counts).toMatchObject({ sent: 0, inProgress: 3 });
  });

  it('each tab holds exactly the rows that it counts', async () => {
    await world.province.clockTo('2016-03-01T09:00');
    const { counts } = await work();
    expect(counts).toMatchObject({ overdue: 1, inProgress: 3 });
    for (const [tab, count] of Object.entries(counts))
      expect([tab, idsOf(await work(tab)).length]).toEqual([tab, count]);
    expect(idsOf(await work())[0]).toBe(ids[0]);
  });

  it('says what happened to its reports: pending, to be completed with the reason, confirmed', async () => {
    const [first = ''] = ids;
    await world
      .call('agencyHead')
      .command(first, report(await upload(), '112/BC-STC'))
      .expect(200);
    const { body: pending } = await world.call('agencyHead').get('/api/agency/sent?show=pending').expect(200);
    expect(sentAnswer.parse(pending).lines).toMatchObject([
      {
        kind: 'completion',
        state: 'pending',
        letter: { number: '112/BC-STC' },
        fileCount: 1,
        assignment: { id: first },
      },
    ]);
    await world
      .call()
      .command(first, { command: { type: 'return', reason: 'thiếu phụ lục' } })
      .expect(200);
    const returned = await work('toComplete');
    expect(returned.documents[0]?.items).toMatchObject([
      { returned: { reason: 'thiếu phụ lục' }, assignment: { id: first } },
    ]);
    const { body } = await world.call('agencyHead').get('/api/agency/sent?show=returned').expect(200);
    expect(sentAnswer.parse(body)).toMatchObject({
      lines: [{ state: 'returned', decisionReason: 'thiếu phụ lục' }],
      counts: { all: 1, pending: 0, returned: 1, confirmed: 0 },
    });
    await world
      .call('agencyHead')
      .command(first, report(await upload(), '120/BC-STC'))
      .expect(200);
    expect((await work('toComplete')).documents).toEqual([]);
    await world
      .call()
      .command(first, { command: { type: 'confirm' } })
      .expect(200);
    const { body: all } = await world.call('agencyHead').get('/api/agency/sent').expect(200);
    expect(sentAnswer.parse(all).counts).toMatchObject({ all: 2, returned: 1, confirmed: 1 });
    expect(idsOf(await work('closed'))).toEqual([first]);
  });

  it('says what happened to its requests for time, and pages through what it sent', async () => {
    const [, second = ''] = ids;
    const command = { type: 'requestExtension', proposedDueOn: '2016-04-29', reason: 'Cần thêm thời gian' };
    await world.call('agencyHead').command(second, { command }).expect(200);
    const { body: page } = await world.call('agencyHead').get('/api/agency/sent?limit=1').expect(200);
    expect(page.lines).toMatchObject([
      { kind: 'extension', state: 'pending', extension: { oldDueOn: '2016-03-31', proposedDueOn: '2016-04-29' } },
    ]);
    const { body: next } = await world.call('agencyHead').get(`/api/agency/sent?limit=5&cursor=${page.nextCursor}`);
    expect(next.lines).toHaveLength(2);
    expect(next.nextCursor).toBeNull();
    await world.call('agencyHead').get('/api/agency/sent?cursor=broken').expect(400);
  });

  it('lays a month out in weeks, with its rest days named and what is due on its day', async () => {
    const { body } = await world.call('agencyOfficer').get('/api/agency/calendar?month=2016-03').expect(200);
    const month = calendarAnswer.parse(body);
    const days = month.weeks.flat();
    expect(days[0]).toMatchObject({ on: '2016-02-29', isOfMonth: false });
    expect(days.at(-1)?.on).toBe('2016-04-03');
    expect(days.find(({ on }) => on === '2016-03-06')?.rest).toBe('Chủ nhật');
    expect(days.find(({ on }) => on === '2016-03-01')).toMatchObject({ isToday: true, rest: null });
    expect(days.find(({ on }) => on === '2016-03-31')?.items.map(({ assignment }) => assignment.id)).toEqual([ids[1]]);
    expect(month).toMatchObject({
      previousMonth: '2016-02',
      nextMonth: '2016-04',
      currentMonth: '2016-03',
      undatedCount: 1,
    });
    const { body: holidays } = await world.call('agencyOfficer').get('/api/agency/calendar?month=2016-02').expect(200);
    expect(
      calendarAnswer
        .parse(holidays)
        .weeks.flat()
        .find(({ on }) => on === '2016-02-08')?.rest,
    ).toContain('Tết');
    await world.call('agencyOfficer').get('/api/agency/calendar?month=2016-13').expect(400);
  });

  it('names whom to call at the Office', async () => {
    const { body } = await world.call('agencyOfficer').get('/api/agency/contact').expect(200);
    expect(officeContact.parse(body).secretariatName).toBe('Văn phòng UBND tỉnh Thử Nghiệm');
  });

  it('is an agency’s alone, and each agency sees its own', async () => {
    await world.call('specialist').get('/api/agency/work').expect(403);
    const other = await work('all', 'otherAgency');
    expect(other.agency.id).not.toBe(own);
    expect(idsOf(other).some((id) => ids.includes(id))).toBe(false);
  });
});
