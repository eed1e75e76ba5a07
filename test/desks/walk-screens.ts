import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { DESKTOP } from '../support/browser.js';
import type { WalkKit } from './walk-kit.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

const PHONE = { width: 360, height: 740 };
/** Two frames: what follows the width has been drawn. */
const NEXT_FRAMES = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))';
/** Wide tables of a sheet scroll by themselves; the page never does. */
const TOO_WIDE = 'document.documentElement.scrollWidth - innerWidth';
/** A line of the accessibility tree that is something to press or to fill in, and has no name. */
const NAMELESS =
  /^\s*- (?:button|link|textbox|searchbox|combobox|checkbox|radio|switch|tab|menuitem|option|spinbutton)(?: \[[^\]]*\])*(?::.*)?$/;

/** Tests of every address of somebody: what axe finds in both themes and on a phone, landmarks, names, the way to the main part. */
export function walkScreens(kit: () => WalkKit, username: string, patterns: readonly string[]): void {
  describe(`the screens of ${username}`, () => {
    test('have a heading, landmarks, names, fit a phone, and nothing that axe objects to in both themes', async () => {
      const page = await kit().signedIn(username, { colorScheme: 'light' });
      const found: string[] = [];
      for (const pattern of patterns) {
        const note = (words: string) => found.push(`${pattern}: ${words}`);
        await open(page, kit().addressOf(pattern));
        if (await page.getByText('Không tìm thấy nội dung này').count()) note('missing');
        for (const trouble of await troublesOfTree(page)) note(trouble);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
          for (const violation of await violationsOf(page)) note(`${colorScheme}: ${violation}`);
        }
        // The same page, as it is when a window is made narrow.
        await page.setViewportSize(PHONE);
        await page.evaluate(NEXT_FRAMES);
        const wide = await page.evaluate<number>(TOO_WIDE);
        if (wide > 0) note(`${wide} px too wide at 360 pixels`);
        for (const violation of await violationsOf(page)) note(`on a phone: ${violation}`);
        await page.setViewportSize(DESKTOP);
        await page.emulateMedia({ colorScheme: 'light' });
      }
      await page.context().close();
      expect(found).toEqual([]);
    }, 300_000);

    test('draw themselves on a phone no wider than it', async () => {
      const page = await kit().signedIn(username, { viewport: PHONE, hasTouch: true });
      const address = kit().addressOf(patterns[0] ?? '/');
      await open(page, address);
      expect(await page.evaluate<number>(TOO_WIDE)).toBeLessThanOrEqual(0);
      await page.context().close();
    }, 60_000);

    test('begin with the way to the main part, which takes the focus there', async () => {
      const page = await kit().signedIn(username);
      await open(page, kit().addressOf(patterns[0] ?? '/'));
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement?.textContent')).toBe('Chuyển đến nội dung chính');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement?.id')).toBe('main');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement?.closest("main, footer") !== null')).toBe(true);
      await page.context().close();
    }, 60_000);
  });
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.getByText('Đang tải').first().waitFor({ state: 'detached' });
}

/** One heading of the first level, the landmarks, and a name for whatever can be pressed or filled in. */
async function troublesOfTree(page: Page): Promise<string[]> {
  const found: string[] = [];
  const headings = await page.getByRole('heading', { level: 1 }).count();
  if (headings !== 1) found.push(`${headings} h1`);
  for (const landmark of ['banner', 'main', 'contentinfo', 'search'] as const)
    if ((await page.getByRole(landmark).count()) !== 1) found.push(`not one ${landmark}`);
  const tree = await page.locator('body').ariaSnapshot();
  for (const line of tree.split('\n')) if (NAMELESS.test(line)) found.push(`no name: ${line.trim()}`);
  return found;
}

/** What axe finds, one line each: rule and the first elements. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    // What the script that was just run has put there.
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
