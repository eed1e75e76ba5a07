import { randomUUID } from 'node:crypto';
import { startApiWorld, type ApiWorld, type Who } from './api-world.js';

let world: ApiWorld;
/** task 1 for all three agencies until 28/02, task 2 led by the first with the second, undated */
let directive = '';
beforeAll(async () => {
  world = await startApiWorld();
  const [first = '', second = '', third = ''] = world.province.agencyIds;
  directive = await world.handedOut(
    [
      { action: 'rà soát, tổng hợp kết quả', leads: [first, second, third], due: '2016-02-28' },
      { action: 'xây dựng kế hoạch', leads: [first], coordinators: [second] },
    ],
    { number: '15' },
  );
  await world.province.database.directive.update({
    where: { id: directive },
    data: { draft: { document: { number: '15/TB-UBND' } } },
  });
}, 60_000);
afterAll(async () => world?.close());

const get = async (path: string, query: object = {}, who: Who = 'specialist') =>
  (await world.call(who).get(`/api/directives/${directive}${path}`).query(query).expect(200)).body;

const command = (body: object, who: Who = 'specialist', id = directive) =>
  world.call(who).post(`/api/directives/${id}/commands`).set('Idempotency-Key', randomUUID()).send({ command: body });

const tasksOf = async (): Promise<{ id: string; ordinal: number }[]> => (await get('')).tasks;
const taskId = async (ordinal: number): Promise<string> =>
  (await tasksOf()).find((task) => task.ordinal === ordinal)?.id ?? '';

interface GridRow {
  assignment: { id: string; agency: { id: string; name: string }; state: string; isOverdue: boolean; seq: number };
  latest: { channel: string; letter: { number: string } | null } | null;
  stateSinceAt: string;
  mayDo: string[];
}

describe('a group’s clause as a grid', () => {
  it('has a row for each agency in the registry’s order, and counts that are the lengths of their lists', async () => {
    const task = await taskId(1);
    const { rows, counts } = await get(`/tasks/${task}/grid`);
    expect(rows.map(({ assignment }: GridRow) => assignment.agency.name)).toEqual([
      'Sở Nội vụ',
      'Sở Tài chính',
      'Sở Y tế',
    ]);
    expect(counts).toMatchObject({ leadCount: 3, sent: 3, closed: 0, overdue: 0 });
    for (const [state, count] of [['sent', counts.sent] as const, ['closed', counts.closed] as const]) {
      const { body } = await world.call().get('/api/assignments').query({ directive, task, role: 'lead', state });
      expect(body.total).toBe(count);
      expect(body.assignments).toHaveLength(count);
    }
  });

  it('says through which channel the agency was heard last, and by which letter', async () => {
    const task = await taskId(1);
    const row = await world.lead(directive, world.province.agencyIds[1]);
    const { body: file } = await world
      .call()
      .post('/api/files')
      .attach('file', Buffer.from('x'), 'bao-cao.txt')
      .expect(201);
    await world
      .call()
      .command(row.id, {
        command: {
          type: 'reportCompletion',
          content: 'Đã tổng hợp',
          performedOn: '2016-02-05',
          letter: { number: '112/BC-STC', on: '2016-02-05', signer: 'Giám đốc Sở' },
          fileIds: [file.id],
        },
        channel: 'letter',
        informant: { name: 'Văn thư Sở', letterNumber: '112/BC-STC', letterOn: '2016-02-05' },
      })
      .expect(200);
    const { rows, counts } = await get(`/tasks/${task}/grid`);
    const shown = rows.find(({ assignment }: GridRow) => assignment.id === row.id);
    expect(shown.latest).toMatchObject({
      kind: 'reportCompletion',
      channel: 'letter',
      letter: { number: '112/BC-STC' },
    });
    expect(shown.stateSinceAt).toBe(shown.assignment.reportedAt);
    expect(counts).toMatchObject({ sent: 2, awaitingConfirmation: 1 });
  });

  it('says what may be done by right and state: a colleague of another room only looks', async () => {
    const task = await taskId(1);
    const awaiting = (rows: GridRow[]) => rows.find(({ assignment }) => assignment.state === 'awaitingConfirmation');
    const { rows } = await get(`/tasks/${task}/grid`);
    expect(awaiting(rows)?.mayDo).toEqual(expect.arrayContaining(['confirm', 'return', 'correctDueDate', 'revoke']));
    expect(awaiting(rows)?.mayDo).not.toContain('urge');
    const seen = await get(`/tasks/${task}/grid`, {}, 'otherRoom');
    expect(awaiting(seen.rows)?.mayDo).toEqual([]);
    const leader = await get(`/tasks/${task}/grid`, {}, 'leader');
    expect(awaiting(leader.rows)?.mayDo).toEqual(['revoke']);
  });

  it('is not there for a task of another directive or for another office', async () => {
    const other = await world.handedOut();
    const task = await taskId(1);
    await world.call().get(`/api/directives/${other}/tasks/${task}/grid`).expect(404);
    await world.call('otherOffice').get(`/api/directives/${directive}/tasks/${task}/grid`).expect(404);
    expect((await world.call('agencyHead').get(`/api/directives/${directive}/tasks/${task}/grid`)).status).toBe(403);
  });
});

describe('the sheet', () => {
  it('has all rows in the order of the tasks, with coordinators and the newest report', async () => {
    const { rows, office, progress } = await get('/sheet');
    expect(office.secretariatName).toBe('Văn phòng UBND tỉnh Thử Nghiệm');
    expect(rows.map((row: { assignment: { task: { ordinal: number } } }) => row.assignment.task.ordinal)).toEqual([
      1, 1, 1, 2,
    ]);
    expect(rows[3].coordinators).toEqual(['Sở Tài chính']);
    expect(rows[1].result).toMatchObject({ kind: 'completion', state: 'pending', letter: { number: '112/BC-STC' } });
    expect(rows).toHaveLength(progress.leadCount);
  });
});

describe('corrections and additions', () => {
  it('are told apart, with who, why, before and after', async () => {
    const [first = '', second = '', third = ''] = world.province.agencyIds;
    const due = await world.lead(directive, third);
    const correct = (id: string, body: object) => world.call().command(id, { command: body }).expect(200);
    await correct(due.id, { type: 'correctDueDate', dueOn: '2016-03-05', reason: 'nhập sai ngày' });
    await correct(due.id, { type: 'correctWording', action: 'rà soát, tổng hợp và báo cáo', reason: 'thiếu chữ' });
    const added = await command({
      type: 'addAssignment',
      taskId: await taskId(2),
      agencyIds: [third],
      role: 'coordinator',
      dueOn: null,
      reason: 'bỏ sót cơ quan',
    }).expect(200);
    expect(added.body.assignmentIds).toHaveLength(1);
    const { corrections, additions, changes } = await get('/changes');
    expect({ corrections, additions }).toEqual({ corrections: 2, additions: 1 });
    expect(changes[0]).toMatchObject({ kind: 'addition', agencies: ['Sở Y tế'], reason: 'bỏ sót cơ quan', ordinal: 2 });
    expect(changes[1]).toMatchObject({ kind: 'wording', before: 'rà soát, tổng hợp kết quả' });
    expect(changes[2]).toMatchObject({
      kind: 'dueDate',
      before: '2016-02-28',
      after: '2016-03-05',
      agency: 'Sở Y tế',
      actor: 'Chuyên viên theo dõi',
      reason: 'nhập sai ngày',
    });
    expect([first, second]).not.toContain(third);
  });
});

describe('files', () => {
  it('stand in one list: what reports carry, with the agency and the letter', async () => {
    const { files } = await get('/files');
    expect(files).toEqual([
      expect.objectContaining({
        name: 'bao-cao.txt',
        source: 'report',
        agency: 'Sở Tài chính',
        documentNumber: '112/BC-STC',
        reportState: 'pending',
      }),
    ]);
  });
});

describe('mails', () => {
  it('stand one a line; their text is shown as it was sent, and only with their own directive', async () => {
    const { database } = world.province;
    const [notice] = await database.notice.findMany({
      where: { directiveId: directive, kind: 'launch', recipientId: world.province.agencyIds[0] ?? '' },
    });
    const id = randomUUID();
    await database.mail.create({
      data: {
        id,
        officeId: world.province.officeId,
        kind: 'launch',
        directiveId: directive,
        recipientKind: 'agency',
        recipientId: notice?.recipientId ?? '',
        addresses: ['vanthu1@so.example'],
        at: notice?.at ?? new Date(),
        state: 'refused',
        subject: 'Giao nhiệm vụ theo Thông báo 15/TB-UBND',
        bodyText: 'Kính gửi: Sở Nội vụ …',
        serverAnswer: '550 no such user',
      },
    });
    await database.notice.updateMany({
      where: { directiveId: directive, kind: 'launch', recipientId: notice?.recipientId ?? '' },
      data: { state: 'inMail', mailId: id },
    });
    const { mails, total, troubleCount } = await get('/sent-mails');
    expect(mails).toHaveLength(total);
    const line = mails.find((mail: { mailId: string }) => mail.mailId === id);
    expect(line).toMatchObject({ state: 'refused', stateName: 'máy chủ thư từ chối', recipient: 'Sở Nội vụ' });
    expect(line.noticeCount).toBeGreaterThan(1);
    expect(troubleCount).toBe(1);
    expect((await get('/sent-mails', { trouble: 'true' })).mails).toHaveLength(1);
    expect(await get(`/sent-mails/${id}`)).toMatchObject({
      text: 'Kính gửi: Sở Nội vụ …',
      serverAnswer: '550 no such user',
    });
    const other = await world.handedOut();
    await world.call().get(`/api/directives/${other}/sent-mails/${id}`).expect(404);
  });

  it('come page by page, none lost and none twice', async () => {
    const whole = (await get('/sent-mails')).mails.map(({ key }: { key: string }) => key);
    const pieces: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { mails: { key: string }[]; nextCursor: string | null } = await get('/sent-mails', {
        limit: 1,
        ...(cursor ? { cursor } : {}),
      });
      pieces.push(...page.mails.map(({ key }) => key));
      cursor = page.nextCursor;
    } while (cursor);
    expect(pieces).toEqual(whole);
  });
});

describe('the timeline', () => {
  it('is one story of both logs, page by page', async () => {
    const { events, total } = await get('/timeline');
    expect(events).toHaveLength(total);
    expect(events.map(({ of }: { of: string }) => of)).toEqual(expect.arrayContaining(['directive', 'assignment']));
    const first = await get('/timeline', { limit: 3 });
    const second = await get('/timeline', { limit: 2_000, cursor: first.nextCursor });
    expect([...first.events, ...second.events]).toEqual(events);
    expect((await get('/timeline', { kind: 'correctDueDate,correctWording' })).events).toHaveLength(2);
    await world.call().get(`/api/directives/${directive}/timeline?cursor=x`).expect(400);
  });
});

describe('the words of the document', () => {
  it('come with the place of each task, for those who may read them', async () => {
    const { text, tasks } = await get('/text');
    expect(text).toContain('văn bản');
    expect(tasks).toHaveLength(2);
    await world.call('agencyHead').get(`/api/directives/${directive}/text`).expect(403);
  });
});

describe('handing over', () => {
  it('is one logged step: the new specialist has it among their own, the one before does not', async () => {
    const to = world.accountIds.otherRoom;
    const id = await world.handedOut([{ leads: [world.province.agencyIds[0] ?? ''], due: '2016-03-31' }]);
    const { body } = await world.call().get('/api/colleagues').expect(200);
    expect(body.colleagues.map(({ id: colleague }: { id: string }) => colleague)).toContain(to);
    await command({ type: 'handOver', toId: to, reason: 'điều chỉnh phân công' }, 'colleague', id).expect(200);
    const one = await world.call('otherRoom').get(`/api/directives/${id}`).expect(200);
    expect(one.body.directive).toMatchObject({ specialist: { id: to }, room: 'Phòng Kinh tế' });
    expect(one.body.mayDo).toContain('handOver');
    const mine = async (who: Who) =>
      (await world.call(who).get('/api/directives').query({ scope: 'mine' })).body.directives.map(
        (row: { id: string }) => row.id,
      );
    expect(await mine('otherRoom')).toContain(id);
    expect(await mine('specialist')).not.toContain(id);
    // The room went with it: who handed it over may not take it back alone.
    expect((await command({ type: 'handOver', toId: to, reason: 'x' }, 'specialist', id).expect(403)).body.code).toBe(
      'NOT_ALLOWED',
    );
    const changes = (await world.call().get(`/api/directives/${id}/changes`).expect(200)).body;
    expect(changes).toMatchObject({ handOvers: 1, corrections: 0 });
    expect(changes.changes[0]).toMatchObject({ kind: 'handOver', before: 'Chuyên viên theo dõi' });
  });

  it('tells the new one what still waited to be told to the one before', async () => {
    const { database, specialistId } = world.province;
    const to = world.accountIds.colleague;
    const id = await world.handedOut();
    await database.notice.create({
      data: {
        id: randomUUID(),
        officeId: world.province.officeId,
        kind: 'officeSlow',
        directiveId: id,
        source: `test:${id}`,
        recipientKind: 'account',
        recipientId: specialistId,
        notBefore: new Date(),
        at: new Date(),
      },
    });
    await command({ type: 'handOver', toId: to, reason: 'nghỉ phép' }, 'officeHead', id).expect(200);
    const [notice] = await database.notice.findMany({ where: { source: `test:${id}` } });
    expect(notice?.recipientId).toBe(to);
  });

  it('is refused to whom it is already, to an agency’s person, and to nobody', async () => {
    const refused = async (toId: string) => (await command({ type: 'handOver', toId, reason: 'x' })).body.code;
    expect(await refused(world.accountIds.specialist)).toBe('SAME_SPECIALIST');
    expect(await refused(world.accountIds.agencyHead)).toBe('NOT_A_SPECIALIST');
    expect(await refused(world.accountIds.otherOffice)).toBe('NOT_FOUND');
    expect((await command({ type: 'handOver', toId: world.accountIds.colleague }).expect(400)).body.code).toBe(
      'INPUT_INVALID',
    );
    expect((await command({ type: 'handOver', toId: randomUUID(), reason: 'x' }, 'leader')).status).toBe(403);
  });
});

describe('the list of documents', () => {
  it('sorts the most overdue first, then the nearest due date, and pages without loss', async () => {
    await world.province.clockTo('2016-03-07T09:00');
    const query = { scope: 'all', sort: 'overdue', state: 'running' };
    const { body } = await world.call().get('/api/directives').query(query).expect(200);
    const overdue = body.directives.map((row: { progress: { overdue: number } }) => row.progress.overdue);
    expect(overdue[0]).toBeGreaterThan(0);
    expect(overdue).toEqual([...overdue].sort((a, b) => b - a));
    expect(body.total).toBe(body.directives.length);
    const ids = body.directives.map(({ id }: { id: string }) => id);
    const pieces: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { body: { directives: { id: string }[]; nextCursor: string | null; total: number | null } } =
        await world
          .call()
          .get('/api/directives')
          .query({ ...query, limit: 1, ...(cursor ? { cursor } : {}) });
      pieces.push(...page.body.directives.map(({ id }) => id));
      cursor = page.body.nextCursor;
    } while (cursor);
    expect(pieces).toEqual(ids);
  });

  it('gives each count as long as the list behind it', async () => {
    const { progress } = (await get('')).directive;
    const listed = async (query: object) =>
      (
        await world
          .call()
          .get('/api/assignments')
          .query({ directive, role: 'lead', ...query })
      ).body.total;
    expect(await listed({ overdue: 'true' })).toBe(progress.overdue);
    expect(progress.overdue).toBeGreaterThan(0);
    for (const state of ['sent', 'inProgress', 'awaitingConfirmation', 'closed'])
      expect(await listed({ state })).toBe(progress[state]);
    expect(progress.leadCount).toBe(
      progress.sent + progress.inProgress + progress.awaitingConfirmation + progress.closed,
    );
  });

  it('finds words in any order, accents only where they are typed', async () => {
    const found = async (q: string) => (await world.call().get('/api/directives').query({ q })).body.total;
    expect(await found('thu ket luan')).toBeGreaterThan(0);
    expect(await found('Kết luận thử')).toBe(await found('thu ket luan'));
    expect(await found('kêt luận')).toBe(0);
  });

  it('keeps those with overdue work or reports that wait', async () => {
    const found = async (query: object) =>
      (await world.call().get('/api/directives').query(query)).body.directives.map(({ id }: { id: string }) => id);
    expect(await found({ awaitingConfirmation: 'true' })).toEqual([directive]);
    expect(await found({ overdue: 'true' })).toContain(directive);
    await world.call().get('/api/directives').query({ scope: 'yours' }).expect(400);
  });
});
