/**
 * A date as people type it: 28/2/2016, 28-2-16, 28.2.2016, 280216, 28022016, 2016-02-28.
 * @returns 'YYYY-MM-DD', or null for what is no date
 */
export function typedDate(text: string): string | null {
  const words = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  const parts =
    /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/.exec(words) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(words);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : parts ? [parts[3], parts[2], parts[1]] : [];
  if (!year || !month || !day) return null;
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${date}T00:00:00Z`);
  // 31 February is read as 2 March: only what comes back unchanged exists.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) ? date : null;
}
