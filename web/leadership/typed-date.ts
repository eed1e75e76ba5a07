/**
 * A date as people type it: 28/2/2016, 28-2-16, 280216, 28022016. @returns 'YYYY-MM-DD', or null for what is no date.
 */
export function typedDate(text: string): string | null {
  const words = text.trim();
  const parts =
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(words) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(words);
  if (!parts) return null;
  const [, day = '', month = '', year = ''] = parts;
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${date}T00:00:00Z`);
  // 31/02 would be read as 2 March: only what comes back unchanged exists.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) ? date : null;
}
