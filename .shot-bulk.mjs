import { chromium } from 'playwright-core';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'dark', locale: 'vi-VN' });
const page = await context.newPage();
page.on('console', (m) => m.type() === 'error' && console.log('console:', m.text().slice(0, 300)));
page.on('pageerror', (e) => console.log('pageerror:', String(e).slice(0, 400)));
const B = 'http://localhost:4311';
await page.goto(B + '/sign-in');
await page.evaluate(async () => { await fetch('/api/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: 'chuyenvien.nb', password: 'dondoc-2016' }) }); });
const ids = await page.evaluate(async () => {
  const g = (await (await fetch('/api/assignments?state=awaitingConfirmation')).json()).assignments[0];
  return { G: g?.id, GD: g?.directive.id, GT: g?.task.id };
});
const shot = (name) => page.screenshot({ path: `/tmp/team/directives-shots/bulk-${name}.png` });
await page.goto(`${B}/directives/${ids.GD}/tasks/${ids.GT}`); await page.waitForLoadState('networkidle').catch(() => {}); await page.waitForTimeout(1500);
// somebody else changes one meanwhile
await page.getByRole('button', { name: /^Chọn \d+ báo cáo/ }).click(); await page.waitForTimeout(500);
await page.evaluate(async (ids) => { await fetch(`/api/assignments/${ids.G}/commands`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }, body: JSON.stringify({ command: { type: 'correctDueDate', dueOn: '2016-04-01', reason: 'thử' } }) }); }, ids);
await shot('selected');
await page.getByRole('button', { name: /^Xác nhận \d+ báo cáo/ }).click(); await page.waitForTimeout(2500); await shot('done');
await page.getByText(/chưa xác nhận/i).first().scrollIntoViewIfNeeded().catch(() => {}); await shot('done2');
await page.goto(`${B}/assignments?overdue=true&row=${ids.G}`); await page.waitForLoadState('networkidle').catch(() => {}); await page.waitForTimeout(1500); await shot('panel');
await browser.close();
