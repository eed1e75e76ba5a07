import type { Page } from 'playwright-core';

/** One step of a story. When it fails it says which step, and what stands on the page. */
export async function step(words: string, page: Page, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const shown = await page
      .locator('body')
      .innerText()
      .catch(() => '(no page)');
    throw new Error(`${words}: ${String(error)}\n${page.url()}\n${shown.slice(0, 4_000)}`, { cause: error });
  }
}
