/** "14:05", "14.05", "14h05", "1405", "9 giờ 5" as 'HH:MM'; null for what is no time. */
export function readTime(text: string): string | null {
  const match = /^\s*(\d{1,2})\s*(?:[:.h]|giờ)?\s*(\d{1,2})?\s*(?:phút)?\s*$/i.exec(text);
  const compact = /^\s*(\d{2})(\d{2})\s*$/.exec(text);
  const [, hour = '', minute = '0'] = compact ?? match ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

/** The instant of a day and a time on the wall in Việt Nam, which has one zone and no summer time. */
export const instantOf = (plainDate: string, time: string): string =>
  new Date(`${plainDate}T${time}:00+07:00`).toISOString();
