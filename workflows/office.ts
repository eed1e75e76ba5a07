import { continueAsNew, workflowInfo } from '@temporalio/workflow';
import { pursueOffice } from './activity-proxies.js';
import { openEar } from './ear.js';
import type { FollowUpInput } from './messages.js';
import { countFruitless, showOutlook, waitForNextLook } from './next-look.js';

/**
 * What spans an office's directives: the specialists' mail at 08:00, the agencies' weekly lists. Of the directive's shape;
 * it never concludes but for an office that does not exist.
 */
export async function office({ id, outlook, fruitlessLooks = 0 }: FollowUpInput): Promise<void> {
  const ear = openEar({ isFirstRun: outlook === undefined });
  outlook ??= await pursueOffice(id);
  while (!outlook.isConcluded || ear.wasTold()) {
    const waitMs = waitForNextLook(outlook, fruitlessLooks);
    showOutlook(outlook, waitMs);
    await ear.toldOr(waitMs);
    ear.attend();
    outlook = await pursueOffice(id);
    fruitlessLooks = countFruitless(outlook, fruitlessLooks);
    if (workflowInfo().continueAsNewSuggested && !ear.wasTold()) {
      await continueAsNew<typeof office>({ id, outlook, fruitlessLooks });
    }
  }
}
