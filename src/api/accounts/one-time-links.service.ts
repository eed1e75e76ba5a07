import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { transact, type Database } from '../../database/database.js';
import { hashPassword } from '../../database/password-hash.js';
import { hashOfSecret, newSessionSecret } from '../access/secrets.js';
import type { ApiSettings } from '../api-settings.js';
import type { Caller } from '../access/caller.js';
import { DATABASE, SETTINGS } from '../tokens.js';
import { endSessions, findAccount } from './account-rows.js';
import { LEAST_PASSWORD_LENGTH, type oneTimeLinkMade } from './accounts.routes.js';
import type { oneTimeLinkShown, oneTimeLinkUsed, setPassword } from './one-time-links.routes.js';

/** Long enough for a letter's way over a weekend and a holiday; real clock. */
const LINK_HOURS = 72;

/** Links with which a person sets the own password, once: for a new account and for a forgotten password. */
@Injectable()
export class OneTimeLinksService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {}

  /** The link is in this answer and nowhere else. Links given before stop working. @throws DomainError NOT_FOUND, ACCOUNT_CLOSED */
  async make(caller: Caller, accountId: string): Promise<z.infer<typeof oneTimeLinkMade>> {
    const { username, displayName, isActive } = await findAccount(this.database, caller, accountId);
    if (!isActive) throw new DomainError('ACCOUNT_CLOSED', 'Tài khoản này đã ngừng sử dụng.');
    const secret = newSessionSecret();
    const expiresAt = await transact(this.database, async (tx) => {
      await tx.$executeRaw`
        UPDATE one_time_link SET "revokedAt" = clock_timestamp()
        WHERE "accountId" = ${accountId}::uuid AND "usedAt" IS NULL AND "revokedAt" IS NULL`;
      const [row] = await tx.$queryRaw<{ expiresAt: Date }[]>`
        INSERT INTO one_time_link (id, "accountId", "tokenHash", "createdById", "expiresAt")
        VALUES (${uuidv7()}::uuid, ${accountId}::uuid, ${hashOfSecret(secret)}, ${caller.accountId}::uuid,
                clock_timestamp() + ${LINK_HOURS}::int * interval '1 hour')
        RETURNING "expiresAt"`;
      if (!row) throw new Error('one_time_link took no row');
      return row.expiresAt;
    });
    return {
      url: `${this.settings.publicUrl}/one-time/${secret}`,
      expiresAt: expiresAt.toISOString(),
      account: { id: accountId, username, displayName },
    };
  }

  /** Whose link it is. Changes nothing. @throws DomainError ONE_TIME_LINK_INVALID for a wrong, used or expired one alike */
  async show(token: string): Promise<z.infer<typeof oneTimeLinkShown>> {
    const [row] = await this.database.$queryRaw<{ username: string; displayName: string; expiresAt: Date }[]>`
      SELECT a.username, a."displayName", l."expiresAt" FROM one_time_link l JOIN account a ON a.id = l."accountId"
      WHERE l."tokenHash" = ${hashOfSecret(token)} AND l."usedAt" IS NULL AND l."revokedAt" IS NULL
        AND l."expiresAt" > clock_timestamp() AND a."isActive"`;
    if (!row) throw invalid();
    return { ...row, expiresAt: row.expiresAt.toISOString(), leastPasswordLength: LEAST_PASSWORD_LENGTH };
  }

  /** Sets the password and ends every session of the account. @throws DomainError ONE_TIME_LINK_INVALID, PASSWORD_IS_NAME */
  async use(token: string, { password }: z.infer<typeof setPassword>): Promise<z.infer<typeof oneTimeLinkUsed>> {
    const { username } = await this.show(token);
    if (password.normalize('NFC').toLowerCase() === username.toLowerCase())
      throw new DomainError('PASSWORD_IS_NAME', 'Mật khẩu không được trùng với tên đăng nhập.');
    const passwordHash = await hashPassword(password);
    await transact(this.database, async (tx) => {
      // The update claims the link: of two at once only one finds it unused.
      const [link] = await tx.$queryRaw<{ accountId: string }[]>`
        UPDATE one_time_link l SET "usedAt" = clock_timestamp() FROM account a
        WHERE l."tokenHash" = ${hashOfSecret(token)} AND l."usedAt" IS NULL AND l."revokedAt" IS NULL
          AND l."expiresAt" > clock_timestamp() AND a.id = l."accountId" AND a."isActive"
        RETURNING l."accountId"::text AS "accountId"`;
      if (!link) throw invalid();
      await tx.account.update({ where: { id: link.accountId }, data: { passwordHash } });
      await endSessions(tx, link.accountId);
    });
    return { username };
  }
}

const invalid = (): DomainError =>
  new DomainError(
    'ONE_TIME_LINK_INVALID',
    'Liên kết không dùng được: đã được dùng, đã hết hạn hoặc không đúng. Xin liên hệ quản trị viên để nhận liên kết mới.',
  );
