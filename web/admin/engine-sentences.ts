import type { Answer } from '../api/api-types.js';

export type EngineHealth = Answer<'GET /api/engine-health'>;

/** What is not well, most pressing first; the page says each in words. */
export type Trouble =
  'temporalDown' | 'missing' | 'late' | 'wakesOld' | 'mailsOld' | 'refused' | 'unknown' | 'undeliverable' | 'putAside';

/** So old that it is no longer under way but waits for somebody. */
const OLD_MS = 5 * 60_000;

/** @param health as the API gives it; ages are against its own `checkedAt`, never this machine's clock */
export function troublesOf({ temporal, directives, wakes, mails, putAside, checkedAt }: EngineHealth): Trouble[] {
  const isOld = (at: string | null): boolean => at !== null && Date.parse(checkedAt) - Date.parse(at) > OLD_MS;
  const found: readonly (readonly [Trouble, boolean])[] = [
    ['temporalDown', temporal.state === 'down'],
    ['missing', (directives.missing ?? 0) > 0],
    ['late', directives.late > 0],
    ['wakesOld', isOld(wakes.oldestAt)],
    ['mailsOld', isOld(mails.waiting.oldestAt)],
    ['refused', mails.refused > 0],
    ['unknown', mails.unknown > 0],
    ['undeliverable', mails.undeliverable > 0],
    ['putAside', putAside.count > 0],
  ];
  return found.filter(([, is]) => is).map(([trouble]) => trouble);
}

/** Minutes between two instants of the server, rounded down; null where nothing waits. */
export const minutesBetween = (from: string | null, to: string): number | null =>
  from === null ? null : Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000));
