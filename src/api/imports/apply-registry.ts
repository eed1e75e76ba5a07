import { v7 as uuidv7 } from 'uuid';
import { nameKey } from '../../domain/agency-names.js';
import type { Transaction } from '../../database/database.js';
import { releaseUndeliverable } from '../agencies/release-undeliverable.js';
import type { AgencyWrite, RegistryWrites } from './plan-registry.js';
import type { RegistrySnapshot } from './registry-snapshot.js';

/** "From always", as the table of members writes it. */
const ALWAYS = '0001-01-01';

/** Writes a plan without errors, in the caller's transaction. Accounts get no password: each is given a one-time link. */
export async function applyRegistry(
  tx: Transaction,
  officeId: string,
  snapshot: RegistrySnapshot,
  { agencies, accounts }: RegistryWrites,
): Promise<void> {
  const idOfKey = new Map<string, string>();
  for (const { id, name, names } of snapshot.agencies.filter(({ validTo }) => validTo === null)) {
    for (const { key } of names) if (!idOfKey.has(key)) idOfKey.set(key, id);
    idOfKey.set(nameKey(name), id);
  }
  for (const { key, id } of agencies) idOfKey.set(key, id ?? uuidv7());
  const idOf = (key: string): string => {
    const id = idOfKey.get(key);
    if (id === undefined) throw new Error(`no agency is called ${key}`);
    return id;
  };
  const { _max } = await tx.agency.aggregate({ where: { officeId }, _max: { sortOrder: true } });
  let sortOrder = _max.sortOrder ?? 0;
  const groupIds = new Map(snapshot.groups.map(({ id, name }) => [name, id]));

  for (const write of agencies) {
    if (write.id === null) await createAgency(tx, officeId, idOf(write.key), write, (sortOrder += 1));
    else await completeAgency(tx, write.id, write);
  }
  for (const write of agencies) {
    const id = idOf(write.key);
    if (write.facts.parentKey !== undefined)
      await tx.agency.update({ where: { id }, data: { parentId: idOf(write.facts.parentKey) } });
    for (const name of write.addGroups) {
      const groupId = groupIds.get(name) ?? (await createGroup(tx, officeId, name));
      groupIds.set(name, groupId);
      await tx.agencyGroupMember.create({
        data: { groupId, agencyId: id, validFrom: write.facts.validFrom ?? ALWAYS },
      });
    }
  }
  for (const { id, agencyKey, ...facts } of accounts) {
    if (id === null) {
      const agencyId = agencyKey === null ? null : idOf(agencyKey);
      await tx.account.create({ data: { id: uuidv7(), officeId, agencyId, ...facts } });
    } else {
      const { displayName, email, phone, room } = facts;
      await tx.account.update({ where: { id }, data: { displayName, email, phone, room } });
    }
  }
}

async function createAgency(
  tx: Transaction,
  officeId: string,
  id: string,
  { name, facts, addAliases, addMailboxes }: AgencyWrite,
  sortOrder: number,
): Promise<void> {
  const { kind = 'other', headTitle = 'Thủ trưởng cơ quan', register = 'assign', phone, validFrom } = facts;
  await tx.agency.create({
    data: {
      id,
      officeId,
      name,
      kind,
      headTitle,
      register,
      sortOrder,
      phone: phone ?? null,
      validFrom: validFrom ?? null,
      names: {
        create: [
          { id: uuidv7(), name, key: nameKey(name), kind: 'official', validFrom: validFrom ?? null },
          ...addAliases.map((alias) => ({ id: uuidv7(), name: alias, key: nameKey(alias), kind: 'alias' })),
        ],
      },
      mailboxes: { create: addMailboxes.map((address) => ({ id: uuidv7(), address })) },
    },
  });
}

async function completeAgency(
  tx: Transaction,
  id: string,
  { facts, addAliases, addMailboxes }: AgencyWrite,
): Promise<void> {
  const { kind, headTitle, register, phone, validFrom } = facts;
  await tx.agency.update({
    where: { id },
    data: {
      ...(kind === undefined ? {} : { kind }),
      ...(headTitle === undefined ? {} : { headTitle }),
      ...(register === undefined ? {} : { register }),
      ...(phone === undefined ? {} : { phone }),
      ...(validFrom === undefined ? {} : { validFrom }),
    },
  });
  for (const alias of addAliases) {
    await tx.agencyName.create({
      data: { id: uuidv7(), agencyId: id, name: alias, key: nameKey(alias), kind: 'alias' },
    });
  }
  for (const address of addMailboxes) {
    await tx.agencyMailbox.upsert({
      where: { agencyId_address: { agencyId: id, address } },
      create: { id: uuidv7(), agencyId: id, address },
      update: { isActive: true },
    });
  }
  if (addMailboxes.length > 0) await releaseUndeliverable(tx, id);
}

async function createGroup(tx: Transaction, officeId: string, name: string): Promise<string> {
  const id = uuidv7();
  await tx.agencyGroup.create({ data: { id, officeId, name, keys: [nameKey(name)] } });
  return id;
}
