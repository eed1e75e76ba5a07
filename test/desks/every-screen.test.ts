import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { startDesks, type DeskKit } from './desk-kit.js';
import { furnish, type Furnished } from './furnished.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Who looks at which addresses; ids of what is there stand in for :names. */
const walks: Record<string, readonly string[]> = {
  'chuyenvien.nb': [
    '/desk',
    '/desk?queue=extensions',
    '/desk?queue=overdue',
    '/calls',
    '/intake',
    '/intake/:draft',
    '/intake/:draft/preview',
    '/directives',
    '/directives/:directive',
    '/directives/:directive/timeline',
    '/directives/:directive/mails',
    '/directives/:directive/files',
    '/directives/:directive/changes',
    '/directives/:directive/text',
    '/directives/:directive/sheet',
    '/directives/:directive/tasks/:task',
    '/assignments',
    '/assignments?row=:reported',
    '/assignments/:reported',
    '/assignments/:reported/review',
    '/record-answer',
    '/submissions',
    '/decisions/new?for=:extension',
  ],
  'phochutich.nb': [
    '/overview',
    '/overdue',
    '/overdue/:agency',
    '/directives',
    '/directives/:directive',
    '/submissions',
  ],
  'chutich.nb': ['/overview', '/overview?asOf=2016-02-27', '/overview/leaders'],
  'chanhvanphong.nb': ['/desk', '/overview'],
  'vanthu.snv.nb': [
    '/agency',
    '/agency/documents/:directive',
    '/agency/calendar',
    '/agency/reports',
    '/assignments/:reported',
    '/assignments',
  ],
  'vanthu.syt.nb': ['/assignments/:extension/report', '/assignments/:extension/extension'],
  quantri: [
    '/admin/engine-health',
    '/admin/agencies',
    '/admin/groups',
    '/admin/mailboxes',
    '/admin/posts',
    '/admin/accounts',
    '/admin/imports',
    '/admin/calendar',
    '/admin/ladder',
    '/admin/mail-health',
  ],
};

let kit: DeskKit;
let made: Furnished;
beforeAll(async () => {
  kit = await startDesks();
  made = await furnish(kit);
}, 240_000);
afterAll(() => kit?.stop(), 60_000);

const addressOf = (pattern: string): string =>
  pattern
    .replace(':draft', made.draftId)
    .replace(':directive', made.directiveId)
    .replace(':reported', made.reportedId)
    .replace(':extension', made.extensionId)
    .replace(':task', made.assignments.find(({ dueOn }) => dueOn === '2016-02-28')?.task.id ?? '')
    .replace(':agency', made.assignments.find(({ isOverdue }) => isOverdue)?.agency.id ?? '');

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle').catch(() => {}); // the stream of live changes stays open
  await page.getByText('Đang tải').first().waitFor({ state: 'detached' });
}

/** What axe finds, one line each: rule and the first elements. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 160)} – ${failureSummary?.slice(0, 200)}`)
          .join(' | ')}`,
    );
  });
}

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

for (const [username, patterns] of Object.entries(walks)) {
  describe(`the screens of ${username}`, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`have a heading, landmarks, and nothing that axe objects to (${colorScheme})`, async () => {
        const page = await kit.signedIn(username, { colorScheme });
        const found: string[] = [];
        for (const pattern of patterns) {
          await page.goto(addressOf(pattern));
          await settled(page);
          if (await page.getByText('Không tìm thấy nội dung này').count()) found.push(`${pattern}: missing`);
          if ((await page.getByRole('heading', { level: 1 }).count()) !== 1) found.push(`${pattern}: not one h1`);
          for (const landmark of ['banner', 'main', 'contentinfo'] as const)
            if ((await page.getByRole(landmark).count()) !== 1) found.push(`${pattern}: not one ${landmark}`);
          found.push(...(await violationsOf(page)).map((violation) => `${pattern}: ${violation}`));
        }
        await page.context().close();
        expect(found).toEqual([]);
      }, 300_000);
    }

    test('need no sideways scrolling at 360 pixels', async () => {
      const page = await kit.signedIn(username, { viewport: { width: 360, height: 740 }, hasTouch: true });
      const found: string[] = [];
      for (const pattern of patterns) {
        await page.goto(addressOf(pattern));
        await settled(page);
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        if (wide > 0) found.push(`${pattern}: ${wide} px too wide`);
      }
      await page.context().close();
      expect(found).toEqual([]);
    }, 180_000);
  });
}
