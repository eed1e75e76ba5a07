import { DomainError } from '../../domain/errors.js';
import type { Database } from '../../database/database.js';
import { notFound, type Caller } from '../access/caller.js';

/** Part of a condition that keeps a question within an office, or within one agency of it. */
export interface OfficeCondition {
  officeId?: string;
  id?: string;
}

/**
 * The office to which something new shall belong: the administrator's own, or the one that they name.
 * @throws DomainError OFFICE_MISSING, NOT_FOUND for another's
 */
export async function officeForNew(database: Database, caller: Caller, wanted: string | undefined): Promise<string> {
  const officeId = caller.officeId ?? wanted ?? (await onlyOffice(database));
  if (!officeId) throw new DomainError('OFFICE_MISSING', 'Xin nêu văn phòng (officeId).');
  if (wanted !== undefined && wanted !== officeId) throw notFound('văn phòng', wanted);
  const office = await database.office.findUnique({ where: { id: officeId }, select: { id: true } });
  if (!office) throw notFound('văn phòng', officeId);
  return office.id;
}

/** Where the installation has one office nobody need name it. */
async function onlyOffice(database: Database): Promise<string | undefined> {
  const offices = await database.office.findMany({ select: { id: true }, take: 2 });
  return offices.length === 1 ? offices[0]?.id : undefined;
}
