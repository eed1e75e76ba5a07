import type { Scene } from './scene.js';

/** The id of the mail's recipient's link to its page of a directive; null for others than agencies and where none works. */
export type LinkOf = (directiveId: string) => string | null;

/** Expiry runs on the real clock; a link that has run out is not written into a mail. */
export async function agencyLinks({ tx, mail }: Scene, directiveIds: readonly string[]): Promise<LinkOf> {
  if (mail.recipientKind !== 'agency') return () => null;
  const links = await tx.$queryRaw<{ id: string; directiveId: string }[]>`
    SELECT id::text AS id, "directiveId"::text AS "directiveId" FROM agency_link
    WHERE "agencyId" = ${mail.recipientId}::uuid AND "directiveId" = ANY(${[...directiveIds]}::uuid[])
      AND "revokedAt" IS NULL AND "expiresAt" > now()`;
  const byDirective = new Map(links.map(({ id, directiveId }) => [directiveId, id]));
  return (directiveId) => byDirective.get(directiveId) ?? null;
}
