/** Puts the focus back on a row of the list, after what was open under it is closed. */
export function focusRow(key: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-row-id="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  });
}
