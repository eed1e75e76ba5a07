import path from 'node:path';
import { pino } from 'pino';
import { projectRoot } from '../config/project-root.js';
import { readRunning } from '../config/running.js';
import { readSettings } from '../config/settings.js';
import { createDatabase } from '../database/database.js';
import { startListener } from '../database/listener.js';
import { createFollowUp } from '../followup/follow-up.js';
import { readAside } from './intake/read-aside.js';
import { createEngineProbe } from '../temporal/engine-probe.js';
import { createTemporalGateway } from '../temporal/gateway.js';
import { createApplication } from './application.js';
import type { TemporalHealth } from './api-settings.js';
import { createChangeFeed } from './events/change-feed.js';

/** Starts the API. It comes up without PostgreSQL (503 until it is there) and without Temporal. */
async function main(): Promise<void> {
  const settings = readSettings();
  const log = pino({ level: settings.logLevel, base: { part: 'api' } });
  const databaseUrl = settings.databaseUrl ?? readRunning(settings.dataDir)?.databaseUrl;
  if (!databaseUrl) throw new Error('Chưa đặt DATABASE_URL, và bản chạy tại chỗ (npm start) chưa sẵn sàng.');
  const database = createDatabase(databaseUrl, { poolSize: settings.databasePoolSize });
  const temporal = createTemporalGateway(settings.temporal, { callWithinMs: 1_500 });
  const temporalHealth: TemporalHealth = async () => {
    if (settings.temporal.address === undefined) return 'notAsked';
    return temporal.check().then(
      () => 'up' as const,
      () => 'down' as const,
    );
  };
  const changes = createChangeFeed();
  const listener = startListener({ databaseUrl, channels: { change: changes.take }, onListening: changes.reset, log });
  const app = await createApplication({
    database,
    followUp: createFollowUp(database),
    reader: readAside,
    settings: {
      ...settings.api,
      webFolder: path.join(projectRoot, 'dist/web'),
      mailsUrl: () => readRunning(settings.dataDir)?.mailsUrl,
    },
    log,
    temporalHealth,
    ...(settings.temporal.address === undefined ? {} : { engineProbe: createEngineProbe(temporal) }),
    changes,
  });
  await app.listen(settings.api.port, settings.api.host);
  log.info({ url: settings.api.publicUrl, port: settings.api.port }, 'listening');
  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    await listener.stop();
    await app.close();
    await temporal.close();
    await database.$disconnect();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

main().catch((error: unknown) => {
  pino({ base: { part: 'api' } }).fatal({ err: error }, 'cannot start');
  process.exitCode = 1;
});
