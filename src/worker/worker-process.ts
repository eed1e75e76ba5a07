import type { Logger } from 'pino';
import { createActivities } from '../../activities/index.js';
import type { Settings } from '../config/settings.js';
import { createDatabase } from '../database/database.js';
import { createFollowUp } from '../followup/follow-up.js';
import type { MailTransport } from '../mail/mail-transport.js';
import { createTemporalGateway } from '../temporal/gateway.js';
import { awaitInstallation } from './await-installation.js';
import { startListener } from '../database/listener.js';
import { createMailroom, type MailroomOptions } from './mailroom/mailroom.js';
import { startSweeper } from './sweeper.js';
import { keepTemporalWorker, type KeptWorker } from './temporal-worker.js';
import { startWaker } from './waker.js';

export interface WorkerProcess {
  /** What is not there yet, by name; empty: ready. */
  readonly missing: () => string[];
  /** Ends in order: no new work, what is under way is finished. */
  readonly stop: () => Promise<void>;
}

export interface WorkerProcessOptions {
  settings: Pick<Settings, 'databasePoolSize' | 'temporal' | 'api' | 'mail'>;
  databaseUrl: string;
  transport: MailTransport;
  log: Logger;
  /** how long the mailroom waits for further notices of a group */
  quiet?: Pick<MailroomOptions, 'quietMs' | 'longestQuietMs'>;
}

/** Connections that the relays and commands of the process need beside the activities. */
const CONNECTIONS_OF_RELAYS = 4;

/**
 * Everything that a worker does: Temporal's activities, waker, mailroom, sweep. Starts without PostgreSQL, Temporal or SMTP
 * and waits for each; any number of them may run beside each other.
 */
export function startWorkerProcess({
  settings,
  databaseUrl,
  transport,
  log,
  quiet = {},
}: WorkerProcessOptions): WorkerProcess {
  const database = createDatabase(databaseUrl, { poolSize: settings.databasePoolSize });
  const gateway = createTemporalGateway(settings.temporal);
  const followUp = createFollowUp(database);
  const stopping = new AbortController();
  const parts: { stop(): Promise<void> }[] = [];
  let worker: KeptWorker | undefined;

  const begin = async () => {
    const installationId = await awaitInstallation(database, log, stopping.signal);
    if (installationId === null) return;
    worker = keepTemporalWorker({
      temporal: settings.temporal,
      installationId,
      activities: createActivities({ followUp }),
      activitiesAtOnce: Math.max(2, settings.databasePoolSize - CONNECTIONS_OF_RELAYS),
      log,
    });
    const waker = startWaker({ database, gateway, installationId, log });
    const mailroom = createMailroom({
      database,
      transport,
      ...quiet,
      settings: {
        publicUrl: settings.api.publicUrl,
        from: { name: settings.mail.fromName, address: settings.mail.from },
      },
      log,
    });
    mailroom.start();
    const listener = startListener({
      databaseUrl,
      channels: { wake: waker.nudge, notice: mailroom.nudge, drain: onceAtATime(mailroom.drain, log) },
      onListening: () => {
        waker.nudge();
        mailroom.nudge();
      },
      log,
    });
    parts.push(listener, startSweeper({ followUp, log }), waker, mailroom, worker);
  };
  const begun = begin();

  return {
    missing: () => (worker === undefined ? ['database', 'temporal'] : worker.isRunning() ? [] : ['temporal']),
    stop: async () => {
      stopping.abort();
      await begun;
      await Promise.all(parts.map((part) => part.stop()));
      transport.close();
      await gateway.close();
      await database.$disconnect();
    },
  };
}

/** Whoever asks for a drain asks again until it is done: one that runs answers for those that come meanwhile. */
function onceAtATime(drain: () => Promise<void>, log: Logger): () => void {
  let running: Promise<void> | undefined;
  return () => {
    running ??= drain()
      .catch((error: unknown) => log.warn({ err: error }, 'draining failed'))
      .finally(() => {
        running = undefined;
      });
  };
}
