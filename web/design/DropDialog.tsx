import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import classes from './DropDialog.module.css';

export interface DropDialogProps {
  /** the button that opened it: it stands below, its right edge at the button's */
  anchor: RefObject<HTMLElement | null>;
  label: string;
  /** it was left, by Esc, by a click beside it or by `leave`; the browser has given the focus back to the button */
  onLeft: () => void;
  /** what has `data-autofocus` gets the focus, else a choice that holds, else the first field or button */
  children: (leave: () => void) => ReactNode;
  className?: string | undefined;
}

const GAP = 4;
/** Between it and the edge of the window. */
const EDGE = 8;

/** A small dialog under a button, drawn while it is open. The browser's own keeps the focus in and gives it back. */
export function DropDialog({ anchor, label, onLeft, children, className }: DropDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const leave = (): void => dialog.current?.close();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    element.showModal();
    // Radio buttons are entered at the one that holds, as Tab does.
    element.querySelector<HTMLElement>('[data-autofocus], :checked')?.focus();
  }, []);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const place = (): void => placeUnder(element, anchor.current);
    place();
    // What is in it may come later, as a calendar's days do.
    const sizes = new ResizeObserver(place);
    sizes.observe(element);
    window.addEventListener('resize', place);
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', place);
    };
  }, [anchor]);
  return (
    // Esc is the browser's; what lies behind must not hear of it, nor of letters.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-label={label}
      onClose={onLeft}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={({ target, currentTarget }) => target === currentTarget && leave()}
    >
      <div className={`${classes.content} ${className ?? ''}`}>{children(leave)}</div>
    </dialog>
  );
}

/** Under the button, or above it where there is no room; never out of the window. */
function placeUnder(dialog: HTMLElement, button: HTMLElement | null): void {
  if (!button) return;
  const { top, bottom, right } = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = dialog;
  const isBelow = bottom + GAP + height + EDGE <= window.innerHeight || top < window.innerHeight / 2;
  const under = isBelow ? bottom + GAP : top - GAP - height;
  const lowest = Math.max(EDGE, window.innerHeight - EDGE - height);
  dialog.style.top = `${Math.min(Math.max(EDGE, under), lowest)}px`;
  const { clientWidth } = document.documentElement; // without the scroll bar
  dialog.style.left = `${Math.max(EDGE, Math.min(right, clientWidth - EDGE) - width)}px`;
}
