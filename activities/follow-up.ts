import type { Outlook } from '../src/domain/outlook.js';
import type { FollowUp } from '../src/followup/follow-up.js';
import { answerWorkflow } from './answer-workflow.js';
import { beat } from './beat.js';

/** Time's side of the follow-up. Each is harmless to repeat, also beside an older attempt that is still busy. */
export const followUpActivities = (followUp: Pick<FollowUp, 'handOut' | 'pursue' | 'pursueOffice'>) => ({
  handOut: (id: string): Promise<Outlook> => answerWorkflow(() => followUp.handOut(id, beat)),
  pursue: (id: string): Promise<Outlook> => answerWorkflow(() => followUp.pursue(id, beat)),
  pursueOffice: (id: string): Promise<Outlook> => answerWorkflow(() => followUp.pursueOffice(id)),
});
