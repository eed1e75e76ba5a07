import { TextInput, type TextInputProps } from '@mantine/core';
import type { FieldState, FieldWords } from './field.js';
import { FieldLabel } from './FieldLabel.js';

export type TextFieldProps = FieldState<string> &
  FieldWords &
  Pick<TextInputProps, 'inputMode' | 'autoComplete' | 'type' | 'maxLength' | 'className' | 'placeholder'>;

/** One line of text. */
export function TextField({ id, value, onChange, error, label, hint, isOptional, ...rest }: TextFieldProps) {
  return (
    <TextInput
      {...rest}
      id={id}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      label={<FieldLabel label={label} isOptional={isOptional} />}
      description={hint}
      error={error}
    />
  );
}
