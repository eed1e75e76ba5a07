import { flagFilter, oneOf, wordsFilter } from '../table/address-filter.js';
import type { SetFilter } from '../table/FilterBar.js';
import type { AddressFilters } from '../table/use-address-filters.js';
import type { SayDirective } from './words.js';

/** What the state filter asks of the API; drafts stand at /intake. */
export const states = {
  following: 'launching,running',
  concluded: 'concluded',
  revoked: 'revoked',
  every: 'launching,running,concluded,revoked',
} as const;
export const stateChoices = ['following', 'concluded', 'revoked', 'every'] as const;
export const sorts = ['overdue', 'issued', 'created'] as const;
export const scopes = ['mine', 'room', 'all'] as const;

/** Whose documents stand there first is the default, which the address leaves out. */
export const schemaOf = (first: (typeof scopes)[number]) => ({
  scope: oneOf(first === 'mine' ? scopes : (['all', 'mine', 'room'] as const)),
  state: oneOf(stateChoices),
  overdue: flagFilter,
  awaitingConfirmation: flagFilter,
  q: wordsFilter,
  sort: oneOf(sorts),
});
export type Filters = AddressFilters<ReturnType<typeof schemaOf>>;

/** The filters that are set, in words, each to be taken away. */
export function setWords(say: SayDirective, { values, changed, set }: Filters): SetFilter[] {
  const words: Partial<Record<string, SetFilter>> = {
    scope: { key: 'scope', words: say(`scope.${values.scope}`), remove: () => set({ scope: 'all' }) },
    state: { key: 'state', words: say(`filter.${values.state}`), remove: () => set({ state: 'following' }) },
    overdue: { key: 'overdue', words: say('filter.overdue'), remove: () => set({ overdue: false }) },
    awaitingConfirmation: {
      key: 'awaitingConfirmation',
      words: say('filter.awaiting'),
      remove: () => set({ awaitingConfirmation: false }),
    },
    q: { key: 'q', words: `“${values.q}”`, remove: () => set({ q: '' }) },
  };
  return changed.flatMap((name) => words[name] ?? []);
}
