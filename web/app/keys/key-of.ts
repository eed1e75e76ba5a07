/** The name of what was pressed: 'x', 'Shift+X', 'Ctrl+Enter', '?', 'ArrowDown'. */
export function keyOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const isLetter = /^\p{L}$/u.test(key);
  // '?' and '/' are what they are, with or without Shift; CapsLock does not make another key.
  const name = isLetter ? key.toLowerCase() : key;
  const isPrintable = key.length === 1;
  const shift = shiftKey && (isLetter || !isPrintable || key === ' ') ? 'Shift+' : '';
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shift}${name}`;
}

/** One letter or sign without Ctrl or Alt: can be turned off, never acts while somebody types. */
export const isSingleKey = (key: string): boolean => Array.from(key).length === 1 && key !== ' ';

/** An input method is composing, or the key is held down: not meant for us. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

const FIELDS =
  'input:not([type="checkbox"]):not([type="radio"]):not([type="button"]), textarea, select, [contenteditable="true"]';

/** Whether the key is for the field that has the focus. Ctrl+…, F keys and Esc reach us from fields too. */
export function isForField(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element) || !target.closest(FIELDS)) return false;
  return !(key.startsWith('Ctrl+') || key === 'Escape' || /^(?:Shift\+)?F\d+$/.test(key));
}

/** Enter and the space bar belong to the button or link that has the focus. */
export function isForControl(target: EventTarget | null, key: string): boolean {
  if (key !== 'Enter' && key !== ' ') return false;
  return (
    target instanceof Element &&
    target.matches('button, a[href], summary, input, [role="button"], [role="menuitem"], [role="option"], [role="tab"]')
  );
}
