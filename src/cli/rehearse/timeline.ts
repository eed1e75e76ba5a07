import type { Database } from '../../database/database.js';

/** One mail that would go out. */
export interface RehearsedMail {
  /** business instant, ISO */
  at: string;
  /** src/domain/notice-kinds.ts */
  kind: string;
  /** an agency's, post's or account's name */
  to: string;
  recipientKind: string;
  addresses: string[];
  subject: string;
  text: string;
}

/** What becomes of one rung at one instant, for how many assignments. */
export interface RehearsedRung {
  at: string;
  rung: string;
  /** fired | collapsed | skipped */
  outcome: string;
  reason: string | null;
  assignmentCount: number;
}

export interface Timeline {
  mails: RehearsedMail[];
  rungs: RehearsedRung[];
  /** instants at which a report to leadership lay prepared on the specialist's desk, ISO */
  reportsPreparedAt: string[];
  /** who could not be reached by mail */
  unreachable: { at: string; kind: string; to: string }[];
}

/** What a rehearsed life left in its tables, in the order of time. */
export async function readTimeline(database: Database): Promise<Timeline> {
  const { nameOf, rankOf } = await recipientsByRank(database);
  const mails = await database.mail.findMany({
    where: { state: { not: 'obsolete' } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  const rungs = await database.$queryRaw<
    { at: Date; rung: string; outcome: string; reason: string | null; count: number }[]
  >`
    SELECT date_trunc('minute', at) AS at, rung, outcome, reason, count(*)::int AS count FROM fired_rung GROUP BY 1, 2, 3, 4 ORDER BY 1, 2`;
  const reports = await database.leadershipReport.findMany({ orderBy: { preparedAt: 'asc' } });
  const unreachable = await database.notice.findMany({ where: { state: 'undeliverable' }, orderBy: { at: 'asc' } });
  return {
    mails: mails
      .toSorted((a, b) => a.at.getTime() - b.at.getTime() || rankOf(a.recipientId) - rankOf(b.recipientId))
      .map((mail) => ({
        at: mail.at.toISOString(),
        kind: mail.kind,
        to: nameOf(mail.recipientId),
        recipientKind: mail.recipientKind,
        addresses: mail.addresses,
        subject: mail.subject ?? '',
        text: mail.bodyText ?? '',
      })),
    rungs: rungs.map(({ at, rung, outcome, reason, count }) => ({
      at: at.toISOString(),
      rung,
      outcome,
      reason,
      assignmentCount: count,
    })),
    reportsPreparedAt: reports.map(({ preparedAt }) => preparedAt.toISOString()),
    unreachable: unreachable.map(({ at, kind, recipientId }) => ({
      at: at.toISOString(),
      kind,
      to: nameOf(recipientId),
    })),
  };
}

/** Agencies in the registry's order, then posts, then accounts. */
async function recipientsByRank(
  database: Database,
): Promise<{ nameOf: (id: string) => string; rankOf: (id: string) => number }> {
  const agencies = await database.agency.findMany({ select: { id: true, name: true }, orderBy: { sortOrder: 'asc' } });
  const posts = await database.post.findMany({ select: { id: true, title: true } });
  const accounts = await database.account.findMany({ select: { id: true, displayName: true } });
  const recipients = new Map(
    [
      ...agencies,
      ...posts.map(({ id, title }) => ({ id, name: title })),
      ...accounts.map(({ id, displayName }) => ({ id, name: displayName })),
    ].map(({ id, name }, rank) => [id, { name, rank }]),
  );
  return {
    nameOf: (id) => recipients.get(id)?.name ?? id,
    rankOf: (id) => recipients.get(id)?.rank ?? recipients.size,
  };
}
