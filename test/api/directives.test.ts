import { randomUUID } from 'node:crypto';
import { startApiWorld, type ApiWorld } from './api-world.js';
import { noticeText } from './notice-text.js';

let world: ApiWorld;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

const create = (body: object) => world.call().post('/api/directives').send(body);
const draftOf = async (number: string) => (await create({ text: noticeText(number) }).expect(201)).body;

describe('bringing a directive in', () => {
  it('reads a text into a draft that nobody has launched', async () => {
    const { body } = await create({ text: noticeText('1/TB-UBND') }).expect(201);
    expect(body).toMatchObject({ state: 'draft', version: 1 });
    expect(body.draft.document).toMatchObject({ number: '1/TB-UBND', issuedOn: '2016-02-05', type: 'TB' });
    expect(body.draft.assignments.length).toBeGreaterThanOrEqual(2);
    expect(await world.province.database.assignment.count({ where: { directiveId: body.id } })).toBe(0);
  });

  it('takes a .txt file, keeps it beside the text, and shows its name', async () => {
    const { body } = await world
      .call()
      .post('/api/directives')
      .attach('file', Buffer.from(noticeText('2/TB-UBND')), 'Thông báo số 2.txt')
      .expect(201);
    const one = await world.call().get(`/api/directives/${body.id}`).expect(200);
    expect(one.body.file.name).toBe('Thông báo số 2.txt');
  });

  it('leads to the directive whose number is there already', async () => {
    const first = await draftOf('3/TB-UBND');
    const { body } = await create({ text: `${noticeText('3/TB-UBND')} ` }).expect(409);
    expect(body).toMatchObject({ code: 'DIRECTIVE_EXISTS', details: { directiveId: first.id, state: 'draft' } });
  });

  it('knows a text without number by its words', async () => {
    const text = noticeText('4/TB-UBND').replace('Số: 4/TB-UBND', '');
    const first = (await create({ text }).expect(201)).body;
    const { body } = await create({ text }).expect(409);
    expect(body.details.directiveId).toBe(first.id);
  });

  it.each([
    ['an empty text', { text: '  \n' }, 400, 'EMPTY_FILE'],
    ['a text with control characters', { text: 'Thông báo\u0000\u0001' }, 415, 'NOT_TEXT'],
    ['a text of more than 5 MB', { text: 'a'.repeat(5 * 1024 * 1024 + 1) }, 413, 'FILE_TOO_LARGE'],
    ['a date that does not exist', { text: noticeText(), issuedOn: '2016-02-30' }, 400, 'INPUT_INVALID'],
  ])('refuses %s', async (_, body, status, code) => {
    const before = await world.province.database.directive.count();
    const answer = await create(body).expect(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ code, status });
    expect(await world.province.database.directive.count()).toBe(before);
  });

  it('refuses a binary file and one of more than 20 MB', async () => {
    const upload = (content: Buffer) => world.call().post('/api/directives').attach('file', content, 'tep.txt');
    expect((await upload(Buffer.from([0x4d, 0x5a, 0x00, 0x81])).expect(415)).body.code).toBe('FILE_KIND_UNKNOWN');
    expect((await upload(Buffer.alloc(0)).expect(400)).body.code).toBe('EMPTY_FILE');
    expect((await upload(Buffer.alloc(20 * 1024 * 1024 + 1, 0x61)).expect(413)).body.code).toBe('FILE_TOO_LARGE');
  });

  it('refuses a document with a secrecy mark at its head and keeps nothing of it', async () => {
    const secret = `MẬT\n${noticeText('5/TB-UBND', 'Nội dung-rất-riêng')}`;
    const before = await world.province.database.directive.count();
    const files = await world.province.database.storedFile.count();
    const answer = await create({ text: secret }).expect(422);
    expect(answer.body.code).toBe('SECRET_DOCUMENT');
    await world.call().post('/api/directives').attach('file', Buffer.from(secret), 'rat-rieng.txt').expect(422);
    expect(await world.province.database.directive.count()).toBe(before);
    expect(await world.province.database.storedFile.count()).toBe(files);
    expect(JSON.stringify(answer.body) + world.logged.join('')).not.toMatch(/rất-riêng|rat-rieng|5\/TB-UBND/);
  });

  it('takes a text in which the words "bí mật nhà nước" stand', async () => {
    const { status } = await create({ text: noticeText('6/TB-UBND', 'Thực hiện Luật Bảo vệ bí mật nhà nước.') });
    expect(status).toBe(201);
  });

  it('discards a draft without trace, and nothing that was launched', async () => {
    const draft = await draftOf('7/TB-UBND');
    await world.call().delete(`/api/directives/${draft.id}`).expect(204);
    await world.call().get(`/api/directives/${draft.id}`).expect(404);
    const launched = await world.handedOut();
    expect((await world.call().delete(`/api/directives/${launched}`).expect(409)).body.code).toBe('NOT_A_DRAFT');
  });
});

describe('correcting a draft', () => {
  it('is kept with a new version; who comes with an old one is refused', async () => {
    const { id, draft } = await draftOf('10/TB-UBND');
    const changed = { draft: { ...draft, document: { ...draft.document, subject: 'Kết luận đã sửa' } } };
    const put = (version: number) =>
      world.call().put(`/api/directives/${id}/draft`).set('If-Match', String(version)).send(changed);
    expect((await put(1).expect(200)).body).toMatchObject({ version: 2 });
    expect((await put(1).expect(409)).body).toMatchObject({ code: 'DRAFT_CHANGED', details: { version: 2 } });
    expect((await world.call().get(`/api/directives/${id}`)).body.directive.subject).toBe('Kết luận đã sửa');
  });

  it('wants the version that was seen', async () => {
    const { id, draft } = await draftOf('11/TB-UBND');
    expect((await world.call().put(`/api/directives/${id}/draft`).send({ draft }).expect(400)).body.code).toBe(
      'INPUT_INVALID',
    );
  });

  it('is for the directive’s specialist, a colleague of the room and the head of the Office', async () => {
    const { id, draft } = await draftOf('12/TB-UBND');
    const put = (who: Parameters<ApiWorld['call']>[0], version: number) =>
      world.call(who).put(`/api/directives/${id}/draft`).set('If-Match', String(version)).send({ draft });
    await put('colleague', 1).expect(200);
    await put('officeHead', 2).expect(200);
    expect((await put('otherRoom', 3).expect(403)).body.code).toBe('NOT_ALLOWED');
    await put('otherOffice', 3).expect(404);
  });
});

describe('launching', () => {
  it('shows beforehand who gets what, when it is due, and which rungs follow', async () => {
    const { id } = await draftOf('20/TB-UBND');
    const { body } = await world.call().get(`/api/directives/${id}/preview`).expect(200);
    const dated = body.tasks.find((task: { dueOn: string | null }) => task.dueOn === '2016-02-28');
    expect(dated.lines.map(({ agency, role }: { agency: string; role: string }) => `${agency} ${role}`)).toContain(
      'Sở Nội vụ lead',
    );
    expect(dated.rungs.map((rung: { id: string }) => rung.id)).toContain('overdue.1');
    expect(body.firstMails[0].addresses).toHaveLength(1);
    expect(body.missingAddresses).toEqual([]);
  });

  it('names an agency without an address', async () => {
    const { database, agencyIds } = world.province;
    await database.agencyMailbox.updateMany({ where: { agencyId: agencyIds[2] ?? '' }, data: { isActive: false } });
    const { id } = await draftOf('21/TB-UBND');
    const { body } = await world.call().get(`/api/directives/${id}/preview`).expect(200);
    await database.agencyMailbox.updateMany({ where: { agencyId: agencyIds[2] ?? '' }, data: { isActive: true } });
    expect(body.missingAddresses).toEqual(['Sở Y tế']);
  });

  it('is refused with everything that a person must settle, and writes nothing', async () => {
    const { id, draft } = await draftOf('22/TB-UBND');
    const [first, ...rest] = draft.assignments;
    const unknown = { ...draft, assignments: [{ ...first, lead: ['Sở Không Có Thật'] }, ...rest] };
    await world.call().put(`/api/directives/${id}/draft`).set('If-Match', '1').send({ draft: unknown }).expect(200);
    const { body } = await launch(id, 2, { isForced: true }).expect(422);
    expect(body).toMatchObject({ code: 'LAUNCH_PROBLEMS' });
    expect(body.details.problems.map(({ code }: { code: string }) => code)).toContain('UNKNOWN_AGENCY');
    expect((await world.call().get(`/api/directives/${id}`)).body.directive.state).toBe('draft');
  });

  it('hands the plan to the follow-up once, however often it is asked', async () => {
    const { id } = await draftOf('23/TB-UBND');
    const key = randomUUID();
    const first = await launch(id, 1, { isForced: true }, key).expect(202);
    expect(first.body).toMatchObject({ directiveId: id, state: 'launching', isRepeated: false });
    const again = await launch(id, 1, { isForced: true }, key).expect(202);
    expect(again.body).toMatchObject({ launchedAt: first.body.launchedAt, isRepeated: true });
    expect((await launch(id, 1, { isForced: true }).expect(409)).body.code).toBe('ALREADY_LAUNCHED');
  });

  it('wants the draft that was previewed', async () => {
    const { id, draft } = await draftOf('24/TB-UBND');
    await world.call().put(`/api/directives/${id}/draft`).set('If-Match', '1').send({ draft }).expect(200);
    expect((await launch(id, 1, { isForced: true }).expect(409)).body.code).toBe('DRAFT_CHANGED');
  });

  it('refuses a document dated after today', async () => {
    const { body } = await create({ text: noticeText('25/TB-UBND'), issuedOn: '2016-12-01' }).expect(201);
    const { body: refused } = await launch(body.id, 1, { isForced: true }).expect(422);
    expect(refused.details.problems.map(({ code }: { code: string }) => code)).toContain('DATED_AFTER_TODAY');
  });

  it('records that a document carries no task', async () => {
    const { id } = await draftOf('26/TB-UBND');
    const { body } = await world
      .call()
      .post(`/api/directives/${id}/no-task`)
      .send({ reason: 'Chỉ để biết' })
      .expect(200);
    expect(body.directive).toMatchObject({ state: 'concluded', carriesNoTask: true });
    expect((await launch(id, 1, {}).expect(409)).body.code).toBe('ALREADY_LAUNCHED');
  });

  const launch = (id: string, version: number, body: object, key: string = randomUUID()) =>
    world
      .call()
      .post(`/api/directives/${id}/launch`)
      .set('Idempotency-Key', key)
      .set('If-Match', `"${version}"`)
      .send(body);
});

describe('a launched directive', () => {
  it('is shown with its tasks, assignments and progress', async () => {
    const [first = '', second = '', third = ''] = world.province.agencyIds;
    const id = await world.handedOut([{ leads: [first, second], coordinators: [third], due: '2016-02-28' }]);
    const { body } = await world.call().get(`/api/directives/${id}`).expect(200);
    expect(body.directive.progress).toMatchObject({ leadCount: 2, coordinatorCount: 1, sent: 2, overdue: 0 });
    expect(body.tasks[0].assignments).toHaveLength(3);
    expect(body.waitingLineCount).toBe(0);
  });

  it('shows its mails by what is known of them', async () => {
    const id = await world.handedOut();
    const { body } = await world.call().get(`/api/directives/${id}/mails`).expect(200);
    expect(body.mails[0]).toMatchObject({ kind: 'launch', recipient: 'Sở Nội vụ', stateName: 'chờ gửi' });
  });

  it('tells what happened, newest first', async () => {
    const id = await world.handedOut();
    const { id: assignmentId } = await world.lead(id);
    await world
      .call('agencyHead')
      .command(assignmentId, { command: { type: 'acknowledge' } })
      .expect(200);
    const { body } = await world.call().get(`/api/directives/${id}/timeline`).expect(200);
    expect(body.events[0]).toMatchObject({ kind: 'acknowledge', agency: 'Sở Nội vụ', actor: 'Người thử agencyHead' });
    expect(body.events.at(-1).kind).toBe('launched');
  });

  it('gets one more agency by a person’s decision (P2), and can be revoked', async () => {
    const [, second = ''] = world.province.agencyIds;
    const id = await world.handedOut();
    const { body: before } = await world.call().get(`/api/directives/${id}`);
    const command = (body: object) =>
      world.call().post(`/api/directives/${id}/commands`).set('Idempotency-Key', randomUUID()).send({ command: body });
    const added = await command({
      type: 'addAssignment',
      taskId: before.tasks[0].id,
      agencyIds: [second],
      role: 'lead',
      dueOn: '2016-03-01',
      reason: 'Sót khi nhập',
    }).expect(200);
    expect(added.body.assignmentIds).toHaveLength(1);
    await command({ type: 'revokeDirective', reason: 'Thay thế' }).expect(200);
    expect((await world.call().get(`/api/directives/${id}`)).body.directive.state).toBe('revoked');
  });

  it('sends no report to leadership before one is prepared', async () => {
    const id = await world.handedOut();
    const { body } = await world
      .call()
      .post(`/api/directives/${id}/commands`)
      .set('Idempotency-Key', randomUUID())
      .send({ command: { type: 'sendReport' } })
      .expect(422);
    expect(body.code).toBe('NO_PREPARED_REPORT');
  });
});

describe('the list of directives', () => {
  it('pages without losing or doubling a row, and filters by state', async () => {
    const all: string[] = [];
    let cursor: string | null = null;
    do {
      const { body }: { body: { directives: { id: string }[]; nextCursor: string | null } } = await world
        .call()
        .get('/api/directives')
        .query({ limit: 3, ...(cursor ? { cursor } : {}) })
        .expect(200);
      all.push(...body.directives.map(({ id }) => id));
      cursor = body.nextCursor;
    } while (cursor);
    const count = await world.province.database.directive.count();
    expect(all).toHaveLength(count);
    expect(new Set(all).size).toBe(count);
    const { body } = await world.call().get('/api/directives').query({ state: 'draft', limit: 200 }).expect(200);
    expect(new Set(body.directives.map(({ state }: { state: string }) => state))).toEqual(new Set(['draft']));
  });

  it('finds without accents, and only with them when they are typed', async () => {
    await create({
      text: noticeText('30/TB-UBND').replace('ứng dụng công nghệ thông tin năm 2016', 'phòng cháy rừng mùa khô'),
    }).expect(201);
    const found = async (text: string) =>
      (await world.call().get('/api/directives').query({ text }).expect(200)).body.directives.map(
        ({ number }: { number: string }) => number,
      );
    expect(await found('phong chay rung')).toContain('30/TB-UBND');
    expect(await found('Phòng cháy rừng')).toContain('30/TB-UBND');
    expect(await found('phóng cháy rừng')).not.toContain('30/TB-UBND');
    expect(await found('100%')).toEqual([]);
  });

  it('shows an agency only what gave it something', async () => {
    const [, second = ''] = world.province.agencyIds;
    const id = await world.handedOut([{ leads: [second] }]);
    const ids = (await world.call('agencyHead').get('/api/directives').query({ limit: 200 })).body.directives.map(
      (one: { id: string }) => one.id,
    );
    expect(ids).not.toContain(id);
    const { subject } = await world.province.database.directive.findUniqueOrThrow({ where: { id } });
    const found = async (who: 'agencyHead' | 'otherAgency', query: object) =>
      (
        await world
          .call(who)
          .get('/api/directives')
          .query({ limit: 200, ...query })
          .expect(200)
      ).body;
    for (const query of [{ text: subject }, { text: subject, sort: 'overdue' }]) {
      expect((await found('agencyHead', query)).directives.map((one: { id: string }) => one.id)).not.toContain(id);
      const own = await found('otherAgency', query);
      expect(own.directives.map((one: { id: string }) => one.id)).toContain(id);
      expect(own.total).toBe(own.directives.length);
    }
    await world.call('agencyHead').get(`/api/directives/${id}`).expect(404);
    await world.call('otherAgency').get(`/api/directives/${id}`).expect(200);
  });

  it('refuses a cursor that is none', async () => {
    expect((await world.call().get('/api/directives').query({ cursor: 'zzz' }).expect(400)).body.code).toBe(
      'CURSOR_INVALID',
    );
  });
});
