/**
 * The order of a register after one entry was moved.
 * @param after behind which it stands; null: first
 */
export function placedAfter(ids: readonly string[], id: string, after: string | null): string[] {
  const rest = ids.filter((one) => one !== id);
  const at = after === null ? 0 : rest.indexOf(after) + 1;
  // Behind one that is no longer there: at the end, where nothing else moves.
  return after !== null && at === 0 ? [...rest, id] : rest.toSpliced(at, 0, id);
}
