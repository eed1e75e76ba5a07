import { Textarea } from '@mantine/core';
import type { FieldState, FieldWords } from './field.js';
import { FieldLabel } from './FieldLabel.js';

export type LongTextFieldProps = FieldState<string> & FieldWords & { minRows?: number; maxLength?: number };

/** Several lines; grows with what is typed. */
export function LongTextField({
  id,
  value,
  onChange,
  error,
  label,
  hint,
  isOptional,
  minRows = 3,
  maxLength,
}: LongTextFieldProps) {
  return (
    <Textarea
      id={id}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      label={<FieldLabel label={label} isOptional={isOptional} />}
      description={hint}
      error={error}
      autosize
      minRows={minRows}
      maxRows={16}
      {...(maxLength === undefined ? {} : { maxLength })}
    />
  );
}
