import { NativeConnection } from '@temporalio/worker';
import type { TemporalSettings } from '../config/settings.js';
import { temporalAddress } from './connection.js';

/** The worker's own kind of connection. @throws when Temporal cannot be reached now */
export const connectWorker = (settings: TemporalSettings): Promise<NativeConnection> =>
  NativeConnection.connect(temporalAddress(settings));
