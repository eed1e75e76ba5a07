import type { PlainDate } from './plain-date.js';

/**
 * department: sở, ban, ngành · district: UBND of a district, town, city, commune or ward · unit: inside a parent ·
 * vertical: of the centre (police, military, tax, treasury) · party, council: not the State's executive ·
 * enterprise: a company, a partner, never assigned (S20).
 */
export const agencyKinds = [
  'department',
  'district',
  'unit',
  'vertical',
  'party',
  'council',
  'enterprise',
  'other',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/** An interval of days, both ends included; null: open. */
export interface Validity {
  validFrom: PlainDate | null;
  validTo: PlainDate | null;
}

export interface DatedName extends Validity {
  name: string;
}

/** Who takes over from an agency that has ended (domain.md §17); no other name of it. */
export interface RegistrySuccessor {
  agencyId: string;
  /** first day on which it acts */
  fromOn: PlainDate;
  /** number and date of the document that says so */
  basis: string;
  /** function or share that goes to it; null: all */
  part: string | null;
}

export interface RegistryAgency extends Validity {
  id: string;
  /** official name today */
  name: string;
  kind: AgencyKind;
  parentId: string | null;
  headTitle: string;
  /** request: asked ("đề nghị"), not urged (S19) */
  register: 'assign' | 'request';
  phone: string | null;
  /** active mailboxes */
  addresses: readonly string[];
  /** official names of all times, aliases, abbreviations */
  names: readonly DatedName[];
  /** empty while it exists */
  successors: readonly RegistrySuccessor[];
}

export interface RegistryGroup {
  id: string;
  name: string;
  /** what texts call it; compared as names are */
  names: readonly string[];
  /** false: a non-state group (S20) */
  isAssignable: boolean;
  members: readonly ({ agencyId: string } & Validity)[];
}

/** An office's agencies and groups as plain data, in the office's own order. */
export interface AgencyRegistry {
  officeId: string;
  /** issuer of the office's documents: 'UBND tỉnh Ninh Bình' */
  officeName: string;
  provinceName: string;
  agencies: readonly RegistryAgency[];
  groups: readonly RegistryGroup[];
}

export function isValidOn({ validFrom, validTo }: Validity, on: PlainDate): boolean {
  return (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo);
}

/** The members of a group as of a day (domain.md §17), in the registry's order; an agency that does not exist then is none. */
export function membersOn(registry: AgencyRegistry, group: RegistryGroup, on: PlainDate): RegistryAgency[] {
  const ids = new Set(group.members.filter((member) => isValidOn(member, on)).map(({ agencyId }) => agencyId));
  return registry.agencies.filter((agency) => ids.has(agency.id) && isValidOn(agency, on));
}

/**
 * Who acts for an agency on a day: itself while it exists, else its successors, and theirs once they have ended too, each
 * once. Empty when nobody took over.
 */
export function actingOn(registry: AgencyRegistry, agency: RegistryAgency, on: PlainDate): RegistryAgency[] {
  const acting = new Map<string, RegistryAgency>();
  const seen = new Set<string>();
  const ask = (one: RegistryAgency): void => {
    if (seen.has(one.id)) return;
    seen.add(one.id);
    if (isValidOn(one, on)) {
      acting.set(one.id, one);
      return;
    }
    for (const { agencyId, fromOn } of one.successors) {
      const next = fromOn <= on ? registry.agencies.find(({ id }) => id === agencyId) : undefined;
      if (next) ask(next);
    }
  };
  ask(agency);
  return [...acting.values()];
}
