import { Context } from '@temporalio/activity';

/**
 * Says between two chunks that this attempt is alive, and ends it where it is no longer wanted (timed out, worker stopping):
 * what was committed stays, the next attempt goes on from there.
 */
export function beat(): void {
  const context = Context.current();
  context.heartbeat();
  context.cancellationSignal.throwIfAborted();
}
