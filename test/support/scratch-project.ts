import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from '@swc/core';
import { projectRoot } from '../../src/config/project-root.js';
import { scratchFolder } from './scratch-folder.js';

const SOURCES = ['src/config', 'src/embedded', 'src/temporal'];

/**
 * A project folder of its own in which the real launcher runs, with small programs in the place of the API, the worker
 * and the command: what is tested is the launcher, not they.
 * @param programs by path below dist/src, as JavaScript
 */
export function scratchProject(programs: Readonly<Record<string, string>>) {
  const scratch = scratchFolder('project');
  const at = (...names: string[]) => path.join(scratch.folder, ...names);
  cpSync(path.join(projectRoot, 'package.json'), at('package.json'));
  symlinkSync(path.join(projectRoot, 'node_modules'), at('node_modules'));
  for (const folder of SOURCES) {
    mkdirSync(at('dist', folder), { recursive: true });
    for (const name of readdirSync(path.join(projectRoot, folder)).filter((entry) => entry.endsWith('.ts'))) {
      const source = readFileSync(path.join(projectRoot, folder, name), 'utf8');
      const { code } = transformSync(source, {
        jsc: { target: 'es2024', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
      });
      writeFileSync(at('dist', folder, name.replace(/\.ts$/, '.js')), code);
    }
  }
  for (const [name, code] of Object.entries(programs)) {
    mkdirSync(path.dirname(at('dist/src', name)), { recursive: true });
    writeFileSync(at('dist/src', name), code);
  }
  return { ...scratch, at, launcher: at('dist/src/embedded/main.js') };
}
