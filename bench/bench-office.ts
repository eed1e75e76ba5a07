import { createDatabase, type Database } from '../src/database/database.js';
import { makeOffice, type FaultOffice } from '../test/faults/office.js';
import { startInstallation, type TestInstallation } from '../test/support/installation.js';
import { until } from './measure.js';

/** A running installation of kind `test` with one office: what a bench works on. */
export interface BenchOffice extends FaultOffice {
  installation: TestInstallation;
  database: Database;
  agencyIds: readonly string[];
  /** a directive whose one task goes to these agencies, due on 28/2/2016; launched, not handed out yet */
  launch: (agencyIds: readonly string[]) => Promise<string>;
  allRun: () => Promise<void>;
  mailsAreOut: () => Promise<void>;
}

export async function withBenchOffice<T>(agencies: number, work: (office: BenchOffice) => Promise<T>): Promise<T> {
  const installation = await startInstallation();
  let office: FaultOffice | undefined;
  let launches = 0;
  const database = createDatabase(installation.databaseUrl, { poolSize: 8 });
  try {
    office = await makeOffice(installation.databaseUrl, agencies);
    const { province } = office;
    await installation.startPrograms();
    return await work({
      ...office,
      installation,
      database,
      agencyIds: province.agencyIds,
      launch: (agencyIds) =>
        province.launch([{ leads: [...agencyIds], due: '2016-02-28' }], { number: String((launches += 1)) }),
      allRun: () =>
        until(
          'all are handed out',
          async () => (await database.directive.count({ where: { state: 'launching' } })) === 0,
          { everyMs: 50 }, // each look costs what it measures
        ),
      mailsAreOut: () =>
        until(
          'all mails are handed over',
          async () =>
            (await database.notice.count({ where: { state: 'waiting' } })) === 0 &&
            (await database.mail.count({ where: { state: { in: ['waiting', 'sending'] } } })) === 0,
          { withinMs: 600_000, everyMs: 50 },
        ),
    });
  } finally {
    await database.$disconnect();
    await office?.province.close();
    await installation.stop();
  }
}
