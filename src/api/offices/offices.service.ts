import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Database } from '../../database/database.js';
import { officeSettings } from '../../followup/policy.js';
import type { Caller } from '../access/caller.js';
import { officeForNew } from '../agencies/office-for-new.js';
import { DATABASE } from '../tokens.js';
import { ladderSentences } from './ladder-sentences.js';
import type { ladder, officeList } from './offices.routes.js';

@Injectable()
export class OfficesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async list(caller: Caller): Promise<z.infer<typeof officeList>> {
    const offices = await this.database.office.findMany({
      where: caller.officeId ? { id: caller.officeId } : {},
      select: { id: true, name: true, secretariatName: true, provinceName: true },
      orderBy: { name: 'asc' },
    });
    return { offices };
  }

  /** @throws DomainError OFFICE_MISSING, NOT_FOUND */
  async ladder(caller: Caller, wanted?: string): Promise<z.infer<typeof ladder>> {
    const id = await officeForNew(this.database, caller, wanted);
    const { settings } = await this.database.office.findUniqueOrThrow({ where: { id }, select: { settings: true } });
    return ladderSentences(officeSettings(settings));
  }
}
