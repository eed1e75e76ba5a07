import type { Database } from '../../database/database.js';
import { notFound, type Caller } from '../access/caller.js';

/** The offices that the administrator looks after: the own one, the one named, or all. @throws DomainError NOT_FOUND for another's */
export async function officesInReach(
  database: Database,
  caller: Caller,
  wanted: string | undefined,
): Promise<string[]> {
  if (caller.officeId !== null) {
    if (wanted !== undefined && wanted !== caller.officeId) throw notFound('văn phòng', wanted);
    return [caller.officeId];
  }
  const offices = await database.office.findMany({ where: wanted ? { id: wanted } : {}, select: { id: true } });
  if (wanted !== undefined && offices.length === 0) throw notFound('văn phòng', wanted);
  return offices.map(({ id }) => id);
}
