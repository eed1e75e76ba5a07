import { isComposing, isForControl, isForField, isSingleKey, keyOf } from './key-of.js';
import { keysOf, scopesNow, type KeyLine } from './key-table.js';

export interface KeyListenerOptions {
  /** whether single letters act */
  mayUseSingleKeys: () => boolean;
  /** asked first, for a prefix that waits; true: it took the key */
  takesFirst: (key: string, event: KeyboardEvent) => boolean;
}

/** The one listener for keys. Asks the scopes around the focus first, then the page's, then the frame's. @returns how to stop */
export function listenToKeys({ mayUseSingleKeys, takesFirst }: KeyListenerOptions): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isComposing(event)) return;
    const key = keyOf(event);
    if (isForField(event.target, key) || isForControl(event.target, key)) return;
    if (isSingleKey(key) && (event.repeat || !mayUseSingleKeys() || isBehindDialog(event.target))) return;
    if (takesFirst(key, event)) {
      event.preventDefault();
      return;
    }
    const line = lineFor(key, event.target);
    if (!line) return;
    event.preventDefault();
    line.run(event);
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

function lineFor(key: string, target: EventTarget | null): KeyLine | undefined {
  const scopes = scopesNow().filter(
    ({ within }) => !within || (target instanceof Node && within.current?.contains(target)),
  );
  // The innermost first: where the focus is says more than when it came.
  const ordered = scopes.toSorted((a, b) => depthOf(b.within?.current) - depthOf(a.within?.current));
  for (const { lines } of ordered) {
    const found = lines.find((line) => line.when !== false && keysOf(line).includes(key));
    if (found) return found;
  }
  return undefined;
}

function depthOf(element: Element | null | undefined): number {
  let depth = 0;
  for (let at = element; at; at = at.parentElement) depth += 1;
  return depth;
}

/** An open dialog has the page behind it: its letters must not act. */
function isBehindDialog(target: EventTarget | null): boolean {
  const dialog = document.querySelector('dialog[open], [role="dialog"][aria-modal="true"]');
  return dialog !== null && !(target instanceof Node && dialog.contains(target));
}
