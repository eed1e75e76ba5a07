import { parentPort, workerData } from 'node:worker_threads';
import { readDirective } from '../../reader/read-directive.js';
import type { AsideJob } from './read-aside.js';

/** Reads the one text that it was started for. */
const { text, options }: AsideJob = workerData;
parentPort?.postMessage(readDirective(text, options));
