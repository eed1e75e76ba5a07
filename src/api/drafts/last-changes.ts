import { z } from 'zod';
import type { Transaction } from '../../database/database.js';
import type { DraftDesk } from './drafts.schemas.js';

const targets = z.array(z.object({ itemId: z.string().nullable(), field: z.string() }));

/** A draft of forty items is edited a few hundred times; what is older says nothing about a field that is open now. */
const EDITS_AT_MOST = 500;

/** Who changed each field last, and the last save of all. */
export async function lastChangesOf(
  tx: Transaction,
  directiveId: string,
  ownAccountId: string,
): Promise<Pick<DraftDesk, 'lastChanges'> & { savedAt: Date | null; savedBy: string | null }> {
  const rows = await tx.$queryRaw<{ at: Date; targets: unknown; accountId: string; by: string | null }[]>`
    SELECT e.at, e.targets, e."accountId", a."displayName" AS by FROM draft_edit e
    LEFT JOIN account a ON a.id = e."accountId"
    WHERE e."directiveId" = ${directiveId}::uuid ORDER BY e.version DESC LIMIT ${EDITS_AT_MOST}`;
  const last = new Map<string, DraftDesk['lastChanges'][number]>();
  for (const { at, targets: stored, accountId, by } of rows) {
    for (const { itemId, field } of targets.parse(stored)) {
      const key = `${itemId ?? ''} ${field}`;
      if (!last.has(key))
        last.set(key, {
          itemId,
          field,
          by: by ?? 'Tài khoản đã xóa',
          isOwn: accountId === ownAccountId,
          at: at.toISOString(),
        });
    }
  }
  return { lastChanges: [...last.values()], savedAt: rows[0]?.at ?? null, savedBy: rows[0]?.by ?? null };
}
