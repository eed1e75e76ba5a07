import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { DomainError } from '../../domain/errors.js';
import { transact, type Database, type Transaction } from '../../database/database.js';
import { wakeOffice } from '../../followup/wake.js';
import { hashPassword } from '../../database/password-hash.js';
import { writeCalendar } from './calendar-rows.js';

export const installationKinds = ['production', 'demonstration', 'test'] as const;
export type InstallationKind = (typeof installationKinds)[number];

export const LEAST_PASSWORD_LENGTH = 10;

export interface FirstSettings {
  /** written once */
  kind: InstallationKind;
  /** "Ninh Bình" */
  provinceName: string;
  /** issuer of its documents: "UBND tỉnh Ninh Bình" */
  officeName: string;
  /** "Văn phòng UBND tỉnh Ninh Bình" */
  secretariatName: string;
  /** sign-in name of the first administrator */
  username: string;
  password: string;
}

/**
 * Makes the installation, its first office and its first administrator, with the national calendar and the two posts to which
 * the ladder leads. @throws DomainError INSTALLATION_EXISTS, PASSWORD_TOO_SHORT
 */
export async function initialise(
  database: Database,
  first: FirstSettings,
): Promise<{ installationId: string; officeId: string }> {
  if (first.password.normalize('NFC').length < LEAST_PASSWORD_LENGTH) {
    throw new DomainError('PASSWORD_TOO_SHORT', `Mật khẩu cần ít nhất ${LEAST_PASSWORD_LENGTH} ký tự.`);
  }
  const passwordHash = await hashPassword(first.password);
  return transact(database, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dondoc.installation'))`;
    await refuseSecond(tx);
    const [installationId, officeId] = [uuidv7(), uuidv7()];
    await tx.installation.create({
      data: { id: installationId, kind: first.kind, linkSecret: randomBytes(32).toString('base64url') },
    });
    await writeCalendar(tx);
    const { officeName: name, secretariatName, provinceName } = first;
    await tx.office.create({ data: { id: officeId, name, secretariatName, provinceName } });
    await tx.post.createMany({
      data: [
        { id: uuidv7(), officeId, kind: 'chairman', title: `Chủ tịch ${name}` },
        { id: uuidv7(), officeId, kind: 'chiefOfOffice', title: `Chánh ${secretariatName}` },
      ],
    });
    await tx.account.create({
      data: {
        id: uuidv7(),
        role: 'administrator',
        username: first.username,
        displayName: 'Quản trị hệ thống',
        passwordHash,
      },
    });
    await wakeOffice(tx, officeId);
    return { installationId, officeId };
  });
}

/** @throws DomainError INSTALLATION_EXISTS when the database holds an installation: its kind was written once */
export async function refuseSecond(tx: Transaction): Promise<void> {
  const existing = await tx.installation.findFirst({ select: { kind: true } });
  if (!existing) return;
  throw new DomainError('INSTALLATION_EXISTS', 'Hệ thống này đã được khởi tạo; không khởi tạo lần thứ hai.', {
    kind: existing.kind,
  });
}
