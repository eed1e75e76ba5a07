import { dueDateOf } from '../../domain/reporting-status.js';
import { formatDate, formatInstant } from '../../domain/vietnamese-dates.js';
import type { PlainDate } from '../../domain/plain-date.js';

/** '28/02/2016'; '–' where there is none. */
export const dateOr = (on: PlainDate | null | undefined, none = '–'): string => (on ? formatDate(on) : none);

/** An ISO instant in local time: '08 giờ 00 ngày 05/02/2016'. */
export const instantOr = (at: string | null | undefined, none = '–'): string =>
  at ? formatInstant(new Date(at)) : none;

/** The day at whose end, or in which, an ISO instant lies. */
export const dayOr = (at: string | null | undefined, none = '–'): string =>
  at ? formatDate(dueDateOf(new Date(at))) : none;
