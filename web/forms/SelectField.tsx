import { NativeSelect } from '@mantine/core';
import type { FieldState, FieldWords } from './field.js';
import { FieldLabel } from './FieldLabel.js';

export type SelectFieldProps<T extends string> = FieldState<T | ''> &
  FieldWords & {
    choices: readonly { value: T; name: string }[];
    /** what stands there while nothing is chosen */ none: string;
  };

/** One of many, in the browser's own list: good on phones and by keyboard. */
export function SelectField<T extends string>({
  id,
  value,
  onChange,
  error,
  label,
  hint,
  isOptional,
  choices,
  none,
}: SelectFieldProps<T>) {
  return (
    <NativeSelect
      id={id}
      value={value}
      onChange={({ currentTarget }) =>
        onChange(choices.find((choice) => choice.value === currentTarget.value)?.value ?? '')
      }
      label={<FieldLabel label={label} isOptional={isOptional} />}
      description={hint}
      error={error}
      data={[{ value: '', label: none }, ...choices.map((choice) => ({ value: choice.value, label: choice.name }))]}
    />
  );
}
