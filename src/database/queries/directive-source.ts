import type { Transaction } from '../database.js';

export interface DirectiveSourceRow {
  fileId: string | null;
  fileName: string | null;
  mediaType: string | null;
  sizeBytes: number | null;
  /** directive.intake without its places, which may be many */
  intake: unknown;
  placeCount: number;
}

/** What a directive was brought in from; null when there is no such directive. */
export async function directiveSource(tx: Transaction, directiveId: string): Promise<DirectiveSourceRow | null> {
  const [row] = await tx.$queryRaw<DirectiveSourceRow[]>`
    SELECT d."fileId", f.name AS "fileName", f."mediaType", f."sizeBytes", d.intake - 'places' AS intake,
           coalesce(jsonb_array_length(d.intake -> 'places' -> 'rows'), 0)::int AS "placeCount"
    FROM directive d LEFT JOIN stored_file f ON f.id = d."fileId" WHERE d.id = ${directiveId}::uuid`;
  return row ?? null;
}
