import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const web = path.join(root, 'web');

const listed = new Set(
  [...readFileSync(path.join(web, 'design/mantine-styles.ts'), 'utf8').matchAll(/styles\/([\w-]+)\.layer\.css/g)].map(
    ([, name]) => name,
  ),
);

/** Names that are imported from the component library anywhere in the application. */
function usedNames(): Set<string> {
  const names = new Set<string>();
  for (const entry of readdirSync(web, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const source = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
    for (const [, list = ''] of source.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g))
      for (const name of list.split(',')) names.add(name.trim());
  }
  return names;
}

describe('the component library’s style sheets', () => {
  it('are loaded for every component that is used', () => {
    const lacking = [...usedNames()].filter(
      (name) => existsSync(path.join(root, `node_modules/@mantine/core/styles/${name}.layer.css`)) && !listed.has(name),
    );
    expect(lacking).toEqual([]);
  });
});
