import { reaches, rights, type Right } from '../../domain/rights.js';
import type { Transaction } from '../../database/database.js';
import { notAllowed, notFound, type Caller } from '../access/caller.js';

export interface FoundDirective {
  id: string;
  officeId: string;
  specialistId: string | null;
  room: string | null;
  state: string;
}

/**
 * A directive of the caller's office over which the right reaches.
 * @throws DomainError NOT_FOUND for another office's, NOT_ALLOWED for what the caller may see but not do
 */
export async function findDirective(
  database: Transaction,
  caller: Caller,
  id: string,
  right: Right,
): Promise<FoundDirective> {
  const found = await database.directive.findUnique({
    where: { id },
    select: { id: true, officeId: true, specialistId: true, room: true, state: true },
  });
  if (!found || found.officeId !== caller.officeId) throw notFound('văn bản', id);
  if (!reaches(rights[right][caller.role], caller, found))
    throw notAllowed('việc này trên văn bản của chuyên viên khác');
  return found;
}
