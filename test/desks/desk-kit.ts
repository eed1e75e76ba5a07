import type { Page } from 'playwright-core';
import { sessionRoutes } from '../../src/api/sessions/sessions.routes.js';
import { demonstration } from '../../demo/demonstration.js';
import { startDemonstration, type DemonstrationKit } from '../e2e/demonstration-kit.js';
import { startBrowser, type TestBrowser } from '../support/browser.js';

type VisitorOptions = Parameters<TestBrowser['visitor']>[0];

/** The demonstration with a real browser before it. */
export interface DeskKit extends DemonstrationKit {
  readonly browser: TestBrowser;
  /** the address of the web application */
  readonly origin: string;
  /** An empty page whose cookies are those of a new session of somebody: 'chuyenvien.nb' */
  withSession(username: string, options?: VisitorOptions): Promise<Page>;
  /** The same, at the desk of their role. */
  signedIn(username: string, options?: VisitorOptions): Promise<Page>;
  /** The same, by the form. */
  signsIn(username: string, options?: VisitorOptions): Promise<Page>;
}

export async function startDesks(): Promise<DeskKit> {
  const [kit, browser] = await Promise.all([startDemonstration(), startBrowser()]);
  const origin = kit.installation.apis[0]?.url ?? '';
  const withSession = async (username: string, options?: VisitorOptions) => {
    const page = await browser.visitor({ baseURL: origin, ...options });
    const answer = await page.request.post(sessionRoutes.signIn.path, {
      data: { username, password: demonstration.password },
      headers: { origin },
    });
    if (!answer.ok()) throw new Error(`${username} cannot sign in: ${await answer.text()}`);
    return page;
  };
  return {
    ...kit,
    browser,
    origin,
    withSession,
    signedIn: async (username, options) => {
      const page = await withSession(username, options);
      await page.goto('/');
      return atDesk(page);
    },
    signsIn: async (username, options) => {
      const page = await browser.visitor({ baseURL: origin, ...options });
      await page.goto('/sign-in');
      await page.getByLabel('Tên đăng nhập').fill(username);
      await page.getByLabel('Mật khẩu', { exact: true }).fill(demonstration.password);
      await page.keyboard.press('Enter');
      return atDesk(page);
    },
    stop: async () => {
      await browser.stop();
      await kit.stop();
    },
  };
}

async function atDesk(page: Page): Promise<Page> {
  await page.getByRole('navigation').first().waitFor({ state: 'attached' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
