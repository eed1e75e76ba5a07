import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import type { Database } from '../../database/database.js';
import { notFound, notSignedIn, type Caller } from '../access/caller.js';
import { findCaller } from '../access/find-caller.js';
import { leaderPostOf } from '../access/leader-post.js';
import { hashOfSecret, newBearerToken, newSessionSecret } from '../access/secrets.js';
import { SESSION_HOURS } from '../access/session-cookie.js';
import { isPassword } from '../../database/password-hash.js';
import { DATABASE } from '../tokens.js';
import { SignInLimits } from './sign-in-limits.js';
import {
  accessToken,
  type createdToken,
  type me,
  type newToken,
  type signedIn,
  type signIn,
  type tokenList,
} from './sessions.schemas.js';

const TOKEN_DAYS = 365;

@Injectable()
export class SessionsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly limits: SignInLimits,
  ) {}

  /** @returns the answer, and the secret for the cookie when a browser asks */
  async signIn(
    { username, password, wants, label }: z.infer<typeof signIn>,
    address: string,
  ): Promise<{ answer: z.infer<typeof signedIn>; cookie: string | null }> {
    await this.limits.count(username, address);
    const account = await this.database.account.findUnique({ where: { username } });
    const isRight = await isPassword(account?.passwordHash ?? null, password);
    if (!account || !isRight || !account.isActive)
      throw new DomainError('SIGN_IN_FAILED', 'Tên đăng nhập hoặc mật khẩu không đúng.');
    await this.limits.forget(username, address);
    const kind = wants === 'cookie' ? 'session' : 'bearer';
    const secret = kind === 'session' ? newSessionSecret() : newBearerToken();
    const hours = kind === 'session' ? SESSION_HOURS : TOKEN_DAYS * 24;
    const { expiresAt } = await this.keep(account.id, kind, secret, label ?? null, hours);
    const caller = await findCaller(this.database, secret, kind);
    if (!caller) throw notSignedIn();
    const answer = { me: await this.me(caller), expiresAt, ...(kind === 'bearer' ? { token: secret } : {}) };
    return { answer, cookie: kind === 'session' ? secret : null };
  }

  async me(caller: Caller): Promise<z.infer<typeof me>> {
    const { accountId, username, displayName, role, room, clock } = caller;
    const office = caller.officeId
      ? await this.database.office.findUnique({
          where: { id: caller.officeId },
          select: { id: true, name: true, secretariatName: true, provinceName: true },
        })
      : null;
    const agency = caller.agencyId
      ? await this.database.agency.findUnique({ where: { id: caller.agencyId }, select: { id: true, name: true } })
      : null;
    const post = role === 'leader' ? await leaderPostOf(this.database, accountId) : null;
    const actsFor = post?.isForOther ? { id: post.postId, title: post.title } : null;
    return { accountId, username, displayName, role, room, office, agency, actsFor, clock };
  }

  async signOut(caller: Caller): Promise<void> {
    await this.revoke(caller.accountId, caller.tokenId);
  }

  async tokens(caller: Caller): Promise<z.infer<typeof tokenList>> {
    const rows = await this.database.$queryRaw<
      { id: string; kind: string; label: string | null; createdAt: Date; expiresAt: Date }[]
    >`
      SELECT id, kind, label, "createdAt", "expiresAt" FROM access_token
      WHERE "accountId" = ${caller.accountId}::uuid AND "revokedAt" IS NULL AND "expiresAt" > clock_timestamp()
      ORDER BY "createdAt" DESC`;
    return {
      tokens: rows.map((row) => ({
        ...row,
        kind: accessToken.shape.kind.parse(row.kind),
        createdAt: row.createdAt.toISOString(),
        expiresAt: row.expiresAt.toISOString(),
        isThisOne: row.id === caller.tokenId,
      })),
    };
  }

  async createToken(caller: Caller, { label, days }: z.infer<typeof newToken>): Promise<z.infer<typeof createdToken>> {
    const token = newBearerToken();
    const { id, expiresAt } = await this.keep(caller.accountId, 'bearer', token, label, days * 24);
    return { id, label, expiresAt, token };
  }

  /** @throws DomainError NOT_FOUND for another's */
  async revokeToken(caller: Caller, id: string): Promise<void> {
    if ((await this.revoke(caller.accountId, id)) === 0) throw notFound('mã truy cập', id);
  }

  private revoke(accountId: string, id: string): Promise<number> {
    return this.database.$executeRaw`
      UPDATE access_token SET "revokedAt" = clock_timestamp()
      WHERE id = ${id}::uuid AND "accountId" = ${accountId}::uuid AND "revokedAt" IS NULL`;
  }

  /** Expiry is of the real clock (engine.md §5), and PostgreSQL's. */
  private async keep(
    accountId: string,
    kind: 'session' | 'bearer',
    secret: string,
    label: string | null,
    hours: number,
  ) {
    const [row] = await this.database.$queryRaw<{ id: string; expiresAt: Date }[]>`
      INSERT INTO access_token (id, "accountId", kind, "tokenHash", label, "expiresAt")
      VALUES (${uuidv7()}::uuid, ${accountId}::uuid, ${kind}, ${hashOfSecret(secret)}, ${label}, clock_timestamp() + ${hours} * interval '1 hour')
      RETURNING id, "expiresAt"`;
    if (!row) throw new Error('access_token took no row');
    return { id: row.id, expiresAt: row.expiresAt.toISOString() };
  }
}
