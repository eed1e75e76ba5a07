import type { Transaction } from '../../../database/database.js';
import type { DraftWithIds } from '../item-ids.js';
import { changeBetween } from './draft-change.js';

/** So many versions at most are put together to read one. */
const WHOLE_EVERY = 40;

export interface Saved {
  directiveId: string;
  /** the one that this save made */
  version: number;
  accountId: string;
  /** business clock */
  at: Date;
}

/** Keeps what a save made of a draft, in the transaction of the save. @param before null: it was just read */
export async function keepVersion(
  tx: Transaction,
  { directiveId, version, accountId, at }: Saved,
  before: DraftWithIds | null,
  after: DraftWithIds,
): Promise<void> {
  const isWhole = before === null || version % WHOLE_EVERY === 0 || !(await hasVersion(tx, directiveId, version - 1));
  const content = JSON.stringify(isWhole ? after : changeBetween(before, after));
  await tx.$executeRaw`
    INSERT INTO draft_version ("directiveId", version, "accountId", at, content, "isWhole")
    VALUES (${directiveId}::uuid, ${version}, ${accountId}::uuid, ${at}, ${content}::jsonb, ${isWhole})`;
}

/** A draft of before versions were kept begins with its first save since. */
async function hasVersion(tx: Transaction, directiveId: string, version: number): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ is: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM draft_version WHERE "directiveId" = ${directiveId}::uuid AND version = ${version}) AS is`;
  return row?.is ?? false;
}
