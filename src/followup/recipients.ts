import type { Audience } from '../domain/ladder.js';
import type { Transaction } from '../database/database.js';
import type { DirectiveRow } from './rows.js';

/** To whom a notice goes; the address is looked up when it is sent. */
export interface Recipient {
  kind: 'agency' | 'post' | 'account';
  id: string;
  /** false: nobody holds that place; the notice is kept and shown as undeliverable */
  isKnown: boolean;
}

export type RecipientOf = (audience: Audience, agencyId: string | null) => Recipient;

/** Posts are looked up only when a transaction tells one of these audiences anything that is a post. */
export type Recipients = (audiences: readonly Audience[]) => Promise<RecipientOf>;

/** Who gets what: audience → recipient, for one directive. Posts are the office's. */
export function recipientsOf(tx: Transaction, directive: DirectiveRow): Recipients {
  let posts: Promise<Post[]> | undefined;
  return async (audiences) => {
    const isPost = audiences.some((audience) => audience !== 'agency' && audience !== 'specialist');
    return recipientAmong(directive, isPost ? await (posts ??= officePosts(tx, directive.officeId)) : []);
  };
}

interface Post {
  id: string;
  kind: string;
}

const officePosts = (tx: Transaction, officeId: string): Promise<Post[]> =>
  tx.$queryRaw<Post[]>`
    SELECT id, kind FROM post WHERE "officeId" = ${officeId}::uuid AND kind IN ('chiefOfOffice', 'chairman') ORDER BY title`;

function recipientAmong(directive: DirectiveRow, posts: readonly Post[]): RecipientOf {
  const postOf = (kind: string): Recipient => {
    const post = posts.find((candidate) => candidate.kind === kind);
    return { kind: 'post', id: post?.id ?? directive.officeId, isKnown: post !== undefined };
  };
  return (audience, agencyId) => {
    switch (audience) {
      case 'agency':
        return { kind: 'agency', id: agencyId ?? directive.officeId, isKnown: agencyId !== null };
      case 'specialist':
        return {
          kind: 'account',
          id: directive.specialistId ?? directive.officeId,
          isKnown: directive.specialistId !== null,
        };
      case 'headOfOffice':
      case 'chiefOfOffice':
        return postOf('chiefOfOffice');
      case 'directingLeader':
        return directive.directedByPostId
          ? { kind: 'post', id: directive.directedByPostId, isKnown: true }
          : postOf('chairman');
      default:
        return audience satisfies never;
    }
  };
}
