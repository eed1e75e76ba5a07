import { Button } from '@mantine/core';
import { useAnswer } from '../api/use-answer.js';
import { AgencyField } from '../forms/AgencyField.js';
import type { FieldState } from '../forms/field.js';
import classes from './directive.module.css';
import { useDirectiveWords } from './words.js';

/** Several agencies: each is found by name or abbreviation and stands in a list from which it can be taken away. */
export function AgenciesField({ label, ...field }: FieldState<readonly string[]> & { label: string }) {
  const say = useDirectiveWords();
  const { data } = useAnswer('GET /api/agencies', {}, { staleTime: 60_000 });
  const agencies = data?.agencies ?? [];
  const chosen = field.value.flatMap((id) => agencies.find((agency) => agency.id === id) ?? []);
  return (
    <div>
      <AgencyField
        id={field.id}
        // Empty again after each choice: the next one is found at once.
        key={field.value.length}
        value=""
        onChange={(id) => id !== '' && field.onChange([...field.value, id])}
        error={field.error}
        label={label}
        choices={agencies.filter(({ id }) => !field.value.includes(id))}
        autoFocus={field.value.length > 0}
      />
      {chosen.length > 0 && (
        <ul className={classes.chosen} aria-label={label}>
          {chosen.map(({ id, name }) => (
            <li key={id}>
              {name}{' '}
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={say('form.removeAgency', { name })}
                onClick={() => field.onChange(field.value.filter((each) => each !== id))}
              >
                {say('form.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
