import { NativeSelect, TextInput } from '@mantine/core';
import { useAnswer } from '../api/use-answer.js';
import type { AddressFilters } from '../table/use-address-filters.js';
import { type listSchema, sorts, stateChoiceOf, states, statesOf, type StateChoice } from './list-filters.js';
import { useAssignmentWords } from './words.js';

export type ListFilters = AddressFilters<typeof listSchema>;

const times = ['any', 'overdue', 'dueSoon'] as const;
const scopes = ['all', 'mine', 'room'] as const;
const roles = ['lead', 'coordinator'] as const;

/** The fields above the list; each writes into the address at once. An agency's list is its own already. */
export function FilterFields({ filters: { values, set }, isAgency }: { filters: ListFilters; isAgency: boolean }) {
  const say = useAssignmentWords();
  const agencies = useAnswer('GET /api/agencies', isAgency ? null : {});
  const state = stateChoiceOf(values.state);
  const time = values.overdue ? 'overdue' : values.dueSoon ? 'dueSoon' : 'any';
  const scope = scopes.find((each) => each === values.specialist) ?? (values.specialist === null ? 'all' : 'other');
  const stateChoices: { value: StateChoice; label: string }[] = [
    { value: 'all', label: say('filter.all') },
    { value: 'open', label: say('state.open') },
    ...states.map((value) => ({ value, label: say(`state.${value}`) })),
    ...(state === 'several' ? [{ value: 'several' as const, label: say('state.several') }] : []),
  ];
  return (
    <>
      <NativeSelect
        label={say('filter.state')}
        value={state}
        onChange={({ currentTarget }) => {
          const choice = stateChoices.find(({ value }) => value === currentTarget.value)?.value ?? 'all';
          set({ state: statesOf(choice, values.state) });
        }}
        data={stateChoices}
      />
      <NativeSelect
        label={say('filter.time')}
        value={time}
        onChange={({ currentTarget: { value } }) => set({ overdue: value === 'overdue', dueSoon: value === 'dueSoon' })}
        data={times.map((value) => ({ value, label: say(value === 'any' ? 'filter.all' : `filter.${value}`) }))}
      />
      <NativeSelect
        label={say('filter.role')}
        value={values.role ?? ''}
        onChange={({ currentTarget }) => set({ role: roles.find((each) => each === currentTarget.value) ?? null })}
        data={[
          { value: '', label: say('filter.all') },
          ...roles.map((value) => ({ value, label: say(`role.${value}`) })),
        ]}
      />
      {!isAgency && (
        <>
          <NativeSelect
            label={say('filter.agency')}
            value={values.agency ?? ''}
            onChange={({ currentTarget }) => set({ agency: currentTarget.value || null })}
            data={[
              { value: '', label: say('filter.all') },
              ...(agencies.data?.agencies ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <NativeSelect
            label={say('filter.specialist')}
            value={scope}
            onChange={({ currentTarget: { value } }) =>
              set({ specialist: value === 'mine' || value === 'room' ? value : null })
            }
            data={[
              ...scopes.map((value) => ({ value, label: say(`filter.${value}`) })),
              ...(scope === 'other' ? [{ value: 'other', label: say('filter.other') }] : []),
            ]}
          />
        </>
      )}
      <NativeSelect
        label={say('sort.label')}
        data-sort=""
        value={values.sort}
        onChange={({ currentTarget }) => set({ sort: sorts.find((each) => each === currentTarget.value) ?? 'due' })}
        data={sorts.map((value) => ({ value, label: say(`sort.${value}`) }))}
      />
      <TextInput
        type="search"
        label={say('filter.q')}
        key={values.q}
        defaultValue={values.q}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && set({ q: currentTarget.value })}
        onBlur={({ currentTarget }) => currentTarget.value !== values.q && set({ q: currentTarget.value })}
      />
    </>
  );
}
