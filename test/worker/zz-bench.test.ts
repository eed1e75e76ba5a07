import { pino } from 'pino';
import { createMailTransport } from '../../src/mail/transport.js';
import { createMailroom } from '../../src/worker/mailroom/mailroom.js';
import { makeProvince } from '../support/province.js';
import { startPostgres } from '../support/postgres.js';
import { startSmtpSink } from '../support/smtp.js';

it('mails', async () => {
  const postgres = await startPostgres();
  const sink = await startSmtpSink();
  const province = await makeProvince(await postgres.createDatabase(), { agencies: 166 });
  const transport = createMailTransport(sink.url);
  const mailroom = createMailroom({ database: province.database, transport, settings: { publicUrl: 'http://x', from: { name: 'x', address: 'a@b.example' } }, log: pino({ level: 'warn' }) });
  const t = async (name: string, work: () => Promise<unknown>) => { const s = performance.now(); await work(); console.log(name, Math.round(performance.now() - s), 'ms', sink.mails.length); };
  const ids: string[] = [];
  await t('launch 30x166', async () => { for (let i = 0; i < 30; i += 1) { const id = await province.launch([{ leads: province.agencyIds, due: '2016-02-28' }]); await province.followUp.handOut(id); ids.push(id); } });
  await t('drain first launch mails 30*166', () => mailroom.drain());
  await province.database.$executeRaw`UPDATE assignment SET "acknowledgedAt" = business_now(), state = 'inProgress'`;
  await province.clockTo('2016-02-24T08:00');
  await t('pursue', async () => { for (const id of ids) await province.followUp.pursue(id); });
  await t('drain reminders', () => mailroom.drain());
  transport.close(); await sink.stop(); await province.close(); await postgres.stop();
}, 600_000);
