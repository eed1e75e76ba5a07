import pg from 'pg';
import { assignmentRoutes } from '../src/api/assignments/assignments.routes.js';
import { overdueRoutes } from '../src/api/overdue/overdue.routes.js';
import { makeOffice } from '../test/faults/office.js';
import { apiClient, type ApiClient } from '../test/support/api-client.js';
import { startInstallation } from '../test/support/installation.js';
import { byClients } from './measure.js';
import { p50AndP95, printFigures, type Figure } from './table.js';

const AGENCIES = 100;
const PER_DIRECTIVE = 1_000;
const CLIENTS = 8;
const CALLS = Number(process.env['DONDOC_BENCH_CALLS'] ?? 240);
const SIZES = (process.env['DONDOC_BENCH_OPEN'] ?? '100000,1000000').split(',').map(Number);
const SHARES = [0.05, 0.2];
/** the business clock stands on 5/2/2016; the past day asked for is the Monday of that week */
export const PAST = '2016-02-01';

export async function overdue(): Promise<void> {
  const figures: Figure[] = [];
  for (const open of SIZES) for (const share of SHARES) figures.push(...(await measure(open, share)));
  printFigures(
    'Overdue list and overdue by agency, through the HTTP API',
    [
      `${AGENCIES} agencies, ${PER_DIRECTIVE} assignments a directive, rows made by SQL, VACUUM ANALYZE, ${CLIENTS} clients on one API process, ${CALLS} calls of each kind after a few to warm up. p50 / p95.`,
    ],
    figures,
  );
}

async function measure(open: number, share: number): Promise<Figure[]> {
  const installation = await startInstallation();
  const { province, specialist } = await makeOffice(installation.databaseUrl, AGENCIES);
  try {
    await fillOpenLeads(installation.databaseUrl, province.officeId, province.specialistId, open, share);
    const api = installation.apis[0];
    if (!api) throw new Error('no API');
    await api.start();
    const client = apiClient(api.url, specialist.token, { withinMs: 120_000 });
    const bar = open <= 100_000 ? 100 : 300;
    const bars = share <= 0.05 ? { now: `p95 ≤ ${bar} ms`, past: `p95 ≤ ${3 * bar} ms` } : {};
    const what = (words: string) => `${open.toLocaleString('en')} open, ${Math.round(share * 100)} % overdue: ${words}`;
    const figure = async (words: string, call: () => Promise<unknown>, limit: string | undefined): Promise<Figure> => ({
      what: what(words),
      value: p50AndP95(await load(call)),
      ...(limit === undefined ? {} : { bar: limit }),
    });
    return [
      await figure('list of 50', () => list(client), bars.now),
      await figure('by agency', () => byAgency(client), bars.now),
      await figure(`list of 50 as of ${PAST}`, () => list(client, PAST), bars.past),
      await figure(`by agency as of ${PAST}`, () => byAgency(client, PAST), bars.past),
    ];
  } finally {
    await province.close();
    await installation.stop();
  }
}

const list = (client: ApiClient, asOf?: string) =>
  client.call(assignmentRoutes.list, {
    query: { overdue: 'true', limit: '50', ...(asOf === undefined ? {} : { asOf }) },
  });
const byAgency = (client: ApiClient, asOf?: string) =>
  client.call(overdueRoutes.byAgency, asOf === undefined ? {} : { query: { asOf } });

async function load(call: () => Promise<unknown>): Promise<number[]> {
  await byClients(CLIENTS, Array.from({ length: 3 * CLIENTS }), call);
  return byClients(CLIENTS, Array.from({ length: CALLS }), call);
}

/** So many open leads of one office, that share of them due before today; each with the interval that stands. */
export async function fillOpenLeads(
  url: string,
  officeId: string,
  specialistId: string,
  open: number,
  share: number,
): Promise<void> {
  // Not the program's own client: its statements may take a minute, a million rows take longer.
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `INSERT INTO directive (id, "officeId", number, notation, year, issuer, type, "issuedOn", subject, text, "textHash", draft, state, "specialistId", "createdById", "createdAt", "launchedAt", "handedOutAt")
       SELECT gen_random_uuid(), $1::uuid, n::text, 'TB-UBND', 2015, 'UBND tỉnh Thử Nghiệm', 'TB', '2015-06-01', 'Thông báo số ' || n, 'văn bản', md5(n::text), '{}', 'running',
         $2::uuid, $2::uuid, '2015-06-01', '2015-06-01', '2015-06-01'
       FROM generate_series(1, $3::int) n`,
      [officeId, specialistId, Math.ceil(open / PER_DIRECTIVE)],
    );
    await client.query(`
      INSERT INTO task (id, "directiveId", ordinal, clause, action, content)
      SELECT gen_random_uuid(), id, 1, '1', 'Xây dựng kế hoạch, báo cáo UBND tỉnh', 'Xây dựng kế hoạch, báo cáo UBND tỉnh' FROM directive`);
    await client.query(
      `INSERT INTO assignment (id, "officeId", "directiveId", "taskId", "agencyId", period, role, state, "dueOn", "dueAt", "originalDueOn", "roundStartedAt", "launchedAt", "handedOutAt", "acknowledgedAt", "nextAlarmAt", seq)
       SELECT gen_random_uuid(), $1::uuid, d."directiveId", d.id, a.id, n / ${AGENCIES}, 'lead', 'inProgress', due::text, (due + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh', due::text,
         '2015-06-01', '2015-06-01', '2015-06-01', '2015-06-02', '2016-03-01', 2
       FROM (SELECT n, CASE WHEN random() < $2::float THEN DATE '2016-02-03' - (random() * 120)::int ELSE DATE '2016-02-06' + (random() * 300)::int END AS due
             FROM generate_series(0, $3::int - 1) n) g
       JOIN (SELECT t.*, row_number() OVER (ORDER BY t.id) - 1 AS place FROM task t) d ON d.place = g.n / ${PER_DIRECTIVE}
       JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM agency) a ON a.place = g.n % ${AGENCIES}`,
      [officeId, share, open],
    );
    await client.query(`
      INSERT INTO assignment_version ("assignmentId", "validFrom", "officeId", "directiveId", "agencyId", role, state, "dueAt")
      SELECT id, '2015-06-02', "officeId", "directiveId", "agencyId", role, state, "dueAt" FROM assignment`);
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
