import { overviewRoutes } from '../src/api/overview/overview.routes.js';
import { makeOffice } from '../test/faults/office.js';
import { apiClient, type ApiClient } from '../test/support/api-client.js';
import { startInstallation } from '../test/support/installation.js';
import { byClients } from './measure.js';
import { fillOpenLeads, PAST } from './overdue.js';
import { p50AndP95, printFigures, type Figure } from './table.js';
import type pg from 'pg';

const AGENCIES = 100;
const CLIENTS = 8;
const CALLS = Number(process.env['DONDOC_BENCH_CALLS'] ?? 120);
const SIZES = (process.env['DONDOC_BENCH_OPEN'] ?? '100000,1000000').split(',').map(Number);
/** of all that was given, so much is done; the rest is open, a part of it overdue */
const DONE = 0.7;
const OVERDUE = 0.1;

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
    await fillOpenLeads(installation.databaseUrl, province.officeId, province.specialistId, given, OVERDUE, closeMost);
    const api = installation.apis[0];
    if (!api) throw new Error('no API');
    await api.start();
    const client = apiClient(api.url, specialist.token, { withinMs: 120_000 });
    const bar = given <= 100_000 ? 100 : 300;
    const what = (words: string) => `${given.toLocaleString('en')} given: ${words}`;
    return [
      {
        what: what('overview, one after the other'),
        value: p50AndP95(await load(1, () => ask(client))),
        bar: `p95 ≤ ${bar} ms`,
      },
      { what: what(`overview, ${CLIENTS} clients`), value: p50AndP95(await load(CLIENTS, () => ask(client))) },
      {
        what: what(`overview as of ${PAST}`),
        value: p50AndP95(await load(1, () => ask(client, PAST))),
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

/** Most are done, with the interval that ended and the one that stands; a third was told of lately. */
async function closeMost(client: pg.Client): Promise<void> {
  await client.query(`
    UPDATE assignment SET "lastActivityAt" = '2016-02-01 09:00+07' WHERE random() < 0.33`);
  await client.query(
    `UPDATE assignment SET state = 'closed', "performedOn" = '2016-01-10', "reportedAt" = '2016-01-10 09:00+07', "confirmedAt" = '2016-01-11 09:00+07'
     WHERE random() < $1`,
    [DONE],
  );
  await client.query(`
    INSERT INTO assignment_event ("assignmentId", seq, kind, at, channel, payload, round)
    SELECT id, 3, 'reportProgress', "lastActivityAt", 'web', '{}', 1 FROM assignment WHERE "lastActivityAt" IS NOT NULL`);
  await client.query(`
    UPDATE assignment_version v SET "validTo" = '2016-01-11 09:00+07' FROM assignment a WHERE a.id = v."assignmentId" AND a.state = 'closed'`);
  await client.query(`
    INSERT INTO assignment_version ("assignmentId", "validFrom", "officeId", "directiveId", "agencyId", role, state, "dueAt", "reportedAt", "performedOn")
    SELECT id, '2016-01-11 09:00+07', "officeId", "directiveId", "agencyId", role, state, "dueAt", "reportedAt", "performedOn" FROM assignment WHERE state = 'closed'`);
}
