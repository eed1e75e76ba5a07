import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AlreadyRunning, takeLock } from '../../src/embedded/lock.js';
import { identify } from '../../src/embedded/process-identity.js';
import { scratchFolder } from '../support/scratch-folder.js';

describe('the lock of a folder', () => {
  const scratch = scratchFolder('lock');
  let count = 0;
  const newFile = () => path.join(scratch.folder, `lock-${++count}`);
  afterAll(() => scratch.remove());

  it('is had by one process at a time, and given back', () => {
    const file = newFile();
    const giveBack = takeLock(file);
    expect(() => takeLock(file)).toThrow(AlreadyRunning);
    expect(() => takeLock(file)).toThrow(String(process.pid));
    giveBack();
    expect(existsSync(file)).toBe(false);
    takeLock(file)();
  });

  it('is taken over from a process that was killed', async () => {
    const file = newFile();
    const holder = spawn('sleep', ['60']);
    writeFileSync(file, JSON.stringify(identify(holder.pid ?? 0)));
    expect(() => takeLock(file)).toThrow(AlreadyRunning);
    await new Promise((resolve) => {
      holder.once('exit', resolve);
      holder.kill('SIGKILL');
    });
    takeLock(file)();
  });

  it('is taken over when the pid in it belongs to another process by now', () => {
    const file = newFile();
    writeFileSync(file, JSON.stringify({ pid: process.pid, startMark: 'an earlier life' }));
    takeLock(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(identify(process.pid));
  });

  it('is taken over when the file is nonsense, as after a full disk', () => {
    const file = newFile();
    writeFileSync(file, '{"pid":');
    takeLock(file)();
    expect(existsSync(file)).toBe(false);
  });

  it('is not given back by one who has lost it', () => {
    const file = newFile();
    const giveBack = takeLock(file);
    writeFileSync(file, JSON.stringify({ pid: process.ppid, startMark: 'of another' }));
    giveBack();
    expect(existsSync(file)).toBe(true);
  });
});
