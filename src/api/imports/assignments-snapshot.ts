import type { AgencyRegistry } from '../../domain/agency-registry.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { Transaction } from '../../database/database.js';
import { loadRegistry } from '../../database/registry.js';

/** What a plan of running assignments compares with. */
export interface AssignmentsSnapshot {
  registry: AgencyRegistry;
  /** keys of the documents that are there: see `documentKey` */
  documents: ReadonlySet<string>;
  specialists: readonly { id: string; username: string; displayName: string; room: string | null }[];
  posts: readonly { id: string; title: string }[];
  /** business day of the check */
  today: PlainDate;
}

/** A document is known by its issuer, notation, number and year (engine.md §1.4). */
export const documentKey = (document: {
  issuer: string | null;
  notation: string | null;
  number: string | null;
  year: number | null;
}): string => [document.issuer, document.notation, document.number, document.year].join('|').toLowerCase();

export async function assignmentsSnapshot(
  tx: Transaction,
  officeId: string,
  numbers: readonly string[],
  today: PlainDate,
): Promise<AssignmentsSnapshot> {
  const registry = await loadRegistry(tx, officeId);
  const documents = await tx.directive.findMany({
    where: { officeId, number: { in: [...new Set(numbers)] } },
    select: { issuer: true, notation: true, number: true, year: true },
  });
  const specialists = await tx.account.findMany({
    where: { officeId, isActive: true, role: { in: ['specialist', 'officeHead'] } },
    select: { id: true, username: true, displayName: true, room: true },
    orderBy: { username: 'asc' },
  });
  const posts = await tx.post.findMany({
    where: { officeId },
    select: { id: true, title: true },
    orderBy: { title: 'asc' },
  });
  return { registry, documents: new Set(documents.map(documentKey)), specialists, posts, today };
}
