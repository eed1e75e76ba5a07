import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 1_200;

/**
 * A text field that is saved when it is left and when somebody stops typing. What a colleague writes meanwhile never replaces
 * what is being typed: `commit` gets the value that stood there when the typing began, so that a clash is noticed.
 */
export function useTypedText(value: string, commit: (was: string, typed: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const base = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef({ typed, commit });
  latest.current = { typed, commit };
  const save = (): void => {
    clearTimeout(timer.current);
    const { typed, commit } = latest.current;
    if (typed === null) return;
    if (typed !== base.current) commit(base.current, typed);
    base.current = typed;
  };
  const saveRef = useRef(save);
  saveRef.current = save;
  // Leaving the page or the item saves as leaving the field does.
  useEffect(() => () => saveRef.current(), []);
  return {
    value: typed ?? value,
    onChange: (text: string): void => {
      if (latest.current.typed === null) base.current = value;
      latest.current.typed = text;
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => saveRef.current(), PAUSE_MS);
    },
    onBlur: (): void => {
      save();
      setTyped(null);
    },
  };
}
