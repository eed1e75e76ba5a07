import type { Transaction } from '../../database/database.js';

/** Notices that no mail could be made of for want of an address wait again, and the mailroom is told. */
export async function releaseUndeliverable(tx: Transaction, agencyId: string): Promise<void> {
  const count = await tx.$executeRaw`
    UPDATE notice SET state = 'waiting', reason = NULL
    WHERE "recipientKind" = 'agency' AND "recipientId" = ${agencyId}::uuid AND state = 'undeliverable' AND reason = 'NO_ADDRESS'`;
  if (count > 0) await tx.$executeRaw`NOTIFY notice`;
}
