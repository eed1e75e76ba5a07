import { NativeSelect, TextInput } from '@mantine/core';
import classes from './directive.module.css';
import { scopes, sorts, stateChoices, type Filters } from './directives-filters.js';
import { useDirectiveWords } from './words.js';

/** The fields of the list's filters. */
export function DirectivesFields({ filters: { values, set } }: { filters: Filters }) {
  const say = useDirectiveWords();
  return (
    <>
      <NativeSelect
        label={say('scope')}
        value={values.scope}
        onChange={({ currentTarget }) => set({ scope: scopes.find((each) => each === currentTarget.value) ?? 'all' })}
        data={scopes.map((each) => ({ value: each, label: say(`scope.${each}`) }))}
      />
      <NativeSelect
        label={say('filter.state')}
        value={values.state}
        onChange={({ currentTarget }) =>
          set({ state: stateChoices.find((each) => each === currentTarget.value) ?? 'following' })
        }
        data={stateChoices.map((each) => ({ value: each, label: say(`filter.${each}`) }))}
      />
      <NativeSelect
        label={say('sort.label')}
        value={values.sort}
        data-sort=""
        onChange={({ currentTarget }) => set({ sort: sorts.find((each) => each === currentTarget.value) ?? 'overdue' })}
        data={sorts.map((each) => ({ value: each, label: say(`sort.${each}`) }))}
      />
      <TextInput
        type="search"
        label={say('filter.q')}
        defaultValue={values.q}
        key={values.q}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && set({ q: currentTarget.value })}
        onBlur={({ currentTarget }) => set({ q: currentTarget.value })}
      />
      <FlagField name={say('filter.overdue')} isOn={values.overdue} set={(overdue) => set({ overdue })} />
      <FlagField
        name={say('filter.awaiting')}
        isOn={values.awaitingConfirmation}
        set={(awaitingConfirmation) => set({ awaitingConfirmation })}
      />
    </>
  );
}

function FlagField({ name, isOn, set }: { name: string; isOn: boolean; set: (isOn: boolean) => void }) {
  return (
    <label className={classes.flag}>
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => set(currentTarget.checked)} />
      {name}
    </label>
  );
}
