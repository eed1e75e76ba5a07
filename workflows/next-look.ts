import { setCurrentDetails } from '@temporalio/workflow';
import type { Outlook } from '../activities/index.js';

const LEAST_WAIT_MS = 1_000;
const LONGEST_GROWN_WAIT_MS = 3_600_000;

/**
 * How long to wait for the next look, in milliseconds; undefined: until told. Never under a second, and longer after each
 * look that changed nothing although something was due: an alarm that cannot be cleared must not spin.
 */
export function waitForNextLook({ wakeInMs }: Outlook, fruitlessLooks: number): number | undefined {
  if (wakeInMs === undefined) return undefined;
  const least = Math.min(LEAST_WAIT_MS * 2 ** fruitlessLooks, LONGEST_GROWN_WAIT_MS);
  return Math.max(least, wakeInMs);
}

/** One more than before, or none again. */
export function countFruitless(outlook: Outlook, before: number): number {
  return outlook.madeProgress === false ? before + 1 : 0;
}

/** What an operator reads in Temporal's UI; never part of the history, so its words may change at any time. */
export function showOutlook({ summary, isConcluded }: Outlook, waitMs: number | undefined): void {
  const next =
    waitMs === undefined
      ? 'chờ được báo, không hẹn giờ'
      : `lần xem tiếp theo: ${new Date(Date.now() + waitMs).toISOString()} (đồng hồ máy chủ)`;
  setCurrentDetails([summary, isConcluded ? 'đã kết thúc' : next].filter((line) => line !== undefined).join('\n\n'));
}
