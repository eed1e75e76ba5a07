import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.js';

/**
 * Database transactions: harmless to repeat, so they are retried until the database is back. A worker that died is noticed
 * by the heartbeat's absence; the chunks inside are far shorter.
 */
export const { handOut, pursue, pursueOffice } = proxyActivities<Activities>({
  startToCloseTimeout: '5m',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '30s' },
});
