import {
  resolveAgency,
  resolveGroup,
  withoutGroupMark,
  type AgencyCandidate,
  type FormerBody,
} from './agency-names.js';
import type { AgencyRegistry } from './agency-registry.js';
import type { PlainDate } from './plain-date.js';
import { partyOf, whyUnknown } from './settle-parties.js';

/** What one name of a text means in an office's registry on the day of issue. */
export interface NameMatch {
  /** as the draft has it */
  name: string;
  /**
   * exact: one body by a registered name, alias or abbreviation of that day · likely: one far ahead of the next ·
   * ambiguous: several, a person picks · unknown: none, offered for adding · group: expands to its members of that day ·
   * partner: outside the State (S20), never assigned
   */
  kind: 'exact' | 'likely' | 'ambiguous' | 'unknown' | 'group' | 'partner';
  agency: { id: string; name: string } | null;
  /** 0..1; exact 1; null where nothing is matched */
  score: number | null;
  /** how far ahead of the next one; null: no other comes near */
  margin: number | null;
  candidates: AgencyCandidate[];
  /** members of the group as of the day, in the registry's order */
  members: { id: string; name: string }[];
  /** bodies that bore the name on another day: renamed, ended, not yet founded */
  former: FormerBody[];
  /** unknown, and not a body that has ended: a person may add it to the registry under this name */
  mayBeAdded: boolean;
  /** Vietnamese, for the specialist; null where there is nothing to say */
  warning: string | null;
}

const nothing = {
  agency: null,
  score: null,
  margin: null,
  candidates: [],
  members: [],
  former: [],
  mayBeAdded: false,
  warning: null,
};

/**
 * Every distinct name matched to the registry as of a day, in the order given: the same resolution that a launch makes
 * (src/domain/settle-parties.ts), with what a person must know to settle the rest. Pure.
 * @param on the issue date: names, bodies and memberships are taken as of it
 */
export function matchNames(registry: AgencyRegistry, names: Iterable<string>, on: PlainDate): NameMatch[] {
  return [...new Set(names)].map((name) => matchName(registry, name, on));
}

function matchName(registry: AgencyRegistry, name: string, on: PlainDate): NameMatch {
  const party = partyOf(registry, name, on);
  switch (party.kind) {
    case 'agency': {
      const agency = { id: party.agency.id, name: party.agency.name };
      const resolution = resolveAgency(registry, name, on);
      if (resolution.kind !== 'likely') return { ...nothing, name, kind: 'exact', agency, score: 1 };
      const { score, margin, next } = resolution;
      const warning = next
        ? `"${name}" được hiểu là ${agency.name}; gần giống tiếp theo là ${next.name}.`
        : `"${name}" được hiểu là ${agency.name}.`;
      return { ...nothing, name, kind: 'likely', agency, score, margin, candidates: next ? [next] : [], warning };
    }
    case 'group': {
      const members = party.members.map((member) => ({ id: member.id, name: member.name }));
      const warning =
        members.length === 0 ? `Nhóm "${party.group.name}" không có cơ quan nào vào ngày ban hành.` : null;
      return { ...nothing, name, kind: 'group', members, warning };
    }
    case 'partner': {
      const resolution = resolveGroup(registry, name) ? null : resolveAgency(registry, name, on);
      const agency = resolution && 'agency' in resolution ? resolution.agency : null;
      return { ...nothing, name, kind: 'partner', agency: agency && { id: agency.id, name: agency.name } };
    }
    case 'vague':
      return {
        ...nothing,
        name,
        kind: 'unknown',
        mayBeAdded: true,
        warning: `Chưa có nhóm "${withoutGroupMark(name)}" trong danh bạ.`,
      };
    case 'unsettled': {
      const { resolution } = party;
      if (resolution.kind === 'ambiguous')
        return {
          ...nothing,
          name,
          kind: 'ambiguous',
          candidates: resolution.candidates,
          warning: `"${name}" có thể là nhiều cơ quan; xin chọn một.`,
        };
      return {
        ...nothing,
        name,
        kind: 'unknown',
        candidates: resolution.candidates,
        former: resolution.former,
        mayBeAdded: !resolution.notThen,
        warning: whyUnknown(name, resolution, on),
      };
    }
    default:
      return party satisfies never;
  }
}
