import { z } from 'zod';
import type { ChangeRow } from '../../database/queries/directive-records.js';
import type { changeKinds, directiveChanges } from './directive-records.schemas.js';

type Change = z.infer<typeof directiveChanges>['changes'][number];

/** What the log's lines of these kinds may say; each kind says its part. */
const payloadShape = z.object({
  reason: z.string().nullish(),
  oldDueOn: z.string().nullish(),
  dueOn: z.string().nullish(),
  oldAction: z.string().nullish(),
  action: z.string().nullish(),
  from: z.string().nullish(),
  to: z.string().nullish(),
});

const kindOf: Readonly<Record<string, (typeof changeKinds)[number]>> = {
  correctDueDate: 'dueDate',
  correctWording: 'wording',
  correctAgency: 'agency',
  addAssignment: 'addition',
  revoke: 'revocation',
  revokeDirective: 'revocation',
  handOver: 'handOver',
};

/** A line of the log as a change: who, when, why, before and after. */
export function changeOf(row: ChangeRow): Change {
  const said = payloadShape.parse(row.payload);
  const kind = kindOf[row.kind];
  if (!kind) throw new Error(`no change of a directive: ${row.kind}`);
  const beforeAndAfter = (): [string | null | undefined, string | null | undefined] => {
    switch (kind) {
      case 'dueDate':
        return [said.oldDueOn, said.dueOn];
      case 'wording':
        return [said.oldAction, said.action];
      case 'agency':
        return [row.agency, row.newAgency];
      case 'handOver':
        return [said.from, said.to];
      case 'addition':
      case 'revocation':
        return [null, null];
      default:
        return kind satisfies never;
    }
  };
  const [before, after] = beforeAndAfter();
  return {
    kind,
    at: row.at.toISOString(),
    actor: row.actor,
    reason: said.reason ?? null,
    assignmentId: row.assignmentId,
    agency: row.agency,
    ordinal: row.ordinal,
    clause: row.clause,
    before: before ?? null,
    after: after ?? null,
    agencies: row.addedAgencies ?? [],
  };
}
