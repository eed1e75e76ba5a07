import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../src/config/project-root.js';

const shared = process.env['DONDOC_SHARED'] ?? path.join(projectRoot, '../shared');
const seeds = path.join(shared, 'seeds');

/** The real documents are not part of the repository: what needs them is skipped, visibly, where they are not. */
export const hasSeeds = existsSync(seeds);
export const testWithSeeds = hasSeeds ? test : test.skip;
export const describeWithSeeds = hasSeeds ? describe : describe.skip;

/** The text of a real document, by its number: '003' */
export function seed(number: string): string {
  const name = readdirSync(seeds).find((file) => file.startsWith(`${number}_`) && file.endsWith('.txt'));
  if (name === undefined) throw new Error(`no seed ${number} in ${seeds}`);
  return readFileSync(path.join(seeds, name), 'utf8');
}

/** A notice of the demonstration: '08-tb-ubnd.txt' */
export const demoNotice = (name: string): string => readFileSync(path.join(projectRoot, 'demo/notices', name), 'utf8');
