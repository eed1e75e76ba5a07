/** ↑ ↓ between the lines of a page that is no grid: every element that has `data-line`. @returns whether it moved */
export function moveBetween(root: HTMLElement, key: string): boolean {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return false;
  const lines = [...root.querySelectorAll<HTMLElement>('[data-line]')];
  const at = lines.findIndex((line) => line === document.activeElement);
  const next = lines[at + step];
  if (at < 0 || !next) return false;
  next.focus();
  return true;
}
