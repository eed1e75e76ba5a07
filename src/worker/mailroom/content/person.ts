import type { Scene } from './scene.js';

/** A person of the Office as mails name one: by the post, or by what the account is called where it has none. */
export async function personOf({ tx }: Scene, accountId: string): Promise<{ post: string; name: string | null }> {
  const account = await tx.account.findUnique({
    where: { id: accountId },
    select: { displayName: true, post: { select: { title: true } } },
  });
  if (!account) return { post: 'Văn phòng', name: null };
  const { displayName, post } = account;
  if (post === null || post.title === displayName) return { post: displayName, name: null };
  return { post: post.title, name: displayName };
}
