/** One filter of an address: how it is read and how it is written. Equal values must be written alike. */
export interface AddressPart<T> {
  /** @param text null: not in the address. What cannot be read counts as not there. */
  read: (text: string | null) => T;
  /** null: the default, left out of the address */
  write: (value: T) => string | null;
}

/** A part whatever its value is: `never` takes every writer, `unknown` every reader. */
interface AnyPart {
  read: (text: string | null) => unknown;
  write: (value: never) => string | null;
}

export type FilterSchema = Readonly<Record<string, AnyPart>>;

/** The value's type comes from `read`. */
export type FilterValues<S extends FilterSchema> = { [K in keyof S]: ReturnType<S[K]['read']> };

/** Free words: `q=rà soát`. */
export const wordsFilter: AddressPart<string> = {
  read: (text) => text?.replace(/\s+/g, ' ').trim() ?? '',
  write: (value) => value.replace(/\s+/g, ' ').trim() || null,
};

/** An id, or null. */
export const idFilter: AddressPart<string | null> = {
  read: (text) => (text && /^[\w-]{1,64}$/.test(text) ? text : null),
  write: (value) => value,
};

/** `overdue=true`; left out otherwise. */
export const flagFilter: AddressPart<boolean> = {
  read: (text) => text === 'true',
  write: (value) => (value ? 'true' : null),
};

/** A calendar date 'YYYY-MM-DD', or null. */
export const dateFilter: AddressPart<string | null> = {
  read: (text) =>
    text && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) ? text : null,
  write: (value) => value,
};

/** One of a few words; the first is the default and left out. */
export const oneOf = <const T extends string>(choices: readonly [T, ...T[]]): AddressPart<T> => ({
  read: (text) => choices.find((choice) => choice === text) ?? choices[0],
  write: (value) => (value === choices[0] ? null : value),
});

/** Some of a few words, or null for no filter. */
export const optionOf = <const T extends string>(choices: readonly T[]): AddressPart<T | null> => ({
  read: (text) => choices.find((choice) => choice === text) ?? null,
  write: (value) => value,
});

/** Several of a few words, written in the order of the choices: `state=sent,inProgress`. */
export const severalOf = <const T extends string>(choices: readonly T[]): AddressPart<readonly T[]> => ({
  read: (text) => {
    const named = new Set(text?.split(',') ?? []);
    return choices.filter((choice) => named.has(choice));
  },
  write: (values) => choices.filter((choice) => values.includes(choice)).join(',') || null,
});

/** The values in an address; what the schema does not name is not looked at. */
export function readFilters<S extends FilterSchema>(schema: S, search: string): FilterValues<S> {
  const query = new URLSearchParams(search);
  // Object.fromEntries forgets the keys' names; they are those of the schema.
  return Object.fromEntries(
    Object.entries(schema).map(([name, part]) => [name, part.read(query.get(name))]),
  ) as unknown as FilterValues<S>;
}

/** `state=sent&overdue=true` in the schema's order, defaults left out: equal views have equal addresses. */
export function writeFilters<S extends FilterSchema>(schema: S, values: FilterValues<S>): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(schema)) {
    const part: AddressPart<unknown> | undefined = schema[name] as AddressPart<unknown> | undefined; // its own value is put back into it
    const text = part?.write(values[name]) ?? null;
    if (text !== null && text !== '') query.set(name, text);
  }
  return query.toString().replaceAll('%2C', ',');
}

/** The names of those filters that differ from the default. */
export const setFilters = <S extends FilterSchema>(schema: S, values: FilterValues<S>): string[] => [
  ...new URLSearchParams(writeFilters(schema, values)).keys(),
];
