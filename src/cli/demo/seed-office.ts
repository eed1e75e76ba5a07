import { v7 as uuidv7 } from 'uuid';
import type { DemoAgency, DemoOffice } from '../../../demo/demo-office.js';
import { nameKey } from '../../domain/agency-names.js';
import type { Transaction } from '../../database/database.js';
import { demoIds } from './demo-ids.js';

/** Writes one office of the demonstration. Its accounts share one password, hashed once. */
export async function seedOffice(tx: Transaction, office: DemoOffice, passwordHash: string | null): Promise<void> {
  const officeId = demoIds.office(office);
  const at = (slug: string) => `${slug}@${office.mailDomain}`;
  await tx.office.create({
    data: {
      id: officeId,
      name: office.name,
      secretariatName: office.secretariatName,
      provinceName: office.provinceName,
      contactRoom: office.contactRoom,
      contactPhone: office.contactPhone,
      contactEmail: at('vanthu'),
    },
  });
  await seedAgencies(tx, office);
  await seedGroups(tx, office);
  await tx.post.createMany({
    data: office.posts.map(({ slug, kind, title }) => ({
      id: demoIds.post(office, slug),
      officeId,
      kind,
      title,
      email: at(slug),
    })),
  });
  await tx.account.createMany({
    data: office.accounts.map(({ username, role, displayName, room, post, actsFor, agency }) => ({
      id: demoIds.account(username),
      officeId,
      role,
      username,
      displayName,
      email: at(agency === undefined ? (username.split('.')[0] ?? username) : `${username.split('.')[0]}.${agency}`),
      phone: agency === undefined ? office.contactPhone : null,
      room: room ?? null,
      postId: post === undefined ? null : demoIds.post(office, post),
      actsForPostId: actsFor === undefined ? null : demoIds.post(office, actsFor),
      agencyId: agency === undefined ? null : demoIds.agency(office, agency),
      passwordHash,
    })),
  });
}

async function seedAgencies(tx: Transaction, office: DemoOffice): Promise<void> {
  // Units come after their parents: the key of the parent must be there.
  const ordered = [
    ...office.agencies.filter(({ parent }) => parent === undefined),
    ...office.agencies.filter(({ parent }) => parent !== undefined),
  ];
  await tx.agency.createMany({
    data: ordered.map((agency) => ({
      id: demoIds.agency(office, agency.slug),
      officeId: demoIds.office(office),
      name: agency.name,
      kind: agency.kind,
      parentId: agency.parent === undefined ? null : demoIds.agency(office, agency.parent),
      headTitle: agency.headTitle,
      register: agency.register ?? 'assign',
      phone: agency.hasNoMailbox === true ? null : phoneOf(office, agency),
      validFrom: agency.validFrom ?? null,
      validTo: agency.validTo ?? null,
      sortOrder: office.agencies.indexOf(agency) + 1,
    })),
  });
  await tx.agencyName.createMany({ data: office.agencies.flatMap((agency) => namesOf(office, agency)) });
  await tx.agencyMailbox.createMany({
    data: office.agencies
      .filter(({ hasNoMailbox }) => hasNoMailbox !== true)
      .map(({ slug }) => ({
        id: uuidv7(),
        agencyId: demoIds.agency(office, slug),
        address: `vanthu.${slug}@${office.mailDomain}`,
        label: 'Văn thư',
      })),
  });
}

/** Numbers that nobody has: the province's code, then zeros and the agency's place in the list. */
function phoneOf(office: DemoOffice, agency: DemoAgency): string {
  return `${office.contactPhone.slice(0, 4)} 000 ${String(200 + office.agencies.indexOf(agency)).padStart(4, '0')}`;
}

function namesOf(office: DemoOffice, { slug, name, aliases = [], formerNames = [] }: DemoAgency) {
  const agencyId = demoIds.agency(office, slug);
  const row = (kind: string, called: string, validFrom?: string, validTo?: string) => ({
    id: uuidv7(),
    agencyId,
    name: called,
    key: nameKey(called),
    kind,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
  });
  return [
    row('official', name),
    ...aliases.map((alias) => row('alias', alias)),
    ...formerNames.map((former) => row('official', former.name, former.validFrom, former.validTo)),
  ];
}

async function seedGroups(tx: Transaction, office: DemoOffice): Promise<void> {
  const officeId = demoIds.office(office);
  await tx.agencyGroup.createMany({
    data: office.groups.map(({ name, aliases = [], isAssignable }) => ({
      id: demoIds.group(office, name),
      officeId,
      name,
      keys: [...new Set([name, ...aliases].map(nameKey))],
      isAssignable: isAssignable ?? true,
    })),
  });
  await tx.agencyGroupMember.createMany({
    data: office.groups.flatMap(({ name, members }) =>
      members.map((slug) => ({ groupId: demoIds.group(office, name), agencyId: demoIds.agency(office, slug) })),
    ),
  });
}
