import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { workflowCode } from '../../src/worker/workflow-code.js';
import { quietRuntime } from './quiet-runtime.js';

const folder = path.join(import.meta.dirname, 'histories');
const histories = readdirSync(folder).filter((file) => file.endsWith('.json'));

// Append-only: one for each way in which a released workflow ran. RECORD_HISTORIES=<release> on the tests of
// follow-up-on-server adds a release's own.
describe('what runs today', () => {
  beforeAll(quietRuntime);

  it.each(histories)(
    'goes on after the upgrade: %s',
    async (file) => {
      const history: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
      await expect(Worker.runReplayHistory(workflowCode(), historyFromJSON(history))).resolves.not.toThrow();
    },
    60_000,
  );

  it('would be noticed if it did not', async () => {
    const [file = ''] = histories.filter((name) => name.includes('launch'));
    const broken = readFileSync(path.join(folder, file), 'utf8').replaceAll('"handOut"', '"handOutOtherwise"');
    await expect(Worker.runReplayHistory(workflowCode(), historyFromJSON(JSON.parse(broken)))).rejects.toThrow(
      /nondeterminism/i,
    );
  }, 60_000);
});
