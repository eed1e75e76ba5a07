import type { FileChooser, Locator, Page } from 'playwright-core';

/** Somebody who uses no mouse: presses keys on a page and counts them. What is typed as words is not counted. */
export interface Keyboard {
  /** 'b' · 'Tab' · 'Control+Enter', one after the other */
  press(...keys: string[]): Promise<void>;
  /** Tab, or another key, as often as it takes until the focus is there. @throws when it does not come there */
  to(target: Locator, key?: string): Promise<void>;
  /** into what has the focus */
  type(words: string): Promise<void>;
  /** Enter on "Chọn tệp", which has the focus; what is pressed in the system's own dialog is not ours to count */
  choose(file: Parameters<FileChooser['setFiles']>[0]): Promise<void>;
  readonly pressed: number;
}

/** The longest way to a control that we would expect of anybody. */
const AT_MOST = 60;

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
  return {
    press,
    to: async (target, key = 'Tab') => {
      await target.first().waitFor();
      const passed: string[] = [];
      for (let times = 0; times <= AT_MOST; times += 1) {
        if (await target.first().evaluate((element) => element === element.ownerDocument.activeElement)) return;
        await press(key);
        passed.push(await page.evaluate<string>('document.activeElement?.textContent?.slice(0, 30) ?? ""'));
      }
      throw new Error(`${AT_MOST} × ${key} do not lead to ${String(target)}: ${passed.join(' | ')}`);
    },
    type: (words) => page.keyboard.type(words),
    choose: async (file) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('Enter')]);
      await chooser.setFiles(file);
    },
    get pressed() {
      return pressed;
    },
  };
}
