import { agencyKinds, type AgencyKind, type AgencyRegistry } from '../domain/agency-registry.js';
import { DomainError } from '../domain/errors.js';
import type { Transaction } from './database.js';

/** The earliest day of the group's table: "always". */
const ALWAYS = '0001-01-01';

/**
 * An office's agencies, their names of all times and its groups as plain data, in the office's own order.
 * @throws DomainError NOT_FOUND when there is no such office
 */
export async function loadRegistry(database: Transaction, officeId: string): Promise<AgencyRegistry> {
  const office = await database.office.findUnique({
    where: { id: officeId },
    select: { name: true, provinceName: true },
  });
  if (!office) throw new DomainError('NOT_FOUND', 'Không tìm thấy đơn vị.', { officeId });
  const agencies = await database.agency.findMany({
    where: { officeId },
    include: {
      names: true,
      successors: { orderBy: { fromOn: 'asc' } },
      mailboxes: { where: { isActive: true }, orderBy: { address: 'asc' } },
    },
    orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
  });
  const groups = await database.agencyGroup.findMany({
    where: { officeId },
    include: { members: true },
    orderBy: { name: 'asc' },
  });
  return {
    officeId,
    officeName: office.name,
    provinceName: office.provinceName,
    agencies: agencies.map((agency) => ({
      id: agency.id,
      name: agency.name,
      kind: kindOf(agency.kind),
      parentId: agency.parentId,
      headTitle: agency.headTitle,
      register: agency.register === 'request' ? 'request' : 'assign',
      phone: agency.phone,
      validFrom: agency.validFrom,
      validTo: agency.validTo,
      addresses: agency.mailboxes.map(({ address }) => address),
      names: agency.names.map(({ name, validFrom, validTo }) => ({ name, validFrom, validTo })),
      successors: agency.successors.map(({ successorId, fromOn, basis, part }) => ({
        agencyId: successorId,
        fromOn,
        basis,
        part,
      })),
    })),
    groups: groups.map(({ id, name, keys, isAssignable, members }) => ({
      id,
      name,
      names: keys,
      isAssignable,
      members: members.map(({ agencyId, validFrom, validTo }) => ({
        agencyId,
        validFrom: validFrom === ALWAYS ? null : validFrom,
        validTo,
      })),
    })),
  };
}

const kindOf = (kind: string): AgencyKind => agencyKinds.find((known) => known === kind) ?? 'other';
