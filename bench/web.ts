import type { CDPSession, Page } from 'playwright-core';
import { createDatabase } from '../src/database/database.js';
import { hashPassword } from '../src/database/password-hash.js';
import { makeOffice } from '../test/faults/office.js';
import { startBrowser } from '../test/support/browser.js';
import { findChromium } from '../test/support/find-chromium.js';
import { startInstallation } from '../test/support/installation.js';
import { fillOpenLeads } from './overdue.js';
import { milliseconds, printFigures, type Figure } from './table.js';

const AGENCIES = 100;
const OPEN = 10_000;
const OVERDUE_SHARE = 0.05;
const SLOWER = 4;
const VISITS = 3;
/** of the throttled page, from its address to the first key */
const RESTS_MS = 5_000;
const SCROLL_MS = 4_000;

interface Desk {
  name: string;
  username: string;
  address: string;
}

/** First loads, largest contentful paint, interactions and scrolling of the desks, in a real Chromium before the built programs. */
export async function web(): Promise<void> {
  process.env['TEST_CHROMIUM'] = JSON.stringify(await findChromium());
  const installation = await startInstallation();
  const { province } = await makeOffice(installation.databaseUrl, AGENCIES);
  const browser = await startBrowser();
  try {
    await fillOpenLeads(installation.databaseUrl, province.officeId, province.specialistId, OPEN, OVERDUE_SHARE);
    const desks = await openAccounts(installation.databaseUrl, province.officeId, province.specialistId);
    await installation.startPrograms();
    const origin = installation.apis[0]?.url ?? '';
    const signedIn = async (username: string) => {
      const page = await browser.visitor({ baseURL: origin });
      await page.request.post('/api/session', {
        headers: { Origin: origin },
        data: { username, password: PASSWORD, wants: 'cookie' },
      });
      return page;
    };
    const figures: Figure[] = [];
    for (const desk of desks) figures.push(...(await firstLoad(desk, () => signedIn(desk.username))));
    figures.push(...(await longList(await signedIn('bench-specialist'))));
    printFigures(
      'The web application',
      [
        `Chromium without a window, one API process, an office with ${OPEN.toLocaleString('en')} open assignments, ${OVERDUE_SHARE * 100} % overdue.`,
        `First load: an empty cache, all scripts until the page rests, as they were transferred. Paint and interactions with the processor ${SLOWER} × slower, the slowest of ${VISITS} visits.`,
      ],
      figures,
    );
  } finally {
    await browser.stop();
    await province.close();
    await installation.stop();
  }
}

const PASSWORD = 'bench-password';

/** The accounts of the three desks and the administrator, with a password. */
async function openAccounts(url: string, officeId: string, specialistId: string): Promise<Desk[]> {
  const database = createDatabase(url, { poolSize: 2 });
  try {
    const passwordHash = await hashPassword(PASSWORD);
    await database.account.update({
      where: { id: specialistId },
      data: { username: 'bench-specialist', passwordHash },
    });
    const clerk = await database.account.findFirstOrThrow({ where: { officeId, role: 'agencyOfficer' } });
    await database.account.update({ where: { id: clerk.id }, data: { username: 'bench-agency', passwordHash } });
    const chairman = await database.post.findFirst({ where: { officeId, kind: 'chairman' } });
    const people = [
      { username: 'bench-leader', role: 'leader', officeId, postId: chairman?.id ?? null },
      { username: 'bench-administrator', role: 'administrator', officeId: null, postId: null },
    ];
    await database.account.createMany({
      data: people.map((person) => ({
        ...person,
        id: crypto.randomUUID(),
        displayName: person.username,
        passwordHash,
      })),
    });
  } finally {
    await database.$disconnect();
  }
  return [
    { name: 'secretariat, /desk', username: 'bench-specialist', address: '/desk' },
    { name: 'agency, /agency', username: 'bench-agency', address: '/agency' },
    { name: 'leadership, /overview', username: 'bench-leader', address: '/overview' },
    { name: 'administrator, /admin/engine-health', username: 'bench-administrator', address: '/admin/engine-health' },
  ];
}

async function firstLoad({ name, address }: Desk, open: () => Promise<Page>): Promise<Figure[]> {
  const visits: { scriptBytes: number; paintMs: number; interactionMs: number }[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const page = await open();
    const devtools = await page.context().newCDPSession(page);
    const bytes = countScripts(devtools);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(watch);
    await page.goto(address);
    // Looking for something again and again would take the slowed processor from the page.
    await page.waitForTimeout(RESTS_MS);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const paintMs = await page.evaluate<number>('globalThis.lastPaintAt');
    for (const key of ['Tab', 'Tab', 'Tab', '?', 'Escape', '/', 's', 'o', 'Escape']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(250);
    }
    visits.push({
      scriptBytes: bytes(),
      paintMs,
      interactionMs: await page.evaluate<number>('globalThis.slowestEventMs'),
    });
    await page.context().close();
  }
  const most = (what: (visit: (typeof visits)[number]) => number) => Math.max(...visits.map(what));
  return [
    {
      what: `${name}: JavaScript of the first load`,
      value: `${(most(({ scriptBytes }) => scriptBytes) / 1024).toFixed(0)} KB`,
      bar: '≤ 250 KB',
    },
    { what: '   largest contentful paint', value: milliseconds(most(({ paintMs }) => paintMs)), bar: '≤ 1,500 ms' },
    {
      what: '   slowest key (Tab, sheet of keys, search)',
      value: milliseconds(most(({ interactionMs }) => interactionMs)),
      bar: '≤ 100 ms',
    },
  ];
}

/** What the page notes of itself: paints and events are told only to those who listen from the beginning. */
const watch = `
  globalThis.lastPaintAt = 0; globalThis.slowestEventMs = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) globalThis.lastPaintAt = entry.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) globalThis.slowestEventMs = Math.max(globalThis.slowestEventMs, entry.duration); })
    .observe({ type: 'event', buffered: true, durationThreshold: 16 });`;

/** Bytes of scripts as they came over the wire. */
function countScripts(devtools: CDPSession): () => number {
  const scripts = new Set<string>();
  let bytes = 0;
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  return () => bytes;
}

/** Scrolls through the list of all assignments, a screen's third at each frame. */
async function longList(page: Page): Promise<Figure[]> {
  await page.goto('/assignments');
  await page.getByRole('row').nth(5).waitFor();
  await page.waitForTimeout(2_000);
  const { frames, ms, rows } = await page.evaluate<{ frames: number; ms: number; rows: number }>(`
    new Promise((resolve) => {
      const begunAt = performance.now(); let frames = 0;
      const next = (at) => {
        frames += 1; scrollBy(0, innerHeight / 3);
        if (at - begunAt < ${SCROLL_MS}) requestAnimationFrame(next);
        else resolve({ frames, ms: at - begunAt, rows: document.querySelectorAll('[role=row], tr').length });
      };
      requestAnimationFrame(next);
    })`);
  await page.context().close();
  return [
    {
      what: `list of ${OPEN.toLocaleString('en')}: frames a second while it scrolls (${rows} rows in the page)`,
      value: (frames / (ms / 1000)).toFixed(0),
      bar: '≥ 50',
    },
  ];
}
