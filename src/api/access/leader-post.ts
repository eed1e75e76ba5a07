import type { Database } from '../../database/database.js';

/** For which post an account acts: its own, or that of the leader whom its holder assists ("thay", P12). */
export interface LeaderPost {
  postId: string;
  /** chairman | viceChairman | chiefOfOffice | deputyChief | headOfRoom | other */
  kind: string;
  title: string;
  /** true: an assistant's account */
  isForOther: boolean;
}

/** @returns null for an account that has no post and assists nobody */
export async function leaderPostOf(database: Database, accountId: string): Promise<LeaderPost | null> {
  const [row] = await database.$queryRaw<LeaderPost[]>`
    SELECT p.id AS "postId", p.kind, p.title, a."actsForPostId" IS NOT NULL AS "isForOther"
    FROM account a JOIN post p ON p.id = coalesce(a."actsForPostId", a."postId") WHERE a.id = ${accountId}::uuid`;
  return row ?? null;
}

/** P12: leaders are compared with one another only for the Chairman and the Chief of Office. */
export const mayCompareLeaders = (post: LeaderPost | null): boolean =>
  post !== null && (post.kind === 'chairman' || post.kind === 'chiefOfOffice');
