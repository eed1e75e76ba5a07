import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { roles, type Role } from '../../domain/rights.js';
import { isUniqueViolation, transact, type Database } from '../../database/database.js';
import type { Account } from '../../database/generated/client.js';
import { notFound, type Caller } from '../access/caller.js';
import { officeForNew } from '../agencies/office-for-new.js';
import { DATABASE } from '../tokens.js';
import type { account, accountChange, accountList, listAccountsQuery, newAccount } from './accounts.routes.js';
import { endSessions, findAccount, liveLinks } from './account-rows.js';
import { hashPassword } from '../../database/password-hash.js';

type AccountView = z.infer<typeof account>;

const isOfAgency = (role: Role): boolean => role === 'agencyHead' || role === 'agencyOfficer';

@Injectable()
export class AccountsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The secretariat sees its office's people; an administrator also those of agencies and other administrators. */
  async list(
    caller: Caller,
    { officeId: wanted }: z.infer<typeof listAccountsQuery>,
  ): Promise<z.infer<typeof accountList>> {
    const officeId = caller.officeId ?? wanted;
    const accounts = await this.database.account.findMany({
      // An administrator of the whole installation belongs to no office and is shown beside each.
      where: officeId ? { OR: [{ officeId }, ...(caller.officeId ? [] : [{ officeId: null }])] } : {},
      orderBy: [{ role: 'asc' }, { displayName: 'asc' }],
    });
    return { accounts: await this.viewsOf(accounts) };
  }

  /** @throws DomainError NAME_TAKEN, AGENCY_MISSING, ACTS_FOR_NOBODY, OFFICE_MISSING, NOT_FOUND */
  async create(
    caller: Caller,
    { officeId: wanted, password, agencyId, postId, actsForPostId, ...facts }: z.infer<typeof newAccount>,
  ): Promise<AccountView> {
    const isForAll = facts.role === 'administrator' && wanted === undefined && caller.officeId === null;
    const officeId = isForAll ? null : await officeForNew(this.database, caller, wanted);
    await this.refuseUnfit(facts.role, officeId, agencyId ?? null, postId ?? null);
    await this.refuseActingFor(facts.role, officeId, postId ?? null, actsForPostId ?? null);
    const passwordHash = password === undefined ? null : await hashPassword(password);
    try {
      const made = await this.database.account.create({
        data: {
          id: uuidv7(),
          officeId,
          agencyId: agencyId ?? null,
          postId: postId ?? null,
          actsForPostId: actsForPostId ?? null,
          role: facts.role,
          username: facts.username,
          displayName: facts.displayName,
          email: facts.email ?? null,
          phone: facts.phone ?? null,
          room: facts.room ?? null,
          passwordHash,
        },
      });
      return await this.viewOf(made);
    } catch (cause) {
      if (!isUniqueViolation(cause)) throw cause;
      throw new DomainError('NAME_TAKEN', 'Tên đăng nhập này đã có người dùng.', {}, { cause });
    }
  }

  /** A new role, another post to act for, a new password or a closed account ends every session and token of it at once. */
  async change(
    caller: Caller,
    id: string,
    { password, ...facts }: z.infer<typeof accountChange>,
  ): Promise<AccountView> {
    const before = await findAccount(this.database, caller, id);
    const role = roles.find((known) => known === (facts.role ?? before.role));
    if (!role) throw new Error(`unknown role of an account: ${before.role}`);
    const agencyId = facts.agencyId === undefined ? before.agencyId : facts.agencyId;
    await this.refuseUnfit(role, before.officeId, agencyId, facts.postId ?? null);
    // Whoever stops being of the leadership acts for no leader any more.
    const keeps = role === 'leader' ? before.actsForPostId : null;
    const actsForPostId = facts.actsForPostId === undefined ? keeps : facts.actsForPostId;
    const postId = facts.postId === undefined ? before.postId : facts.postId;
    await this.refuseActingFor(role, before.officeId, postId, actsForPostId);
    if (id === caller.accountId && (facts.isActive === false || role !== before.role)) {
      throw new DomainError('OWN_ACCOUNT', 'Không tự ngừng hoặc đổi vai trò tài khoản của chính mình.');
    }
    const passwordHash = password === undefined ? undefined : await hashPassword(password);
    const changed = await transact(this.database, async (tx) => {
      const after = await tx.account.update({
        where: { id },
        data: { ...withoutUndefined(facts), actsForPostId, ...(passwordHash ? { passwordHash } : {}) },
      });
      const isSomebodyElse =
        role !== before.role || agencyId !== before.agencyId || actsForPostId !== before.actsForPostId;
      if (passwordHash || facts.isActive === false || isSomebodyElse) await endSessions(tx, id);
      return after;
    });
    return this.viewOf(changed);
  }

  private async refuseUnfit(
    role: Role,
    officeId: string | null,
    agencyId: string | null,
    postId: string | null,
  ): Promise<void> {
    if (isOfAgency(role) !== (agencyId !== null)) {
      throw new DomainError('AGENCY_MISSING', 'Tài khoản của cơ quan phải nêu cơ quan; các vai trò khác thì không.', {
        role,
      });
    }
    if (role !== 'administrator' && officeId === null)
      throw new DomainError('OFFICE_MISSING', 'Vai trò này phải thuộc một văn phòng.', { role });
    if (
      agencyId &&
      officeId &&
      !(await this.database.agency.findFirst({ where: { id: agencyId, officeId }, select: { id: true } }))
    )
      throw notFound('cơ quan', agencyId);
    if (
      postId &&
      officeId &&
      !(await this.database.post.findFirst({ where: { id: postId, officeId }, select: { id: true } }))
    )
      throw notFound('chức danh', postId);
  }

  /** P12: an assistant's account belongs to the leadership, holds no post itself and acts for a leader's post of its office. */
  private async refuseActingFor(
    role: Role,
    officeId: string | null,
    postId: string | null,
    actsForPostId: string | null,
  ): Promise<void> {
    if (actsForPostId === null) return;
    if (role !== 'leader' || officeId === null || postId !== null)
      throw new DomainError(
        'ACTS_FOR_NOBODY',
        'Chỉ tài khoản lãnh đạo không giữ chức vụ mới thực hiện thay một lãnh đạo.',
        { role },
      );
    const post = await this.database.post.findFirst({
      where: { id: actsForPostId, officeId },
      select: { kind: true },
    });
    if (!post) throw notFound('chức danh', actsForPostId);
    if (post.kind !== 'chairman' && post.kind !== 'viceChairman')
      throw new DomainError('ACTS_FOR_NOBODY', 'Chỉ thực hiện thay Chủ tịch hoặc Phó Chủ tịch.', { kind: post.kind });
  }

  private async viewOf(row: Account): Promise<AccountView> {
    const [view] = await this.viewsOf([row]);
    if (!view) throw new Error('one account gave no view');
    return view;
  }

  private async viewsOf(rows: readonly Account[]): Promise<AccountView[]> {
    const ids = [...new Set(rows.map(({ agencyId }) => agencyId).filter((id) => id !== null))];
    const agencies = await this.database.agency.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true },
    });
    const links = await liveLinks(
      this.database,
      rows.map(({ id }) => id),
    );
    return rows.flatMap(
      ({
        id,
        officeId,
        agencyId,
        role,
        username,
        displayName,
        email,
        phone,
        room,
        postId,
        actsForPostId,
        isActive,
        createdAt,
        passwordHash,
      }) => {
        const known = roles.find((candidate) => candidate === role);
        if (!known) return [];
        const agency = agencies.find((candidate) => candidate.id === agencyId) ?? null;
        const facts = {
          id,
          officeId,
          agency,
          role: known,
          username,
          displayName,
          email,
          phone,
          room,
          postId,
          actsForPostId,
          isActive,
          hasPassword: passwordHash !== null,
          linkExpiresAt: links.get(id)?.toISOString() ?? null,
        };
        return [{ ...facts, createdAt: createdAt.toISOString() }];
      },
    );
  }
}

type Change = Omit<z.infer<typeof accountChange>, 'password' | 'actsForPostId'>;

const withoutUndefined = ({ role, agencyId, displayName, email, phone, room, postId, isActive }: Change) => ({
  ...(role === undefined ? {} : { role }),
  ...(agencyId === undefined ? {} : { agencyId }),
  ...(displayName === undefined ? {} : { displayName }),
  ...(email === undefined ? {} : { email }),
  ...(phone === undefined ? {} : { phone }),
  ...(room === undefined ? {} : { room }),
  ...(postId === undefined ? {} : { postId }),
  ...(isActive === undefined ? {} : { isActive }),
});
