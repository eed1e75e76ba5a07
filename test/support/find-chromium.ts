import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A real Chromium: the machine's own where there is one, else the one that a package carries, with the libraries that a bare
 * machine lacks. Also imported as it stands by plain JavaScript (fetch-programs.js): types that can be erased, nothing else.
 */
export async function findChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const installed = INSTALLED.find((candidate) => existsSync(candidate));
  if (installed) return { executablePath: installed, env: {} };
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  if (hasItsLibraries(executablePath)) return { executablePath, env: {} };
  const packed = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const folder = await inflate(path.join(path.dirname(packed), '../bin/al2023.tar.br'));
  return { executablePath, env: { LD_LIBRARY_PATH: path.join(folder, 'lib') } };
}

function hasItsLibraries(program: string): boolean {
  try {
    return !execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found');
  } catch {
    return false;
  }
}
