import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../database/database.js';
import { vietnamCalendar } from '../../domain/vietnam-calendar.js';

/** The national calendar as the installation's own data, for all offices: later decisions are added to these rows. */
export async function writeCalendar(tx: Transaction): Promise<void> {
  await tx.calendarDay.createMany({
    data: vietnamCalendar.days.map(({ on, kind, name, source }) => ({
      id: uuidv7(),
      officeId: null,
      on,
      kind,
      name,
      source,
    })),
  });
  await tx.calendarYear.createMany({
    data: vietnamCalendar.years.map(({ year, isDecided, source, note }) => ({
      year,
      isDecided,
      source,
      note: note ?? null,
    })),
    skipDuplicates: true,
  });
}
