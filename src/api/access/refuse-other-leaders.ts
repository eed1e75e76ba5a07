import type { Database } from '../../database/database.js';
import { notAllowed, type Caller } from './caller.js';
import type { LeaderPost } from './leader-post.js';

/**
 * A Vice-Chairman decides what that post directs, what names no leader, and what was put to it (P12). What was decided is
 * answered again under the same command, though the question no longer waits.
 * @throws DomainError NOT_ALLOWED for what another leader directs
 */
export async function refuseOtherLeaders(
  database: Database,
  caller: Caller,
  post: LeaderPost,
  assignmentId: string,
  commandId: string,
): Promise<void> {
  if (post.kind !== 'viceChairman') return;
  const [found] = await database.$queryRaw<{ isTheirs: boolean }[]>`
    SELECT d."directedByPostId" IS NULL OR d."directedByPostId" = ${post.postId}::uuid
      OR EXISTS (SELECT 1 FROM submission b WHERE b."assignmentId" = a.id AND b."postId" = ${post.postId}::uuid AND b.state = 'waiting')
      OR EXISTS (SELECT 1 FROM command c WHERE c."actorId" = ${caller.accountId}::uuid AND c.id = ${commandId}) AS "isTheirs"
    FROM assignment a JOIN directive d ON d.id = a."directiveId" WHERE a.id = ${assignmentId}::uuid`;
  if (!found?.isTheirs) throw notAllowed('việc này: nhiệm vụ do lãnh đạo khác chỉ đạo');
}
