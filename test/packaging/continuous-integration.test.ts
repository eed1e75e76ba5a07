import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../src/config/project-root.js';
import { scratchFolder } from '../support/scratch-folder.js';

const TEST_COMMAND = 'npm ci && npm test';
const read = (file: string) => readFileSync(path.join(projectRoot, file), 'utf8');

/** Runs `.ci/run` in a project whose scripts do as told, with a shared folder that holds one document or none. */
function runCi(scripts: Readonly<Record<string, string>>, { hasSeeds = true } = {}) {
  const scratch = scratchFolder('ci');
  const at = (...names: string[]) => path.join(scratch.folder, ...names);
  try {
    mkdirSync(at('project/.ci'), { recursive: true });
    mkdirSync(at('shared/seeds'), { recursive: true });
    cpSync(path.join(projectRoot, '.ci/run'), at('project/.ci/run'));
    if (hasSeeds) writeFileSync(at('shared/seeds/000.txt'), 'THÔNG BÁO\n');
    const all = { test: 'true', 'format:check': 'true', lint: 'true', types: 'true', ...scripts };
    const project = { name: 'scratch', version: '1.0.0' };
    writeFileSync(at('project/package.json'), JSON.stringify({ ...project, scripts: all }));
    const lock = { ...project, lockfileVersion: 3, packages: { '': project } };
    writeFileSync(at('project/package-lock.json'), JSON.stringify(lock));
    const { status, stdout } = spawnSync(at('project/.ci/run'), {
      cwd: scratch.folder,
      encoding: 'utf8',
      env: { ...process.env, DONDOC_SHARED: at('shared') },
    });
    return { status, lastLine: stdout.trimEnd().split('\n').at(-1) };
  } finally {
    scratch.remove();
  }
}

describe('.ci/run', () => {
  it("calls the README's test command", () => {
    expect(read('README.md')).toContain(TEST_COMMAND);
    expect(read('.ci/run')).toContain(TEST_COMMAND);
  });

  it('counts the tests and the three checks beside them', () => {
    expect(runCi({ test: 'echo "40 passed, 0 failed"' })).toEqual({ status: 0, lastLine: '43 passed, 0 failed' });
  });

  it('fails when a test fails', () => {
    const outcome = runCi({ test: 'echo "38 passed, 2 failed"; exit 1' });
    expect(outcome).toEqual({ status: 1, lastLine: '41 passed, 2 failed' });
  });

  it('fails when a check beside the tests fails', () => {
    const outcome = runCi({ test: 'echo "40 passed, 0 failed"', lint: 'false' });
    expect(outcome).toEqual({ status: 1, lastLine: '42 passed, 1 failed' });
  });

  it('fails when the tests did not run to their end', () => {
    expect(runCi({ test: 'exit 3' })).toEqual({ status: 1, lastLine: '3 passed, 1 failed' });
  });

  it('requires the real documents', () => {
    const outcome = runCi({ test: 'echo "40 passed, 0 failed"' }, { hasSeeds: false });
    expect(outcome).toEqual({ status: 1, lastLine: '0 passed, 1 failed' });
  });
});
