import type { Transaction } from '../../database/database.js';

/** To whom a notice or a mail goes. */
export interface Addressee {
  recipientKind: string;
  recipientId: string;
}

export type AddressesOf = (addressee: Addressee) => readonly string[];

/**
 * Looks up the addresses of these recipients as they are now: an agency's active mailboxes, a post's and an account's own
 * address. None: nothing can be sent to it.
 */
export async function addressesOf(tx: Transaction, addressees: readonly Addressee[]): Promise<AddressesOf> {
  const idsOf = (kind: string) => [
    ...new Set(addressees.filter(({ recipientKind }) => recipientKind === kind).map(({ recipientId }) => recipientId)),
  ];
  const [agencyIds, postIds, accountIds] = [idsOf('agency'), idsOf('post'), idsOf('account')];
  const rows = await tx.$queryRaw<{ kind: string; id: string; address: string }[]>`
    SELECT 'agency' AS kind, "agencyId"::text AS id, address FROM agency_mailbox
      WHERE "agencyId" = ANY(${agencyIds}::uuid[]) AND "isActive"
    UNION ALL SELECT 'post', id::text, email FROM post WHERE id = ANY(${postIds}::uuid[]) AND email <> ''
    UNION ALL SELECT 'account', id::text, email FROM account
      WHERE id = ANY(${accountIds}::uuid[]) AND "isActive" AND email <> ''
    ORDER BY 1, 2, 3`;
  const found = Map.groupBy(rows, ({ kind, id }) => `${kind}:${id}`);
  return ({ recipientKind, recipientId }) =>
    (found.get(`${recipientKind}:${recipientId}`) ?? []).map(({ address }) => address.trim());
}
