import type { Transaction } from '../database/database.js';
import type { AssignmentRow } from './rows.js';
import type { EventLine } from './writes.js';

/** One line of an assignment's own log that changes nothing of it, under its lock. @returns its number */
export async function logOnAssignment(
  tx: Transaction,
  row: AssignmentRow,
  now: Date,
  { kind, payload, actorId, channel, basis }: EventLine,
): Promise<number> {
  const seq = row.seq + 1;
  await tx.$executeRaw`UPDATE assignment SET seq = ${seq} WHERE id = ${row.id}::uuid`;
  await tx.$executeRaw`
    INSERT INTO assignment_event ("assignmentId", seq, kind, at, "actorId", channel, basis, payload, round)
    VALUES (${row.id}::uuid, ${seq}, ${kind}, ${now}, ${actorId}::uuid, ${channel},
            ${basis ? JSON.stringify(basis) : null}::jsonb, ${JSON.stringify(payload)}::jsonb, ${row.round})`;
  return seq;
}
