import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { z } from 'zod';

const found = z.object({ executablePath: z.string(), env: z.record(z.string(), z.string()) });

/** A real Chromium of one test file. */
export interface TestBrowser {
  /** A page of somebody who has nothing open yet, with cookies of their own. */
  visitor(options?: BrowserContextOptions): Promise<Page>;
  stop(): Promise<void>;
}

/** The window of a visitor who says nothing else. */
export const DESKTOP = { width: 1280, height: 800 };
/** Real servers run beside it on few cores. */
const WITHIN_MS = 15_000;

/** Says every error of the page's own code in the test's output: a page that only looks right is not. */
export async function startBrowser(): Promise<TestBrowser> {
  const { executablePath, env } = found.parse(JSON.parse(process.env['TEST_CHROMIUM'] ?? '{}'));
  const browser: Browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    // A test machine's user is often root, which Chromium's sandbox refuses; it opens only our own pages.
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return {
    visitor: async (options = {}) => {
      const context = await browser.newContext({
        viewport: DESKTOP,
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
        reducedMotion: 'reduce',
        ...options,
      });
      context.setDefaultTimeout(WITHIN_MS);
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error('page error:', error.message));
      return page;
    },
    stop: () => browser.close(),
  };
}
