import { randomUUID } from 'node:crypto';
import { startApiWorld, type ApiWorld } from './api-world.js';

let world: ApiWorld;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

const acknowledge = { command: { type: 'acknowledge' } };
const basis = { form: 'phieuTrinh', leaderPost: 'Phó Chủ tịch UBND tỉnh', number: '12/PT', on: '2016-02-05' };
const fresh = async (): Promise<{ id: string; seq: number }> => world.lead(await world.handedOut());

async function evidence(who: 'agencyHead' | 'specialist'): Promise<string> {
  const { body } = await world
    .call(who)
    .post('/api/files')
    .attach('file', Buffer.from('Báo cáo kết quả'), 'bao-cao.txt')
    .expect(201);
  return body.id;
}
const completion = async (who: 'agencyHead' | 'specialist' = 'agencyHead') => ({
  command: {
    type: 'reportCompletion',
    content: 'Đã ban hành kế hoạch',
    performedOn: '2016-02-05',
    letter: { number: '15/BC-SNV', on: '2016-02-05', signer: 'Giám đốc Sở' },
    fileIds: [await evidence(who)],
  },
});

describe('the life of an assignment over HTTP', () => {
  it('goes from receipt to confirmation', async () => {
    const { id } = await fresh();
    expect((await world.call('agencyOfficer').command(id, acknowledge).expect(200)).body).toMatchObject({
      state: 'inProgress',
      isRepeated: false,
    });
    await world
      .call('agencyOfficer')
      .command(id, { command: { type: 'reportProgress', content: 'Đang xây dựng', percent: 40 } })
      .expect(200);
    expect(
      (
        await world
          .call('agencyHead')
          .command(id, await completion())
          .expect(200)
      ).body.state,
    ).toBe('awaitingConfirmation');
    expect(
      (
        await world
          .call()
          .command(id, { command: { type: 'return', reason: 'Thiếu phụ lục' } })
          .expect(200)
      ).body.state,
    ).toBe('inProgress');
    await world
      .call('agencyHead')
      .command(id, await completion())
      .expect(200);
    expect(
      (
        await world
          .call()
          .command(id, { command: { type: 'confirm' } })
          .expect(200)
      ).body.state,
    ).toBe('closed');
    const { body } = await world.call().get(`/api/assignments/${id}`).expect(200);
    expect(body.assignment).toMatchObject({
      reportingStatus: 'doneOnTime',
      returnedCount: 1,
      performedOn: '2016-02-05',
    });
    expect(body.events.map(({ kind }: { kind: string }) => kind).slice(-6)).toEqual([
      'acknowledge',
      'reportProgress',
      'reportCompletion',
      'return',
      'reportCompletion',
      'confirm',
    ]);
    expect(body.reports.at(-1)).toMatchObject({
      state: 'confirmed',
      letter: { number: '15/BC-SNV' },
      files: [{ name: 'bao-cao.txt' }],
    });
  });

  it('an extension is asked for by the agency and decided with a basis (P4)', async () => {
    const { id } = await fresh();
    await world
      .call('agencyHead')
      .command(id, { command: { type: 'requestExtension', proposedDueOn: '2016-03-10', reason: 'Chờ số liệu' } })
      .expect(200);
    const without = await world
      .call()
      .command(id, { command: { type: 'decideExtension', isApproved: true } })
      .expect(422);
    expect(without.body.code).toBe('BASIS_REQUIRED');
    const { body } = await world
      .call('leader')
      .command(id, { command: { type: 'decideExtension', isApproved: true, basis } })
      .expect(200);
    expect(body.dueOn).toBe('2016-03-10');
    expect((await world.call().get(`/api/assignments/${id}`)).body.extensions[0]).toMatchObject({
      state: 'approved',
      newDueOn: '2016-03-10',
      basis,
    });
  });

  it('a person urges with a number, and not twice in an hour', async () => {
    const { id } = await fresh();
    await world
      .call()
      .command(id, { command: { type: 'urge', letterNumber: '20/VP-TH', letterOn: '2016-02-05' } })
      .expect(200);
    expect(
      (
        await world
          .call()
          .command(id, { command: { type: 'urge' } })
          .expect(422)
      ).body.code,
    ).toBe('URGED_TOO_SOON');
    expect((await world.call().get(`/api/assignments/${id}`)).body.urgings).toMatchObject([
      { number: 1, letterNumber: '20/VP-TH' },
    ]);
  });

  it('refuses what the state does not allow, in words that say the state', async () => {
    const { id } = await fresh();
    const { body } = await world
      .call()
      .command(id, { command: { type: 'confirm' } })
      .expect(409);
    expect(body).toMatchObject({ code: 'STATE_DOES_NOT_ALLOW', status: 409 });
    expect(body.detail).toContain('chờ tiếp nhận');
  });
});

describe('who may give a command', () => {
  it('another agency does not even see the assignment', async () => {
    const { id } = await fresh();
    expect((await world.call('otherAgency').command(id, acknowledge).expect(404)).body.code).toBe('NOT_FOUND');
    expect(
      (
        await world
          .call('otherAgency')
          .command(id, await completion())
          .expect(404)
      ).body.code,
    ).toBe('NOT_FOUND');
    await world
      .call('otherOffice')
      .command(id, { command: { type: 'confirm' } })
      .expect(404);
    expect((await world.call().get(`/api/assignments/${id}`)).body.assignment.state).toBe('sent');
  });

  it('an agency does not confirm, urge or decide', async () => {
    const { id } = await fresh();
    for (const command of [
      { type: 'confirm' },
      { type: 'urge' },
      { type: 'decideExtension', isApproved: true, basis },
      { type: 'reopen', reason: 'x', basis },
    ]) {
      expect((await world.call('agencyHead').command(id, { command }).expect(403)).body.code).toBe('NOT_ALLOWED');
    }
  });

  it('a specialist acts on directives of the own room, the head of the Office on all, a leader decides only', async () => {
    const { id } = await fresh();
    const urge = { command: { type: 'urge' } };
    await world.call('otherRoom').command(id, urge).expect(403);
    await world.call('leader').command(id, urge).expect(403);
    await world.call('colleague').command(id, urge).expect(200);
    const { body } = await world.call('officeHead').command(id, { command: { type: 'revoke', reason: 'Giao nhầm' } });
    expect(body.state).toBe('revoked');
  });

  it('the administrator has no part in contents', async () => {
    const { id } = await fresh();
    await world.call('administrator').command(id, acknowledge).expect(403);
    expect((await world.call('administrator').get(`/api/assignments/${id}`)).status).toBe(403);
  });
});

describe('on an agency’s behalf (P1)', () => {
  it('wants the channel and who said it', async () => {
    const { id } = await fresh();
    expect((await world.call().command(id, acknowledge).expect(422)).body.code).toBe('ON_BEHALF_INCOMPLETE');
    expect(
      (
        await world
          .call()
          .command(id, { ...acknowledge, channel: 'web', informant: { name: 'Văn thư Sở' } })
          .expect(422)
      ).body.code,
    ).toBe('ON_BEHALF_INCOMPLETE');
    await world
      .call()
      .command(id, {
        ...acknowledge,
        channel: 'telephone',
        informant: { name: 'Văn thư Sở', telephone: '0229 000 001' },
      })
      .expect(200);
    const { body } = await world.call('agencyHead').get(`/api/assignments/${id}`).expect(200);
    expect(body.events.at(-1)).toMatchObject({
      channel: 'telephone',
      actedFor: 'Sở Nội vụ',
      actor: 'Chuyên viên theo dõi',
      payload: { informant: { name: 'Văn thư Sở' } },
    });
  });

  it('is only for the assignment’s own agency', async () => {
    const { id } = await fresh();
    const [, other] = world.province.agencyIds;
    const { body } = await world
      .call()
      .command(id, { ...acknowledge, actedFor: other, channel: 'letter', informant: { name: 'Văn thư' } })
      .expect(422);
    expect(body.code).toBe('ON_BEHALF_OF_OTHER');
  });
});

describe('a repeated, doubled or stale command', () => {
  it('the same id and content is answered as the first time', async () => {
    const { id } = await fresh();
    const key = randomUUID();
    const first = await world.call('agencyHead').command(id, acknowledge, key).expect(200);
    const again = await world.call('agencyHead').command(id, acknowledge, key).expect(200);
    expect(again.body).toEqual({ ...first.body, isRepeated: true });
  });

  it('the same id with other content is refused', async () => {
    const { id } = await fresh();
    const key = randomUUID();
    await world.call('agencyHead').command(id, acknowledge, key).expect(200);
    const other = { command: { type: 'reportProgress', content: 'Khác' } };
    expect((await world.call('agencyHead').command(id, other, key).expect(409)).body.code).toBe('COMMAND_REUSED');
  });

  it('parallel duplicates are one', async () => {
    const { id } = await fresh();
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => world.call('agencyHead').command(id, acknowledge, key)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(answers.filter(({ body }) => !body.isRepeated)).toHaveLength(1);
    expect(
      await world.province.database.assignmentEvent.count({ where: { assignmentId: id, kind: 'acknowledge' } }),
    ).toBe(1);
  });

  it('wants an Idempotency-Key', async () => {
    const { id } = await fresh();
    const { body } = await world
      .call('agencyHead')
      .post(`/api/assignments/${id}/commands`)
      .send(acknowledge)
      .expect(400);
    expect(body.code).toBe('IDEMPOTENCY_KEY_MISSING');
  });

  it('a page that is stale is told what changed meanwhile', async () => {
    const { id, seq } = await fresh();
    await world.call('agencyHead').command(id, acknowledge).expect(200);
    const { body } = await world
      .call()
      .command(id, { command: { type: 'urge' } })
      .set('If-Match', `"${seq}"`)
      .expect(412);
    expect(body).toMatchObject({ code: 'STALE_EDIT', details: { seq: seq + 1, changes: [{ kind: 'acknowledge' }] } });
    await world
      .call()
      .command(id, { command: { type: 'urge' } })
      .set('If-Match', `"${seq + 1}"`)
      .expect(200);
  });
});

describe('many commands at once', () => {
  it('each is answered singly, in order', async () => {
    const [a, b] = [await fresh(), await fresh()];
    const items = [
      { assignmentId: a.id, commandId: 'm1', ...acknowledge },
      { assignmentId: randomUUID(), commandId: 'm2', ...acknowledge },
      { assignmentId: b.id, commandId: 'm3', expectedSeq: 99, ...acknowledge },
      { assignmentId: b.id, commandId: 'm4', ...acknowledge },
    ];
    const { body } = await world.call('agencyHead').post('/api/commands').send({ items }).expect(207);
    expect(
      body.results.map(({ commandId, status }: { commandId: string; status: number }) => `${commandId} ${status}`),
    ).toEqual(['m1 200', 'm2 404', 'm3 412', 'm4 200']);
    expect(body.results[1].problem.code).toBe('NOT_FOUND');
    expect(body.results[3].outcome.state).toBe('inProgress');
  });

  it('is refused whole when one is malformed', async () => {
    const { id } = await fresh();
    const items = [
      { assignmentId: id, commandId: 'x1', ...acknowledge },
      { assignmentId: id, commandId: 'x2', command: { type: 'dance' } },
    ];
    expect((await world.call('agencyHead').post('/api/commands').send({ items }).expect(400)).body.code).toBe(
      'INPUT_INVALID',
    );
    expect((await world.call().get(`/api/assignments/${id}`)).body.assignment.state).toBe('sent');
  });
});
