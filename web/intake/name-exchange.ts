import type { Choices, Thing } from './draft-types.js';

/** The names with the doubted one given up for the agency that it means. */
export const exchanged = (names: readonly string[], { words }: Thing, by: string): string[] => [
  ...new Set(names.map((name) => (name === words ? by : name))),
];

/** The name that people read; the id where two agencies share a name. */
export const idOrName = (choices: Choices | undefined, name: string, agencyId: string): string =>
  (choices?.agencies.filter((agency) => agency.name === name).length ?? 2) === 1 ? name : agencyId;
