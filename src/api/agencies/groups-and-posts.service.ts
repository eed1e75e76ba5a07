import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Database } from '../../database/database.js';
import type { Caller } from '../access/caller.js';
import { DATABASE } from '../tokens.js';
import type { groupList, postList } from './agencies.routes.js';
import { officeForNew } from './office-for-new.js';

/** An office's groups and posts, as lists that everybody of the Office reads. */
@Injectable()
export class GroupsAndPostsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** @param wanted the office, where an administrator is of none @throws DomainError OFFICE_MISSING, NOT_FOUND */
  async groups(caller: Caller, wanted?: string): Promise<z.infer<typeof groupList>> {
    const groups = await this.database.agencyGroup.findMany({
      where: { officeId: await officeForNew(this.database, caller, wanted) },
      orderBy: { name: 'asc' },
      include: {
        members: {
          include: { agency: { select: { name: true } } },
          orderBy: [{ agency: { sortOrder: 'asc' } }, { validFrom: 'asc' }],
        },
      },
    });
    return {
      groups: groups.map(({ id, name, keys, isAssignable, members }) => ({
        id,
        name,
        isAssignable,
        aliases: keys,
        members: members.map((member) => ({
          agencyId: member.agencyId,
          name: member.agency.name,
          validFrom: member.validFrom,
          validTo: member.validTo,
        })),
      })),
    };
  }

  /** @param wanted the office, where an administrator is of none @throws DomainError OFFICE_MISSING, NOT_FOUND */
  async posts(caller: Caller, wanted?: string): Promise<z.infer<typeof postList>> {
    const posts = await this.database.post.findMany({
      where: { officeId: await officeForNew(this.database, caller, wanted) },
      orderBy: { title: 'asc' },
      include: { holders: { orderBy: { fromOn: 'asc' } } },
    });
    return {
      posts: posts.map(({ id, kind, title, email, phone, holders }) => ({
        id,
        kind,
        title,
        email,
        phone,
        holders: holders.map((holder) => ({
          id: holder.id,
          name: holder.name,
          fromOn: holder.fromOn,
          toOn: holder.toOn,
        })),
      })),
    };
  }
}
