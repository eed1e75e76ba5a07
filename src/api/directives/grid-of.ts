import type { z } from 'zod';
import type { AssignmentListRow } from '../../database/queries/assignments.js';
import type { GridFactsRow } from '../../database/queries/directive-records.js';
import type { AssignmentView } from '../assignments/assignments.schemas.js';
import type { directiveGrid } from './directive-records.schemas.js';

type Grid = z.infer<typeof directiveGrid>;

/** Counted from the very rows that are shown, so that a count is the length of its list. */
export function gridCountsOf(rows: readonly AssignmentView[]): Grid['counts'] {
  const leads = rows.filter(({ role, state }) => role === 'lead' && state !== 'revoked' && state !== 'transferred');
  const inState = (wanted: AssignmentView['state']): number => leads.filter(({ state }) => state === wanted).length;
  return {
    leadCount: leads.length,
    sent: inState('sent'),
    declinePending: inState('declinePending'),
    inProgress: inState('inProgress'),
    awaitingConfirmation: inState('awaitingConfirmation'),
    suspended: inState('suspended'),
    closed: inState('closed'),
    overdue: leads.filter(({ isOverdue }) => isOverdue).length,
  };
}

/** Since when an assignment stands as it does: what its mark in the grid says. */
export function stateSinceOf(row: AssignmentListRow, facts: GridFactsRow | undefined): string | null {
  const at = (): Date | null => {
    switch (row.state) {
      case 'sent':
        return facts?.launchedAt ?? null;
      case 'inProgress':
        // Returned or reopened work runs again from then on.
        return facts && (facts.roundReason === 'return' || facts.roundReason === 'reopen')
          ? facts.roundStartedAt
          : row.acknowledgedAt;
      case 'awaitingConfirmation':
        return row.reportedAt;
      case 'closed':
        return row.confirmedAt ?? row.endedAt;
      case 'declinePending':
      case 'suspended':
        return row.lastActivityAt;
      case 'transferred':
      case 'revoked':
        return row.endedAt;
      default:
        return row.state satisfies never;
    }
  };
  return at()?.toISOString() ?? null;
}

/** The agency's last act and how it came: "112/BC-SYT, trang web". */
export function latestOf(facts: GridFactsRow | undefined): Grid['rows'][number]['latest'] {
  if (!facts?.kind || !facts.at || !facts.channel) return null;
  const { kind, at, channel, letterNumber, letterOn, letterSigner } = facts;
  return {
    kind,
    at: at.toISOString(),
    channel,
    letter: letterNumber === null ? null : { number: letterNumber, on: letterOn, signer: letterSigner },
  };
}
