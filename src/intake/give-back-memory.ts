import { setImmediate } from 'node:timers/promises';

/**
 * What drawing a page took is of no use any more: lets it go at once, where the process was started so that it may
 * (--expose-gc). Pictures lie outside of the heap that is collected by itself, and a scan of many pages would fill the memory.
 */
export async function giveBackMemory(): Promise<void> {
  if (globalThis.gc === undefined) return;
  // Whoever drew it must have ended first.
  await setImmediate();
  globalThis.gc();
}
