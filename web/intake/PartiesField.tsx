import { MultiSelect, type ComboboxItem, type ComboboxParsedItem } from '@mantine/core';
import { useMemo, type Ref } from 'react';
import type { Choices, Party } from './draft-types.js';
import { matchesTyped } from '../forms/matches-typed.js';
import { useIntakeWords } from './words.js';

export interface PartiesFieldProps {
  label: string;
  values: readonly string[];
  /** what the names came to, as the server says */
  parties: readonly Party[];
  choices: Choices | undefined;
  isReadOnly: boolean;
  inputRef?: Ref<HTMLInputElement>;
  error?: boolean;
  field: string;
  onChange: (names: string[]) => void;
}

/** Agencies and groups by any of their names, with or without accents, as of the issue date. */
export function PartiesField({
  label,
  values,
  parties,
  choices,
  isReadOnly,
  inputRef,
  error = false,
  field,
  onChange,
}: PartiesFieldProps) {
  const say = useIntakeWords();
  const { data, namesOf } = useMemo(() => optionsOf(values, parties, choices), [values, parties, choices]);
  const headings = { groups: say('groupsHeading'), agencies: say('agenciesHeading'), written: say('writtenHeading') };
  return (
    <MultiSelect
      ref={inputRef ?? null}
      label={label}
      data-field={field}
      value={[...values]}
      onChange={onChange}
      data={data.map(({ group, items }) => ({ group: headings[group], items }))}
      filter={({ options, search }) => narrowed(options, (value) => isCalled(search, namesOf.get(value) ?? [value]))}
      searchable
      clearable={false}
      hidePickedOptions
      limit={60}
      readOnly={isReadOnly}
      error={error}
      placeholder={values.length === 0 ? say('searchParties') : ''}
      nothingFoundMessage={say('noParty')}
      comboboxProps={{ withinPortal: true }}
      maxDropdownHeight={280}
      selectFirstOptionOnChange
    />
  );
}

interface Option extends ComboboxItem {
  value: string;
  label: string;
}

function optionsOf(values: readonly string[], parties: readonly Party[], choices: Choices | undefined) {
  const namesOf = new Map<string, string[]>();
  const taken = new Set<string>();
  const option = (value: string, label: string, names: string[]): Option[] => {
    if (taken.has(value)) return [];
    taken.add(value);
    namesOf.set(value, [label, ...names]);
    return [{ value, label }];
  };
  const written = values.flatMap((value) => {
    const party = parties.find(({ name }) => name === value);
    const label = party?.label ?? value.replace(/^nhóm:/, '');
    return option(value, party?.kind === 'group' ? `${label} (${party.members.length})` : label, []);
  });
  const groups = (choices?.groups ?? []).flatMap(({ value, name, members }) =>
    option(value, `${name} (${members.length})`, [name]),
  );
  const called = Map.groupBy(choices?.agencies ?? [], ({ name }) => name);
  const agencies = (choices?.agencies ?? []).flatMap(({ id, name, names }) =>
    // Two agencies of one name are told apart by their id.
    option((called.get(name)?.length ?? 1) > 1 ? id : name, name, names),
  );
  return {
    data: [
      { group: 'written' as const, items: written },
      { group: 'groups' as const, items: groups },
      { group: 'agencies' as const, items: agencies },
    ].filter(({ items }) => items.length > 0),
    namesOf,
  };
}

function narrowed(options: readonly ComboboxParsedItem[], fits: (value: string) => boolean): ComboboxParsedItem[] {
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!('group' in option)) return fits(option.value) ? [option] : [];
    const items = option.items.filter(({ value }) => fits(value));
    return items.length > 0 ? [{ ...option, items }] : [];
  });
}

/** Also by its abbreviation typed with blanks: "tt & tt". */
const isCalled = (typed: string, names: readonly string[]): boolean =>
  names.some((name) => (matchesTyped(typed, name) ?? matchesTyped(typed.replaceAll(' ', ''), name)) !== null);
