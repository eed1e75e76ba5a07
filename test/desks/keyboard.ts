import type { FileChooser, Locator, Page } from 'playwright-core';
import { until } from '../e2e/demonstration-kit.js';

/**
 * Somebody who uses no mouse: presses keys on a page and counts them, looks before pressing the next one as people do. What is
 * typed as words is not counted.
 */
export interface Keyboard {
  /** 'b' · 'Tab' · 'Control+Enter', one after the other */
  press(...keys: string[]): Promise<void>;
  /** Tab, or another key, as often as it takes until the focus is there. @throws when it does not come there */
  to(target: Locator, key?: string): Promise<void>;
  /** Waits until the page itself has put the focus there. */
  at(target: Locator): Promise<void>;
  /** Keys that lead to another page: its heading is there, and the focus has come into it. */
  go(heading: Locator, ...keys: string[]): Promise<void>;
  /** into what has the focus */
  type(words: string): Promise<void>;
  /** the choice that begins so, typed into the list that has the focus */
  pick(words: string): Promise<void>;
  /** Enter on "Chọn tệp", which has the focus; what is pressed in the system's own dialog is not ours to count */
  choose(file: Parameters<FileChooser['setFiles']>[0]): Promise<void>;
  readonly pressed: number;
}

/** The longest way to a control that we would expect of anybody. */
const AT_MOST = 60;
/** A browser forgets what was typed into a list after a second: on a busy machine the words may come apart. */
const TRIES = 3;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.first().evaluate((element) => element === element.ownerDocument.activeElement);

export function keyboardOf(page: Page): Keyboard {
  let pressed = 0;
  // The dialog is intercepted from the start: asked for with the key, it may come before the browser knows of it.
  page.on('filechooser', () => undefined);
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      pressed += 1;
    }
  };
  /** What the key did can be seen. */
  const seen = () => page.evaluate('new Promise((drawn) => requestAnimationFrame(() => drawn(null)))');
  const pathNow = () => page.evaluate<string>('location.pathname');
  return {
    press,
    to: async (target, key = 'Tab') => {
      await target.first().waitFor();
      const passed: string[] = [];
      for (let times = 0; times <= AT_MOST; times += 1) {
        if (await hasFocus(target)) return;
        await press(key);
        await seen();
        passed.push(await page.evaluate<string>('document.activeElement?.textContent?.slice(0, 30) ?? ""'));
      }
      throw new Error(`${AT_MOST} × ${key} do not lead to ${String(target)}: ${passed.join(' | ')}`);
    },
    at: (target) =>
      until(`${String(target)} has the focus`, async () => (await target.count()) > 0 && (await hasFocus(target))),
    go: async (heading, ...keys) => {
      const before = await pathNow();
      await press(...keys);
      await heading.waitFor();
      // The same page again: the focus stays where it was.
      if ((await pathNow()) === before) return;
      await until('the focus is in the new page', () =>
        page.evaluate<boolean>('document.activeElement.closest("main > *") !== null'),
      );
    },
    type: (words) => page.keyboard.type(words),
    pick: async (words) => {
      for (let times = 1; times <= TRIES; times += 1) {
        await page.keyboard.type(words);
        const chosen = await page.evaluate<string>('document.activeElement?.selectedOptions?.[0]?.label ?? ""');
        if (chosen.startsWith(words)) return;
        await page.waitForTimeout(1_500);
      }
      throw new Error(`${words} is not chosen`);
    },
    choose: async (file) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('Enter')]);
      await chooser.setFiles(file);
    },
    get pressed() {
      return pressed;
    },
  };
}

/** Says how many keys a task took, in one line of the run. */
export function tellKeys(desk: string, task: string, count: number): void {
  process.stdout.write(`${desk}, by keyboard: ${task}: ${count} keys\n`);
}
