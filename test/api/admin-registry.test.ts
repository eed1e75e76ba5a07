import { randomUUID } from 'node:crypto';
import { startApiWorld, type ApiWorld } from './api-world.js';

let world: ApiWorld;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

const admin = () => world.call('administrator');
const officeId = () => world.province.officeId;

async function makeAgency(name: string, change: object = {}): Promise<{ id: string }> {
  const { body } = await admin()
    .post('/api/agencies')
    .send({ officeId: officeId(), name, kind: 'department', headTitle: 'Giám đốc Sở', ...change })
    .expect(201);
  return body;
}

describe('an agency', () => {
  it('that is renamed from a day on keeps its old name until the day before', async () => {
    const { id } = await makeAgency('Sở Kế hoạch và Đầu tư', { aliases: ['Sở KH&ĐT', 'nhầm'] });
    const { body } = await admin()
      .patch(`/api/agencies/${id}`)
      .send({ name: 'Sở Tài chính và Đầu tư', renamedOn: '2016-02-10', removeAliases: ['nhầm'] })
      .expect(200);
    expect(body.name).toBe('Sở Tài chính và Đầu tư');
    expect(body.names).toEqual(
      expect.arrayContaining([
        { name: 'Sở Kế hoạch và Đầu tư', kind: 'official', validFrom: null, validTo: '2016-02-09' },
        { name: 'Sở Tài chính và Đầu tư', kind: 'official', validFrom: '2016-02-10', validTo: null },
      ]),
    );
    expect(body.names.map(({ name }: { name: string }) => name)).not.toContain('nhầm');
  });

  it('that ends leaves its groups, names its successors with the document, and keeps its open assignments', async () => {
    const { id } = await makeAgency('Sở Cũ');
    const { id: successorId } = await makeAgency('Sở Mới');
    const { body: group } = await admin()
      .post('/api/agency-groups')
      .send({ officeId: officeId(), name: 'Nhóm thử' })
      .expect(201);
    await admin()
      .post(`/api/agency-groups/${group.id}/members`)
      .send({ agencyIds: [id] })
      .expect(200);
    await world.handedOut([{ leads: [id] }]);
    const { body } = await admin()
      .post(`/api/agencies/${id}/retire`)
      .send({
        lastOn: '2016-02-29',
        basis: 'Nghị quyết 12/NQ-HĐND ngày 05/02/2016',
        successors: [{ agencyId: successorId }],
      })
      .expect(200);
    expect(body).toMatchObject({
      openAssignmentCount: 1,
      agency: {
        validTo: '2016-02-29',
        successors: [{ agencyId: successorId, name: 'Sở Mới', fromOn: '2016-03-01' }],
      },
    });
    const { body: lists } = await admin().get('/api/agency-groups').query({ officeId: officeId() }).expect(200);
    const after = lists.groups.find((one: { id: string }) => one.id === group.id);
    expect(after.members).toEqual([{ agencyId: id, name: 'Sở Cũ', validFrom: '0001-01-01', validTo: '2016-02-29' }]);
  });

  it('does not end before it began, nor succeed itself', async () => {
    const { id } = await makeAgency('Sở Có Ngày', { validFrom: '2015-01-01' });
    const retire = (body: object) =>
      admin()
        .post(`/api/agencies/${id}/retire`)
        .send({ basis: 'Quyết định', ...body });
    expect((await retire({ lastOn: '2014-12-31' }).expect(422)).body.code).toBe('DATES_REVERSED');
    expect((await retire({ lastOn: '2016-12-31', successors: [{ agencyId: id }] }).expect(422)).body.code).toBe(
      'SUCCESSOR_ITSELF',
    );
    expect(
      (await retire({ lastOn: '2016-12-31', successors: [{ agencyId: randomUUID() }] }).expect(404)).body.code,
    ).toBe('NOT_FOUND');
    expect((await retire({ lastOn: '2016-02-31' }).expect(400)).body.code).toBe('INPUT_INVALID');
    await admin().patch(`/api/agencies/${id}`).send({ validTo: '2014-01-01' }).expect(422);
  });

  it('stands where an administrator puts it, the others after it as they were', async () => {
    const { id } = await makeAgency('Sở Đứng Đầu');
    await admin()
      .put('/api/agencies/order')
      .send({ officeId: officeId(), ids: [id] })
      .expect(200);
    const { body } = await admin().get('/api/agencies').query({ officeId: officeId() }).expect(200);
    expect(body.agencies[0].id).toBe(id);
  });
});

describe('a group', () => {
  it('gets members from a day and ends them on a day', async () => {
    const { body: group } = await admin()
      .post('/api/agency-groups')
      .send({ officeId: officeId(), name: 'Các sở, ngành thử', aliases: ['Các sở thử'] })
      .expect(201);
    const [first = '', second = ''] = world.province.agencyIds;
    const add = (body: object) => admin().post(`/api/agency-groups/${group.id}/members`).send(body);
    await add({ agencyIds: [first], validFrom: '2016-01-01' }).expect(200);
    expect((await add({ agencyIds: [second, first] }).expect(409)).body).toMatchObject({
      code: 'ALREADY_MEMBER',
      details: { agencyIds: [first] },
    });
    const change = (body: object) =>
      admin()
        .patch(`/api/agency-groups/${group.id}/members`)
        .send({ agencyId: first, validFrom: '2016-01-01', ...body });
    expect((await change({ validTo: '2015-12-31' }).expect(422)).body.code).toBe('DATES_REVERSED');
    const { body: ended } = await change({ validTo: '2016-02-01' }).expect(200);
    expect(ended.members).toMatchObject([{ validFrom: '2016-01-01', validTo: '2016-02-01' }]);
    await add({ agencyIds: [first], validFrom: '2016-03-01' }).expect(200);
    expect((await change({ isMistaken: true }).expect(200)).body.members).toHaveLength(1);
    expect(
      (await admin().post('/api/agency-groups').send({ officeId: officeId(), name: 'Các sở, ngành thử' }).expect(409))
        .body.code,
    ).toBe('NAME_TAKEN');
  });
});

describe('a post', () => {
  it('has holders one after another', async () => {
    const { body: post } = await admin()
      .post('/api/posts')
      .send({
        officeId: officeId(),
        kind: 'viceChairman',
        title: 'Phó Chủ tịch phụ trách kinh tế',
        email: 'pct@tinh.example',
      })
      .expect(201);
    const add = (body: object) => admin().post(`/api/posts/${post.id}/holders`).send(body);
    await add({ name: 'Người giữ thứ nhất', fromOn: '2014-01-01' }).expect(201);
    const { body } = await add({ name: 'Người giữ thứ hai', fromOn: '2016-01-01' }).expect(201);
    expect(body.holders).toMatchObject([
      { name: 'Người giữ thứ nhất', fromOn: '2014-01-01', toOn: '2015-12-31' },
      { name: 'Người giữ thứ hai', fromOn: '2016-01-01', toOn: null },
    ]);
    const holder = body.holders[1].id;
    expect(
      (await admin().patch(`/api/post-holders/${holder}`).send({ toOn: '2015-01-01' }).expect(422)).body.code,
    ).toBe('DATES_REVERSED');
    await admin().patch(`/api/post-holders/${holder}`).send({ toOn: '2016-12-31' }).expect(200);
    await admin().patch(`/api/posts/${post.id}`).send({ phone: '0229 000 0001' }).expect(200);
  });
});

describe('the ladder', () => {
  it('is said in sentences, with what this office decided otherwise', async () => {
    await world.province.database.office.update({
      where: { id: officeId() },
      data: { settings: { maxExtensions: 3 } },
    });
    const { body } = await admin().get('/api/ladder').query({ officeId: officeId() }).expect(200);
    const sentences = body.lines.flatMap(({ rungs }: { rungs: { sentence: string }[] }) =>
      rungs.map(({ sentence }) => sentence),
    );
    expect(sentences).toContain(
      'Trước thời hạn 3 ngày làm việc, lúc 08 giờ 00: gửi nhắc việc đến hộp thư cơ quan và đầu mối.',
    );
    expect(sentences).toContain(
      'Ngày làm việc đầu tiên sau thời hạn, lúc 08 giờ 00: gửi thông báo quá hạn đến hộp thư cơ quan và đầu mối.',
    );
    expect(body.settings).toContainEqual(
      expect.objectContaining({ key: 'maxExtensions', value: '3 lần', isDefault: false }),
    );
    expect(body.settings).toContainEqual(expect.objectContaining({ key: 'linkDays', isDefault: true }));
  });
});

describe('the calendar', () => {
  const add = (body: object) =>
    admin()
      .post('/api/calendar-days')
      .send({
        scope: 'office',
        officeId: officeId(),
        kind: 'holiday',
        name: 'Nghỉ thử',
        source: 'Quyết định 1/QĐ-UBND',
        ...body,
      });

  it('says beforehand what a day touches, then takes it with its source', async () => {
    await world.handedOut([{ leads: [world.province.agencyIds[0] ?? ''], due: '2016-03-16' }]);
    const { body: preview } = await admin()
      .get('/api/calendar-days/preview')
      .query({ officeId: officeId(), on: '2016-03-16', kind: 'holiday' })
      .expect(200);
    expect(preview).toMatchObject({ isWorkingDayNow: true, isWorkingDayThen: false, dueThatDay: 1 });
    expect(preview.notes.join(' ')).toContain('đến lần xem xét kế tiếp');
    const { body: added } = await add({ on: '2016-03-16' }).expect(201);
    const year = async () =>
      (await admin().get('/api/calendar').query({ officeId: officeId(), year: 2016 }).expect(200)).body;
    expect((await year()).days).toContainEqual(
      expect.objectContaining({ id: added.id, on: '2016-03-16', isOfOffice: true }),
    );
    expect((await add({ on: '2016-03-16' }).expect(409)).body.code).toBe('DAY_TAKEN');
    await admin().post(`/api/calendar-days/${added.id}/remove`).send({}).expect(400);
    await admin().post(`/api/calendar-days/${added.id}/remove`).send({ source: 'Thu hồi quyết định' }).expect(204);
    expect((await year()).days.some(({ on }: { on: string }) => on === '2016-03-16')).toBe(false);
    const { body: years } = await admin().get('/api/calendar-years').expect(200);
    expect(years.changes.slice(0, 2)).toMatchObject([
      { on: '2016-03-16', words: 'bỏ ngày nghỉ: Nghỉ thử', source: 'Thu hồi quyết định' },
      { on: '2016-03-16', words: 'thêm ngày nghỉ: Nghỉ thử' },
    ]);
  });

  it('refuses a make-up day that is a working day, a date that is none, and a day without a source', async () => {
    expect((await add({ on: '2016-03-17', kind: 'makeUp' }).expect(422)).body.code).toBe('DAY_CHANGES_NOTHING');
    await add({ on: '2016-02-30' }).expect(400);
    await add({ on: '2016-03-18', source: ' ' }).expect(400);
    await add({ on: '2016-03-19', kind: 'makeUp' }).expect(201);
  });

  it('marks a year as decided, with its source', async () => {
    const { body } = await admin()
      .put('/api/calendar-years/2031')
      .send({ isDecided: true, source: 'Thông báo của Bộ Nội vụ' })
      .expect(200);
    expect(body.years).toContainEqual(expect.objectContaining({ year: 2031, isDecided: true }));
    await world.call('officeHead').put('/api/calendar-years/2031').send({ isDecided: false, source: 'x' }).expect(403);
  });
});
