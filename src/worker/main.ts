import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import { readSettings, SettingsError, type Settings } from '../config/settings.js';
import { createMailTransport } from '../mail/transport.js';
import { startHealthServer } from './health-server.js';
import { startWorkerProcess } from './worker-process.js';

/** After this, whoever started us would kill us anyway. */
const STOP_WITHIN_MS = 25_000;
const LOOK_EVERY_MS = 100;

try {
  await main(readSettings());
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function main(settings: Settings): Promise<void> {
  const { databaseUrl, smtpUrl, temporal, worker: own, api } = settings;
  if (databaseUrl === undefined || smtpUrl === undefined || temporal.address === undefined) {
    throw new SettingsError('Tiến trình xử lý cần DATABASE_URL, TEMPORAL_ADDRESS và SMTP_URL.');
  }
  const log = pino({ level: settings.logLevel, base: { part: 'worker' } });
  // We end in our own order: the SDK's own signal handlers would stop its worker first.
  Runtime.install({
    shutdownSignals: [],
    logger: new DefaultLogger('WARN', ({ level, message, meta }) => log.warn({ level, ...meta }, message)),
    telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }) } },
  });
  const work = startWorkerProcess({ settings, databaseUrl, transport: createMailTransport(smtpUrl), log });
  const health =
    own.healthPort === undefined ? undefined : await startHealthServer(work, { port: own.healthPort, host: api.host });

  const watching = setInterval(() => {
    if (work.missing().length > 0) return;
    clearInterval(watching);
    log.info('ready');
  }, LOOK_EVERY_MS);

  let isStopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'stopping');
    clearInterval(watching);
    setTimeout(() => {
      log.warn('did not end in time');
      process.exit(1);
    }, STOP_WITHIN_MS).unref();
    void work
      .stop()
      .then(() => health?.close())
      .then(() => {
        log.info('stopped');
        process.exit(0);
      });
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
