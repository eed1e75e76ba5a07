import { existsSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './find-chromium.ts';

/**
 * Before the first test: Temporal's programs and the browser are fetched once, not by every test file that wants them at the same moment.
 * Uses what was built; without it, or without a network, the tests that need them fetch them or say what is missing.
 */
export default async function fetchPrograms() {
  process.env['TEST_CHROMIUM'] = JSON.stringify(await findChromium());
  const built = path.join(import.meta.dirname, '../../dist/src');
  if (!existsSync(path.join(built, 'embedded/binaries.js'))) return;
  const { findBinary } = await import(path.join(built, 'embedded/binaries.js'));
  const { readSettings } = await import(path.join(built, 'config/settings.js'));
  const { dataDir, temporalCli, testServer } = readSettings();
  const folder = path.join(dataDir, 'bin');
  await Promise.allSettled([
    findBinary({ program: 'temporal', given: temporalCli, folder }),
    findBinary({ program: 'temporal-test-server', given: testServer, folder }),
  ]);
}
