import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder that holds package.json: the same from the sources and from dist/. Absolute path. */
export const projectRoot = findUpwards(import.meta.dirname);

function findUpwards(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error(`No package.json above ${import.meta.dirname}`);
  return findUpwards(parent);
}
