import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatDate, formatDateWithWeekday } from '../words/formats.js';
import { typedDate } from './typed-date.js';
import { useAdminWords } from './words.js';

export interface DateFieldProps {
  id: string;
  label: string;
  /** 'YYYY-MM-DD', '' for none, or what was typed and is no date */
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  description?: string;
}

/** A date typed as one likes; on leaving it stands there in full, with its weekday under it. */
export function DateField({ id, label, value, onChange, error, description }: DateFieldProps) {
  const say = useAdminWords();
  const [typed, setTyped] = useState<string | null>(null);
  const date = typedDate(value);
  const shown = typed ?? (date === null ? value : formatDate(date));
  return (
    <TextInput
      id={id}
      label={label}
      inputMode="numeric"
      autoComplete="off"
      value={shown}
      placeholder={say('date.example')}
      description={date === null ? description : formatDateWithWeekday(date)}
      error={error}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(typedDate(currentTarget.value) ?? currentTarget.value.trim());
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

/** Whether a date field holds a date; an empty one only where that is allowed. */
export const isDateOr = (value: string, mayBeEmpty: boolean): boolean =>
  value === '' ? mayBeEmpty : typedDate(value) !== null;
