import { matchesTyped } from './matches-typed.js';

/** What the field needs of an agency of `GET /api/agencies`. */
export interface NamedAgency {
  id: string;
  name: string;
  names: readonly { name: string; kind: string }[];
}

export interface FoundAgency<A extends NamedAgency> {
  agency: A;
  /** the alias by which it was found; null: its own name */
  alias: string | null;
}

/** Agencies that what was typed may mean, best first, else in the registry's order; all of them when nothing is typed. */
export function findAgencies<A extends NamedAgency>(agencies: readonly A[], typed: string): FoundAgency<A>[] {
  if (typed.trim() === '') return agencies.map((agency) => ({ agency, alias: null }));
  return agencies
    .flatMap((agency, order) => {
      const own = matchesTyped(typed, agency.name);
      const aliases = agency.names
        .filter(({ name }) => name !== agency.name)
        .flatMap(({ name, kind }) => {
          const score = matchesTyped(typed, name) ?? matchesTyped(typed.replaceAll(' ', ''), name);
          return score === null ? [] : [{ name, score: kind === 'abbreviation' && score === 0 ? 0 : score + 0.5 }];
        })
        .toSorted((a, b) => a.score - b.score);
      const [alias] = aliases;
      if (own === null && !alias) return [];
      const isOwn = own !== null && own <= (alias?.score ?? Infinity);
      return [{ agency, alias: isOwn ? null : (alias?.name ?? null), score: isOwn ? own : (alias?.score ?? 9), order }];
    })
    .toSorted((a, b) => a.score - b.score || a.order - b.order)
    .map(({ agency, alias }) => ({ agency, alias }));
}
