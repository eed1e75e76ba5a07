import { Button, Combobox, TextInput, useCombobox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useAnswer } from '../api/use-answer.js';
import type { FieldState, FieldWords } from './field.js';
import { FieldLabel } from './FieldLabel.js';
import { findAgencies, type NamedAgency } from './find-agencies.js';
import { useFormWords } from './words.js';
import classes from './fields.module.css';

const SHOWN_AT_MOST = 30;

export interface AgencyFieldProps extends FieldState<string>, FieldWords {
  /** instead of all of the registry: those that may be chosen here, also groups */
  choices?: readonly NamedAgency[];
  autoFocus?: boolean;
}

/**
 * An agency by its name, a former or other name, or its abbreviation. Typed without accents finds any, typed with accents only
 * itself. The value is the agency's id, '' for none.
 */
export function AgencyField({
  id,
  value,
  onChange,
  error,
  label,
  hint,
  isOptional,
  choices,
  autoFocus = false,
}: AgencyFieldProps) {
  const say = useFormWords();
  const answer = useAnswer('GET /api/agencies', choices ? null : {}, { staleTime: 60_000 });
  const registry = answer.data?.agencies;
  const agencies = useMemo<readonly NamedAgency[]>(() => choices ?? registry ?? [], [choices, registry]);
  const [typed, setTyped] = useState<string | null>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const chosen = agencies.find((agency) => agency.id === value);
  const found = useMemo(() => findAgencies(agencies, typed ?? ''), [agencies, typed]);
  const shown = found.slice(0, SHOWN_AT_MOST);
  const state = choices || answer.data ? null : answer.error ? say('agency.failed') : say('agency.loading');

  const choose = (chosenId: string): void => {
    onChange(chosenId);
    setTyped(null);
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          id={id}
          // What it controls, and whether that is open, comes from the target around it.
          // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
          role="combobox"
          aria-autocomplete="list"
          value={typed ?? chosen?.name ?? ''}
          label={<FieldLabel label={label} isOptional={isOptional} />}
          description={hint}
          error={error}
          placeholder={say('agency.placeholder')}
          autoComplete="off"
          // Where the field is the first to be filled in; the screen says so.
          autoFocus={autoFocus}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            combobox.closeDropdown();
            // What is left empty is no agency; half a name is the one that was chosen before.
            if (typed?.trim() === '') onChange('');
            setTyped(null);
          }}
          rightSection={
            value !== '' &&
            isOptional && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={say('agency.clear')}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose('')}
              >
                ×
              </Button>
            )
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }} aria-label={label}>
          {state && <Combobox.Empty>{state}</Combobox.Empty>}
          {!state && found.length === 0 && (
            <Combobox.Empty>{say('agency.none', { typed: typed ?? '' })}</Combobox.Empty>
          )}
          {shown.map(({ agency, alias }) => (
            <Combobox.Option key={agency.id} value={agency.id} active={agency.id === value}>
              <span className={classes.option}>{agency.name}</span>
              {alias && <span className={classes.alias}>{say('agency.alsoCalled', { name: alias })}</span>}
            </Combobox.Option>
          ))}
        </Combobox.Options>
        {found.length > shown.length && (
          <Combobox.Footer>{say('agency.more', { n: found.length - shown.length })}</Combobox.Footer>
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}
