import { writeTheSameRows } from './bare-postgres.js';
import { withBenchOffice } from './bench-office.js';
import type { Database } from '../src/database/database.js';
import type { TestProgram } from '../test/support/installation.js';
import { byClients } from './measure.js';
import { printFigures, seconds } from './table.js';

const MANY = 166;

export async function handout(): Promise<void> {
  const many = await withBenchOffice(
    MANY,
    async ({ agencyIds, launch, allRun, mailsAreOut, installation, database }) => {
      const begunAt = performance.now();
      const id = await launch(agencyIds);
      await allRun();
      const handedOutMs = performance.now() - begunAt;
      await mailsAreOut();
      const mailedMs = performance.now() - begunAt;
      const count = await database.assignment.count({ where: { directiveId: id } });
      const bareMs = await writeTheSameRows(installation.postgres, installation.databaseUrl);
      return { handedOutMs, mailedMs, count, bareMs, mails: installation.smtp.mails.length };
    },
  );
  const rate = await withBenchOffice(10, async ({ agencyIds, launch, allRun, installation, database }) => {
    const hundred = Array.from({ length: 100 }, (_, index) => index);
    const begunAt = performance.now();
    await byClients(8, hundred, () => launch(agencyIds));
    const launchedMs = performance.now() - begunAt;
    await allRun();
    const ms = performance.now() - begunAt;
    const count = await database.assignment.count();
    const bareMs = await writeTheSameRows(installation.postgres, installation.databaseUrl);
    return {
      ms,
      launchedMs,
      count,
      bareMs,
      alone: await alone(installation.workers[0], database, hundred, () => launch(agencyIds), allRun),
    };
  });
  printFigures(
    'Handing out',
    [
      'One API, one worker, PostgreSQL, Temporal dev server, a mail server, all on this machine; launched by the function behind the API.',
      'Time runs from the beginning of the (first) launch; "bare": the same rows by plain SQL, one transaction a directive, 4 connections.',
    ],
    [
      {
        what: `1 directive × ${MANY} agencies: handed out (${many.count})`,
        value: seconds(many.handedOutMs),
        bar: '≤ 2 s',
      },
      { what: '   the same rows bare', value: seconds(many.bareMs) },
      { what: '   ratio', value: `${(many.handedOutMs / many.bareMs).toFixed(1)} ×` },
      { what: `   all ${many.mails} mails handed to SMTP`, value: seconds(many.mailedMs), bar: '≤ 30 s' },
      { what: `100 directives × 10: all ${rate.count} handed out`, value: seconds(rate.ms) },
      {
        what: '   assignments a second, launches included',
        value: (rate.count / (rate.ms / 1000)).toFixed(0),
        bar: '≥ 250',
      },
      { what: '   the last launch was answered after', value: seconds(rate.launchedMs) },
      {
        what: '   100 more launched while no worker ran: assignments a second once one runs',
        value: rate.alone.toFixed(0),
        bar: '≥ 250',
      },
      { what: '   the same rows bare', value: seconds(rate.bareMs) },
      { what: '   ratio', value: `${(rate.ms / rate.bareMs).toFixed(1)} ×` },
    ],
  );
}

/** Assignments a second between the first and the last directive that a worker hands out when it finds them all waiting. */
async function alone(
  worker: TestProgram | undefined,
  database: Database,
  work: readonly number[],
  launch: () => Promise<string>,
  allRun: () => Promise<void>,
): Promise<number> {
  await worker?.stop();
  const ids: string[] = [];
  await byClients(8, work, async () => ids.push(await launch()));
  await worker?.start();
  await allRun();
  const [row] = await database.$queryRaw<{ rate: number }[]>`
    SELECT (count(*) / extract(epoch FROM max("handedOutAt") - min("handedOutAt")))::float AS rate FROM assignment WHERE "directiveId" = ANY(${ids}::uuid[])`;
  return row?.rate ?? Number.NaN;
}
