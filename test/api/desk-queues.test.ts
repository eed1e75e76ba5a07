import { randomUUID } from 'node:crypto';
import { startApiWorld, type ApiWorld, type Who } from './api-world.js';

let world: ApiWorld;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

const letter = { number: '112/BC-SNV', on: '2016-02-05', signer: 'Giám đốc Sở' };

async function file(who: Who = 'agencyHead'): Promise<string> {
  const { body } = await world
    .call(who)
    .post('/api/files')
    .attach('file', Buffer.from('Báo cáo kết quả'), 'bao-cao.txt')
    .expect(201);
  return body.id;
}
async function reported(): Promise<{ id: string; directiveId: string }> {
  const directiveId = await world.handedOut();
  const { id } = await world.lead(directiveId);
  await world
    .call('agencyHead')
    .command(id, {
      command: {
        type: 'reportCompletion',
        content: 'Đã trình',
        performedOn: '2016-02-05',
        letter,
        fileIds: [await file()],
      },
    })
    .expect(200);
  return { id, directiveId };
}
const desk = async (scope = 'mine', who: Who = 'specialist') =>
  (await world.call(who).get(`/api/desk?scope=${scope}`).expect(200)).body;
const queue = async (name: string, query = 'scope=mine', who: Who = 'specialist') =>
  (await world.call(who).get(`/api/desk/${name}?${query}`).expect(200)).body;

describe('the desk’s queues', () => {
  it('a tab’s count is its list’s total, in every queue and scope', async () => {
    await reported();
    const { id } = await world.lead(await world.handedOut());
    await world
      .call('agencyHead')
      .command(id, { command: { type: 'requestExtension', proposedDueOn: '2016-03-10', reason: 'Chờ số liệu' } })
      .expect(200);
    for (const scope of ['mine', 'room', 'all']) {
      const { counts, waitingCount } = await desk(scope);
      for (const name of ['reports', 'requests', 'mails', 'leadershipReports', 'calls', 'dueSoon', 'overdue']) {
        const { total, rows } = await queue(name, `scope=${scope}&limit=200`);
        expect({ scope, name, total, shown: rows.length }).toEqual({
          scope,
          name,
          total: counts[name],
          shown: counts[name],
        });
      }
      expect(waitingCount).toBe(counts.reports + counts.requests + counts.mails + counts.leadershipReports);
    }
  });

  it('shows a report with its letter, clause and since when it waits', async () => {
    const { id } = await reported();
    const { rows } = await queue('reports', 'scope=mine&limit=200');
    const row = rows.find(({ key }: { key: string }) => key === id);
    expect(row).toMatchObject({
      agency: { name: 'Sở Nội vụ' },
      report: { letterNumber: '112/BC-SNV', letterOn: '2016-02-05', attempt: 1 },
      waitingDays: { workingDays: 0 },
      mayAct: true,
    });
    expect(row.assignments[0]).toMatchObject({ id, state: 'awaitingConfirmation', task: { clause: '1' } });
  });

  it('lists of mine, of the room, of all; a colleague of another room looks but may not act', async () => {
    const { id } = await reported();
    const keys = async (who: Who, scope: string) =>
      (await queue('reports', `scope=${scope}&limit=200`, who)).rows.map(({ key }: { key: string }) => key);
    expect(await keys('specialist', 'mine')).toContain(id);
    expect(await keys('colleague', 'mine')).not.toContain(id);
    expect(await keys('colleague', 'room')).toContain(id);
    expect(await keys('otherRoom', 'room')).not.toContain(id);
    expect(await keys('otherRoom', 'all')).toContain(id);
    const { rows } = await queue('reports', 'scope=all&limit=200', 'otherRoom');
    expect(rows.find(({ key }: { key: string }) => key === id).mayAct).toBe(false);
    expect(await keys('otherOffice', 'all')).toEqual([]);
  });

  it('is paged without a gap or a double, longest waiting first', async () => {
    for (let count = 0; count < 5; count += 1) await reported();
    const { rows: all } = await queue('reports', 'scope=mine&limit=200');
    const seen: string[] = [];
    let cursor = '';
    do {
      const { rows, nextCursor, total } = await queue('reports', `scope=mine&limit=2${cursor}`);
      seen.push(...rows.map(({ key }: { key: string }) => key));
      expect(total).toBe(cursor === '' ? all.length : null);
      cursor = nextCursor ? `&cursor=${nextCursor}` : '';
    } while (cursor !== '');
    expect(seen).toEqual(all.map(({ key }: { key: string }) => key));
    const since = all.map(({ waitingSince }: { waitingSince: string }) => waitingSince);
    expect(since).toEqual(since.toSorted());
  });

  it('what was put to a leader waits there, no longer on the desk; another opinion brings it back', async () => {
    const { id } = await world.lead(await world.handedOut());
    await world
      .call('agencyHead')
      .command(id, { command: { type: 'requestExtension', proposedDueOn: '2016-03-10', reason: 'Chờ số liệu' } })
      .expect(200);
    const waits = async () => {
      const { rows } = await queue('requests', 'scope=mine&limit=200');
      return rows.find(({ key }: { key: string }) => key === id);
    };
    expect(await waits()).toMatchObject({ extension: { proposedDueOn: '2016-03-10', lastAnswer: null } });
    const { posts } = (await world.call().get(`/api/assignments/${id}/decision-form`).expect(200)).body;
    const { body: put } = await world
      .call()
      .post('/api/submissions')
      .set('Idempotency-Key', randomUUID())
      .send({
        assignmentId: id,
        subject: 'extension',
        proposal: 'approve',
        words: 'Đề nghị đồng ý',
        postId: posts[0].id,
      })
      .expect(201);
    expect(await waits()).toBeUndefined();
    await world
      .call()
      .post(`/api/submissions/${put.submissionId}/answer`)
      .set('Idempotency-Key', randomUUID())
      .send({ answer: 'returned', words: 'Làm rõ lý do', basis: { form: 'butPhe', leaderPost: 'Chủ tịch UBND tỉnh' } })
      .expect(200);
    expect(await waits()).toMatchObject({ extension: { lastAnswer: 'Làm rõ lý do' } });
  });

  it('a mail that reached nobody waits until a call or a later mail settles it', async () => {
    const directiveId = await world.handedOut();
    const { id } = await world.lead(directiveId);
    await world.province.database.$executeRaw`
      UPDATE notice SET state = 'undeliverable', reason = 'NO_ADDRESS' WHERE "assignmentId" = ${id}::uuid`;
    const row = async () => (await queue('mails', `scope=mine&directive=${directiveId}`)).rows[0];
    expect(await row()).toMatchObject({ agency: { name: 'Sở Nội vụ' }, mail: { stateName: 'chưa có địa chỉ thư' } });
    await world
      .call()
      .post('/api/calls')
      .set('Idempotency-Key', randomUUID())
      .send({ assignmentIds: [id], whom: 'Văn thư Sở', said: 'Đã báo, sẽ lấy văn bản qua trục' })
      .expect(201);
    expect(await row()).toBeUndefined();
  });

  it('is for the secretariat; a queue that does not exist is refused', async () => {
    await world.call('leader').get('/api/desk').expect(403);
    await world.call('agencyHead').get('/api/desk/reports').expect(403);
    await world.call().get('/api/desk/nothing').expect(400);
    expect((await world.call().get('/api/desk/reports?cursor=xyz').expect(400)).body.code).toBe('CURSOR_INVALID');
  });
});

describe('prepared reports to leadership', () => {
  const prepared = async (): Promise<{ reportId: string; directiveId: string }> => {
    const directiveId = await world.handedOut();
    const reportId = randomUUID();
    await world.province.database.leadershipReport.create({
      data: { id: reportId, directiveId, state: 'prepared', preparedAt: await world.province.now() },
    });
    return { reportId, directiveId };
  };
  const command = (directiveId: string, body: object, who: Who = 'specialist') =>
    world
      .call(who)
      .post(`/api/directives/${directiveId}/commands`)
      .set('Idempotency-Key', randomUUID())
      .send({ command: body });

  it('is looked at, says to whom it goes, and is sent', async () => {
    const { reportId, directiveId } = await prepared();
    const { body } = await world.call().get(`/api/leadership-reports/${reportId}`).expect(200);
    expect(body).toMatchObject({
      to: { title: 'Chủ tịch UBND tỉnh', hasAddress: true },
      report: { state: 'prepared' },
      mayAct: true,
    });
    await command(directiveId, { type: 'sendReport' }).expect(200);
    expect((await queue('leadershipReports', `scope=all&directive=${directiveId}`)).rows).toEqual([]);
  });

  it('lapses with a reason that stays in the log; a second decision is told that there is none', async () => {
    const { reportId, directiveId } = await prepared();
    expect((await command(directiveId, { type: 'lapseReport' }).expect(400)).body.code).toBe('INPUT_INVALID');
    await command(directiveId, { type: 'lapseReport', reason: 'Đã báo cáo trực tiếp tại giao ban' }).expect(200);
    expect((await world.call().get(`/api/leadership-reports/${reportId}`)).body.report).toMatchObject({
      state: 'lapsed',
      lapsedReason: 'Đã báo cáo trực tiếp tại giao ban',
    });
    const { body } = await world.call().get(`/api/directives/${directiveId}/timeline`);
    expect(body.events[0]).toMatchObject({
      kind: 'lapseReport',
      payload: { reason: 'Đã báo cáo trực tiếp tại giao ban' },
    });
    expect((await command(directiveId, { type: 'sendReport' })).body.code).toBe('NO_PREPARED_REPORT');
  });

  it('another office’s is not there', async () => {
    const { reportId } = await prepared();
    await world.call('otherOffice').get(`/api/leadership-reports/${reportId}`).expect(404);
  });
});
