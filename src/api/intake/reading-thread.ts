import { parentPort, workerData } from 'node:worker_threads';
import { readDirective } from '../../reader/read-directive.js';
import type { AsideJob } from './read-aside.js';

/** Reads the one text that it was started for. */
const { text, options }: AsideJob = workerData;
// A thread's port has no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(readDirective(text, options));
