import { randomUUID } from 'node:crypto';
import type request from 'supertest';
import { startApiWorld, type ApiWorld } from './api-world.js';

let world: ApiWorld;
let vice = '';
let assistant = '';
let chairPostId = '';
let vicePostId = '';
let directiveId = '';
let othersDirectiveId = '';

const sentence = 'Báo cáo rõ nguyên nhân chậm, cam kết ngày hoàn thành';

async function account(over: { postId?: string; actsForPostId?: string; displayName: string }): Promise<string> {
  const id = randomUUID();
  await world.province.database.account.create({
    data: { id, officeId: world.province.officeId, role: 'leader', username: `ld-${id.slice(0, 8)}`, ...over },
  });
  return world.tokenOf(id);
}
const as = (token: string, test: request.Test): request.Test => test.set('Authorization', `Bearer ${token}`);
const order = (token: string, body: object, key: string = randomUUID()): request.Test =>
  as(token, world.call('nobody').post('/api/orders')).set('Idempotency-Key', key).send(body);

beforeAll(async () => {
  world = await startApiWorld();
  const { database, officeId, agencyIds, clockTo } = world.province;
  const [a = '', b = ''] = agencyIds;
  vicePostId = randomUUID();
  await database.post.create({
    data: { id: vicePostId, officeId, kind: 'viceChairman', title: 'Phó Chủ tịch UBND tỉnh phụ trách văn xã' },
  });
  chairPostId = (await database.post.findFirstOrThrow({ where: { officeId, kind: 'chairman' } })).id;
  vice = await account({ postId: vicePostId, displayName: 'Phó Chủ tịch' });
  assistant = await account({ actsForPostId: vicePostId, displayName: 'Thư ký Phó Chủ tịch' });
  directiveId = await world.handedOut([{ leads: [a, b], due: '2016-02-12' }]);
  othersDirectiveId = await world.handedOut([{ leads: [a], due: '2016-02-12' }]);
  await database.directive.update({ where: { id: directiveId }, data: { directedByPostId: vicePostId } });
  await database.directive.update({ where: { id: othersDirectiveId }, data: { directedByPostId: chairPostId } });
  await clockTo('2016-02-22T09:00');
}, 120_000);
afterAll(async () => world?.close());

describe('a leader’s order to urge', () => {
  it('waits for the specialist until the urging is sent, and says who gave it for whom', async () => {
    const { id } = await world.lead(directiveId, world.province.agencyIds[0]);
    const { body } = await order(assistant, { assignmentIds: [id], sentence, answerBy: '2016-02-26' }).expect(201);
    expect(body).toMatchObject({
      assignmentIds: [id],
      skipped: [],
      leader: 'Phó Chủ tịch UBND tỉnh phụ trách văn xã',
      isForOther: true,
    });
    const { body: waiting } = await world.call().get('/api/orders?waiting=true&specialist=mine').expect(200);
    expect(waiting.total).toBe(1);
    expect(waiting.orders[0]).toMatchObject({
      assignmentId: id,
      sentence,
      answerBy: '2016-02-26',
      actedBy: 'Thư ký Phó Chủ tịch',
      state: 'waiting',
    });
    await world
      .call()
      .command(id, { command: { type: 'urge', message: sentence } })
      .expect(200);
    const { body: after } = await world.call().get('/api/orders?waiting=true').expect(200);
    expect(after.total).toBe(0);
    const { body: one } = await world.call().get(`/api/assignments/${id}`).expect(200);
    expect(one.orders[0]).toMatchObject({ state: 'urged', urgingNumber: 1, stateName: 'đã đôn đốc lần 1' });
  });

  it('is told to the specialist and logged, but never shown to the agency', async () => {
    const { database } = world.province;
    const { id } = await world.lead(directiveId, world.province.agencyIds[0]);
    const notice = await database.notice.findFirstOrThrow({ where: { kind: 'pushOrder', assignmentId: id } });
    expect(notice).toMatchObject({ recipientKind: 'account', recipientId: world.province.specialistId });
    expect(await database.directiveEvent.count({ where: { directiveId, kind: 'pushOrder' } })).toBe(1);
    const { body: office } = await world.call().get(`/api/assignments/${id}`).expect(200);
    const logged = office.events.find(({ kind }: { kind: string }) => kind === 'pushOrder');
    expect(logged.actor).toBe('Thư ký Phó Chủ tịch');
    expect(logged.payload).toMatchObject({ isForOther: true, leader: 'Phó Chủ tịch UBND tỉnh phụ trách văn xã' });
    const { body: agency, text } = await world.call('agencyHead').get(`/api/assignments/${id}`).expect(200);
    expect(agency.orders).toEqual([]);
    expect(text).not.toContain('pushOrder');
    await world.call('agencyHead').get('/api/orders').expect(403);
  });

  it('covers an agency’s overdue ones that the Vice-Chairman directs, and nothing that another leader directs', async () => {
    const [a = ''] = world.province.agencyIds;
    const { body } = await order(vice, { overdueOfAgency: a, sentence, answerBy: '2016-02-29' }).expect(201);
    expect(body.assignmentIds).toEqual([(await world.lead(directiveId, a)).id]);
    const { id } = await world.lead(othersDirectiveId, a);
    const { body: refused } = await order(vice, { assignmentIds: [id], sentence, answerBy: '2016-02-29' }).expect(422);
    expect(refused.code).toBe('NOTHING_TO_ORDER');
    expect(refused.details.skipped).toEqual([{ assignmentId: id, reason: 'otherLeader' }]);
  });

  it('lets a page that was opened before it go on: nothing that anybody acts on has changed', async () => {
    const { id, seq } = await world.lead(directiveId, world.province.agencyIds[1]);
    await order(vice, { assignmentIds: [id], sentence, answerBy: '2016-02-29' }).expect(201);
    await world
      .call('otherAgency')
      .command(id, { command: { type: 'acknowledge' } })
      .set('If-Match', String(seq))
      .expect(200);
  });

  it('answers the same when it is sent twice, and refuses other words under the same key', async () => {
    const { id } = await world.lead(directiveId, world.province.agencyIds[1]);
    const key = randomUUID();
    const body = { assignmentIds: [id], sentence: 'Khẩn trương báo cáo', answerBy: '2016-02-29' };
    const { body: first } = await order(vice, body, key).expect(201);
    const { body: again } = await order(vice, body, key).expect(201);
    expect(again).toEqual({ ...first, isRepeated: true });
    const { body: other } = await order(vice, { ...body, sentence: 'Khác' }, key).expect(409);
    expect(other.code).toBe('COMMAND_REUSED');
  });

  it('answers the same when it is sent again though nothing is left to order', async () => {
    const [, , c = ''] = world.province.agencyIds;
    const id = await world.handedOut([{ leads: [c], due: '2016-02-12' }]);
    const key = randomUUID();
    const body = { overdueOfAgency: c, sentence, answerBy: '2016-02-29' };
    const { body: first } = await order(vice, body, key).expect(201);
    const lead = await world.lead(id);
    expect(first.assignmentIds).toEqual([lead.id]);
    const basis = { form: 'butPhe', leaderPost: 'Chủ tịch UBND tỉnh', on: '2016-02-20', text: 'Thôi giao' };
    await world
      .call('officeHead')
      .command(lead.id, { command: { type: 'revoke', reason: 'Giao cơ quan khác', basis } })
      .expect(200);
    const { body: again } = await order(vice, body, key).expect(201);
    expect(again).toEqual({ ...first, isRepeated: true });
    expect((await order(vice, body).expect(422)).body.code).toBe('NOTHING_TO_ORDER');
  });

  it('refuses a date that has passed, no words, no target, two targets, an unknown one', async () => {
    const { id } = await world.lead(directiveId, world.province.agencyIds[1]);
    const { body } = await order(vice, { assignmentIds: [id], sentence, answerBy: '2016-02-01' }).expect(422);
    expect(body.code).toBe('ORDER_DATE_PAST');
    await order(vice, { assignmentIds: [id], sentence: '  ', answerBy: '2016-02-29' }).expect(400);
    await order(vice, { sentence, answerBy: '2016-02-29' }).expect(400);
    await order(vice, { assignmentIds: [id], overdueOfAgency: id, sentence, answerBy: '2016-02-29' }).expect(400);
    await order(vice, { assignmentIds: [randomUUID()], sentence, answerBy: '2016-02-29' }).expect(404);
    await order(vice, { overdueOfAgency: randomUUID(), sentence, answerBy: '2016-02-29' }).expect(404);
  });
});

describe('a leader who decides', () => {
  it('needs no other basis than the act, and the log says for which post', async () => {
    const { database, agencyIds, followUp, act } = world.province;
    const [a = ''] = agencyIds;
    const id = await world.handedOut([{ leads: [a], due: '2016-03-31' }]);
    await database.directive.update({ where: { id }, data: { directedByPostId: vicePostId } });
    const lead = await world.lead(id);
    await followUp.carryOut(
      lead.id,
      { type: 'requestExtension', proposedDueOn: '2016-04-29', reason: 'Chờ hướng dẫn của Bộ' },
      act(),
    );
    const command = { type: 'decideExtension', isApproved: true };
    const { body: refused } = await world.call('officeHead').command(lead.id, { command }).expect(422);
    expect(refused.code).toBe('BASIS_REQUIRED');
    await as(assistant, world.call('nobody').command(lead.id, { command })).expect(200);
    const extension = await database.extensionRequest.findFirstOrThrow({ where: { assignmentId: lead.id } });
    expect(extension.basis).toMatchObject({
      leaderPost: 'Phó Chủ tịch UBND tỉnh phụ trách văn xã',
      text: 'quyết định trên phần mềm, Thư ký Phó Chủ tịch thực hiện thay',
    });
  });

  it('may not decide for another leader', async () => {
    const { agencyIds, followUp, act, database } = world.province;
    const id = await world.handedOut([{ leads: [agencyIds[0] ?? ''], due: '2016-03-31' }]);
    await database.directive.update({ where: { id }, data: { directedByPostId: chairPostId } });
    const lead = await world.lead(id);
    await followUp.carryOut(
      lead.id,
      { type: 'requestExtension', proposedDueOn: '2016-04-29', reason: 'Chờ hướng dẫn của Bộ' },
      act(),
    );
    const command = { type: 'decideExtension', isApproved: true };
    await as(vice, world.call('nobody').command(lead.id, { command })).expect(403);
  });

  it('may not answer what was put to another leader; asked, decides, and may send the decision twice', async () => {
    const { agencyIds, followUp, act, database } = world.province;
    const id = await world.handedOut([{ leads: [agencyIds[0] ?? ''], due: '2016-03-31' }]);
    await database.directive.update({ where: { id }, data: { directedByPostId: chairPostId } });
    const { id: assignmentId } = await world.lead(id);
    await followUp.carryOut(
      assignmentId,
      { type: 'requestExtension', proposedDueOn: '2016-04-29', reason: 'Chờ hướng dẫn của Bộ' },
      act(),
    );
    const put = async (postId: string): Promise<string> => {
      const body = { assignmentId, subject: 'extension', proposal: 'approve', words: 'Đề nghị đồng ý', postId };
      const sent = world.call().post('/api/submissions').set('Idempotency-Key', randomUUID()).send(body);
      return (await sent.expect(201)).body.submissionId;
    };
    const answerAs = (token: string, submissionId: string) =>
      as(token, world.call('nobody').post(`/api/submissions/${submissionId}/answer`))
        .set('Idempotency-Key', randomUUID())
        .send({ answer: 'returned', words: 'Làm rõ thêm' });
    const toChair = await put(chairPostId);
    await answerAs(vice, toChair).expect(403);
    await answerAs(await account({ postId: chairPostId, displayName: 'Chủ tịch' }), toChair).expect(200);
    await put(vicePostId);
    const command = { type: 'decideExtension', isApproved: true };
    const key = randomUUID();
    await as(vice, world.call('nobody').command(assignmentId, { command }, key)).expect(200);
    const { body: again } = await as(vice, world.call('nobody').command(assignmentId, { command }, key)).expect(200);
    expect(again.isRepeated).toBe(true);
  });
});
