import type { FollowUp } from '../src/followup/follow-up.js';
import { followUpActivities } from './follow-up.js';

export type { Outlook } from '../src/domain/outlook.js';

export interface ActivityDependencies {
  followUp: Pick<FollowUp, 'handOut' | 'pursue' | 'pursueOffice'>;
}

/** A plain object: the worker registers activities by its own entries, and finds none on a class instance. */
export const createActivities = ({ followUp }: ActivityDependencies) => ({ ...followUpActivities(followUp) });

export type Activities = ReturnType<typeof createActivities>;
