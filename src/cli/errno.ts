/** The system's word for what went wrong with a file ('ENOENT'); null for any other error. */
export function errnoOf(error: unknown): string | null {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : null;
}
