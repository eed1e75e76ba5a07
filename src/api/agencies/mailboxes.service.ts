import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { isUniqueViolation, transact, type Database } from '../../database/database.js';
import { notFound, type Caller } from '../access/caller.js';
import { DATABASE } from '../tokens.js';
import type { mailboxChange, newMailbox } from './agencies.routes.js';
import { releaseUndeliverable } from './release-undeliverable.js';

@Injectable()
export class MailboxesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** What waited for an address goes out. @throws DomainError MAILBOX_EXISTS, NOT_FOUND */
  async add(caller: Caller, agencyId: string, { address, label }: z.infer<typeof newMailbox>): Promise<void> {
    await this.mustBeTheirs(caller, agencyId);
    try {
      await transact(this.database, async (tx) => {
        await tx.agencyMailbox.create({
          data: { id: uuidv7(), agencyId, address: address.toLowerCase(), label: label ?? null },
        });
        await releaseUndeliverable(tx, agencyId);
      });
    } catch (cause) {
      if (!isUniqueViolation(cause)) throw cause;
      throw new DomainError('MAILBOX_EXISTS', 'Cơ quan đã có hộp thư này.', { agencyId }, { cause });
    }
  }

  /** @returns the agency whose mailbox it is @throws DomainError NOT_FOUND */
  async change(caller: Caller, id: string, { isActive, label }: z.infer<typeof mailboxChange>): Promise<string> {
    const mailbox = await this.database.agencyMailbox.findUnique({ where: { id }, select: { agencyId: true } });
    if (!mailbox) throw notFound('hộp thư', id);
    await this.mustBeTheirs(caller, mailbox.agencyId);
    await transact(this.database, async (tx) => {
      await tx.agencyMailbox.update({
        where: { id },
        data: { ...(isActive === undefined ? {} : { isActive }), ...(label === undefined ? {} : { label }) },
      });
      if (isActive === true) await releaseUndeliverable(tx, mailbox.agencyId);
    });
    return mailbox.agencyId;
  }

  private async mustBeTheirs(caller: Caller, agencyId: string): Promise<void> {
    const agency = await this.database.agency.findUnique({ where: { id: agencyId }, select: { officeId: true } });
    if (!agency || (caller.officeId !== null && caller.officeId !== agency.officeId))
      throw notFound('cơ quan', agencyId);
  }
}
