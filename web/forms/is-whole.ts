import type { StoredFile } from './use-uploads.js';
import type { FormValues } from './use-form.js';

/** What a form leaves on this machine: its values and the files that the server has already. */
export interface KeptForm<V> {
  values: V;
  files: StoredFile[];
}

/** The same fields with the same kinds of values: what an older version of the form kept is not taken. */
export function isWhole<V extends FormValues>(found: unknown, initial: V): found is KeptForm<V> {
  if (typeof found !== 'object' || found === null || !('values' in found) || !('files' in found)) return false;
  const { values, files } = found;
  if (typeof values !== 'object' || values === null || !Array.isArray(files)) return false;
  const fields = Object.entries(initial);
  return (
    Object.keys(values).length === fields.length &&
    fields.every(([field, value]) => {
      const own: unknown = Object.entries(values).find(([key]) => key === field)?.[1];
      return typeof own === typeof value && Array.isArray(own) === Array.isArray(value);
    })
  );
}
