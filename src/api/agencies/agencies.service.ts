import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { agencyKinds } from '../../domain/agency-registry.js';
import { nameKey } from '../../domain/agency-names.js';
import { DomainError } from '../../domain/errors.js';
import { foldVietnamese } from '../../domain/fold-vietnamese.js';
import { addDays, type PlainDate } from '../../domain/plain-date.js';
import { isUniqueViolation, transact, type Database, type Transaction } from '../../database/database.js';
import { OfficeCondition, officeForNew } from './office-for-new.js';
import { notFound, type Caller } from '../access/caller.js';
import { DATABASE } from '../tokens.js';
import type { agency, agencyChange, agencyList, listAgenciesQuery, newAgency } from './agencies.routes.js';

type AgencyView = z.infer<typeof agency>;

@Injectable()
export class AgenciesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async list(
    caller: Caller,
    { text, missingAddress, officeId }: z.infer<typeof listAgenciesQuery>,
  ): Promise<z.infer<typeof agencyList>> {
    const all = await this.read(this.database, {
      ...(officeId && !caller.officeId ? { officeId } : {}),
      ...scopeOf(caller),
    });
    const wanted = text === undefined ? null : foldVietnamese(text);
    const found = all
      .filter(
        ({ name, names }) =>
          wanted === null ||
          [name, ...names.map((dated) => dated.name)].some((called) => foldVietnamese(called).includes(wanted)),
      )
      .filter(({ mailboxes }) => !missingAddress || !mailboxes.some(({ isActive }) => isActive));
    return { agencies: found, clock: caller.clock };
  }

  /** @throws DomainError NOT_FOUND, also for another office's */
  async one(caller: Caller, id: string): Promise<AgencyView> {
    return this.view(this.database, caller, id);
  }

  /** @throws DomainError NAME_TAKEN, OFFICE_MISSING */
  async create(
    caller: Caller,
    { officeId: wanted, aliases = [], addresses = [], ...facts }: z.infer<typeof newAgency>,
  ): Promise<AgencyView> {
    const officeId = await officeForNew(this.database, caller, wanted);
    const id = uuidv7();
    return this.unlessNameTaken(async () => {
      await transact(this.database, async (tx) => {
        await refuseForeignParent(tx, officeId, facts.parentId);
        await tx.agency.create({
          data: { ...defined(facts), name: facts.name, kind: facts.kind, headTitle: facts.headTitle, id, officeId },
        });
        await addNames(tx, id, [facts.name], 'official', facts.validFrom ?? null);
        await addNames(tx, id, aliases, 'alias', null);
        for (const address of new Set(addresses.map((one) => one.toLowerCase()))) {
          await tx.agencyMailbox.create({ data: { id: uuidv7(), agencyId: id, address } });
        }
      });
      return this.view(this.database, caller, id);
    });
  }

  /** A new official name is kept beside the old ones: texts of former days go on finding it. */
  async change(
    caller: Caller,
    id: string,
    { addAliases = [], removeAliases = [], renamedOn, ...facts }: z.infer<typeof agencyChange>,
  ): Promise<AgencyView> {
    const before = await this.view(this.database, caller, id);
    const [from, to] = [facts.validFrom ?? before.validFrom, facts.validTo ?? before.validTo];
    if (from !== null && to !== null && from > to)
      throw new DomainError('DATES_REVERSED', 'Ngày kết thúc ở trước ngày bắt đầu.', { from, to });
    return this.unlessNameTaken(async () => {
      await transact(this.database, async (tx) => {
        await refuseForeignParent(tx, before.officeId, facts.parentId, id);
        await tx.agency.update({ where: { id }, data: defined(facts) });
        if (facts.name && facts.name !== before.name) await rename(tx, before, facts.name, renamedOn ?? null);
        await tx.agencyName.deleteMany({
          where: { agencyId: id, kind: { not: 'official' }, name: { in: removeAliases } },
        });
        await addNames(
          tx,
          id,
          addAliases.filter((alias) => !before.names.some(({ name }) => name === alias)),
          'alias',
          null,
        );
      });
      return this.view(this.database, caller, id);
    });
  }

  private async view(tx: Transaction, caller: Caller, id: string): Promise<AgencyView> {
    const [found] = await this.read(tx, { ...scopeOf(caller), AND: { id } });
    if (!found) throw notFound('cơ quan', id);
    return found;
  }

  private async read(tx: Transaction, where: object): Promise<AgencyView[]> {
    const rows = await tx.agency.findMany({
      where,
      orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
      include: {
        names: { orderBy: [{ kind: 'desc' }, { name: 'asc' }] },
        mailboxes: { orderBy: { address: 'asc' } },
        memberships: { where: { validTo: null }, select: { group: { select: { name: true } } } },
        successors: { include: { successor: { select: { name: true } } }, orderBy: { successorId: 'asc' } },
      },
    });
    return rows.map(({ names, mailboxes, memberships, successors, kind, register, ...facts }) => ({
      ...facts,
      successors: successors.map(({ successorId, fromOn, basis, part, successor }) => ({
        agencyId: successorId,
        name: successor.name,
        fromOn,
        basis,
        part,
      })),
      kind: agencyKinds.find((known) => known === kind) ?? 'other',
      register: register === 'request' ? 'request' : 'assign',
      names: names.map(({ name, kind: nameKind, validFrom, validTo }) => ({
        name,
        kind: nameKind === 'official' ? 'official' : nameKind === 'abbreviation' ? 'abbreviation' : 'alias',
        validFrom,
        validTo,
      })),
      mailboxes: mailboxes.map(({ id, address, label, isActive }) => ({ id, address, label, isActive })),
      groups: memberships.map(({ group }) => group.name),
    }));
  }

  private async unlessNameTaken<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      if (!isUniqueViolation(cause)) throw cause;
      throw new DomainError('NAME_TAKEN', 'Văn phòng đã có một cơ quan tên này.', {}, { cause });
    }
  }
}

/** Agencies see themselves; an administrator of the whole installation every office's. */
const scopeOf = (caller: Caller): OfficeCondition => ({
  ...(caller.officeId ? { officeId: caller.officeId } : {}),
  ...(caller.agencyId ? { id: caller.agencyId } : {}),
});

/** Without what was not said: Prisma would take `undefined` as it is, the compiler does not. */
function defined<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // Object.fromEntries forgets the keys' names; they are those of `facts`.
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

async function refuseForeignParent(
  tx: Transaction,
  officeId: string,
  parentId: string | null | undefined,
  ownId?: string,
): Promise<void> {
  if (!parentId) return;
  const parent = await tx.agency.findFirst({
    where: { id: parentId, officeId, NOT: { id: ownId ?? '' } },
    select: { id: true },
  });
  if (!parent) throw notFound('cơ quan cấp trên', parentId);
}

async function addNames(
  tx: Transaction,
  agencyId: string,
  names: readonly string[],
  kind: 'official' | 'alias',
  validFrom: string | null,
): Promise<void> {
  for (const name of new Set(names)) {
    await tx.agencyName.create({ data: { id: uuidv7(), agencyId, name, key: nameKey(name), kind, validFrom } });
  }
}

/** From a day on: the old name ends the day before and both stay. Without a day the name was written wrongly: it is kept for search. */
async function rename(tx: Transaction, before: AgencyView, name: string, on: PlainDate | null): Promise<void> {
  if (on !== null) {
    await tx.agencyName.updateMany({
      where: { agencyId: before.id, kind: 'official', name: before.name, validTo: null },
      data: { validTo: addDays(on, -1) },
    });
  }
  const known = before.names.find((dated) => dated.name === name && dated.kind === 'official');
  if (known && on === null) return;
  await addNames(tx, before.id, [name], 'official', on);
}
