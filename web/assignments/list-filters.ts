import {
  dateFilter,
  flagFilter,
  idFilter,
  oneOf,
  optionOf,
  severalOf,
  wordsFilter,
  type AddressPart,
} from '../table/address-filter.js';

export const states = [
  'sent',
  'declinePending',
  'inProgress',
  'awaitingConfirmation',
  'suspended',
  'closed',
  'transferred',
  'revoked',
] as const;
export type State = (typeof states)[number];

/** States in which something is still asked of somebody. */
export const openStates: readonly State[] = [
  'sent',
  'declinePending',
  'inProgress',
  'awaitingConfirmation',
  'suspended',
];

/** A count of days in an address. */
const numberFilter: AddressPart<number | null> = {
  read: (text) => (text !== null && /^\d{1,5}$/.test(text) ? Number(text) : null),
  write: (value) => (value === null ? null : String(value)),
};

/** An id, or one of the API's own words. */
const idOr = (word: string): AddressPart<string | null> => ({
  read: (text) => (text === word ? word : idFilter.read(text)),
  write: (value) => value,
});

/** A past day or a past instant. */
const asOfFilter: AddressPart<string | null> = {
  read: (text) => dateFilter.read(text) ?? (text && !Number.isNaN(Date.parse(text)) ? text : null),
  write: (value) => value,
};

export const sorts = ['due', 'agency', 'directive'] as const;

/** Every filter of `GET /api/assignments` by its own name: each figure anywhere links to exactly its rows (desks.md §2). */
export const listSchema = {
  state: severalOf(states),
  overdue: flagFilter,
  dueSoon: flagFilter,
  agency: idFilter,
  directive: idFilter,
  task: idFilter,
  role: optionOf(['lead', 'coordinator']),
  specialist: idOr('mine'),
  register: optionOf(['assign', 'request']),
  directedBy: idOr('none'),
  group: idFilter,
  dueWithin: optionOf(['week']),
  overdueFrom: numberFilter,
  overdueTo: numberFilter,
  updatedWithinDays: numberFilter,
  decisionBy: idOr('any'),
  q: wordsFilter,
  sort: oneOf(sorts),
  asOf: asOfFilter,
};

/** What the state's select stands on. */
export type StateChoice = State | 'all' | 'open' | 'several';

export function stateChoiceOf(chosen: readonly State[]): StateChoice {
  const [only] = chosen;
  if (only === undefined) return 'all';
  if (chosen.length === 1) return only;
  return chosen.length === openStates.length && openStates.every((state) => chosen.includes(state))
    ? 'open'
    : 'several';
}

export function statesOf(choice: StateChoice, now: readonly State[]): readonly State[] {
  if (choice === 'all') return [];
  if (choice === 'open') return openStates;
  return choice === 'several' ? now : [choice];
}
