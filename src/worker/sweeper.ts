import type { Logger } from 'pino';
import type { FollowUp } from '../followup/follow-up.js';
import { startLoop, type Loop } from './loop.js';

/**
 * Every minute, finds what nobody woke. The wake rows it writes are the waker's; a lost signal delays, never loses. An
 * assignment that was put aside is an alarm to the administrator: an error in the log, once for each new number of them.
 */
export function startSweeper({
  followUp,
  log,
  everyMs = 60_000,
}: {
  followUp: Pick<FollowUp, 'sweep' | 'countPutAside'>;
  log: Logger;
  everyMs?: number;
}): Loop {
  let putAside = 0;
  const pass = async () => {
    const found = await followUp.sweep();
    if (found > 0) log.info({ found }, 'woke what nobody had woken');
    const now = await followUp.countPutAside();
    if (now > putAside)
      log.error({ count: now }, 'assignments are put aside: they cannot be decided and wait for an administrator');
    putAside = now;
  };
  return startLoop({ name: 'sweeper', log, everyMs, pass });
}
