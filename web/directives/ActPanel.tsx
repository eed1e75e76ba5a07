import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useKeys } from '../app/keys/use-keys.js';
import classes from './directive.module.css';
import { useDirectiveWords } from './words.js';

/**
 * A form in its place on the page: the focus goes to its first field (its heading, while the form is still being read), Esc
 * leaves it and the focus returns to where it was.
 */
export function ActPanel({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const say = useDirectiveWords();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const field = root.current?.querySelector<HTMLElement>('input:not([type="radio"], [disabled]), textarea, select');
    (field ?? heading.current)?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useKeys(title, [{ keys: 'Escape', does: say('form.cancel'), run: close }], { within: root });
  return (
    <section ref={root} className={`${classes.actPanel ?? ''} screen-only`} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
