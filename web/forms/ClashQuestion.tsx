import { Button } from '@mantine/core';
import { formatDate } from '../words/formats.js';
import type { Form, FormValues } from './use-form.js';
import { useFormWords } from './words.js';
import classes from './Form.module.css';

/** "Nội dung này vừa được sửa thành «…»": whose words stand is a person's to say, before anything is sent. */
export function ClashQuestion<V extends FormValues>({
  form: { clashes, values, settle },
}: {
  form: Pick<Form<V>, 'clashes' | 'values' | 'settle'>;
}) {
  const say = useFormWords();
  if (clashes.length === 0) return null;
  return (
    <div className={classes.kept} role="alert">
      {clashes.map(({ field, now }) => {
        const theirs = shown(now);
        const typed = shown(values[field]);
        return (
          <p key={field}>
            {theirs === null || typed === null ? say('form.clashUnsaid') : say('form.clash', { now: theirs, typed })}
          </p>
        );
      })}
      <span className={classes.acts}>
        <Button size="compact-md" variant="default" onClick={() => settle(true)}>
          {say('form.clashTheirs')}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => settle(false)}>
          {say('form.clashOwn')}
        </Button>
      </span>
    </div>
  );
}

/** Words and dates as they are read; null for what says nothing to a reader: ids, ticks, lists. */
function shown(value: FormValues[string] | undefined): string | null {
  if (typeof value !== 'string' || value === '' || /^[\da-f]{8}-[\da-f-]{27}$/.test(value)) return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
}
