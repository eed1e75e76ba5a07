import { chromium } from 'playwright-core';
const [, , user, width, theme, ...pages] = process.argv;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: Number(width), height: width === '360' ? 760 : 900 }, colorScheme: theme, locale: 'vi-VN' });
const page = await context.newPage();
page.on('console', (m) => m.type() === 'error' && console.log('console:', m.text().slice(0, 300)));
page.on('pageerror', (e) => console.log('pageerror:', String(e).slice(0, 400)));
const B = 'http://localhost:4311';
await page.goto(B + '/sign-in');
await page.evaluate(async (username) => {
  await fetch('/api/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username, password: 'dondoc-2016' }) });
}, user);
const ids = await page.evaluate(async () => {
  const d = (await (await fetch('/api/directives?scope=all&sort=overdue')).json()).directives;
  const one = await (await fetch('/api/directives/' + d[0].id)).json();
  const big = one.tasks.toSorted((a, b) => b.assignments.length - a.assignments.length)[0];
  const a = (await (await fetch('/api/assignments?overdue=true')).json()).assignments[0];
  const g = (await (await fetch('/api/assignments?state=awaitingConfirmation')).json()).assignments[0];
  return { D: d[0].id, T: big.id, A: a.id, G: g?.id, GD: g?.directive.id, GT: g?.task.id };
});
for (const spec of pages) {
  const [name, path, action] = spec.split('|');
  const to = path.replace(/\{(\w+)\}/g, (_, k) => ids[k]);
  await page.goto(B + to);
  await page.waitForLoadState('networkidle').catch(() => {});
  await page.waitForTimeout(1500);
  if (action) { await page.evaluate(action); await page.waitForTimeout(1500); }
  await page.screenshot({ path: `/tmp/team/directives-shots/${name}-${width}-${theme}.png`, fullPage: name.endsWith('F') });
  if (name.startsWith('pdf')) await page.pdf({ path: `/tmp/team/directives-shots/${name}.pdf`, preferCSSPageSize: true });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  console.log(name, await page.title(), 'overflow', over);
}
await browser.close();
