import { agencyLinkToken } from '../../src/database/agency-link.js';
import { storeFile } from '../../src/database/file-store.js';
import { startApiWorld, type ApiWorld } from './api-world.js';

let world: ApiWorld;
beforeAll(async () => {
  world = await startApiWorld();
}, 60_000);
afterAll(async () => world?.close());

/** A directive with two assignments of the first agency, and the link of its launch mail. */
async function sent(expiresInHours = 24) {
  const { database, agencyIds } = world.province;
  const [first = '', second = ''] = agencyIds;
  const directiveId = await world.handedOut([
    { action: 'xây dựng <kế hoạch>', leads: [first, second], due: '2016-02-28' },
    { action: 'rà soát thủ tục', leads: [first] },
  ]);
  // Handing out made the link; its expiry is of the real clock.
  await database.$executeRaw`
    UPDATE agency_link SET "expiresAt" = clock_timestamp() + ${expiresInHours} * interval '1 hour' WHERE "directiveId" = ${directiveId}::uuid`;
  const { id: linkId } = await database.agencyLink.findFirstOrThrow({ where: { directiveId, agencyId: first } });
  const { linkSecret } = await database.installation.findFirstOrThrow();
  return { directiveId, linkId, first, path: `/nhiem-vu/${agencyLinkToken(linkSecret, linkId)}` };
}
const statesOf = async (directiveId: string, agencyId: string) =>
  (await world.province.database.assignment.findMany({ where: { directiveId, agencyId } })).map(({ state }) => state);
const everything = async () => {
  const { database } = world.province;
  return [
    await database.assignmentEvent.count(),
    await database.command.count(),
    await database.agencyLink.findMany(),
    await database.notice.count(),
  ];
};
const filled = { name: 'Văn thư Sở', telephone: '0229 000 001' };

describe('the page without an account', () => {
  it('shows that agency’s assignments of that directive, and its reading changes nothing', async () => {
    const { path } = await sent();
    const before = await everything();
    const { text, headers } = await world.call('nobody').get(path).expect(200);
    expect(headers['content-type']).toContain('text/html');
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain('Kính gửi: Sở Nội vụ');
    expect(text).toContain('Xây dựng &lt;kế hoạch&gt;');
    expect(text).toContain('hết ngày 28/02/2016, Chủ nhật');
    expect(text).toContain('văn bản không quy định thời hạn');
    expect(text).toContain('Xác nhận tiếp nhận 2 nhiệm vụ');
    await world.call('nobody').get(path).set('User-Agent', 'scanner').expect(200);
    expect(await everything()).toEqual(before);
  });

  it('one confirmed POST acknowledges all, with who pressed the button; again is harmless', async () => {
    const { directiveId, first, path } = await sent();
    const post = () => world.call('nobody').post(path).type('form').send(filled);
    expect((await post().expect(200)).text).toContain('Đã ghi nhận tiếp nhận 2 nhiệm vụ');
    expect(await statesOf(directiveId, first)).toEqual(['inProgress', 'inProgress']);
    const event = await world.province.database.assignmentEvent.findFirstOrThrow({
      where: { assignment: { directiveId, agencyId: first }, kind: 'acknowledge' },
    });
    expect(event).toMatchObject({ channel: 'mailLink', payload: { informant: filled } });
    expect((await post().expect(200)).text).toContain('đã được tiếp nhận trước đó');
    expect((await world.call('nobody').get(path)).text).not.toContain('<form');
  });

  it('gives the stored original of the document, as an attachment, and nothing where none was stored', async () => {
    const { directiveId, path } = await sent();
    expect((await world.call('nobody').get(path)).text).not.toContain('Văn bản gốc');
    await world.call('nobody').get(`${path}/van-ban`).expect(404);
    const { database, officeId, now } = world.province;
    const content = Buffer.from('THÔNG BÁO');
    const fileId = await storeFile(database, {
      officeId,
      agencyId: null,
      uploadedById: null,
      name: 'thông báo.txt',
      mediaType: 'text/plain',
      content,
      at: await now(),
    });
    await database.directive.update({ where: { id: directiveId }, data: { fileId } });
    expect((await world.call('nobody').get(path)).text).toContain(`href="${path}/van-ban"`);
    const { headers, text } = await world.call('nobody').get(`${path}/van-ban`).expect(200);
    expect(headers['content-disposition']).toContain('attachment');
    expect(text).toBe('THÔNG BÁO');
    await world.call('nobody').get('/nhiem-vu/khong-dung/van-ban').expect(404);
  });

  it('pressed twice at once it is one', async () => {
    const { directiveId, first, path } = await sent();
    const answers = await Promise.all([1, 2, 3].map(() => world.call('nobody').post(path).type('form').send(filled)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(
      await world.province.database.assignmentEvent.count({
        where: { assignment: { directiveId, agencyId: first }, kind: 'acknowledge' },
      }),
    ).toBe(2);
  });

  it('is not pressed by another site’s page', async () => {
    const { directiveId, first, path } = await sent();
    const post = () => world.call('nobody').post(path).type('form').send(filled);
    await post().set('Origin', 'https://evil.example').expect(403);
    expect(await statesOf(directiveId, first)).toEqual(['sent', 'sent']);
    await post().set('Origin', world.url).expect(200);
  });

  it('touches no other agency and no other directive', async () => {
    const [one, other] = [await sent(), await sent()];
    await world.call('nobody').post(one.path).type('form').send(filled).expect(200);
    expect(await statesOf(one.directiveId, world.province.agencyIds[1] ?? '')).toEqual(['sent']);
    expect(await statesOf(other.directiveId, other.first)).toEqual(['sent', 'sent']);
  });

  it('asks for name and telephone, and shows again what was typed', async () => {
    const { directiveId, first, path } = await sent();
    const { text } = await world
      .call('nobody')
      .post(path)
      .type('form')
      .send({ name: 'Văn thư "Sở"', telephone: '' })
      .expect(200);
    expect(text).toContain('Xin ghi số điện thoại liên hệ');
    expect(text).toContain('value="Văn thư &quot;Sở&quot;"');
    expect(await statesOf(directiveId, first)).toEqual(['sent', 'sent']);
  });

  it('a wrong, changed, expired or revoked link is refused on a page that says so', async () => {
    const { path, directiveId, first } = await sent();
    const expired = await sent(-1);
    const refused = async (address: string, status: number, words: string) => {
      for (const test of [
        world.call('nobody').get(address),
        world.call('nobody').post(address).type('form').send(filled),
      ]) {
        const { text, headers } = await test.expect(status);
        expect(headers['content-type']).toContain('text/html');
        expect(text).toContain(words);
      }
    };
    await refused('/nhiem-vu/khong-co', 404, 'Liên kết không đúng');
    await refused(`${path.slice(0, -3)}AAA`, 404, 'Liên kết không đúng');
    await refused(expired.path, 410, 'đã hết hạn');
    await world.call().delete(`/api/directives/${directiveId}/links/${first}`).expect(204);
    await refused(path, 410, 'đã được thu hồi');
    expect(await statesOf(directiveId, first)).toEqual(['sent', 'sent']);
    const { body } = await world.call().get(`/api/directives/${directiveId}/links`).expect(200);
    expect(body.links.find(({ agencyId }: { agencyId: string }) => agencyId === first)).toMatchObject({
      agency: 'Sở Nội vụ',
      revokedAt: expect.any(String),
    });
  });

  it('its token is never logged', async () => {
    const { path } = await sent();
    await world.call('nobody').get(path).expect(200);
    expect(world.logged.join('')).not.toContain(path.slice('/nhiem-vu/'.length));
  });
});
