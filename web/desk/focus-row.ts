/**
 * Puts the focus back on a row of the list before what was open under it is closed: the next key finds it there. A row that is
 * not drawn yet gets it with the next frame.
 */
export function focusRow(key: string): void {
  if (!focused(key)) requestAnimationFrame(() => focused(key));
}

function focused(key: string): boolean {
  const row = document.querySelector<HTMLElement>(`[data-row-id="${CSS.escape(key)}"]`);
  row?.focus({ preventScroll: true });
  return row !== null;
}
