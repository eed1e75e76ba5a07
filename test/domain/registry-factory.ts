import { nameKey } from '../../src/domain/agency-names.js';
import type {
  AgencyKind,
  AgencyRegistry,
  DatedName,
  RegistryAgency,
  RegistryGroup,
} from '../../src/domain/agency-registry.js';

export function agency(
  name: string,
  more: Partial<RegistryAgency> & { aliases?: (string | DatedName)[] } = {},
): RegistryAgency {
  const { aliases = [], ...rest } = more;
  const always = { validFrom: null, validTo: null };
  const kind: AgencyKind = name.startsWith('UBND') ? 'district' : 'department';
  return {
    id: `id:${nameKey(name)}`,
    name,
    kind,
    parentId: null,
    headTitle: kind === 'district' ? 'Chủ tịch UBND huyện' : 'Giám đốc Sở',
    register: 'assign',
    phone: null,
    addresses: [`vanthu.${nameKey(name).replaceAll(' ', '')}@tinh.demo.example`],
    ...always,
    names: [
      { name, ...always },
      ...aliases.map((alias) => (typeof alias === 'string' ? { name: alias, ...always } : alias)),
    ],
    successors: [],
    ...rest,
  };
}

export function group(
  name: string,
  members: readonly RegistryAgency[],
  more: Partial<RegistryGroup> = {},
): RegistryGroup {
  return {
    id: `group:${nameKey(name)}`,
    name,
    names: [],
    isAssignable: true,
    members: members.map(({ id }) => ({ agencyId: id, validFrom: null, validTo: null })),
    ...more,
  };
}

export function registry(agencies: readonly RegistryAgency[], groups: readonly RegistryGroup[] = []): AgencyRegistry {
  return { officeId: 'office', officeName: 'UBND tỉnh Ninh Bình', provinceName: 'Ninh Bình', agencies, groups };
}
