/** A text field of stored JSON; null where it is absent or something else. */
export function textOf(json: unknown, field: string): string | null {
  const value: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, field) : null;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A number field of stored JSON; null where it is absent or something else. */
export function numberOf(json: unknown, field: string): number | null {
  const value: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, field) : null;
  return typeof value === 'number' ? value : null;
}
