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
/** Resolves when no answer has come for a while: one question may lead to the next. */
const NOTHING_ASKED = `new Promise((resolve) => {
  const answers = () => performance.getEntriesByType('resource').length;
  let seen = answers();
  let quiet = 0;
  const look = () => {
    quiet = answers() === seen ? quiet + 1 : 0;
    seen = answers();
    if (quiet === 4) resolve();
    else setTimeout(look, 50);
  };
  look();
})`;
/** The theme changes colours alone, and a narrow window changes none. */
const COLOURS: Rules = { runOnly: ['color-contrast'] };
const BUT_COLOURS: Rules = { rules: { 'color-contrast': { enabled: false } } };
/** A line of the accessibility tree that is something to press or to fill in, and has no name. */
const NAMELESS =
  /^\s*- (?:button|link|textbox|searchbox|combobox|checkbox|radio|switch|tab|menuitem|option|spinbutton)(?: \[[^\]]*\])*(?::.*)?$/;

/** A test of every address of somebody: what axe finds in both themes and on a phone, landmarks, names, the way to the main part. */
export function walkScreens(kit: () => WalkKit, username: string, patterns: readonly string[]): void {
  test(`the screens of ${username} have a heading, landmarks, names, fit a phone, and nothing that axe objects to in both themes`, async () => {
    const page = await kit().withSession(username, { colorScheme: 'light', hasTouch: true });
    const found: string[] = [];
    for (const pattern of patterns) {
      const note = (words: string) => found.push(`${pattern}: ${words}`);
      // Drawn on a phone first, then the same page as when the window is made wide.
      await page.setViewportSize(PHONE);
      await open(page, kit().addressOf(pattern));
      if (await page.getByText('Không tìm thấy nội dung này').count()) note('missing');
      const wide = await page.evaluate<number>(TOO_WIDE);
      if (wide > 0) note(`${wide} px too wide at 360 pixels`);
      for (const violation of await violationsOf(page, BUT_COLOURS)) note(`on a phone: ${violation}`);
      await page.setViewportSize(DESKTOP);
      await page.evaluate(NEXT_FRAMES);
      await settled(page);
      for (const trouble of await troublesOfTree(page)) note(trouble);
      for (const violation of await violationsOf(page)) note(`light: ${violation}`);
      await inTheme(page, 'dark');
      for (const violation of await violationsOf(page, COLOURS)) note(`dark: ${violation}`);
      await inTheme(page, 'light');
    }
    for (const trouble of await troublesOfSkipping(page)) found.push(trouble);
    await page.context().close();
    expect(found).toEqual([]);
  }, 300_000);
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await settled(page);
}

/** Nothing is asked of the server any more, and nothing says that it is loading. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(NOTHING_ASKED);
  await page.getByText('Đang tải').first().waitFor({ state: 'detached' });
}

async function inTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
}

/** A page begins with the way to its main part, which takes the focus there. */
async function troublesOfSkipping(page: Page): Promise<string[]> {
  const found: string[] = [];
  const expected = async (expression: string, value: unknown) => {
    const is = await page.evaluate(expression);
    if (is !== value) found.push(`the way to the main part: ${expression} is ${String(is)}`);
  };
  await page.reload();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.keyboard.press('Tab');
  await expected('document.activeElement?.textContent', 'Chuyển đến nội dung chính');
  await page.keyboard.press('Enter');
  await expected('document.activeElement?.id', 'main');
  await page.keyboard.press('Tab');
  await expected('document.activeElement?.closest("main, footer") !== null', true);
  return found;
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

/** Which of axe's rules are tried: all where nothing is said. */
interface Rules {
  runOnly?: readonly string[];
  rules?: Readonly<Record<string, { enabled: boolean }>>;
}

/** What axe finds, one line each: rule and the first elements. */
export async function violationsOf(page: Page, rules: Rules = {}): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (options) => {
    // What the script that was just run has put there.
    const { axe } = globalThis as unknown as {
      axe: { run: (options: unknown) => Promise<{ violations: Violation[] }> };
    };
    const { violations } = await axe.run({ ...options, resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 160)} – ${failureSummary?.slice(0, 200)}`)
          .join(' | ')}`,
    );
  }, rules);
}
