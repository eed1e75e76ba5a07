import { patched, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.js';

/**
 * Database transactions: harmless to repeat, so they are retried until the database is back. A worker that died is noticed
 * by the heartbeat's absence; the chunks inside are far shorter.
 */
const inItsOwnTask = proxyActivities<Activities>({
  startToCloseTimeout: '5m',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '30s' },
});

/**
 * Runs in the worker that already holds the workflow, without a way through Temporal's queue: a hundred directives
 * launched at once are handed out in half the time. As harmless to repeat; a worker that died is noticed by the workflow
 * task that nobody answers.
 */
const withinTheTask = proxyLocalActivities<Activities>({
  startToCloseTimeout: '5m',
  // A longer wait is Temporal's timer: the worker's place is free meanwhile.
  localRetryThreshold: '1s',
  retry: { initialInterval: '1s', maximumInterval: '30s' },
});

export const { pursue, pursueOffice } = inItsOwnTask;

/** Directives launched before release 0.2 handed out by a task of its own; their histories are replayed so. */
export const handOut: Activities['handOut'] = (id) =>
  (patched('hand-out-within-the-task') ? withinTheTask : inItsOwnTask).handOut(id);
