import { isFound } from '../forms/matches-typed.js';

interface Named {
  id: string;
  name: string;
  validTo?: string | null;
}

/** What a searchable choice of agencies needs; typed without accents a name is found too. */
export const agencyOptions = (agencies: readonly Named[]) => ({
  data: agencies.map(({ id, name }) => ({ value: id, label: name })),
  filter: ({ options, search }: { options: readonly unknown[]; search: string }) =>
    // Our own options are never groups, which the library's type allows.
    (options as { value: string; label: string }[]).filter(({ label }) => isFound(search, label)),
  limit: 50,
});
