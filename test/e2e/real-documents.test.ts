import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { directiveRoutes } from '../../src/api/directives/directives.routes.js';
import { Refusal } from '../support/api-client.js';
import { newKey } from '../support/installation.js';
import { scratchFolder } from '../support/scratch-folder.js';
import { confirmAll, startDemonstration, until, wordsOf, type DemonstrationKit } from './demonstration-kit.js';
import { describeWithSeeds, seed } from './documents.js';

const SPECIALIST = 'chuyenvien.bp';
const read = z.object({
  assignments: z.array(
    z.object({ lead: z.array(z.string()), coordinators: z.array(z.string()), deadline: z.unknown() }),
  ),
});
const isGroup = (name: string) => name.startsWith('nhóm:');
const isEnterprise = (name: string) => name.includes('doanh nghiệp') || name.startsWith('Viễn thông');

describeWithSeeds('the real documents of other years', () => {
  const scratch = scratchFolder('e2e');
  let kit: DemonstrationKit;
  beforeAll(async () => {
    kit = await startDemonstration();
  }, 120_000);
  afterAll(async () => {
    scratch.remove();
    await kit?.stop();
  }, 60_000);

  test.each([
    ['000', '2017-05-08'],
    ['002', '2020-02-10'],
  ])('document %s, dated after today, is refused with the hint to move the clock', async (number, issuedOn) => {
    const client = await kit.as(SPECIALIST);
    const created = await client.call(directiveRoutes.create, { body: { text: seed(number), issuedOn } });
    const { version } = await client.call(directiveRoutes.putDraft, {
      params: { id: created.id },
      body: { draft: confirmAll(created.draft) },
      ifMatch: created.version,
    });
    const launching = client.call(directiveRoutes.launch, {
      params: { id: created.id },
      body: { isForced: true },
      key: newKey(),
      ifMatch: version,
    });
    const refusal = await launching.then(
      () => null,
      (error: unknown) => (error instanceof Refusal ? error.problem : null),
    );
    expect(refusal?.status).toBe(422);
    const said = JSON.stringify(refusal);
    expect(said).toContain('DATED_AFTER_TODAY');
    expect(said).toContain(`dondoc demo clock --to ${issuedOn}`);
    expect((await client.call(directiveRoutes.one, { params: { id: created.id } })).directive.state).toBe('draft');
    expect(kit.installation.smtp.mails).toHaveLength(0);
  });

  test('directive 12/2014 launched two years late with a file of answers floods nobody: one notice says how things stand', async () => {
    const document = path.join(scratch.folder, '12-2014.txt');
    const settle = path.join(scratch.folder, 'settle.json');
    writeFileSync(document, seed('001'));
    const { assignments } = read.parse(JSON.parse(await kit.dondoc(SPECIALIST, 'read', document, '--json')));
    const firstUndated = assignments.findIndex(
      ({ lead, deadline }) => deadline === null && lead.length === 1 && lead[0] === 'Sở Thông tin và Truyền thông',
    );
    writeFileSync(
      settle,
      JSON.stringify({
        items: assignments.map(({ lead, coordinators, deadline }, index) => ({
          index,
          ...(lead.some(isEnterprise) ? { drop: true } : {}),
          ...(lead.length > 1 && !lead.some(isGroup) ? { each: true } : {}),
          ...(coordinators.some(isEnterprise)
            ? { coordinators: coordinators.filter((name) => !isEnterprise(name)) }
            : {}),
          ...(index === firstUndated
            ? { deadline: '2014-06-30', basis: 'Bút phê của Chủ tịch UBND tỉnh ngày 12/5/2014' }
            : deadline === null
              ? { deadline: 'none' }
              : {}),
        })),
      }),
    );
    const launched = z
      .object({ directiveId: z.string() })
      .parse(JSON.parse(await kit.dondoc(SPECIALIST, 'launch', document, '--settle', settle, '--yes', '--json')));
    await kit.waitForState(launched.directiveId, 'running');
    const given = await kit.list(SPECIALIST, { directive: launched.directiveId });
    const agencies = new Set(given.map(({ agency }) => agency.id)).size;
    expect(given.length).toBeGreaterThan(200);
    await until('the launch mails', () => Promise.resolve(kit.installation.smtp.mails.length >= agencies));
    await kit.playTo('2016-02-15');
    const { mails } = kit.installation.smtp;
    const perAddress = Map.groupBy(
      mails.filter(({ content }) => /^\[(Giao nhiệm vụ|Đề nghị phối hợp)\]/.test(content.subject ?? '')),
      ({ to }) => to.join(),
    );
    const launchMails = kit.mailsWith('[Giao nhiệm vụ]', 'vanthu.stttt@binhphuoc.demo.example');
    expect(launchMails).toHaveLength(1);
    expect(perAddress.size).toBe(agencies);
    const words = wordsOf(launchMails[0]);
    expect(words).toContain('Văn bản được đưa vào theo dõi từ');
    expect(words).toContain('01 trong số');
    expect(words).toContain('quá hạn 585 ngày');
    // Nothing overdue by itself yet: in a round that began after the date the notices count from its beginning.
    await kit.playTo('2016-02-16');
    const notices = kit.mailsWith('[Thông báo quá hạn]');
    expect(notices.length).toBeLessThanOrEqual(1);
    const ofAgencies = kit.installation.smtp.mails.filter(({ to }) =>
      to.some((address) => address.startsWith('vanthu.')),
    );
    const alike = Map.groupBy(ofAgencies, ({ to, content }) => `${to.join()} ${content.subject}`);
    expect([...alike].filter(([, same]) => same.length > 1).map(([who]) => who)).toEqual([]);
  }, 120_000);
});
