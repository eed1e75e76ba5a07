/** Puts the focus back on a row of the list, after what was open under it is closed. */
export function focusRow(key: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-row-id="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  });
}

/** Puts the focus on the row of the page's list that is its tab stop. */
export function enterList(): void {
  document.querySelector<HTMLElement>('[data-row-id][tabindex="0"]')?.focus();
}
