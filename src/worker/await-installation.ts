import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../database/database.js';

const ASK_EVERY_MS = 1_000;

/**
 * Waits until PostgreSQL answers, is migrated and has its installation. @returns its id; null when told to stop before
 */
export async function awaitInstallation(database: Database, log: Logger, signal: AbortSignal): Promise<string | null> {
  let said = '';
  const say = (trouble: string, error?: unknown) => {
    if (trouble !== said) log.warn({ err: error }, trouble);
    said = trouble;
  };
  while (!signal.aborted) {
    try {
      const installation = await database.installation.findFirst({ select: { id: true } });
      if (installation) return installation.id;
      say('the database has no installation yet (dondoc admin init)');
    } catch (error) {
      say('the database is not there yet', error);
    }
    await sleep(ASK_EVERY_MS, undefined, { signal }).catch(() => {}); // told to stop: the loop's condition says so
  }
  return null;
}
