import { writeFileSync, existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startDesks } from './desk-kit.js';
import { furnish } from './furnished.js';

test('holds', async () => {
  const kit = await startDesks();
  const made = await furnish(kit);
  writeFileSync('/tmp/team/T1/up.json', JSON.stringify({ origin: kit.origin, chromium: JSON.parse(process.env['TEST_CHROMIUM'] ?? '{}'), made }));
  while (!existsSync('/tmp/team/T1/stop')) await sleep(500);
  await kit.stop();
}, 3_600_000);
