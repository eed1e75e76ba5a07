import type { Act, DirectiveCommand } from '../domain/command.js';
import { DomainError } from '../domain/errors.js';
import type { Transaction } from '../database/database.js';
import { logOnDirective } from './directive-log.js';
import { notFound, type DirectiveRow } from './rows.js';

/**
 * P11: another specialist of the office follows the directive from now on: one logged step. Mails are composed from the
 * row, so their contact and the daily mail follow by themselves; what still waits to be told to the person before is told
 * to the new one.
 * @throws DomainError NOT_FOUND, NOT_A_SPECIALIST, SAME_SPECIALIST
 */
export async function handOver(
  tx: Transaction,
  directive: DirectiveRow,
  command: Extract<DirectiveCommand, { type: 'handOver' }>,
  act: Act,
  now: Date,
): Promise<{ seq: number; state: 'running' | 'concluded' }> {
  const to = await personOf(tx, command.toId);
  if (!to || to.officeId !== directive.officeId) throw notFound('chuyên viên', command.toId);
  if (!to.isActive || (to.role !== 'specialist' && to.role !== 'officeHead'))
    throw new DomainError('NOT_A_SPECIALIST', 'Chỉ bàn giao cho chuyên viên đang làm việc của văn phòng.', {
      toId: to.id,
    });
  if (to.id === directive.specialistId)
    throw new DomainError('SAME_SPECIALIST', 'Văn bản này đang do chính người đó theo dõi.', { toId: to.id });
  const from = await personOf(tx, directive.specialistId);
  const before = await tx.directive.findUniqueOrThrow({ where: { id: directive.id }, select: { room: true } });
  await tx.directive.update({ where: { id: directive.id }, data: { specialistId: to.id, room: to.room } });
  if (directive.specialistId)
    await tx.notice.updateMany({
      where: {
        directiveId: directive.id,
        recipientKind: 'account',
        recipientId: directive.specialistId,
        state: 'waiting',
      },
      data: { recipientId: to.id },
    });
  const seq = await logOnDirective(tx, directive, now, {
    kind: 'handOver',
    payload: {
      reason: command.reason,
      fromId: directive.specialistId,
      from: from?.displayName ?? null,
      fromRoom: before.room,
      toId: to.id,
      to: to.displayName,
      toRoom: to.room,
    },
    actorId: act.actorId,
    channel: act.channel,
  });
  return { seq, state: directive.state === 'concluded' ? 'concluded' : 'running' };
}

async function personOf(tx: Transaction, id: string | null) {
  if (id === null) return null;
  return tx.account.findUnique({
    where: { id },
    select: { id: true, officeId: true, role: true, isActive: true, displayName: true, room: true },
  });
}
