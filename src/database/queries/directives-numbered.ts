import type { PlainDate } from '../../domain/plain-date.js';
import type { Transaction } from '../database.js';

export interface NumberedDirective {
  id: string;
  number: string;
  notation: string;
  issuer: string | null;
  issuedOn: PlainDate | null;
}

const ROWS_AT_MOST = 1_000;

/** What the office follows up under these numbers, whoever issued it and when; no drafts. */
export async function directivesNumbered(
  tx: Transaction,
  officeId: string,
  numbers: readonly { number: string; notation: string }[],
): Promise<NumberedDirective[]> {
  if (numbers.length === 0) return [];
  return tx.$queryRaw<NumberedDirective[]>`
    SELECT d.id, d.number, d.notation, d.issuer, d."issuedOn"
    FROM unnest(${numbers.map(({ number }) => number)}::text[], ${numbers.map(({ notation }) => notation)}::text[]) AS n(number, notation)
    JOIN directive d ON d."officeId" = ${officeId}::uuid AND d.number = n.number AND d.notation = n.notation
    WHERE d.state <> 'draft'
    ORDER BY d."issuedOn" DESC, d.id LIMIT ${ROWS_AT_MOST}`;
}
