import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { addDays } from '../../domain/plain-date.js';
import { isUniqueViolation, transact, type Database } from '../../database/database.js';
import { notFound, type Caller } from '../access/caller.js';
import { GroupsAndPostsService } from '../agencies/groups-and-posts.service.js';
import { officeForNew } from '../agencies/office-for-new.js';
import { DATABASE } from '../tokens.js';
import type { holderChange, newHolder, newPost, post, postChange } from './posts.routes.js';

type PostView = z.infer<typeof post>;

/** What an administrator does with posts: a post is not a person, its holders have dates (domain.md §17). */
@Injectable()
export class PostsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly lists: GroupsAndPostsService,
  ) {}

  /** @throws DomainError NAME_TAKEN, OFFICE_MISSING, NOT_FOUND */
  async create(
    caller: Caller,
    { officeId: wanted, kind, title, email = null, phone = null }: z.infer<typeof newPost>,
  ): Promise<PostView> {
    const officeId = await officeForNew(this.database, caller, wanted);
    const id = uuidv7();
    await this.unlessTitleTaken(() => this.database.post.create({ data: { id, officeId, kind, title, email, phone } }));
    return this.view(caller, officeId, id);
  }

  /** @throws DomainError NAME_TAKEN, NOT_FOUND */
  async change(
    caller: Caller,
    id: string,
    { kind, title, email, phone }: z.infer<typeof postChange>,
  ): Promise<PostView> {
    const { officeId } = await this.find(caller, id);
    await this.unlessTitleTaken(() =>
      this.database.post.update({
        where: { id },
        data: {
          ...(kind === undefined ? {} : { kind }),
          ...(title === undefined ? {} : { title }),
          ...(email === undefined ? {} : { email }),
          ...(phone === undefined ? {} : { phone }),
        },
      }),
    );
    return this.view(caller, officeId, id);
  }

  /** Who held it before ends the day before. @throws DomainError DATES_REVERSED, NOT_FOUND */
  async addHolder(
    caller: Caller,
    id: string,
    { name, fromOn, toOn = null }: z.infer<typeof newHolder>,
  ): Promise<PostView> {
    const { officeId } = await this.find(caller, id);
    refuseReversed(fromOn, toOn);
    await transact(this.database, async (tx) => {
      await tx.postHolder.updateMany({
        where: { postId: id, fromOn: { lt: fromOn }, OR: [{ toOn: null }, { toOn: { gte: fromOn } }] },
        data: { toOn: addDays(fromOn, -1) },
      });
      await tx.postHolder.create({ data: { id: uuidv7(), postId: id, name, fromOn, toOn } });
    });
    return this.view(caller, officeId, id);
  }

  /** @throws DomainError DATES_REVERSED, NOT_FOUND */
  async changeHolder(
    caller: Caller,
    id: string,
    { name, fromOn, toOn }: z.infer<typeof holderChange>,
  ): Promise<PostView> {
    const holder = await this.database.postHolder.findUnique({ where: { id } });
    if (!holder) throw notFound('người giữ chức danh', id);
    const { officeId } = await this.find(caller, holder.postId);
    refuseReversed(fromOn ?? holder.fromOn, toOn === undefined ? holder.toOn : toOn);
    await this.database.postHolder.update({
      where: { id },
      data: {
        ...(name === undefined ? {} : { name }),
        ...(fromOn === undefined ? {} : { fromOn }),
        ...(toOn === undefined ? {} : { toOn }),
      },
    });
    return this.view(caller, officeId, holder.postId);
  }

  private async find(caller: Caller, id: string): Promise<{ officeId: string }> {
    const found = await this.database.post.findUnique({ where: { id }, select: { officeId: true } });
    if (!found || (caller.officeId !== null && caller.officeId !== found.officeId)) throw notFound('chức danh', id);
    return found;
  }

  private async view(caller: Caller, officeId: string, id: string): Promise<PostView> {
    const { posts } = await this.lists.posts(caller, officeId);
    const found = posts.find((one) => one.id === id);
    if (!found) throw notFound('chức danh', id);
    return found;
  }

  private async unlessTitleTaken(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      if (!isUniqueViolation(cause)) throw cause;
      throw new DomainError('NAME_TAKEN', 'Văn phòng đã có một chức danh tên này.', {}, { cause });
    }
  }
}

function refuseReversed(fromOn: string, toOn: string | null): void {
  if (toOn !== null && toOn < fromOn)
    throw new DomainError('DATES_REVERSED', 'Ngày thôi giữ ở trước ngày bắt đầu giữ.', { fromOn, toOn });
}
