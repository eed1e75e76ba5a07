import { useEffect, useId, useRef, useState, type FormEvent, type RefObject } from 'react';
import type { FieldState } from '../forms/field.js';
import type { Clash } from '../forms/follow-source.js';
import { useFollowedValues } from '../forms/use-followed-values.js';
import type { FormValues } from '../forms/use-form.js';

export interface SetUpForm<T extends FormValues> {
  values: T;
  set: <K extends keyof T>(name: K, value: T[K]) => void;
  /** what is to be put right, once the form was to be sent */
  errors: Partial<Record<keyof T & string, string>>;
  /** what a field of web/forms takes */
  field: <N extends keyof T & string>(name: N) => FieldState<T[N]>;
  /** the id of a field, for the summary's links */
  idOf: (name: keyof T & string) => string;
  summary: RefObject<HTMLDivElement | null>;
  /** of the form element; `run` only where nothing is to be put right */
  onSubmit: (event: FormEvent) => void;
  reset: (values: T) => void;
  isChanged: boolean;
  /** fields that were typed in while somebody else changed them; nothing is sent before they are settled */
  clashes: readonly Clash<T>[];
  settle: (takesTheirs: boolean) => void;
}

/**
 * A form of set-up: several stand side by side in a panel, one of them makes or changes, and what it does is more than one act
 * of the API. So it has values and what is wrong with them, and nothing of the application's forms beside (web/forms/use-form:
 * one act, files, what is kept on this machine). Completeness is said on sending, in a summary that gets the focus and at the
 * fields.
 * @param check says what is wrong, field by field; no key: nothing
 */
export function useSetUpForm<T extends FormValues>(
  initial: T,
  check: (values: T) => Partial<Record<keyof T & string, string>>,
  run: (values: T) => unknown,
): SetUpForm<T> {
  const { values, set, isDirty, startFrom, clashes, settle } = useFollowedValues(initial);
  const [isChecked, setChecked] = useState(false);
  const [failures, setFailures] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  const id = useId();
  const errors: Partial<Record<keyof T & string, string>> = isChecked ? check(values) : {};
  useEffect(() => {
    if (failures > 0) summary.current?.focus();
  }, [failures]);
  const idOf = (name: string): string => `${id}-${name}`;
  // A computed key makes the object's type { [x: string]: … }, which is no T to the compiler.
  const setOne = <N extends keyof T>(name: N, value: T[N]): void => set({ [name]: value } as unknown as Partial<T>);
  return {
    values,
    errors,
    summary,
    set: setOne,
    field: (name) => ({
      id: idOf(name),
      value: values[name],
      onChange: (value) => setOne(name, value),
      error: errors[name],
    }),
    idOf,
    onSubmit: (event) => {
      event.preventDefault();
      setChecked(true);
      if (clashes.length > 0 || Object.keys(check(values)).length > 0) setFailures((now) => now + 1);
      else void run(values);
    },
    reset: (next) => {
      set(next);
      startFrom(next);
      setChecked(false);
    },
    isChanged: isDirty,
    clashes,
    settle,
  };
}
