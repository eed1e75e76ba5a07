import { useEffect, useRef, type RefObject } from 'react';

/**
 * Where somebody was on the page when something (`aside`) asked for attention: the focus goes back there once it no longer asks;
 * or, where a button went with what it was for, to the button that sends the same form. Whoever has gone on is left alone.
 */
export function usePlaceBefore(aside: RefObject<HTMLElement | null>, isAsked: boolean): void {
  const place = useRef<HTMLElement | null>(null);
  const form = useRef<HTMLFormElement | null>(null);
  useEffect(() => {
    if (!isAsked) {
      const now = place.current?.isConnected
        ? place.current
        : form.current?.querySelector<HTMLElement>('[type="submit"]');
      if (document.activeElement === document.body) now?.focus();
      place.current = null;
      form.current = null;
      return undefined;
    }
    const remember = (target: EventTarget | null): void => {
      if (!(target instanceof HTMLElement) || target === document.body || aside.current?.contains(target)) return;
      place.current = target;
      form.current = target.closest('form');
    };
    const onFocus = ({ target }: FocusEvent): void => remember(target);
    remember(document.activeElement);
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [aside, isAsked]);
}
