import { writeFileSync, existsSync, readFileSync, unlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startDesks } from './desk-kit.js';
import { furnish } from './furnished.js';

test('holds', async () => {
  const at = Date.now();
  const kit = await startDesks();
  const started = Date.now();
  const made = await furnish(kit);
  writeFileSync('/tmp/team/T1/up.json', JSON.stringify({ origin: kit.origin, chromium: JSON.parse(process.env['TEST_CHROMIUM'] ?? '{}'), made, startMs: started - at, furnishMs: Date.now() - started }));
  while (!existsSync('/tmp/team/T1/stop')) {
    await sleep(500);
    if (existsSync('/tmp/team/T1/play')) {
      const day = readFileSync('/tmp/team/T1/play', 'utf8').trim();
      unlinkSync('/tmp/team/T1/play');
      await kit.playTo(day).catch((e: unknown) => console.error(e));
    }
  }
  await kit.stop();
}, 3_600_000);
