import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { readDirective } from '../../reader/read-directive.js';
import type { AsideJob } from './read-aside.js';

// Hundreds of patterns, each used thousands of times in a long text: compiled at once they take a quarter less of a first reading.
setFlagsFromString('--no-regexp-tier-up');

/** Reads the one text that it was started for. */
const { text, options }: AsideJob = workerData;
// A thread's port has no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(readDirective(text, options));
