import type { z } from 'zod';
import { commandsOpenTo } from '../../domain/commands-open-to.js';
import type { Database } from '../../database/database.js';
import type { AgencyWorkRow } from '../../database/queries/agency-work.js';
import { listAssignments } from '../../database/queries/assignments.js';
import type { Caller } from '../access/caller.js';
import type { Reading } from '../assignments/read-at.js';
import { viewOf } from '../assignments/view-of.js';
import { agencyOf } from './agency-of.js';
import type { workItem } from './agency-desk.schemas.js';

export type WorkItem = z.infer<typeof workItem>;

/** Assignments of the caller's agency as its desk shows them, by id. Ids of others are passed over. */
export async function workItems(
  database: Database,
  caller: Caller,
  ids: readonly string[],
  { read, calendar }: Reading,
  open: readonly AgencyWorkRow[],
): Promise<Map<string, WorkItem>> {
  if (ids.length === 0) return new Map();
  const { officeId, agencyId } = agencyOf(caller);
  const rows = await listAssignments(database, { officeId, agencyId, ids }, read, 'agency', ids.length, null);
  const openById = new Map(open.map((row) => [row.id, row]));
  return new Map(
    rows.map((row) => {
      const { returnedAt, returnReason } = openById.get(row.id) ?? { returnedAt: null, returnReason: null };
      const subject = { officeId, agencyId, specialistId: row.specialistId, room: row.room };
      return [
        row.id,
        {
          assignment: viewOf(row, read, calendar),
          returned: isToComplete(openById.get(row.id))
            ? { at: (returnedAt ?? read.at).toISOString(), reason: returnReason ?? '' }
            : null,
          mayDo: commandsOpenTo(caller, subject, row),
        },
      ];
    }),
  );
}

/** "Cần bổ sung báo cáo": the Office's last word on the last report, and the agency's turn. */
export const isToComplete = (row: AgencyWorkRow | undefined): boolean =>
  row !== undefined && row.returnedAt !== null && row.state === 'inProgress';
