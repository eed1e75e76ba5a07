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

/** Looked up only when a transaction tells anybody anything. */
export type Recipients = () => Promise<RecipientOf>;

/** Who gets what: audience → recipient, for one directive. Posts are the office's. */
export function recipientsOf(tx: Transaction, directive: DirectiveRow): Recipients {
  let found: Promise<RecipientOf> | undefined;
  return () => (found ??= lookUp(tx, directive));
}

async function lookUp(tx: Transaction, directive: DirectiveRow): Promise<RecipientOf> {
  const posts = await tx.$queryRaw<{ id: string; kind: string }[]>`
    SELECT id, kind FROM post WHERE "officeId" = ${directive.officeId}::uuid AND kind IN ('chiefOfOffice', 'chairman') ORDER BY title`;
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
