/** What is put on the clipboard: plain text, and HTML for spreadsheets and word processors. */
export interface Copied {
  text: string;
  html?: string;
}

/**
 * Copies. Where pages may use the clipboard (HTTPS) it is written as such; an office's plain HTTP address gets the older way.
 * @param copied may still be on its way: the press of the button stays good while it is awaited
 * @returns false when the browser refused
 */
export async function copy(copied: Copied | Promise<Copied>): Promise<boolean> {
  if (window.isSecureContext && typeof ClipboardItem !== 'undefined') {
    const part = (type: 'text/plain' | 'text/html') =>
      Promise.resolve(copied).then(({ text, html = '' }) => new Blob([type === 'text/html' ? html : text], { type }));
    const isTable = copied instanceof Promise || copied.html !== undefined;
    try {
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/plain': part('text/plain'), ...(isTable ? { 'text/html': part('text/html') } : {}) }),
      ]);
      return true;
    } catch {
      // Refused, or the browser takes no promise here: the older way may still go.
    }
  }
  return copyByEvent(await copied);
}

function copyByEvent({ text, html }: Copied): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('copy', put, true);
  try {
    // The only way without HTTPS; every browser still has it.
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put, true);
  }
}
