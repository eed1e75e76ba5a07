import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startChild } from '../../src/embedded/child.js';
import { ChildrenRecord } from '../../src/embedded/children-record.js';
import { identify } from '../../src/embedded/process-identity.js';
import { supervise } from '../../src/embedded/supervisor.js';
import type { Part, ServerPart } from '../../src/embedded/supervisor.js';
import { scratchFolder } from '../support/scratch-folder.js';

const patient = `process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000);`;
const deaf = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);`;

describe('the supervisor', () => {
  const scratch = scratchFolder('supervisor');
  let count = 0;
  afterAll(() => scratch.remove());

  /** A supervisor over small programs, with a journal of starts, stops and what it says. */
  function given() {
    const recordFile = path.join(scratch.folder, `children-${++count}.json`);
    const stop = new AbortController();
    const journal: string[] = [];
    const pids: number[] = [];
    const server = (name: string, code: () => string = () => patient, isReady = async () => true): ServerPart => ({
      kind: 'server',
      name,
      stopSignal: 'SIGTERM',
      where: () => 'here',
      start: async (watching) => {
        const child = await startChild(
          {
            name,
            command: process.execPath,
            args: ['--eval', code()],
            env: {},
            cwd: '/',
            logFile: path.join(scratch.folder, `${name}.log`),
            stopSignal: 'SIGTERM',
            stopWithinMs: 1_000,
            // Half a second is time enough for a program that is going to fail, or to take its signals in hand.
            isReady: async () => (await sleep(300), await isReady()),
            readyWithinMs: 5_000,
          },
          watching,
        );
        journal.push(`${name} up`);
        pids.push(child.pid);
        void child.ended.then(() => journal.push(`${name} down`));
        return child;
      },
    });
    const task = (name: string, run: () => Promise<void>): Part => ({ kind: 'task', name, run, outcome: () => 'done' });
    const run = (parts: readonly Part[], onReady: () => void = () => {}) =>
      supervise({
        parts,
        record: new ChildrenRecord(recordFile),
        signal: stop.signal,
        say: (line) => journal.push(line),
        onReady,
        backOffMs: [20],
      });
    const happened = () => journal.filter((line) => /^\w+ (up|down)$/.test(line));
    return { recordFile, stop, journal, pids, server, task, run, happened };
  }

  it('starts the parts one after the other and stops them in reverse', async () => {
    const { stop, server, task, run, happened } = given();
    const between = task('between', async () => void happened());
    await run([server('one'), between, server('two')], () => stop.abort());
    expect(happened()).toEqual(['one up', 'two up', 'two down', 'one down']);
  });

  it('stops what runs already when a later part fails, and says why with the end of its log', async () => {
    const { server, run, happened, recordFile } = given();
    const broken = server('broken', () => `console.error('no such table'); process.exit(3);`);
    await expect(run([server('one'), broken])).rejects.toThrow(/broken: .*mã thoát 3[\s\S]*no such table/);
    expect(happened()).toEqual(['one up', 'one down']);
    expect(existsSync(recordFile)).toBe(false);
  });

  it('can be stopped while a part is still starting', async () => {
    const { stop, server, run, happened } = given();
    const slow = server(
      'slow',
      () => patient,
      async () => false,
    );
    setTimeout(() => stop.abort(), 2_000);
    await run([server('one'), slow]);
    expect(happened()).toEqual(['one up', 'one down']);
  });

  it('kills a part that does not stop when asked', async () => {
    const { stop, server, run, pids } = given();
    await run([server('deaf', () => deaf)], () => stop.abort());
    expect(identify(pids[0] ?? 0)).toBeUndefined();
  });

  it('starts a part that dies again and again until it stays', async () => {
    const { stop, journal, pids, server, run, happened } = given();
    let attempts = 0;
    const fails = () => [2, 3].includes(attempts);
    const flaky = server(
      'flaky',
      () => (attempts++, fails() ? 'process.exit(1)' : patient),
      // A program that fails is never ready, however slowly it starts.
      async () => !fails(),
    );
    const running = run([flaky], () => process.kill(pids[0] ?? 0, 'SIGKILL'));
    while (!journal.some((line) => line.startsWith('flaky đã chạy lại'))) await sleep(20);
    stop.abort();
    await running;
    expect(attempts).toBe(4);
    expect(journal.filter((line) => line.startsWith('flaky chưa khởi động lại được'))).toHaveLength(2);
    expect(happened()).toEqual(['flaky up', 'flaky down', 'flaky up', 'flaky down']);
  });

  it('writes down who runs, so that the next one ends exactly what is left of them', async () => {
    const { recordFile, stop, pids, server, run } = given();
    let written = '';
    await run([server('one')], () => {
      written = readFileSync(recordFile, 'utf8');
      stop.abort();
    });
    expect(JSON.parse(written)).toEqual([
      { name: 'one', stopSignal: 'SIGTERM', ...identify(pids[0] ?? 0), pid: pids[0], startMark: expect.any(String) },
    ]);

    // The pid of a running process that is not the one written down: as after a restart of the machine.
    writeFileSync(
      recordFile,
      JSON.stringify([{ name: 'one', pid: process.pid, startMark: 'earlier', stopSignal: 'SIGTERM' }]),
    );
    expect(await new ChildrenRecord(recordFile).endOrphans()).toEqual([]);
    expect(existsSync(recordFile)).toBe(false);
  });
});
