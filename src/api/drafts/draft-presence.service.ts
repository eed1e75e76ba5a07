import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Database } from '../../database/database.js';
import type { Caller } from '../access/caller.js';
import { findDirective } from '../directives/find-directive.js';
import { DATABASE } from '../tokens.js';
import type { DraftDesk, presenceBody, presences } from './drafts.schemas.js';

/** A browser tells every 15 s that it is there; one that did not for three times is gone. Real clock. */
const GONE_AFTER_SECONDS = 50;

/** Who has a draft open, in which field. Shown, never locking. */
@Injectable()
export class DraftPresenceService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** @throws DomainError NOT_FOUND */
  async beat(
    caller: Caller,
    directiveId: string,
    { tabId, itemId, field, isLeaving }: z.infer<typeof presenceBody>,
  ): Promise<z.infer<typeof presences>> {
    await findDirective(this.database, caller, directiveId, 'directive.text');
    await this.database.$executeRaw`
      DELETE FROM draft_presence WHERE "directiveId" = ${directiveId}::uuid
      AND "seenAt" < clock_timestamp() - make_interval(secs => ${GONE_AFTER_SECONDS})`;
    if (isLeaving) {
      await this.database.$executeRaw`
        DELETE FROM draft_presence WHERE "directiveId" = ${directiveId}::uuid AND "tabId" = ${tabId}::uuid
        AND "accountId" = ${caller.accountId}::uuid`;
    } else {
      await this.database.$executeRaw`
        INSERT INTO draft_presence ("directiveId", "tabId", "accountId", "itemId", field, "seenAt")
        VALUES (${directiveId}::uuid, ${tabId}::uuid, ${caller.accountId}::uuid, ${itemId}, ${field}, clock_timestamp())
        ON CONFLICT ("directiveId", "tabId") DO UPDATE
        SET "itemId" = excluded."itemId", field = excluded.field, "seenAt" = excluded."seenAt"
        WHERE draft_presence."accountId" = excluded."accountId"`;
    }
    return { others: await this.others(directiveId, caller.accountId) };
  }

  /** The other accounts, each once, by the window in which they were last. */
  others(directiveId: string, ownAccountId: string): Promise<DraftDesk['others']> {
    return this.database.$queryRaw<DraftDesk['others']>`
      SELECT DISTINCT ON (p."accountId") p."accountId", a."displayName", a.room, p."itemId", p.field
      FROM draft_presence p JOIN account a ON a.id = p."accountId"
      WHERE p."directiveId" = ${directiveId}::uuid AND p."accountId" <> ${ownAccountId}::uuid
        AND p."seenAt" >= clock_timestamp() - make_interval(secs => ${GONE_AFTER_SECONDS})
      ORDER BY p."accountId", (p.field IS NULL), p."seenAt" DESC`;
  }
}
