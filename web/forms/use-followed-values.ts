import { useCallback, useState } from 'react';
import { followSource, isSame, isSameValue, type Clash } from './follow-source.js';
import type { FormValues } from './use-form.js';

export interface FollowedValues<V extends FormValues> {
  values: V;
  set: (changes: Partial<V>) => void;
  isDirty: boolean;
  /** these values are what the form starts from: they were sent, or it begins anew */
  startFrom: (start: V) => void;
  clashes: readonly Clash<V>[];
  settle: (takesTheirs: boolean) => void;
}

/** The values of a form whose first ones come from an answer that may be read again while it is open: see `followSource`. */
export function useFollowedValues<V extends FormValues>(initial: V): FollowedValues<V> {
  const [start, setStart] = useState(initial);
  const [values, setValues] = useState(initial);
  const [source, setSource] = useState(initial);
  const [unsettled, setUnsettled] = useState<readonly Clash<V>[]>([]);
  if (!isSame(initial, source)) {
    // In the same pass as the answer, so that nothing old can be sent with the new version's number.
    const found = followSource(values, source, initial);
    const still = unsettled.filter(({ field }) => isSameValue(initial[field], source[field]));
    setSource(initial);
    setValues(found.values);
    setStart(followSource(start, source, initial).values);
    setUnsettled([...still, ...found.clashes]);
  }
  const clashes = unsettled.filter(({ field, now }) => !isSameValue(values[field], now));
  const set = useCallback((changes: Partial<V>) => setValues((now) => ({ ...now, ...changes })), []);
  return {
    values,
    set,
    isDirty: values !== start && !isSame(values, start),
    startFrom: useCallback((next: V) => {
      setStart(next);
      setUnsettled([]);
    }, []),
    clashes,
    settle: (takesTheirs) => {
      // The fields and their values are those of V.
      if (takesTheirs) set(Object.fromEntries(clashes.map(({ field, now }) => [field, now])) as Partial<V>);
      setUnsettled([]);
    },
  };
}
