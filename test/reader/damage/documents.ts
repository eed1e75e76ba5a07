import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const here = path.join(import.meta.dirname, '..');
const shared = path.resolve(
  process.env.DONDOC_SHARED ?? path.join(import.meta.dirname, '../../../../shared'),
  'reader/gold',
);

/** All annotated texts that are there: the project's own, and the real ones where they are at hand. */
export function annotatedTexts(): { name: string; text: string }[] {
  return [path.join(here, 'gold'), path.join(here, 'written'), shared]
    .filter((directory) => existsSync(directory))
    .flatMap((directory) =>
      readdirSync(directory)
        .filter((name) => name.endsWith('.txt') && (directory !== shared || name.startsWith('seed-')))
        .map((name) => ({ name, text: readFileSync(path.join(directory, name), 'utf8') })),
    );
}
