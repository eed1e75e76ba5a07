import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { demonstration } from '../../../demo/demonstration.js';
import type { DemoOffice } from '../../../demo/demo-office.js';
import { transact, type Database } from '../../database/database.js';
import { wakeOffice } from '../../followup/wake.js';
import { writeCalendar } from '../admin/calendar-rows.js';
import { hashPassword } from '../../database/password-hash.js';
import { demoIds } from './demo-ids.js';
import { seedOffice } from './seed-office.js';

export interface SeedOptions {
  /** instant at which the clock opens; default: the demonstration's */
  opensAt?: Date;
  /** a rehearsal takes only the office that issues */
  offices?: readonly DemoOffice[];
  /** a rehearsal has nobody who signs in */
  hasSignIn?: boolean;
}

/**
 * Makes a new database the demonstration, in one transaction: installation with its clock, calendar, offices, accounts, the
 * offices' wake rows. @returns false when there is an installation already: nothing is touched then
 */
export async function seedDemonstration(database: Database, options: SeedOptions = {}): Promise<boolean> {
  const { opensAt = new Date(demonstration.opensAt), offices = demonstration.offices, hasSignIn = true } = options;
  const passwordHash = hasSignIn ? await hashPassword(demonstration.password) : null;
  return transact(database, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dondoc.installation'))`;
    if ((await tx.installation.count()) > 0) return false;
    await tx.$executeRaw`
      INSERT INTO installation (id, singleton, kind, "clockOffsetMs", "linkSecret")
      VALUES (${uuidv7()}::uuid, true, 'demonstration', round(extract(epoch FROM ${opensAt}::timestamptz - clock_timestamp()) * 1000)::bigint, ${randomBytes(32).toString('base64url')})`;
    await writeCalendar(tx);
    for (const office of offices) {
      await seedOffice(tx, office, passwordHash);
      await wakeOffice(tx, demoIds.office(office));
    }
    await tx.account.create({
      data: {
        id: demoIds.account(demonstration.administrator),
        role: 'administrator',
        username: demonstration.administrator,
        displayName: 'Quản trị hệ thống',
        passwordHash,
      },
    });
    return true;
  });
}
