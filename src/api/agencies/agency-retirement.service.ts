import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { addDays } from '../../domain/plain-date.js';
import { transact, type Database } from '../../database/database.js';
import { notFound, type Caller } from '../access/caller.js';
import { DATABASE } from '../tokens.js';
import type { retirement } from './agencies.routes.js';
import { officeForNew } from './office-for-new.js';

/** The end of an agency, and the order in which agencies are listed. */
@Injectable()
export class AgencyRetirementService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * The agency ends with that day and leaves its groups; who takes over is written down with the document that says so.
   * Open assignments stay in its name: moving them is a person's act with a log line of each (domain.md §17).
   * @returns how many open assignments stand in its name
   * @throws DomainError DATES_REVERSED, SUCCESSOR_ITSELF, NOT_FOUND
   */
  async retire(caller: Caller, id: string, { lastOn, successors, basis }: z.infer<typeof retirement>): Promise<number> {
    const agency = await this.database.agency.findUniqueOrThrow({
      where: { id },
      select: { officeId: true, validFrom: true },
    });
    if (agency.validFrom !== null && agency.validFrom > lastOn)
      throw new DomainError('DATES_REVERSED', 'Ngày ngừng ở trước ngày thành lập của cơ quan.', { lastOn });
    const ids = [...new Set(successors.map(({ agencyId }) => agencyId))];
    if (ids.includes(id)) throw new DomainError('SUCCESSOR_ITSELF', 'Cơ quan không kế tục chính mình.');
    const known = await this.database.agency.count({ where: { id: { in: ids }, officeId: agency.officeId } });
    if (known !== ids.length) throw notFound('cơ quan kế tục', ids.join(', '));
    const fromOn = addDays(lastOn, 1);
    return transact(this.database, async (tx) => {
      await tx.agency.update({ where: { id }, data: { validTo: lastOn } });
      await tx.agencySuccession.deleteMany({ where: { predecessorId: id } });
      await tx.agencySuccession.createMany({
        data: ids.map((successorId) => ({
          predecessorId: id,
          successorId,
          fromOn,
          basis,
          part: successors.find(({ agencyId }) => agencyId === successorId)?.part ?? null,
        })),
      });
      await tx.agencyGroupMember.updateMany({
        where: { agencyId: id, validFrom: { lte: lastOn }, OR: [{ validTo: null }, { validTo: { gt: lastOn } }] },
        data: { validTo: lastOn },
      });
      return tx.assignment.count({
        where: {
          agencyId: id,
          state: { in: ['sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended'] },
        },
      });
    });
  }

  /** Those named first and in this order, the others after them as they were. @throws DomainError OFFICE_MISSING, NOT_FOUND */
  async order(caller: Caller, wanted: string | undefined, ids: readonly string[]): Promise<{ count: number }> {
    const officeId = await officeForNew(this.database, caller, wanted);
    const count = await this.database.$executeRaw`
      UPDATE agency a SET "sortOrder" = o.position FROM (
        SELECT g.id, row_number() OVER (ORDER BY w.position NULLS LAST, g."sortOrder", g.name) AS position
        FROM agency g LEFT JOIN unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS w(id, position) ON w.id = g.id
        WHERE g."officeId" = ${officeId}::uuid) o
      WHERE a.id = o.id`;
    return { count };
  }
}
