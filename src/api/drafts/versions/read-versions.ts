import type { Transaction } from '../../../database/database.js';
import { draft as draftSchema } from '../../directives/draft.schemas.js';
import { withItemIds, type DraftWithIds } from '../item-ids.js';
import { draftChange, withChange } from './draft-change.js';

export interface KeptVersion {
  version: number;
  accountId: string;
  by: string | null;
  at: Date;
  draft: DraftWithIds;
}

interface Row {
  version: number;
  accountId: string;
  by: string | null;
  at: Date;
  content: unknown;
  isWhole: boolean;
}

/** The draft as it stood at every version of an interval, oldest first; begins at the whole one before it. */
export async function readVersions(
  tx: Transaction,
  directiveId: string,
  from: number,
  to: number,
): Promise<KeptVersion[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT v.version, v."accountId", a."displayName" AS by, v.at, v.content, v."isWhole"
    FROM draft_version v LEFT JOIN account a ON a.id = v."accountId"
    WHERE v."directiveId" = ${directiveId}::uuid AND v.version <= ${to} AND v.version >= coalesce(
      (SELECT max(w.version) FROM draft_version w
       WHERE w."directiveId" = v."directiveId" AND w."isWhole" AND w.version <= ${from}), 1)
    ORDER BY v.version`;
  const versions: KeptVersion[] = [];
  for (const { content, isWhole, ...facts } of rows) {
    const before = versions.at(-1)?.draft;
    if (!isWhole && !before) continue;
    const draft =
      isWhole || !before ? withItemIds(draftSchema.parse(content)) : withChange(before, draftChange.parse(content));
    versions.push({ ...facts, draft });
  }
  return versions;
}
