import { overviewRoutes } from '../src/api/overview/overview.routes.js';
import { makeOffice } from '../test/faults/office.js';
import { apiClient, type ApiClient } from '../test/support/api-client.js';
import { startInstallation } from '../test/support/installation.js';
import { byClients, timed } from './measure.js';
import { AGENCIES, fillGiven } from './fill-given.js';
import { PAST } from './overdue.js';
import { milliseconds, p50AndP95, printFigures, type Figure } from './table.js';

const CLIENTS = 8;
const CALLS = Number(process.env['DONDOC_BENCH_CALLS'] ?? 120);
const SIZES = (process.env['DONDOC_BENCH_OPEN'] ?? '100000,1000000').split(',').map(Number);
/** of all that was given, so much is done; the rest is open, a part of it overdue */
const DONE = 0.7;
const OVERDUE = 0.1;
/** of all, so much was told of in the last 30 days */
const TOLD = 1 / 3;

/** The leader's figures: everything given is counted, not only what is open. */
export async function overview(): Promise<void> {
  const figures: Figure[] = [];
  for (const given of SIZES) figures.push(...(await measure(given)));
  printFigures(
    'Overview: figures by agency, through the HTTP API',
    [
      `${AGENCIES} agencies, ${DONE * 100} % of what was given is done, ${OVERDUE * 100} % of the rest overdue, a third told of in 30 days, rows made by SQL, VACUUM ANALYZE, ${CLIENTS} clients on one API process, ${CALLS} calls of each kind. p50 / p95.`,
    ],
    figures,
  );
}

async function measure(given: number): Promise<Figure[]> {
  const installation = await startInstallation();
  const { province, specialist } = await makeOffice(installation.databaseUrl, AGENCIES);
  try {
    const { officeId, specialistId } = province;
    const shares = { done: DONE, overdue: OVERDUE, told: TOLD };
    await fillGiven(installation.databaseUrl, { officeId, specialistId, given, shares });
    const api = installation.apis[0];
    if (!api) throw new Error('no API');
    await api.start();
    const client = apiClient(api.url, specialist.token, { withinMs: 120_000 });
    const bar = given <= 100_000 ? 100 : 300;
    const what = (words: string) => `${given.toLocaleString('en')} given: ${words}`;
    const firstOf = async (asOf?: string) => milliseconds(await timed(() => ask(client, asOf)));
    return [
      { what: what('overview, the first look of all'), value: await firstOf() },
      {
        what: what('overview, one after the other'),
        value: p50AndP95(await load(1, () => ask(client))),
        bar: `p95 ≤ ${bar} ms`,
      },
      {
        what: what(`overview, ${CLIENTS} clients`),
        value: p50AndP95(await load(CLIENTS, () => ask(client))),
        bar: `p95 ≤ ${bar} ms`,
      },
      { what: what(`overview as of ${PAST}, the first look`), value: await firstOf(PAST), bar: `≤ ${3 * bar} ms` },
      {
        what: what(`overview as of ${PAST}, ${CLIENTS} clients`),
        value: p50AndP95(await load(CLIENTS, () => ask(client, PAST))),
        bar: `p95 ≤ ${3 * bar} ms`,
      },
    ];
  } finally {
    await province.close();
    await installation.stop();
  }
}

const ask = (client: ApiClient, asOf?: string) =>
  client.call(overviewRoutes.overview, asOf === undefined ? {} : { query: { asOf } });

async function load(clients: number, call: () => Promise<unknown>): Promise<number[]> {
  await byClients(clients, Array.from({ length: 3 * clients }), call);
  return byClients(clients, Array.from({ length: CALLS }), call);
}
