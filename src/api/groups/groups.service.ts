import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { nameKey } from '../../domain/agency-names.js';
import { DomainError } from '../../domain/errors.js';
import { isUniqueViolation, transact, type Database, type Transaction } from '../../database/database.js';
import { notFound, type Caller } from '../access/caller.js';
import { GroupsAndPostsService } from '../agencies/groups-and-posts.service.js';
import { officeForNew } from '../agencies/office-for-new.js';
import { DATABASE } from '../tokens.js';
import type { group, groupChange, memberChange, newGroup, newMembers } from './groups.routes.js';

type GroupView = z.infer<typeof group>;

/** "From always", as the table of members writes it. */
const ALWAYS = '0001-01-01';

/** What an administrator does with groups. Groups expand as of the issue date: dates are written, nothing is overwritten. */
@Injectable()
export class GroupsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly lists: GroupsAndPostsService,
  ) {}

  /** @throws DomainError NAME_TAKEN, OFFICE_MISSING, NOT_FOUND */
  async create(
    caller: Caller,
    { officeId: wanted, name, aliases = [], isAssignable = true }: z.infer<typeof newGroup>,
  ): Promise<GroupView> {
    const officeId = await officeForNew(this.database, caller, wanted);
    const id = uuidv7();
    await this.unlessNameTaken(() =>
      this.database.agencyGroup.create({ data: { id, officeId, name, keys: keysOf(name, aliases), isAssignable } }),
    );
    return this.view(caller, officeId, id);
  }

  /** @throws DomainError NAME_TAKEN, NOT_FOUND */
  async change(
    caller: Caller,
    id: string,
    { name, aliases, isAssignable }: z.infer<typeof groupChange>,
  ): Promise<GroupView> {
    const before = await this.find(this.database, caller, id);
    const keys =
      name === undefined && aliases === undefined ? undefined : keysOf(name ?? before.name, aliases ?? before.keys);
    await this.unlessNameTaken(() =>
      this.database.agencyGroup.update({
        where: { id },
        data: {
          ...(name === undefined ? {} : { name }),
          ...(keys === undefined ? {} : { keys }),
          ...(isAssignable === undefined ? {} : { isAssignable }),
        },
      }),
    );
    return this.view(caller, before.officeId, id);
  }

  /** @throws DomainError ALREADY_MEMBER (details.agencyIds), NOT_FOUND; nobody is added then */
  async addMembers(caller: Caller, id: string, body: z.infer<typeof newMembers>): Promise<GroupView> {
    const { officeId } = await this.find(this.database, caller, id);
    const agencyIds = [...new Set(body.agencyIds)];
    const validFrom = body.validFrom ?? ALWAYS;
    await transact(this.database, async (tx) => {
      const known = await tx.agency.count({ where: { officeId, id: { in: agencyIds } } });
      if (known !== agencyIds.length) throw notFound('cơ quan', agencyIds.join(', '));
      const members = await tx.agencyGroupMember.findMany({
        where: { groupId: id, agencyId: { in: agencyIds }, OR: [{ validTo: null }, { validTo: { gte: validFrom } }] },
        select: { agencyId: true },
      });
      if (members.length > 0) {
        throw new DomainError('ALREADY_MEMBER', 'Có cơ quan đã ở trong nhóm vào ngày này.', {
          agencyIds: members.map(({ agencyId }) => agencyId),
        });
      }
      await tx.agencyGroupMember.createMany({
        data: agencyIds.map((agencyId) => ({ groupId: id, agencyId, validFrom })),
      });
    });
    return this.view(caller, officeId, id);
  }

  /** @throws DomainError DATES_REVERSED, NOT_FOUND */
  async changeMember(
    caller: Caller,
    id: string,
    { agencyId, validFrom, validTo, isMistaken }: z.infer<typeof memberChange>,
  ): Promise<GroupView> {
    const { officeId } = await this.find(this.database, caller, id);
    const where = { groupId_agencyId_validFrom: { groupId: id, agencyId, validFrom } };
    const member = await this.database.agencyGroupMember.findUnique({ where });
    if (!member) throw notFound('thành viên của nhóm', agencyId);
    if (isMistaken) await this.database.agencyGroupMember.delete({ where });
    else if (validTo !== undefined) {
      if (validTo !== null && validTo < validFrom)
        throw new DomainError('DATES_REVERSED', 'Ngày cuối ở trước ngày bắt đầu.', { validFrom, validTo });
      await this.database.agencyGroupMember.update({ where, data: { validTo } });
    }
    return this.view(caller, officeId, id);
  }

  private async find(tx: Transaction, caller: Caller, id: string) {
    const found = await tx.agencyGroup.findUnique({ where: { id } });
    if (!found || (caller.officeId !== null && caller.officeId !== found.officeId)) throw notFound('nhóm cơ quan', id);
    return found;
  }

  private async view(caller: Caller, officeId: string, id: string): Promise<GroupView> {
    const { groups } = await this.lists.groups(caller, officeId);
    const found = groups.find((one) => one.id === id);
    if (!found) throw notFound('nhóm cơ quan', id);
    return found;
  }

  private async unlessNameTaken(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      if (!isUniqueViolation(cause)) throw cause;
      throw new DomainError('NAME_TAKEN', 'Văn phòng đã có một nhóm tên này.', {}, { cause });
    }
  }
}

const keysOf = (name: string, aliases: readonly string[]): string[] => [...new Set([name, ...aliases].map(nameKey))];
