import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { roles, type Role } from '../../domain/rights.js';
import { isUniqueViolation, transact, type Database, type Transaction } from '../../database/database.js';
import type { Account } from '../../database/generated/client.js';
import { notFound, type Caller } from '../access/caller.js';
import { officeForNew } from '../agencies/office-for-new.js';
import { DATABASE } from '../tokens.js';
import type { account, accountChange, accountList, newAccount } from './accounts.routes.js';
import { hashPassword } from '../../database/password-hash.js';

type AccountView = z.infer<typeof account>;

const isOfAgency = (role: Role): boolean => role === 'agencyHead' || role === 'agencyOfficer';

@Injectable()
export class AccountsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The secretariat sees its office's people; an administrator also those of agencies and other administrators. */
  async list(caller: Caller): Promise<z.infer<typeof accountList>> {
    const accounts = await this.database.account.findMany({
      where: caller.officeId ? { officeId: caller.officeId } : {},
      orderBy: [{ role: 'asc' }, { displayName: 'asc' }],
    });
    return { accounts: await this.viewsOf(accounts) };
  }

  /** @throws DomainError NAME_TAKEN, AGENCY_MISSING, OFFICE_MISSING, NOT_FOUND */
  async create(
    caller: Caller,
    { officeId: wanted, password, agencyId, postId, ...facts }: z.infer<typeof newAccount>,
  ): Promise<AccountView> {
    const isForAll = facts.role === 'administrator' && wanted === undefined && caller.officeId === null;
    const officeId = isForAll ? null : await officeForNew(this.database, caller, wanted);
    await this.refuseUnfit(facts.role, officeId, agencyId ?? null, postId ?? null);
    const passwordHash = await hashPassword(password);
    try {
      const made = await this.database.account.create({
        data: {
          id: uuidv7(),
          officeId,
          agencyId: agencyId ?? null,
          postId: postId ?? null,
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

  /** A new role, a new password or a closed account ends every session and token of it at once. */
  async change(
    caller: Caller,
    id: string,
    { password, ...facts }: z.infer<typeof accountChange>,
  ): Promise<AccountView> {
    const before = await this.database.account.findUnique({ where: { id } });
    if (!before || (caller.officeId !== null && caller.officeId !== before.officeId)) throw notFound('tài khoản', id);
    const role = roles.find((known) => known === (facts.role ?? before.role));
    if (!role) throw new Error(`unknown role of an account: ${before.role}`);
    await this.refuseUnfit(role, before.officeId, before.agencyId, facts.postId ?? null);
    if (id === caller.accountId && (facts.isActive === false || role !== before.role)) {
      throw new DomainError('OWN_ACCOUNT', 'Không tự ngừng hoặc đổi vai trò tài khoản của chính mình.');
    }
    const passwordHash = password === undefined ? undefined : await hashPassword(password);
    const changed = await transact(this.database, async (tx) => {
      const after = await tx.account.update({
        where: { id },
        data: { ...withoutUndefined(facts), ...(passwordHash ? { passwordHash } : {}) },
      });
      if (passwordHash || facts.isActive === false || role !== before.role) await endSessions(tx, id);
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
    return rows.flatMap(
      ({ id, officeId, agencyId, role, username, displayName, email, phone, room, postId, isActive, createdAt }) => {
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
          isActive,
        };
        return [{ ...facts, createdAt: createdAt.toISOString() }];
      },
    );
  }
}

const endSessions = (tx: Transaction, accountId: string): Promise<number> =>
  tx.$executeRaw`UPDATE access_token SET "revokedAt" = clock_timestamp() WHERE "accountId" = ${accountId}::uuid AND "revokedAt" IS NULL`;

type Change = Omit<z.infer<typeof accountChange>, 'password'>;

const withoutUndefined = ({ role, displayName, email, phone, room, postId, isActive }: Change) => ({
  ...(role === undefined ? {} : { role }),
  ...(displayName === undefined ? {} : { displayName }),
  ...(email === undefined ? {} : { email }),
  ...(phone === undefined ? {} : { phone }),
  ...(room === undefined ? {} : { room }),
  ...(postId === undefined ? {} : { postId }),
  ...(isActive === undefined ? {} : { isActive }),
});
