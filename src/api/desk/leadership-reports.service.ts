import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { localDateOf } from '../../domain/plain-date.js';
import { directiveCommandRights, reaches } from '../../domain/rights.js';
import type { Database } from '../../database/database.js';
import { countAssignments, listAssignments } from '../../database/queries/assignments.js';
import { deskDirectives } from '../../database/queries/desk-details.js';
import { leaderPosts } from '../../database/queries/submissions.js';
import { notFound, officeOf, type Caller } from '../access/caller.js';
import { readingAt } from '../assignments/read-at.js';
import { viewOf } from '../assignments/view-of.js';
import { COUNTED_AT_MOST } from '../schemas/paging.schemas.js';
import { DATABASE } from '../tokens.js';
import { headOf } from './desk-rows.js';
import type { leadershipReportOne } from './desk.schemas.js';

/** So many lines a person looks through before sending; the total says how many there are. */
const LINES_SHOWN = 200;

@Injectable()
export class LeadershipReportsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** What the prepared report would say if it were sent now. @throws DomainError NOT_FOUND */
  async one(caller: Caller, id: string): Promise<z.infer<typeof leadershipReportOne>> {
    const { database } = this;
    const officeId = officeOf(caller);
    const report = await database.leadershipReport.findUnique({
      where: { id },
      include: { directive: { select: { directedByPostId: true } } },
    });
    const [directive] = report ? await deskDirectives(database, [report.directiveId]) : [];
    if (!report || !directive || directive.officeId !== officeId) throw notFound('báo cáo lãnh đạo', id);
    const { read, calendar } = await readingAt(database, officeId, new Date(caller.clock.at), undefined);
    const filter = { officeId, directiveId: directive.id, isOverdue: true };
    const [posts, rows, total] = await Promise.all([
      leaderPosts(database, officeId, localDateOf(read.at)),
      listAssignments(database, filter, read, 'due', LINES_SHOWN, null),
      countAssignments(database, filter, read, COUNTED_AT_MOST),
    ]);
    // The same choice as in src/followup/recipients.ts: who directs it, else the Chairman.
    const to =
      posts.find((post) => post.id === report.directive.directedByPostId) ??
      posts.find(({ kind }) => kind === 'chairman') ??
      null;
    const shown = ({ id: postId, title, hasAddress }: (typeof posts)[number]) => ({ id: postId, title, hasAddress });
    return {
      directive: headOf(directive),
      report: {
        id: report.id,
        state: report.state === 'sent' ? 'sent' : report.state === 'lapsed' ? 'lapsed' : 'prepared',
        preparedAt: report.preparedAt.toISOString(),
        sentAt: report.sentAt?.toISOString() ?? null,
        note: report.note,
        lapsedReason: report.lapsedReason,
      },
      to: to && shown(to),
      posts: posts.map(shown),
      overdue: rows.map((row) => viewOf(row, read, calendar)),
      total,
      mayAct: reaches(directiveCommandRights.sendReport[caller.role], caller, directive),
      clock: caller.clock,
    };
  }
}
