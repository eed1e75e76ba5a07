import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import classes from './desk.module.css';

/** What is open under a row or beside a report: Esc leaves it, its keys are not the list's. */
export function RowForm({ name, leave, children }: { name: string; leave: () => void; children: ReactNode }) {
  const section = useRef<HTMLElement>(null);
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  return (
    <section ref={section} className={classes.rowForm} aria-label={name} onKeyDown={listen}>
      {children}
    </section>
  );
}
