import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../src/config/project-root.js';
import { scratchFolder } from '../support/scratch-folder.js';

const read = (file: string) => readFileSync(path.join(projectRoot, file), 'utf8');
const architecture = read('ARCHITECTURE.md');

/** The table of arrows: room -> rooms that it may import. */
const arrows = new Map(
  section('The arrows')
    .split('\n')
    .flatMap((line) => [...line.matchAll(/^\| `(\w+)` +\| (.*) \|$/g)])
    .map(([, room = '', may = '']) => [room, new Set([...may.matchAll(/`(\w+)`/g)].map(([, name = '']) => name))]),
);
const rooms = [...arrows.keys()];
const folderOf = (room: string) => (['workflows', 'activities', 'web'].includes(room) ? room : `src/${room}`);
/** room -> rooms of which it may import types and nothing that runs */
const typesOnly = new Map(
  section('The arrows')
    .split('\n')
    .flatMap((line) => [...line.matchAll(/^\| `(\w+)` +\| (.*) \|$/g)])
    .map(([, room = '', may = '']) => [
      room,
      new Set([...may.matchAll(/`(\w+)` \(types only\)/g)].map(([, name = '']) => name)),
    ]),
);

function section(title: string): string {
  const [, rest = ''] = architecture.split(`\n## ${title}\n`);
  return rest.split('\n## ')[0] ?? '';
}

describe('the table of arrows in ARCHITECTURE.md', () => {
  const scratch = scratchFolder('arrows');
  afterAll(() => scratch.remove());

  it('names every room there is', () => {
    const folders = readdirSync(path.join(projectRoot, 'src'), { withFileTypes: true });
    const inUse = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(rooms).toEqual(expect.arrayContaining(inUse));
  });

  it('is what the linter enforces: it refuses each arrow that is not there, and no other', () => {
    const expected: string[] = [];
    writeFileSync(path.join(scratch.folder, '.oxlintrc.json'), read('.oxlintrc.json'));
    for (const from of rooms) {
      const folder = path.join(scratch.folder, folderOf(from));
      mkdirSync(folder, { recursive: true });
      for (const to of rooms.filter((room) => room !== from)) {
        const name = `to-${to}.ts`;
        const target = path.relative(folderOf(from), `${folderOf(to)}/anything.js`);
        writeFileSync(path.join(folder, name), `import { anything } from '${target}';\n\nanything();\n`);
        const isTypesOnly = typesOnly.get(from)?.has(to) ?? false;
        if (!arrows.get(from)?.has(to) || isTypesOnly) expected.push(`${folderOf(from)}/${name}`);
        if (isTypesOnly) {
          const types = `import type { Anything } from '${target}';\n\nexport type Other = Anything;\n`;
          writeFileSync(path.join(folder, `types-of-${to}.ts`), types);
        }
      }
    }
    const { stdout } = spawnSync(path.join(projectRoot, 'node_modules/.bin/oxlint'), ['--format', 'json'], {
      cwd: scratch.folder,
      encoding: 'utf8',
    });
    const { diagnostics }: { diagnostics: { code: string; filename: string }[] } = JSON.parse(stdout);
    const refused = diagnostics
      .filter(({ code }) => code.includes('no-restricted-imports'))
      .map(({ filename }) => filename);
    expect(refused.toSorted()).toEqual(expected.toSorted());
  });
});

describe('what the documents point to', () => {
  const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];

  it.each(documents)('%s names only files that are there', (document) => {
    const text = read(document);
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
    const named = [
      ...text.matchAll(/`((?:src|workflows|activities|prisma|demo|docker|docs|scripts|test)\/[\w./-]+\w)`/g),
    ];
    const missing = [...links, ...named.map(([, file = '']) => file)]
      .filter((file) => !/NNNN|compose\.env$/.test(file)) // to be made by the reader
      .filter((file) => !existsSync(path.join(projectRoot, file)));
    expect(missing).toEqual([]);
  });

  it.each(documents)('%s names only npm scripts that are there', (document) => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
    const named = [...read(document).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
