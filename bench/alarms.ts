import { createFollowUp } from '../src/followup/follow-up.js';
import { withBenchOffice } from './bench-office.js';
import { byClients, until } from './measure.js';
import { printFigures, seconds } from './table.js';

const DIRECTIVES = 200;
const AGENCIES = 25;

export async function alarms(): Promise<void> {
  const figures = await withBenchOffice(
    AGENCIES,
    async ({ agencyIds, launch, allRun, mailsAreOut, installation, database, province }) => {
      // The launch's own mails are not what is measured: nobody has an address while they are made.
      await database.agencyMailbox.updateMany({ data: { isActive: false } });
      await byClients(4, Array.from({ length: DIRECTIVES }), () => launch(agencyIds));
      await allRun();
      await mailsAreOut();
      await database.agencyMailbox.updateMany({ data: { isActive: true } });
      const alarmsDue = await database.assignment.count({ where: { nextAlarmAt: { not: null } } });
      await province.clockTo('2016-02-15T08:00');
      const begunAt = performance.now();
      await createFollowUp(database).rehydrate();
      await until(
        'every alarm has its notice',
        async () => (await database.firedRung.count({ where: { rung: 'receipt.1' } })) === alarmsDue,
      );
      const writtenMs = performance.now() - begunAt;
      await mailsAreOut();
      const mailedMs = performance.now() - begunAt;
      return { alarmsDue, writtenMs, mailedMs, mails: installation.smtp.mails.length };
    },
  );
  printFigures(
    'Alarms',
    [
      `${DIRECTIVES} directives × ${AGENCIES} agencies; the clock jumps to the instant at which every agency is asked for its receipt. One worker.`,
    ],
    [
      {
        what: `${figures.alarmsDue} alarms at one instant: notices written`,
        value: seconds(figures.writtenMs),
        bar: '≤ 10 s',
      },
      {
        what: `   their ${figures.mails} mails handed over (the specialist's digest among them)`,
        value: seconds(figures.mailedMs),
        bar: '≤ 60 s',
      },
    ],
  );
}
