import type { Basis } from '../../domain/command.js';
import { localDateOf } from '../../domain/plain-date.js';
import type { Caller } from './caller.js';
import type { LeaderPost } from './leader-post.js';

/**
 * A leader who decides here needs no other basis than the act itself (P4): the log has the account, the basis names the post,
 * and who acted for it.
 */
export function ownBasis(caller: Caller, { title, isForOther }: LeaderPost): Basis {
  return {
    form: 'yKien',
    leaderPost: title,
    on: localDateOf(new Date(caller.clock.at)),
    text: isForOther
      ? `quyết định trên phần mềm, ${caller.displayName} thực hiện thay`
      : 'quyết định trực tiếp trên phần mềm',
  };
}
