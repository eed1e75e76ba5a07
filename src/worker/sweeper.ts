import type { Logger } from 'pino';
import type { FollowUp } from '../followup/follow-up.js';
import { startLoop, type Loop } from './loop.js';

/** Every minute, finds what nobody woke. The wake rows it writes are the waker's; a lost signal delays, never loses. */
export function startSweeper({
  followUp,
  log,
  everyMs = 60_000,
}: {
  followUp: Pick<FollowUp, 'sweep'>;
  log: Logger;
  everyMs?: number;
}): Loop {
  const pass = async () => {
    const found = await followUp.sweep();
    if (found > 0) log.info({ found }, 'woke what nobody had woken');
  };
  return startLoop({ name: 'sweeper', log, everyMs, pass });
}
