import type { FormValues } from './use-form.js';

/** A field that was typed in while what it started from was changed elsewhere. */
export interface Clash<V extends FormValues> {
  field: keyof V & string;
  /** what stands on the server now */
  now: V[keyof V];
}

/**
 * A form that is open while its first values change on the server (it was opened from an older answer; a colleague saved): a
 * field that nobody has touched follows, so that nothing old is sent back; one that was typed in keeps what was typed and is a
 * clash for a person to settle. Field by field: nothing is merged silently.
 * @param was the first values as they stood until now
 * @param next as they stand now
 */
export function followSource<V extends FormValues>(
  values: V,
  was: V,
  next: V,
): { values: V; clashes: readonly Clash<V>[] } {
  const clashes: Clash<V>[] = [];
  let followed = values;
  // A name out of Object.keys is one of V's; the compiler knows it as a word only.
  for (const field of Object.keys(next) as (keyof V & string)[]) {
    const now = next[field];
    const own = values[field];
    if (isSameValue(now, was[field]) || isSameValue(now, own)) continue;
    if (isSameValue(own, was[field])) followed = { ...followed, [field]: now };
    else clashes.push({ field, now });
  }
  return { values: followed, clashes };
}

/** Words, ticks and lists of words, by what they say: blanks around words are not sent. */
export const isSameValue = (a: unknown, b: unknown): boolean =>
  a === b ||
  (typeof a === 'string' && typeof b === 'string' ? a.trim() === b.trim() : JSON.stringify(a) === JSON.stringify(b));

export const isSame = (a: FormValues, b: FormValues): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
