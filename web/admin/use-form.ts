import { useEffect, useId, useRef, useState, type FormEvent, type RefObject } from 'react';

export interface Form<T extends object> {
  values: T;
  set: <K extends keyof T>(name: K, value: T[K]) => void;
  /** what is to be put right, once the form was to be sent */
  errors: Partial<Record<keyof T & string, string>>;
  /** the id of a field, for the summary's links */
  idOf: (name: keyof T & string) => string;
  summary: RefObject<HTMLDivElement | null>;
  /** of the form element; `run` only where nothing is to be put right */
  onSubmit: (event: FormEvent) => void;
  reset: (values: T) => void;
  isChanged: boolean;
}

/**
 * A form's values and what is wrong with them: completeness is said on sending, in a summary that gets the focus and at the
 * fields.
 * @param check says what is wrong, field by field; no key: nothing
 */
export function useForm<T extends object>(
  initial: T,
  check: (values: T) => Partial<Record<keyof T & string, string>>,
  run: (values: T) => unknown,
): Form<T> {
  const [values, setValues] = useState(initial);
  const [start, setStart] = useState(initial);
  const [isChecked, setChecked] = useState(false);
  const [failures, setFailures] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  const id = useId();
  const errors = isChecked ? check(values) : {};
  useEffect(() => {
    if (failures > 0) summary.current?.focus();
  }, [failures]);
  return {
    values,
    errors,
    summary,
    set: (name, value) => setValues((now) => ({ ...now, [name]: value })),
    idOf: (name) => `${id}-${name}`,
    onSubmit: (event) => {
      event.preventDefault();
      setChecked(true);
      if (Object.keys(check(values)).length > 0) setFailures((now) => now + 1);
      else void run(values);
    },
    reset: (next) => {
      setValues(next);
      setStart(next);
      setChecked(false);
    },
    isChanged: JSON.stringify(values) !== JSON.stringify(start),
  };
}
