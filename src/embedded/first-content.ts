import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export type FirstContent = 'demonstration' | 'empty';

/**
 * What the database was to hold when it was made. Kept inside the data folder: a start that was cut short goes on as it
 * was meant, and an empty database never turns into a demonstration later.
 */
export function rememberFirstContent(file: string, isEmpty: boolean): FirstContent {
  if (!existsSync(file)) writeFileSync(file, isEmpty ? 'empty' : 'demonstration');
  return readFileSync(file, 'utf8').trim() === 'empty' ? 'empty' : 'demonstration';
}
