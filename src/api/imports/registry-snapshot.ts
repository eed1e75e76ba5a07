import type { Transaction } from '../../database/database.js';

/** The registry as a plan compares with it. */
export interface RegistrySnapshot {
  agencies: readonly {
    id: string;
    name: string;
    kind: string;
    parentId: string | null;
    headTitle: string;
    register: string;
    phone: string | null;
    validFrom: string | null;
    validTo: string | null;
    names: readonly { name: string; key: string; kind: string }[];
    mailboxes: readonly { address: string; isActive: boolean }[];
    /** groups of which it is a member now */
    groupIds: readonly string[];
  }[];
  groups: readonly { id: string; name: string; keys: readonly string[] }[];
  /** of the whole installation: sign-in names are one space */
  accounts: readonly {
    id: string;
    officeId: string | null;
    agencyId: string | null;
    role: string;
    username: string;
    displayName: string;
    email: string | null;
    phone: string | null;
    room: string | null;
    isActive: boolean;
  }[];
}

export async function registrySnapshot(
  tx: Transaction,
  officeId: string,
  usernames: readonly string[],
): Promise<RegistrySnapshot> {
  const agencies = await tx.agency.findMany({
    where: { officeId },
    orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }, { id: 'asc' }],
    include: {
      names: { select: { name: true, key: true, kind: true } },
      mailboxes: { select: { address: true, isActive: true } },
      memberships: { where: { validTo: null }, select: { groupId: true } },
    },
  });
  const groups = await tx.agencyGroup.findMany({ where: { officeId }, select: { id: true, name: true, keys: true } });
  const accounts = await tx.account.findMany({
    where: { username: { in: [...usernames], mode: 'insensitive' } },
    omit: { passwordHash: true, createdAt: true, postId: true },
  });
  return {
    agencies: agencies.map(({ memberships, ...agency }) => ({
      ...agency,
      groupIds: memberships.map(({ groupId }) => groupId),
    })),
    groups,
    accounts,
  };
}
