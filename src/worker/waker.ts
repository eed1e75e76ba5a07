import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import type { TemporalGateway } from '../temporal/gateway.js';
import { temporalTroubleOf } from '../temporal/temporal-trouble.js';
import { backOffMs } from '../database/back-off.js';
import { inParallel } from './in-parallel.js';
import { startLoop, type Loop } from './loop.js';
import { claimWakes, deleteWake, releaseWake, type ClaimedWake } from './wake-rows.js';

export interface WakerOptions {
  database: Database;
  gateway: Pick<TemporalGateway, 'wake'>;
  installationId: string;
  log: Logger;
  /** LISTEN is only a hint: rows are looked for this often anyway */
  pollMs?: number;
  /** rows claimed at once */
  batch?: number;
  /** calls at once */
  width?: number;
  /** longer than a batch of calls that all run into their deadline */
  claimForMs?: number;
}

const ROW_BACK_OFF = { firstMs: 1_000, longestMs: 300_000 };
const AWAY_WAIT_MS = 1_000;

/** Carries wake rows out to Temporal (engine.md §3). Any number of wakers may run at once; one that dies loses nothing. */
export function startWaker({
  database,
  gateway,
  installationId,
  log,
  pollMs = 2_000,
  batch = 40,
  width = 8,
  claimForMs = 90_000,
}: WakerOptions): Loop {
  let isAway = false;

  const tell = async (row: ClaimedWake): Promise<void> => {
    const { kind, subjectId, officeId, summary } = row;
    // Rows of what no longer exists have nobody to wake.
    if (officeId !== null) {
      await gateway.wake({ kind, id: subjectId, installationId, officeId, summary: summary ?? subjectId });
    }
    await deleteWake(database, row);
  };

  const tellOrRelease = async (row: ClaimedWake): Promise<void> => {
    if (isAway) return releaseWake(database, row, AWAY_WAIT_MS);
    try {
      await tell(row);
    } catch (error) {
      const trouble = temporalTroubleOf(error);
      if (trouble === 'away') isAway = true;
      else log.error({ err: error, kind: row.kind, subject: row.subjectId }, 'Temporal refuses to wake it');
      await releaseWake(database, row, trouble === 'away' ? AWAY_WAIT_MS : backOffMs(row.attempts + 1, ROW_BACK_OFF));
    }
  };

  const pass = async (): Promise<number> => {
    isAway = false;
    const rows = await claimWakes(database, batch, claimForMs);
    await inParallel(rows, width, tellOrRelease);
    if (isAway) throw new Error('Temporal is away');
    return rows.length === batch ? 0 : pollMs;
  };

  return startLoop({ name: 'waker', log, everyMs: pollMs, pass });
}
