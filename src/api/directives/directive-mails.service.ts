import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Database } from '../../database/database.js';
import { countSentMails, sentMailLines } from '../../database/queries/directive-records.js';
import { notFound, type Caller } from '../access/caller.js';
import { readCursor, writeCursor } from '../cursor.js';
import { mailStateOf } from '../mail-line-of.js';
import { COUNTED_AT_MOST } from '../schemas/paging.schemas.js';
import { DATABASE } from '../tokens.js';
import type { sentMail, sentMails, sentMailsQuery } from './directive-records.schemas.js';
import { findDirective } from './find-directive.js';

const cursorShape = z.object({ upTo: z.iso.datetime(), keys: z.tuple([z.string(), z.string()]) });

/** The mails of a directive as they were sent. */
@Injectable()
export class DirectiveMailsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** @throws DomainError NOT_FOUND, CURSOR_INVALID */
  async list(caller: Caller, id: string, query: z.infer<typeof sentMailsQuery>): Promise<z.infer<typeof sentMails>> {
    await findDirective(this.database, caller, id, 'directive.record');
    const cursor = readCursor(cursorShape, query.cursor);
    const upTo = new Date(cursor?.upTo ?? caller.clock.at);
    const filter = { directiveId: id, agencyId: query.agency, kind: query.kind, isTroubled: query.trouble, upTo };
    const [rows, total, troubleCount] = await Promise.all([
      sentMailLines(this.database, filter, query.limit + 1, cursor?.keys ?? null),
      cursor ? null : countSentMails(this.database, filter, COUNTED_AT_MOST),
      countSentMails(this.database, { directiveId: id, isTroubled: true, upTo }, COUNTED_AT_MOST),
    ]);
    const page = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? page.at(-1) : undefined;
    return {
      mails: page.map((row) => ({
        key: row.key,
        mailId: row.mailId,
        kind: row.kind,
        at: row.at.toISOString(),
        recipient: row.recipientName ?? 'chưa xác định',
        noticeCount: row.noticeCount,
        ...mailStateOf(row),
        reason: row.reason,
        subject: row.subject,
        addresses: row.addresses ?? [],
        handedOverAt: row.handedOverAt?.toISOString() ?? null,
        serverAnswer: row.serverAnswer,
      })),
      total,
      troubleCount,
      nextCursor: last ? writeCursor({ upTo: upTo.toISOString(), keys: [last.at.toISOString(), last.key] }) : null,
      clock: caller.clock,
    };
  }

  /** @throws DomainError NOT_FOUND, also for a mail that says nothing of this directive */
  async one(caller: Caller, id: string, mailId: string): Promise<z.infer<typeof sentMail>> {
    await findDirective(this.database, caller, id, 'directive.record');
    const notices = await this.database.notice.findMany({
      where: { mailId, directiveId: id, at: { lte: new Date(caller.clock.at) } },
      orderBy: { id: 'asc' },
      select: { id: true, kind: true, at: true, state: true, reason: true },
    });
    const mail = notices.length === 0 ? null : await this.database.mail.findUnique({ where: { id: mailId } });
    if (!mail) throw notFound('thư', mailId);
    return {
      id: mail.id,
      kind: mail.kind,
      at: mail.at.toISOString(),
      subject: mail.subject,
      text: mail.bodyText,
      addresses: mail.addresses,
      replyTo: mail.replyTo,
      ...mailStateOf({ noticeState: 'inMail', mailState: mail.state }),
      attempts: mail.attempts,
      handedOverAt: mail.handedOverAt?.toISOString() ?? null,
      serverAnswer: mail.serverAnswer,
      notices: notices.map(({ id: noticeId, at, ...notice }) => ({ noticeId, at: at.toISOString(), ...notice })),
      clock: caller.clock,
    };
  }
}
