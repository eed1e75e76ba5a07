import { defineSignal } from '@temporalio/workflow';
import type { Outlook } from '../activities/index.js';

/** "Look again": carries nothing, so it may come twice, late or for no reason. */
export const changed = defineSignal('changed');

/** What a follow-up's workflow is given: an id. The rest is what it hands to itself when it continues as new. */
export interface FollowUpInput {
  /** UUID of the directive or of the office */
  id: string;
  /** the last look's, when this run continues another */
  outlook?: Outlook;
  /** looks in a row that changed nothing although something was due */
  fruitlessLooks?: number;
}
