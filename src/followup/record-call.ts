import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Act } from '../domain/command.js';
import { DomainError } from '../domain/errors.js';
import { businessNow, type Database } from '../database/database.js';
import { logOnAssignment } from './assignment-log.js';
import { hashOf, runOnce } from './commands.js';
import { lockAssignments, lockDirectiveOf, notFound } from './rows.js';

/** "Ghi nhận đã gọi" (P9). */
export interface CallRequest {
  /** all of one directive and one agency */
  assignmentIds: readonly string[];
  whom: string;
  telephone?: string | undefined;
  /** ISO instant; without it the business clock's now */
  calledAt?: string | undefined;
  said: string;
}

const outcomeShape = z.object({
  callId: z.string(),
  assignmentIds: z.array(z.string()),
  /** ISO instants on the business clock */
  calledAt: z.string(),
  at: z.string(),
});
export type CallOutcome = z.infer<typeof outcomeShape> & { isRepeated: boolean };

/**
 * Writes a call down, on each assignment that it was about. It is no acknowledgement: nothing else changes.
 * @throws DomainError NOT_FOUND, CALL_OF_SEVERAL, CALL_AHEAD, CALL_BEFORE_LAUNCH, COMMAND_REUSED
 */
export async function recordCall(database: Database, request: CallRequest, act: Act): Promise<CallOutcome> {
  const assignmentIds = [...new Set(request.assignmentIds)].sort();
  const [first = ''] = assignmentIds;
  const key = {
    actorId: act.actorId,
    commandId: act.commandId,
    contentHash: hashOf({ call: { ...request, assignmentIds } }),
  };
  return runOnce(database, key, outcomeShape, async (tx, keep, recall) => {
    const directive = await lockDirectiveOf(tx, first);
    if (!directive) throw notFound('nhiệm vụ', first);
    const rows = await lockAssignments(tx, assignmentIds);
    const before = await recall();
    if (before) return before;
    const [row] = rows;
    const missing = assignmentIds.find((id) => !rows.some((known) => known.id === id));
    if (!row || missing) throw notFound('nhiệm vụ', missing ?? first);
    if (rows.some(({ directiveId, agencyId }) => directiveId !== directive.id || agencyId !== row.agencyId))
      throw new DomainError('CALL_OF_SEVERAL', 'Một lần ghi nhận đã gọi chỉ cho một cơ quan và một văn bản.', {
        assignmentIds,
      });
    const now = await businessNow(tx);
    const calledAt = request.calledAt === undefined ? now : new Date(request.calledAt);
    if (calledAt > now)
      throw new DomainError('CALL_AHEAD', 'Thời điểm gọi không được sau thời điểm hiện tại.', {
        calledAt: calledAt.toISOString(),
      });
    if (calledAt < row.launchedAt)
      throw new DomainError('CALL_BEFORE_LAUNCH', 'Thời điểm gọi trước thời điểm giao nhiệm vụ.', {
        calledAt: calledAt.toISOString(),
      });
    const callId = uuidv7();
    const said = { whom: request.whom, telephone: request.telephone ?? null, said: request.said };
    await tx.callRecord.create({
      data: {
        id: callId,
        officeId: directive.officeId,
        directiveId: directive.id,
        agencyId: row.agencyId,
        at: now,
        calledAt,
        byId: act.actorId,
        ...said,
        assignmentIds,
      },
    });
    for (const [index, called] of rows.entries()) {
      await logOnAssignment(tx, called, now, {
        kind: 'called',
        // A directive's log tells a call once, however many assignments it was about.
        payload: { callId, calledAt: calledAt.toISOString(), ...said, ...(index > 0 ? { isRepeat: true } : {}) },
        actorId: act.actorId,
        channel: act.channel,
      });
    }
    return keep({ callId, assignmentIds, calledAt: calledAt.toISOString(), at: now.toISOString() }, now);
  });
}
