import type { z } from 'zod';
import type { SheetFactsRow } from '../../database/queries/directive-records.js';
import type { directiveSheet } from './directive-records.schemas.js';

type Result = Pick<z.infer<typeof directiveSheet>['rows'][number], 'result' | 'delayReason' | 'lastUrging'>;

/** What a row of the sheet says of the result, the reason of delay and the urgings. */
export function sheetResultOf(facts: SheetFactsRow | undefined): Result {
  if (!facts) return { result: null, delayReason: null, lastUrging: null };
  const { reportKind, reportState, reportedAt, letterNumber, urgingNumber, urgedAt } = facts;
  return {
    result:
      reportKind && reportState && reportedAt
        ? {
            kind: reportKind === 'completion' ? 'completion' : 'progress',
            state: reportState,
            content: facts.content ?? '',
            reportedAt: reportedAt.toISOString(),
            performedOn: facts.performedOn,
            letter:
              letterNumber === null ? null : { number: letterNumber, on: facts.letterOn, signer: facts.letterSigner },
          }
        : null,
    delayReason: facts.delayReason,
    lastUrging:
      urgingNumber && urgedAt
        ? {
            number: urgingNumber,
            at: urgedAt.toISOString(),
            letterNumber: facts.urgingLetterNumber,
            letterOn: facts.urgingLetterOn,
          }
        : null,
  };
}
