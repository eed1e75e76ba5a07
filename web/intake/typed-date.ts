/** "28/2/2016", "28-2-16", "280216", "28022016" as '2016-02-28'; null for what is no date of the calendar. */
export function typedDate(text: string): string | null {
  const parts =
    /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})\s*$/.exec(text) ??
    /^\s*(\d{2})(\d{2})(\d{4}|\d{2})\s*$/.exec(text);
  if (!parts) return null;
  const [, day = '', month = '', year = ''] = parts;
  const plain = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${plain}T00:00:00Z`);
  // The engine reads 30 February as 1 March: only what comes back unchanged exists.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(plain) ? plain : null;
}
