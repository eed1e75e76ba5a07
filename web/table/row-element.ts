/** The focusable element of a line, if it is drawn. */
export const rowElement = (root: HTMLElement | null, key: string): HTMLElement | null =>
  root?.querySelector<HTMLElement>(`[data-row-id="${CSS.escape(key)}"]`) ?? null;
