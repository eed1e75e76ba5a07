import { Worker } from '@temporalio/worker';
import type { Logger } from 'pino';
import type { Activities } from '../../activities/index.js';
import type { TemporalSettings } from '../config/settings.js';
import { followUpQueue } from '../temporal/task-queues.js';
import { connectWorker } from '../temporal/worker-connection.js';
import { startLoop } from './loop.js';
import { workflowCode } from './workflow-code.js';

export interface TemporalWorkerOptions {
  temporal: TemporalSettings;
  installationId: string;
  activities: Activities;
  /** at least 2, no more than the pool has connections for */
  activitiesAtOnce: number;
  log: Logger;
}

export interface KeptWorker {
  readonly isRunning: () => boolean;
  /** Takes no new work, lets what runs end. */
  readonly stop: () => Promise<void>;
}

const RETRY_EVERY_MS = 15_000;
/** What does not end within this is told to, and goes on in another worker from its last chunk. */
const GRACE = '10s';

/** Keeps a Temporal worker running for ever: starts without Temporal, and anew when it fails. */
export function keepTemporalWorker({
  temporal,
  installationId,
  activities,
  activitiesAtOnce,
  log,
}: TemporalWorkerOptions): KeptWorker {
  let worker: Worker | undefined;
  let isStopped = false;

  const workUntilItFails = async (): Promise<void> => {
    const connection = await connectWorker(temporal);
    try {
      const created = await Worker.create({
        connection,
        namespace: temporal.namespace,
        taskQueue: followUpQueue(installationId),
        ...workflowCode(),
        activities,
        // Looks and hand-outs share the connections, so that neither can keep the other waiting.
        maxConcurrentActivityTaskExecutions: Math.ceil(activitiesAtOnce / 2),
        maxConcurrentLocalActivityExecutions: Math.floor(activitiesAtOnce / 2),
        shutdownGraceTime: GRACE,
      });
      const running = created.run();
      worker = created;
      log.info('Temporal worker runs');
      if (isStopped) created.shutdown(); // told to stop while it was being made
      await running;
    } finally {
      worker = undefined;
      await connection.close();
    }
  };
  const loop = startLoop({ name: 'Temporal worker', log, everyMs: RETRY_EVERY_MS, pass: workUntilItFails });

  return {
    isRunning: () => worker?.getState() === 'RUNNING',
    stop: async () => {
      isStopped = true;
      if (worker?.getState() === 'RUNNING') worker.shutdown();
      await loop.stop();
    },
  };
}
