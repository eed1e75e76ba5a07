import { continueAsNew, workflowInfo } from '@temporalio/workflow';
import { handOut, pursue } from './activity-proxies.js';
import { openEar } from './ear.js';
import type { FollowUpInput } from './messages.js';
import { countFruitless, showOutlook, waitForNextLook } from './next-look.js';

/**
 * The life of one launched directive: hands its assignments out, then looks whenever something is due or somebody spoke,
 * until nothing is open. It holds an id and no facts; a directive that does not exist counts as concluded.
 */
export async function directive({ id, outlook, fruitlessLooks = 0 }: FollowUpInput): Promise<void> {
  const ear = openEar({ isFirstRun: outlook === undefined });
  outlook ??= await handOut(id);
  // Concluded *and* nobody spoke since the last look began: a reopening during that look is not lost.
  while (!outlook.isConcluded || ear.wasTold()) {
    const waitMs = waitForNextLook(outlook, fruitlessLooks);
    showOutlook(outlook, waitMs);
    await ear.toldOr(waitMs);
    ear.attend();
    outlook = await pursue(id);
    fruitlessLooks = countFruitless(outlook, fruitlessLooks);
    if (workflowInfo().continueAsNewSuggested && !ear.wasTold()) {
      await continueAsNew<typeof directive>({ id, outlook, fruitlessLooks });
    }
  }
  showOutlook(outlook, undefined);
}
