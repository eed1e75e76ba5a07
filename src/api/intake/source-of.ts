import type { Transaction } from '../../database/database.js';
import { directiveSource } from '../../database/queries/directive-source.js';
import { intakeRecord } from './intake-record.js';
import type { Source } from './source.schemas.js';

const record = intakeRecord.omit({ places: true });

/** What a directive was brought in from; null for pasted words alone, and for what came in before this was kept. */
export async function sourceOf(tx: Transaction, directiveId: string): Promise<Source | null> {
  const row = await directiveSource(tx, directiveId);
  if (!row || row.intake === null) return null;
  const { intake, placeCount, ...file } = row;
  return { ...record.parse(intake), hasPlaces: placeCount > 0, ...file };
}
