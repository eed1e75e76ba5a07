import type { Ladder } from '../domain/ladder.js';
import { defaultOfficeSettings, type OfficeSettings } from '../domain/office-settings.js';
import {
  workingCalendar,
  type CalendarData,
  type CalendarDayKind,
  type WorkingCalendar,
} from '../domain/working-calendar.js';
import type { Transaction } from '../database/database.js';
import { Prisma } from '../database/generated/client.js';

/** What an office decided, and its calendar: read in the transaction that decides by it. */
export interface OfficePolicy {
  settings: OfficeSettings;
  calendar: WorkingCalendar;
}

const SATURDAY_AND_SUNDAY = [6, 7];
const KINDS: readonly CalendarDayKind[] = ['holiday', 'compensatory', 'swapped', 'makeUp'];

/** The calendar is a few hundred rows that change once or twice a year: built again only when its rows changed. */
const built = new Map<string, { stamp: string; calendar: WorkingCalendar }>();

export async function officePolicy(tx: Transaction, officeId: string): Promise<OfficePolicy> {
  return (await clockAndPolicy(tx, officeId)).policy;
}

/** The business clock and the office's policy in one question, after the locks. */
export async function clockAndPolicy(tx: Transaction, officeId: string): Promise<{ now: Date; policy: OfficePolicy }> {
  const [row] = await tx.$queryRaw<ClockAndPolicyRow[]>`
    SELECT ${clockAndPolicyColumns} FROM office o WHERE o.id = ${officeId}::uuid`;
  if (!row) throw new Error(`there is no office ${officeId}`);
  return { now: row.now, policy: await policyOf(tx, officeId, row) };
}

/** What a question after the locks asks of the office `o` along with its own columns, for `policyOf`. */
export interface ClockAndPolicyRow {
  now: Date;
  settings: unknown;
  /** changes with the calendar's rows */
  stamp: string;
}

export const clockAndPolicyColumns = Prisma.sql`
  business_now() AS now, o.settings, (
    SELECT count(*) || ':' || coalesce(sum(hashtext(d.id::text || d."on" || d.kind)), 0) FROM calendar_day d
    WHERE d."officeId" IS NULL OR d."officeId" = o.id
  ) || '/' || (SELECT coalesce(sum(hashtext(y.year || y."isDecided"::text)), 0) FROM calendar_year y) AS stamp`;

export const policyOf = async (
  tx: Transaction,
  officeId: string,
  { settings, stamp }: ClockAndPolicyRow,
): Promise<OfficePolicy> => ({
  settings: officeSettings(settings),
  calendar: await calendarOf(tx, officeId, stamp),
});

/** The office's settings over the defaults of domain.md §23. */
export function officeSettings(stored: unknown): OfficeSettings {
  if (typeof stored !== 'object' || stored === null) return defaultOfficeSettings;
  const ladder: unknown = Reflect.get(stored, 'ladder');
  return {
    ...defaultOfficeSettings,
    ...stored,
    ladder: {
      ...defaultOfficeSettings.ladder,
      ...(typeof ladder === 'object' && ladder !== null ? (ladder satisfies object as Partial<Ladder>) : {}),
    }, // checked by zod where it is written
  };
}

async function calendarOf(tx: Transaction, officeId: string, stamp: string): Promise<WorkingCalendar> {
  const known = built.get(officeId);
  if (known?.stamp === stamp) return known.calendar;
  const days = await tx.calendarDay.findMany({
    where: { OR: [{ officeId: null }, { officeId }] },
    orderBy: { on: 'asc' },
  });
  const years = await tx.calendarYear.findMany({ orderBy: { year: 'asc' } });
  const data: CalendarData = {
    weeklyRest: SATURDAY_AND_SUNDAY,
    days: days.flatMap(({ on, kind, name, source }) => {
      const known = KINDS.find((candidate) => candidate === kind);
      return known ? [{ on, kind: known, name, source }] : [];
    }),
    years: years.map(({ year, isDecided, source, note }) => ({ year, isDecided, source, ...(note ? { note } : {}) })),
  };
  const calendar = workingCalendar(data);
  built.set(officeId, { stamp, calendar });
  return calendar;
}
