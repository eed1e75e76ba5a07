import { randomUUID } from 'node:crypto';
import { startApiWorld, type ApiWorld, type Who } from './api-world.js';

let world: ApiWorld;
let chairman: string;
beforeAll(async () => {
  world = await startApiWorld();
  const { database, officeId } = world.province;
  chairman = (await database.post.findFirstOrThrow({ where: { officeId, kind: 'chairman' } })).id;
  await database.account.update({ where: { id: world.accountIds.leader }, data: { postId: chairman } });
}, 60_000);
afterAll(async () => world?.close());

const basis = { form: 'butPhe', leaderPost: 'Chủ tịch UBND tỉnh', on: '2016-02-05', text: 'Đồng ý' };
const asked = async (): Promise<string> => {
  const { id } = await world.lead(await world.handedOut());
  await world
    .call('agencyHead')
    .command(id, {
      command: { type: 'requestExtension', proposedDueOn: '2016-03-10', reason: 'Chờ số liệu của các huyện' },
    })
    .expect(200);
  return id;
};
const proposal = (assignmentId: string, change: object = {}) => ({
  assignmentId,
  subject: 'extension',
  proposal: 'approve',
  words: 'Lý do chính đáng, đề nghị đồng ý',
  postId: chairman,
  slipNumber: '12/PT-VP',
  slipOn: '2016-02-05',
  ...change,
});
const submit = (body: object, who: Who = 'specialist', key: string = randomUUID()) =>
  world.call(who).post('/api/submissions').set('Idempotency-Key', key).send(body);
const answer = (id: string, body: object, who: Who = 'specialist') =>
  world.call(who).post(`/api/submissions/${id}/answer`).set('Idempotency-Key', randomUUID()).send(body);
const listed = async (query: string, who: Who = 'specialist') =>
  (await world.call(who).get(`/api/submissions?limit=200&${query}`).expect(200)).body;
const stateOf = async (id: string): Promise<string> =>
  (await world.province.database.submission.findUniqueOrThrow({ where: { id } })).state;

describe('putting a request to a leader (P4)', () => {
  it('suggests who directs the document, else who was asked about it before', async () => {
    const { database, agencyIds } = world.province;
    const directiveId = await world.handedOut([{ leads: agencyIds.slice(0, 2), due: '2016-02-28' }]);
    await database.directive.update({ where: { id: directiveId }, data: { directedByPostId: null } });
    const [first, second] = await Promise.all(agencyIds.slice(0, 2).map((one) => world.lead(directiveId, one)));
    const suggested = async () =>
      (await world.call().get(`/api/assignments/${second?.id}/decision-form`).expect(200)).body.suggestedPostId;
    expect(await suggested()).toBeNull();
    await submit(proposal(first?.id ?? '', { newDueOn: '2016-03-31' })).expect(201);
    expect(await suggested()).toBe(chairman);
    const { officeId } = world.province;
    const other = await database.post.create({
      data: { id: randomUUID(), officeId, kind: 'viceChairman', title: 'Phó Chủ tịch UBND tỉnh' },
    });
    await database.directive.update({ where: { id: directiveId }, data: { directedByPostId: other.id } });
    expect(await suggested()).toBe(other.id);
    await database.directive.update({ where: { id: directiveId }, data: { directedByPostId: null } });
    await database.post.delete({ where: { id: other.id } });
  });

  it('is a logged step that says who proposed what, and leaves the assignment as it is', async () => {
    const id = await asked();
    const { body } = await submit(proposal(id)).expect(201);
    expect(body).toMatchObject({ assignmentId: id, state: 'waiting', isRepeated: false });
    const { body: one } = await world.call().get(`/api/assignments/${id}`).expect(200);
    expect(one.assignment).toMatchObject({ state: 'inProgress', hasPendingExtension: true, dueOn: '2016-02-28' });
    expect(one.events.at(-1)).toMatchObject({
      kind: 'submitted',
      actor: 'Chuyên viên theo dõi',
      payload: { proposal: 'approve', leaderPost: 'Chủ tịch UBND tỉnh', slipNumber: '12/PT-VP' },
    });
    const { submissions } = await listed('state=waiting');
    expect(submissions.find(({ id: known }: { id: string }) => known === body.submissionId)).toMatchObject({
      subjectName: 'gia hạn',
      request: { proposedDueOn: '2016-03-10', reason: 'Chờ số liệu của các huyện' },
      post: { title: 'Chủ tịch UBND tỉnh' },
      submittedBy: 'Chuyên viên theo dõi',
      mayDecide: true,
    });
  });

  it('the agency sees nothing of the proposal', async () => {
    const id = await asked();
    await submit(proposal(id)).expect(201);
    const { body } = await world.call('agencyHead').get(`/api/assignments/${id}`).expect(200);
    expect(JSON.stringify(body.events)).not.toContain('Lý do chính đáng');
    await world.call('agencyHead').get('/api/submissions').expect(403);
    await world.call('agencyHead').get(`/api/assignments/${id}/decision-form`).expect(403);
  });

  it('a leader finds what is put to the own post, decides it, and the question has its answer', async () => {
    const id = await asked();
    const { body } = await submit(proposal(id, { newDueOn: '2016-03-05' })).expect(201);
    const { submissions, myPost, total } = await listed('leader=mine', 'leader');
    expect(myPost).toMatchObject({ title: 'Chủ tịch UBND tỉnh' });
    expect(total).toBe(submissions.length);
    expect(submissions.map((row: { id: string }) => row.id)).toContain(body.submissionId);
    await world
      .call('leader')
      .command(id, { command: { type: 'decideExtension', isApproved: true, newDueOn: '2016-03-05', basis } })
      .expect(200);
    expect((await listed('leader=mine', 'leader')).submissions.map((row: { id: string }) => row.id)).not.toContain(
      body.submissionId,
    );
    const answered = (await listed('state=answered')).submissions.find(
      (row: { id: string }) => row.id === body.submissionId,
    );
    expect(answered).toMatchObject({ state: 'approved', basis, answeredBy: 'Người thử leader' });
    expect(answered.assignment.dueOn).toBe('2016-03-05');
  });

  it('one question at a time, also when two people ask at once', async () => {
    const id = await asked();
    const answers = await Promise.all([submit(proposal(id)), submit(proposal(id), 'colleague')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('SUBMISSION_WAITING');
  });

  it('after a second opinion it may be put again; each answer is given once', async () => {
    const id = await asked();
    const { body } = await submit(proposal(id)).expect(201);
    const other = { answer: 'returned', words: 'Làm việc với Sở Tài chính trước', basis };
    expect((await answer(body.submissionId, { ...other, basis: undefined }).expect(422)).body.code).toBe(
      'BASIS_REQUIRED',
    );
    await answer(body.submissionId, other, 'leader').expect(200);
    expect((await answer(body.submissionId, other)).body.code).toBe('SUBMISSION_ANSWERED');
    await submit(proposal(id)).expect(201);
    const { body: one } = await world.call().get(`/api/assignments/${id}`);
    expect(one.events.at(-2)).toMatchObject({ kind: 'submissionAnswered', basis, payload: { answer: 'returned' } });
  });

  it('the Office takes back what it put; a leader does not', async () => {
    const id = await asked();
    const { body } = await submit(proposal(id)).expect(201);
    const back = { answer: 'withdrawn', words: 'Cơ quan đã báo cáo hoàn thành' };
    await answer(body.submissionId, back, 'leader').expect(403);
    await answer(body.submissionId, back, 'otherRoom').expect(403);
    await answer(body.submissionId, back, 'otherOffice').expect(404);
    await answer(body.submissionId, back).expect(200);
    expect(await stateOf(body.submissionId)).toBe('withdrawn');
  });

  it('a refusal of an extension is the command that tells the agency', async () => {
    const id = await asked();
    const { body } = await submit(proposal(id, { proposal: 'refuse' })).expect(201);
    const refused = await answer(body.submissionId, { answer: 'refused', words: 'Không đồng ý', basis }).expect(422);
    expect(refused.body.code).toBe('DECIDE_BY_COMMAND');
    await world
      .call()
      .command(id, { command: { type: 'decideExtension', isApproved: false, reason: 'Không đồng ý', basis } })
      .expect(200);
    expect(await stateOf(body.submissionId)).toBe('refused');
  });

  it('lapses when the agency reports instead, and when the work is revoked', async () => {
    const id = await asked();
    const { body } = await submit(proposal(id)).expect(201);
    const revocation = await submit(proposal(id, { subject: 'revoke' })).expect(201);
    const { body: file } = await world
      .call('agencyHead')
      .post('/api/files')
      .attach('file', Buffer.from('x'), 'x.txt')
      .expect(201);
    await world
      .call('agencyHead')
      .command(id, {
        command: {
          type: 'reportCompletion',
          content: 'Đã xong',
          performedOn: '2016-02-05',
          letter: { number: '1/BC', on: '2016-02-05', signer: 'Giám đốc Sở' },
          fileIds: [file.id],
        },
      })
      .expect(200);
    expect(await stateOf(body.submissionId)).toBe('lapsed');
    expect(await stateOf(revocation.body.submissionId)).toBe('waiting');
    await world
      .call('leader')
      .command(id, { command: { type: 'revoke', reason: 'Văn bản thay thế', basis } })
      .expect(200);
    expect(await stateOf(revocation.body.submissionId)).toBe('approved');
  });

  it('reopening is put and decided likewise; refused it stays closed', async () => {
    const id = await asked();
    expect((await submit(proposal(id, { subject: 'reopen' })).expect(409)).body.code).toBe('STATE_DOES_NOT_ALLOW');
    await world.province.database
      .$executeRaw`UPDATE assignment SET state = 'closed', "hasPendingExtension" = false WHERE id = ${id}::uuid`;
    const { body } = await submit(proposal(id, { subject: 'reopen' })).expect(201);
    await answer(body.submissionId, { answer: 'refused', words: 'Kết quả đạt yêu cầu', basis }, 'leader').expect(200);
    expect(await stateOf(body.submissionId)).toBe('refused');
    const again = await submit(proposal(id, { subject: 'reopen' })).expect(201);
    await world
      .call()
      .command(id, { command: { type: 'reopen', reason: 'Thiếu số liệu', basis } })
      .expect(200);
    expect(await stateOf(again.body.submissionId)).toBe('approved');
  });

  it('without a request the Office names the date; it must be later', async () => {
    const { id } = await world.lead(await world.handedOut());
    expect((await submit(proposal(id)).expect(422)).body.code).toBe('NOTHING_TO_SUBMIT');
    expect((await submit(proposal(id, { newDueOn: '2016-02-20' })).expect(422)).body.code).toBe('EXTENSION_NOT_LATER');
    await submit(proposal(id, { newDueOn: '2016-03-20' })).expect(201);
  });

  it('a coordinator’s part is neither extended nor reopened by itself', async () => {
    const [a = '', b = ''] = world.province.agencyIds;
    const directiveId = await world.handedOut([{ leads: [a], coordinators: [b], due: '2016-02-28' }]);
    const { id } = await world.province.database.assignment.findFirstOrThrow({
      where: { directiveId, role: 'coordinator' },
    });
    const { body } = await submit(proposal(id, { newDueOn: '2016-03-20' })).expect(422);
    expect(body.code).toBe('COORDINATOR_PART');
  });

  it('refuses an unknown leader, an empty proposal, a missing key', async () => {
    const id = await asked();
    expect((await submit(proposal(id, { postId: randomUUID() })).expect(404)).body.code).toBe('NOT_FOUND');
    await submit(proposal(id, { words: ' ' })).expect(400);
    await world.call().post('/api/submissions').send(proposal(id)).expect(400);
    await submit(proposal(randomUUID())).expect(404);
    await submit(proposal(id), 'otherRoom').expect(403);
  });
});

describe('what the page of a decision needs', () => {
  it('has the request, the leaders and what can be decided at all, with why not', async () => {
    const id = await asked();
    const { body } = await world.call().get(`/api/assignments/${id}/decision-form`).expect(200);
    expect(body).toMatchObject({
      request: { proposedDueOn: '2016-03-10' },
      waiting: [],
      maySubmit: true,
      today: '2016-02-05',
    });
    expect(body.posts.map(({ title }: { title: string }) => title)).toEqual(['Chủ tịch UBND tỉnh', 'Chánh Văn phòng']);
    expect(body.subjects).toMatchObject([
      { subject: 'extension', refusal: null },
      { subject: 'reopen', refusal: 'Chỉ mở lại nhiệm vụ đã hoàn thành; nhiệm vụ này đang thực hiện.' },
      { subject: 'revoke', refusal: null },
    ]);
    expect((await world.call('otherRoom').get(`/api/assignments/${id}/decision-form`)).body).toMatchObject({
      maySubmit: false,
      mayDecide: false,
    });
    await world.call('otherOffice').get(`/api/assignments/${id}/decision-form`).expect(404);
  });
});
