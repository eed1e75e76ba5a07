import { randomBytes } from 'node:crypto';
import type request from 'supertest';
import { startApiWorld, type ApiWorld, type Who } from './api-world.js';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000100ffff03000006000557bfabd40000000049454e44ae426082',
  'hex',
);
let world: ApiWorld;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

const upload = (content: Buffer, name: string, who: Who = 'agencyHead') =>
  world.call(who).post('/api/files').attach('file', content, name);

describe('evidence files', () => {
  it('are known by their content, whatever they are called', async () => {
    expect((await upload(PDF, 'bao-cao.txt').expect(201)).body.mediaType).toBe('application/pdf');
    expect((await upload(PNG, 'anh.pdf').expect(201)).body.mediaType).toBe('image/png');
    expect((await upload(Buffer.from('Báo cáo'), 'báo cáo số 15.txt').expect(201)).body).toMatchObject({
      name: 'báo cáo số 15.txt',
      mediaType: 'text/plain; charset=utf-8',
    });
  });

  it.each([
    [
      'a program',
      Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000binary', 'latin1'),
      'bao-cao.pdf',
      415,
      'FILE_TYPE_REFUSED',
    ],
    [
      'a page with a script',
      Buffer.from('<html><script>alert(1)</script></html>'),
      'bao-cao.txt',
      415,
      'FILE_TYPE_REFUSED',
    ],
    [
      'a picture that can hold scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'anh.svg',
      415,
      'FILE_TYPE_REFUSED',
    ],
    ['an empty file', Buffer.alloc(0), 'rong.pdf', 400, 'EMPTY_FILE'],
    ['one of more than 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1, 0x61), 'to.txt', 413, 'FILE_TOO_LARGE'],
  ])('refuse %s', async (_, content, name, status, code) => {
    const before = await world.province.database.storedFile.count();
    expect((await upload(content, name).expect(status)).body.code).toBe(code);
    expect(await world.province.database.storedFile.count()).toBe(before);
  });

  it('are refused when none came', async () => {
    expect((await world.call().post('/api/files').send({}).expect(400)).body.code).toBe('FILE_MISSING');
  });

  it('come back as they went in, to be saved and not shown', async () => {
    const { body } = await upload(PDF, 'báo cáo "cuối".pdf').expect(201);
    const answer = await world.call('agencyHead').get(`/api/files/${body.id}`).buffer(true).parse(binary).expect(200);
    expect(answer.body.equals(PDF)).toBe(true);
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('báo cáo "cuối".pdf')}`,
    );
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-type']).toBe('application/pdf');
  });

  it.each([0, 1, 200_000])(
    'of many megabytes and %i bytes come back as they went in, and nothing else is kept',
    async (more) => {
      const large = Buffer.concat([PDF, randomBytes(2 * 1024 * 1024 - PDF.length + more)]);
      const { body } = await upload(large, 'scan.pdf').expect(201);
      const answer = await world.call('agencyHead').get(`/api/files/${body.id}`).buffer(true).parse(binary).expect(200);
      expect(answer.body.equals(large)).toBe(true);
      expect(await world.province.database.$queryRaw`SELECT oid FROM pg_largeobject_metadata`).toEqual([]);
    },
  );

  it('are seen by their agency and its Office, by no other agency and no other office', async () => {
    const { body } = await upload(PDF, 'a.pdf').expect(201);
    for (const who of ['agencyOfficer', 'specialist', 'leader'] as const)
      await world.call(who).get(`/api/files/${body.id}`).expect(200);
    for (const who of ['otherAgency', 'otherOffice'] as const)
      await world.call(who).get(`/api/files/${body.id}`).expect(404);
    expect((await world.call('administrator').get(`/api/files/${body.id}`)).status).toBe(403);
  });

  it('that the Office attached to an agency’s report are seen by that agency', async () => {
    const { body } = await upload(PDF, 'cong-van.pdf', 'specialist').expect(201);
    await world.call('agencyHead').get(`/api/files/${body.id}`).expect(404);
    const { id } = await world.lead(await world.handedOut());
    const command = {
      type: 'reportCompletion',
      content: 'Xong',
      performedOn: '2016-02-05',
      letter: { number: '1', on: '2016-02-05', signer: 'Giám đốc' },
      fileIds: [body.id],
    };
    await world
      .call()
      .command(id, { command, channel: 'letter', informant: { name: 'Văn thư Sở', letterNumber: '1' } })
      .expect(200);
    await world.call('agencyHead').get(`/api/files/${body.id}`).expect(200);
    expect((await world.call('otherAgency').get(`/api/files/${body.id}`)).status).toBe(404);
  });

  it('a completion report without one is refused (S24)', async () => {
    const { id } = await world.lead(await world.handedOut());
    const command = {
      type: 'reportCompletion',
      content: 'Xong',
      performedOn: '2016-02-05',
      letter: { number: '1', on: '2016-02-05', signer: 'Giám đốc' },
      fileIds: [],
    };
    expect((await world.call('agencyHead').command(id, { command }).expect(422)).body.code).toBe('EVIDENCE_MISSING');
  });
});

/** supertest's own parsers would make text of it. */
function binary(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
}
