import { randomUUID } from 'node:crypto';
import { startApiWorld, type ApiWorld } from './api-world.js';

let world: ApiWorld;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

const letter = { number: '112/BC-SNV', on: '2016-02-05', signer: 'Giám đốc Sở' };
async function report(id: string, content = 'Đã trình'): Promise<void> {
  const { body } = await world
    .call('agencyHead')
    .post('/api/files')
    .attach('file', Buffer.from(content), 'bao-cao.txt')
    .expect(201);
  await world
    .call('agencyHead')
    .command(id, {
      command: { type: 'reportCompletion', content, performedOn: '2016-02-05', letter, fileIds: [body.id] },
    })
    .expect(200);
}
const fresh = async (): Promise<string> => (await world.lead(await world.handedOut())).id;
const review = async (id: string, query = '') =>
  (await world.call().get(`/api/assignments/${id}/review?${query}`).expect(200)).body;

describe('a report beside the clause that asked for it', () => {
  it('has the clause, the report with its file, and what confirming would record', async () => {
    const id = await fresh();
    await report(id);
    expect(await review(id)).toMatchObject({
      content: 'xây dựng kế hoạch, báo cáo UBND tỉnh',
      report: {
        attempt: 1,
        channel: 'api',
        letter: { number: '112/BC-SNV', signer: 'Giám đốc Sở' },
        files: [{ name: 'bao-cao.txt' }],
      },
      decided: null,
      ifConfirmed: { performedOn: '2016-02-05', status: 'doneOnTime', refusal: null, latestOn: '2016-02-05' },
      mayAct: true,
    });
  });

  it('says why a date of performance cannot be recorded, and reckons with another one', async () => {
    const id = await fresh();
    await report(id);
    expect((await review(id, 'performedOn=2016-02-06')).ifConfirmed.refusal).toContain('không được sau ngày báo cáo');
    expect((await review(id, 'performedOn=2016-02-04')).ifConfirmed.refusal).toContain('trước ngày ban hành');
    await world.call().get(`/api/assignments/${id}/review?performedOn=2016-02-31`).expect(400);
  });

  it('keeps what was returned before, with the reason', async () => {
    const id = await fresh();
    await report(id, 'Lần một');
    await world
      .call()
      .command(id, { command: { type: 'return', reason: 'thiếu phụ lục' } })
      .expect(200);
    const returned = await review(id);
    expect(returned).toMatchObject({
      decided: { kind: 'returned', isByMe: true, reason: 'thiếu phụ lục' },
      ifConfirmed: null,
    });
    await report(id, 'Lần hai');
    expect(await review(id)).toMatchObject({
      report: { attempt: 2, content: 'Lần hai' },
      earlier: [{ attempt: 1, state: 'returned', decisionReason: 'thiếu phụ lục' }],
      decided: null,
    });
  });

  it('leads on to the next of those that wait, also from one that was just decided', async () => {
    const ids = [await fresh(), await fresh(), await fresh()];
    for (const id of ids) await report(id);
    const { rows } = (await world.call().get('/api/desk/reports?scope=mine&limit=200').expect(200)).body;
    const keys: string[] = rows.map(({ key }: { key: string }) => key);
    const at = keys.indexOf(ids[1] ?? '');
    expect((await review(ids[1] ?? '')).queue).toEqual({
      position: at + 1,
      total: keys.length,
      previousId: keys[at - 1],
      nextId: keys[at + 1],
    });
    await world
      .call()
      .command(ids[1] ?? '', { command: { type: 'confirm' } })
      .expect(200);
    expect((await review(ids[1] ?? '')).queue).toMatchObject({ nextId: keys[at + 1], total: keys.length - 1 });
  });

  it('two people decide the same report: the second is told who was first', async () => {
    const id = await fresh();
    await report(id);
    const { seq } = (await review(id)).assignment;
    await world
      .call('colleague')
      .command(id, { command: { type: 'confirm' } })
      .set('If-Match', `"${seq}"`)
      .expect(200);
    const second = await world
      .call()
      .command(id, { command: { type: 'return', reason: 'thiếu phụ lục' } })
      .set('If-Match', `"${seq}"`);
    expect(second.body).toMatchObject({ code: 'STALE_EDIT', details: { changes: [{ kind: 'confirm' }] } });
    expect((await review(id)).decided).toMatchObject({ kind: 'confirmed', room: 'Phòng Tổng hợp', isByMe: false });
  });

  it('of another office, and of nothing, is not there', async () => {
    const id = await fresh();
    await world.call('otherOffice').get(`/api/assignments/${id}/review`).expect(404);
    await world.call().get(`/api/assignments/${randomUUID()}/review`).expect(404);
  });
});

describe('an answer entered for an agency (P1, P6)', () => {
  it('one letter answers several assignments, each answered singly, and is confirmed at once', async () => {
    const ids = [await fresh(), await fresh()];
    const { body: file } = await world
      .call()
      .post('/api/files')
      .attach('file', Buffer.from('Công văn'), 'cong-van.txt')
      .expect(201);
    const said = {
      channel: 'letter',
      informant: { name: 'Giám đốc Sở', letterNumber: letter.number, letterOn: letter.on },
    };
    const command = {
      type: 'reportCompletion',
      content: 'Đã xong',
      performedOn: '2016-02-05',
      letter,
      fileIds: [file.id],
    };
    const items = ids.map((assignmentId) => ({ assignmentId, commandId: randomUUID(), command, ...said }));
    const { body } = await world.call().post('/api/commands').send({ items }).expect(207);
    expect(body.results.map(({ status }: { status: number }) => status)).toEqual([200, 200]);
    expect((await review(ids[0] ?? '')).report).toMatchObject({ channel: 'letter', enteredBy: 'Chuyên viên theo dõi' });
    const confirms = body.results.map(
      ({ assignmentId, outcome }: { assignmentId: string; outcome: { seq: number } }) => ({
        assignmentId,
        commandId: randomUUID(),
        expectedSeq: outcome.seq,
        command: { type: 'confirm' },
      }),
    );
    const done = await world.call().post('/api/commands').send({ items: confirms }).expect(207);
    expect(done.body.results.map(({ outcome }: { outcome: { state: string } }) => outcome.state)).toEqual([
      'closed',
      'closed',
    ]);
  });

  it('completion by telephone is refused and says why; progress is taken', async () => {
    const id = await fresh();
    const by = { channel: 'telephone', informant: { name: 'Văn thư Sở', telephone: '0229 000 001' } };
    const command = { type: 'reportCompletion', content: 'Đã xong', performedOn: '2016-02-05', letter, fileIds: [] };
    const { body } = await world
      .call()
      .command(id, { command, ...by })
      .expect(422);
    expect(body.code).toBe('COMPLETION_BY_TELEPHONE');
    expect(body.detail).toContain('chỉ ghi nhận được tiến độ');
    await world
      .call()
      .command(id, { command: { type: 'reportProgress', content: 'Đang lấy ý kiến các huyện' }, ...by })
      .expect(200);
  });

  it('what came by letter names the letter', async () => {
    const id = await fresh();
    const bare = { command: { type: 'acknowledge' }, channel: 'letter', informant: { name: 'Văn thư Sở' } };
    expect((await world.call().command(id, bare).expect(422)).body.code).toBe('LETTER_MISSING');
    await world
      .call()
      .command(id, { ...bare, informant: { ...bare.informant, letterNumber: '15/SNV-VP' } })
      .expect(200);
  });
});
