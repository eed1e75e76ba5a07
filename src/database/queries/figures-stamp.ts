import type { Transaction } from '../database.js';

/**
 * What can change figures of a past instant afterwards: which leader directs a document, in which register an agency is, who belongs
 * to a group, what was imported. Versions and the log themselves only grow at the end. Equal stamps: equal figures.
 */
export async function figuresStamp(database: Transaction, officeId: string): Promise<string> {
  const [row] = await database.$queryRaw<{ stamp: string }[]>`
    SELECT concat_ws('/',
      (SELECT count(*) || ':' || bit_xor(uuid_hash_extended(d.id, coalesce(uuid_hash_extended(d."directedByPostId", 0), 0)))
       FROM directive d WHERE d."officeId" = ${officeId}::uuid AND d."launchedAt" IS NOT NULL),
      (SELECT sum(hashtextextended(g.id::text || g.register, 0)) FROM agency g WHERE g."officeId" = ${officeId}::uuid),
      (SELECT sum(hashtextextended(concat_ws('/', m."groupId", m."agencyId", m."validFrom", m."validTo"), 0))
       FROM agency_group_member m JOIN agency_group g ON g.id = m."groupId" WHERE g."officeId" = ${officeId}::uuid),
      (SELECT count(i."appliedAt") || ':' || count(i."releasedAt") FROM data_import i WHERE i."officeId" = ${officeId}::uuid)) AS stamp`;
  if (!row) throw new Error('figures_stamp gave no row');
  return row.stamp;
}
