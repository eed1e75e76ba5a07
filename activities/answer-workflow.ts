import { ApplicationFailure } from '@temporalio/common';
import { DomainError } from '../src/domain/errors.js';
import type { Outlook } from '../src/domain/outlook.js';

/** Another database's directive, or one restored away: its workflow has nothing to follow and ends quietly. */
const GONE: Outlook = { isConcluded: true };

/**
 * The boundary between the follow-up and a workflow: what can never succeed fails the activity for good, under its stable
 * code; everything else is thrown as it is, and retried.
 */
export async function answerWorkflow(look: () => Promise<Outlook>): Promise<Outlook> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'DATABASE_AWAY') throw error;
    if (error.code === 'NOT_FOUND') return GONE;
    throw ApplicationFailure.nonRetryable(error.message, error.code);
  }
}
