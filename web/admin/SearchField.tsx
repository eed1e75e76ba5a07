import { TextInput } from '@mantine/core';
import { useState } from 'react';
import classes from './admin.module.css';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words to search by. The address keeps them without blanks at the ends; the field keeps what is typed. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  const shown = tidy(typed) === value ? typed : value;
  return (
    <TextInput
      className={classes.search}
      type="search"
      label={label}
      value={shown}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(tidy(currentTarget.value));
      }}
    />
  );
}
