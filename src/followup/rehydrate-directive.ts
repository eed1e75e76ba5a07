import { DomainError } from '../domain/errors.js';
import { transact, type Database } from '../database/database.js';
import { notFound } from './rows.js';
import { wakeDirective } from './wake.js';

/**
 * A wake row for one directive that is followed up: its workflow is started again from PostgreSQL. Harmless where it runs: it
 * only looks again.
 * @throws DomainError NOT_FOUND, NOT_LAUNCHED, DIRECTIVE_CONCLUDED, DIRECTIVE_REVOKED, DIRECTIVE_HELD
 */
export async function rehydrateDirective(database: Database, directiveId: string): Promise<void> {
  await transact(database, async (tx) => {
    const directive = await tx.directive.findUnique({
      where: { id: directiveId },
      select: { id: true, state: true, heldAt: true },
    });
    if (!directive) throw notFound('văn bản', directiveId);
    const { id, state, heldAt } = directive;
    if (state === 'draft') throw new DomainError('NOT_LAUNCHED', 'Văn bản chưa được giao nhiệm vụ.', { id });
    if (state === 'concluded') throw new DomainError('DIRECTIVE_CONCLUDED', 'Văn bản đã kết thúc theo dõi.', { id });
    if (state === 'revoked') throw new DomainError('DIRECTIVE_REVOKED', 'Văn bản đã được thu hồi.', { id });
    if (heldAt !== null)
      throw new DomainError('DIRECTIVE_HELD', 'Văn bản đã nhập từ tệp, chưa bắt đầu theo dõi.', { id });
    await wakeDirective(tx, id);
  });
}
