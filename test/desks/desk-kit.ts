import type { Page } from 'playwright-core';
import { demonstration } from '../../demo/demonstration.js';
import { startDemonstration, type DemonstrationKit } from '../e2e/demonstration-kit.js';
import { startBrowser, type TestBrowser } from '../support/browser.js';

/** The demonstration with a real browser before it. */
export interface DeskKit extends DemonstrationKit {
  readonly browser: TestBrowser;
  /** the address of the web application */
  readonly origin: string;
  /** A page on which somebody has signed in at the desk of their role: 'chuyenvien.nb' */
  signedIn(username: string, options?: Parameters<TestBrowser['visitor']>[0]): Promise<Page>;
}

export async function startDesks(): Promise<DeskKit> {
  const [kit, browser] = await Promise.all([startDemonstration(), startBrowser()]);
  const origin = kit.installation.apis[0]?.url ?? '';
  return {
    ...kit,
    browser,
    origin,
    signedIn: async (username, options) => {
      const page = await browser.visitor({ baseURL: origin, ...options });
      await page.goto('/sign-in');
      await page.getByLabel('Tên đăng nhập').fill(username);
      await page.getByLabel('Mật khẩu', { exact: true }).fill(demonstration.password);
      await page.keyboard.press('Enter');
      await page.getByRole('navigation').first().waitFor({ state: 'attached' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    },
    stop: async () => {
      await browser.stop();
      await kit.stop();
    },
  };
}
