import { vi } from './words.vi.js';
import type { AdminWordKey, useAdminWords } from './words.js';

/** A kind of notice in words; one that has none yet by its code. */
export function noticeKindName(kind: string, say: ReturnType<typeof useAdminWords>): string {
  const key = `kind.${kind}`;
  return isKnown(key) ? say(key) : kind;
}

const isKnown = (key: string): key is Extract<AdminWordKey, `kind.${string}`> => Object.hasOwn(vi, key);
