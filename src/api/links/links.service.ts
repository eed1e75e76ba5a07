import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import type { z } from 'zod';
import type { Act } from '../../domain/command.js';
import { DomainError } from '../../domain/errors.js';
import { linkIdOfToken } from '../../database/agency-link.js';
import type { Database } from '../../database/database.js';
import { findFile } from '../../database/file-store.js';
import { listAssignments } from '../../database/queries/assignments.js';
import type { FollowUp } from '../../followup/follow-up.js';
import { notFound, type Caller } from '../access/caller.js';
import { readingAt } from '../assignments/read-at.js';
import { viewOf } from '../assignments/view-of.js';
import { findDirective } from '../directives/find-directive.js';
import { attachmentOf } from '../files/attachment.js';
import type { Clock } from '../schemas/clock.schemas.js';
import { DATABASE, FOLLOW_UP } from '../tokens.js';
import type { LinkPage } from './link-page.js';
import type { acknowledgeForm, agencyLinkList } from './links.routes.js';

const AT_MOST = 500;

/** An open link: what it shows is scoped to one agency's assignments of one directive. */
interface OpenLink {
  id: string;
  token: string;
  officeId: string;
  agencyId: string;
  directiveId: string;
}

@Injectable()
export class LinksService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(FOLLOW_UP) private readonly followUp: FollowUp,
  ) {}

  /** Reads only: mail scanners fetch links before people do. @throws DomainError LINK_INVALID, LINK_REVOKED, LINK_EXPIRED */
  async page(token: string, clock: Clock): Promise<LinkPage> {
    return this.pageOf(await this.open(token), clock);
  }

  /** The stored original of the link's directive. @throws DomainError as `page`, and NOT_FOUND where none was stored */
  async original(token: string): Promise<StreamableFile> {
    const { directiveId } = await this.open(token);
    const { fileId } = await this.database.directive.findUniqueOrThrow({
      where: { id: directiveId },
      select: { fileId: true },
    });
    const file = fileId === null ? null : await findFile(this.database, fileId);
    if (!file) throw notFound('tệp văn bản', directiveId);
    return attachmentOf(this.database, file);
  }

  /** Acknowledges each assignment that still waits for it; again is harmless. */
  async acknowledge(
    token: string,
    { name, telephone }: z.infer<typeof acknowledgeForm>,
    clock: Clock,
  ): Promise<LinkPage> {
    const link = await this.open(token);
    const waiting = await this.database.assignment.findMany({
      where: { directiveId: link.directiveId, agencyId: link.agencyId, state: 'sent', putAsideAt: null },
      select: { id: true, seq: true },
      orderBy: { id: 'asc' },
    });
    for (const { id, seq } of waiting) {
      // The link acts, not an account; who pressed the button stands beside it. The seq makes a double press one command.
      const act: Act = {
        commandId: `link:${id}:${seq}`,
        actorId: link.id,
        channel: 'mailLink',
        informant: { name, telephone },
      };
      await this.acknowledgeOne(id, act);
    }
    await this.database
      .$executeRaw`UPDATE agency_link SET "usedAt" = coalesce("usedAt", clock_timestamp()) WHERE id = ${link.id}::uuid`;
    return { ...(await this.pageOf(link, clock)), acknowledgedCount: waiting.length };
  }

  async list(caller: Caller, directiveId: string): Promise<z.infer<typeof agencyLinkList>> {
    await findDirective(this.database, caller, directiveId, 'directive.record');
    const links = await this.database.agencyLink.findMany({ where: { directiveId } });
    const agencies = await this.database.agency.findMany({
      where: { id: { in: links.map(({ agencyId }) => agencyId) } },
      select: { id: true, name: true },
      orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
    });
    return {
      links: agencies.flatMap((agency) =>
        links
          .filter(({ agencyId }) => agencyId === agency.id)
          .map(({ agencyId, expiresAt, revokedAt, usedAt }) => ({
            agencyId,
            agency: agency.name,
            expiresAt: expiresAt.toISOString(),
            revokedAt: revokedAt?.toISOString() ?? null,
            usedAt: usedAt?.toISOString() ?? null,
          })),
      ),
    };
  }

  /** @throws DomainError NOT_FOUND */
  async revoke(caller: Caller, directiveId: string, agencyId: string): Promise<void> {
    await findDirective(this.database, caller, directiveId, 'directive.prepare');
    const count = await this.database.$executeRaw`
      UPDATE agency_link SET "revokedAt" = coalesce("revokedAt", clock_timestamp())
      WHERE "directiveId" = ${directiveId}::uuid AND "agencyId" = ${agencyId}::uuid`;
    if (count === 0) throw notFound('liên kết', agencyId);
  }

  /** Somebody else may acknowledge in the same moment: then there is nothing left to do. */
  private async acknowledgeOne(assignmentId: string, act: Act): Promise<void> {
    try {
      await this.followUp.carryOut(assignmentId, { type: 'acknowledge' }, act);
    } catch (error) {
      if (!(error instanceof DomainError) || !['STATE_DOES_NOT_ALLOW', 'COMMAND_REUSED'].includes(error.code))
        throw error;
    }
  }

  private async open(token: string): Promise<OpenLink> {
    const [installation] = await this.database.$queryRaw<
      { linkSecret: string }[]
    >`SELECT "linkSecret" FROM installation`;
    const id = installation ? linkIdOfToken(installation.linkSecret, token) : null;
    const [row] = id
      ? await this.database.$queryRaw<(Omit<OpenLink, 'token'> & { isExpired: boolean; isRevoked: boolean })[]>`
          SELECT l.id, d."officeId", l."agencyId", l."directiveId", l."expiresAt" <= clock_timestamp() AS "isExpired",
                 l."revokedAt" IS NOT NULL OR d.state = 'revoked' AS "isRevoked"
          FROM agency_link l JOIN directive d ON d.id = l."directiveId" WHERE l.id = ${id}::uuid`
      : [];
    if (!row)
      throw new DomainError('LINK_INVALID', 'Liên kết không đúng. Xin mở lại từ thư đã nhận, hoặc liên hệ Văn phòng.');
    if (row.isRevoked)
      throw new DomainError('LINK_REVOKED', 'Liên kết đã được thu hồi. Xin liên hệ Văn phòng nếu cần.');
    if (row.isExpired)
      throw new DomainError('LINK_EXPIRED', 'Liên kết đã hết hạn. Xin liên hệ Văn phòng để được hướng dẫn.');
    return { ...row, token };
  }

  private async pageOf({ token, officeId, agencyId, directiveId }: OpenLink, clock: Clock): Promise<LinkPage> {
    const { read, calendar } = await readingAt(this.database, officeId, new Date(clock.at), undefined);
    const [office, agency, rows] = await Promise.all([
      this.database.office.findUniqueOrThrow({
        where: { id: officeId },
        select: { secretariatName: true, contactRoom: true, contactPhone: true },
      }),
      this.database.agency.findUniqueOrThrow({ where: { id: agencyId }, select: { name: true } }),
      listAssignments(this.database, { officeId, agencyId, directiveId }, read, 'directive', AT_MOST, null),
    ]);
    const directive = await this.database.directive.findUniqueOrThrow({
      where: { id: directiveId },
      select: { issuer: true, fileId: true },
    });
    const assignments = rows
      .filter(({ state }) => state !== 'revoked' && state !== 'transferred')
      .map((row) => viewOf(row, read, calendar));
    return {
      office,
      issuer: directive.issuer,
      originalPath: directive.fileId === null ? null : `/nhiem-vu/${token}/van-ban`,
      agencyName: agency.name,
      assignments,
      acknowledgedCount: null,
      clock,
    };
  }
}
