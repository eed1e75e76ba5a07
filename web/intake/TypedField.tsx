import { Textarea, TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { useTypedText } from './use-typed-text.js';

export interface TypedFieldProps {
  label: string;
  value: string;
  field: string;
  isReadOnly: boolean;
  isLong?: boolean;
  description?: string | undefined;
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
  onCommit: (was: string, typed: string) => void;
}

/** A text that is saved when it is left or when the typing pauses. */
export function TypedField({
  label,
  value,
  field,
  isReadOnly,
  isLong = false,
  description,
  inputRef,
  onCommit,
}: TypedFieldProps) {
  const text = useTypedText(value, onCommit);
  const shared = {
    label,
    description,
    'data-field': field,
    readOnly: isReadOnly,
    value: text.value,
    onBlur: text.onBlur,
    ...(inputRef ? { ref: inputRef } : {}),
  };
  return isLong ? (
    <Textarea
      {...shared}
      autosize
      minRows={2}
      maxRows={12}
      onChange={(event) => text.onChange(event.currentTarget.value)}
    />
  ) : (
    <TextInput {...shared} onChange={(event) => text.onChange(event.currentTarget.value)} />
  );
}
