import { writeTheSameRows } from './bare-postgres.js';
import { withBenchOffice } from './bench-office.js';
import { byClients, timed } from './measure.js';
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
    const ms = await timed(async () => {
      await byClients(8, Array.from({ length: 100 }), () => launch(agencyIds));
      await allRun();
    });
    const count = await database.assignment.count();
    return { ms, count, bareMs: await writeTheSameRows(installation.postgres, installation.databaseUrl) };
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
      { what: '   the same rows bare', value: seconds(rate.bareMs) },
      { what: '   ratio', value: `${(rate.ms / rate.bareMs).toFixed(1)} ×` },
    ],
  );
}
