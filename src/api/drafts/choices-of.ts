import type { z } from 'zod';
import { isValidOn, membersOn, type AgencyRegistry } from '../../domain/agency-registry.js';
import { isPlainDate, localDateOf, type PlainDate } from '../../domain/plain-date.js';
import type { Transaction } from '../../database/database.js';
import { loadRegistry } from '../../database/registry.js';
import type { draftChoices } from './drafts.schemas.js';

/** Whom a draft of that office may name, as of the issue date (or today, while it has none). */
export async function choicesOf(
  tx: Transaction,
  officeId: string,
  issuedOn: string | null,
  now: Date,
): Promise<z.infer<typeof draftChoices>> {
  const on = issuedOn !== null && isPlainDate(issuedOn) ? issuedOn : localDateOf(now);
  const [registry, posts, specialists] = await Promise.all([
    loadRegistry(tx, officeId),
    tx.post.findMany({ where: { officeId }, orderBy: { title: 'asc' }, include: { holders: true } }),
    tx.account.findMany({
      where: { officeId, isActive: true, role: { in: ['specialist', 'officeHead'] } },
      orderBy: { displayName: 'asc' },
      select: { id: true, displayName: true, room: true },
    }),
  ]);
  return {
    on,
    ...partiesOf(registry, on),
    posts: posts.map(({ id, title, holders }) => ({
      id,
      title,
      holder: holders.find(({ fromOn, toOn }) => fromOn <= on && (toOn === null || on <= toOn))?.name ?? null,
    })),
    specialists,
  };
}

function partiesOf(registry: AgencyRegistry, on: PlainDate) {
  const agencies = registry.agencies.filter((agency) => agency.kind !== 'enterprise' && isValidOn(agency, on));
  return {
    agencies: agencies.map(({ id, name, kind, names, addresses }) => ({
      id,
      name,
      kind,
      names: names.filter((dated) => isValidOn(dated, on) && dated.name !== name).map((dated) => dated.name),
      hasAddress: addresses.length > 0,
    })),
    groups: registry.groups
      .filter(({ isAssignable }) => isAssignable)
      .map((group) => ({
        id: group.id,
        value: `nhóm:${group.name.toLowerCase()}`,
        name: group.name,
        members: membersOn(registry, group, on).map(({ name }) => name),
      })),
  };
}
