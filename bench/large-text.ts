import { readFileSync } from 'node:fs';
import { readDirective } from '../src/reader/read-directive.js';

/** A program: reads the text on its standard input once, cold, and prints the milliseconds and the most memory in MB. */
const text = readFileSync(0, 'utf8');
const begunAt = performance.now();
readDirective(text);
const ms = performance.now() - begunAt;
process.stdout.write(JSON.stringify({ ms, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) }));
