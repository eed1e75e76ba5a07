import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../../src/config/settings.js';
import { findBinary } from '../../src/embedded/binaries.js';
import { anyFreePort } from '../../src/embedded/ports.js';
import { startTemporalServer } from '../../src/embedded/temporal-server.js';
import { endWithTests } from '../support/end-with-tests.js';
import { scratchFolder } from '../support/scratch-folder.js';

const settings = readSettings();
const scratch = scratchFolder('temporal-server');
afterAll(() => scratch.remove());

/** The CLI, which counts its starts and fails at the first with these words. */
async function cliThatFirstSays(words: string): Promise<{ cliPath: string; starts: () => number }> {
  const folder = path.join(settings.dataDir, 'bin');
  const real = await findBinary({ program: 'temporal', given: settings.temporalCli, folder });
  const cliPath = path.join(scratch.folder, 'temporal');
  const counted = path.join(scratch.folder, 'starts');
  writeFileSync(counted, '');
  writeFileSync(
    cliPath,
    `#!/bin/sh
case "$1" in --version) exec '${real}' "$@" ;; esac
printf x >> '${counted}'
if [ "$(cat '${counted}')" = x ]; then
  echo '${words}'
  i=0; while [ $i -lt 80 ]; do echo 'goroutine of a panic'; i=$((i + 1)); done
  exit 2
fi
exec '${real}' "$@"
`,
  );
  chmodSync(cliPath, 0o755);
  return { cliPath, starts: () => readFileSync(counted, 'utf8').length };
}
const start = async (cliPath: string) =>
  startTemporalServer(
    {
      cliPath,
      folder: scratch.folder,
      port: await anyFreePort(),
      logFile: path.join(scratch.folder, 'temporal.log'),
      namespace: 'default',
      searchAttributes: [],
    },
    { onStarted: endWithTests },
  );

describe('the Temporal dev server', () => {
  it('is started once more when a port that it chose for itself was taken from it', async () => {
    const { cliPath, starts } = await cliThatFirstSays('listen tcp 127.0.0.1:40123: bind: address already in use');
    const server = await start(cliPath);
    expect(starts()).toBe(2);
    await server.child.stop();
  });

  it('is not started again when it fails for another reason, and the end of its log is shown', async () => {
    const { cliPath, starts } = await cliThatFirstSays('no space left on device');
    await expect(start(cliPath)).rejects.toThrow(/mã thoát 2.*\n.*goroutine of a panic/);
    expect(starts()).toBe(1);
  });
});
