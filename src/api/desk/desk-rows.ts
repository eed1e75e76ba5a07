import { daysOverdue } from '../../domain/reporting-status.js';
import { reaches, rights } from '../../domain/rights.js';
import type { Database } from '../../database/database.js';
import type { DeskKeyRow } from '../../database/queries/desk.js';
import {
  deskAgencies,
  deskDirectives,
  lastCalls,
  newestNotices,
  overdueOfDirectives,
  pendingExtensions,
  pendingReports,
  type DeskDirectiveRow,
} from '../../database/queries/desk-details.js';
import { mailLines } from '../../database/queries/mail-lines.js';
import { officeOf, type Caller } from '../access/caller.js';
import type { Reading } from '../assignments/read-at.js';
import { mailLineOf } from '../mail-line-of.js';
import type { DeskQueue, DeskRow } from './desk.schemas.js';
import { viewsById } from './views-by-id.js';
import { waitedDays } from './waited-days.js';

const isPresent = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** The rows of one page of a queue, with all that the list shows of them: a handful of questions a page, none a row. */
export async function deskRows(
  database: Database,
  caller: Caller,
  queue: DeskQueue,
  keys: readonly DeskKeyRow[],
  reading: Reading,
): Promise<DeskRow[]> {
  if (keys.length === 0) return [];
  const { at } = reading.read;
  const assignmentIds = keys.flatMap((key) => key.assignmentIds);
  const pairs = keys.flatMap(({ directiveId, agencyId }) => (agencyId ? [{ directiveId, agencyId }] : []));
  const isReal = caller.clock.kind === 'production';
  const isAboutMails = queue === 'calls' || queue === 'mails';
  const [views, directives, agencies, reports, extensions, calls, notices, overdue] = await Promise.all([
    viewsById(database, officeOf(caller), assignmentIds, reading),
    deskDirectives(database, [...new Set(keys.map(({ directiveId }) => directiveId))]),
    deskAgencies(database, [...new Set(pairs.map(({ agencyId }) => agencyId))]),
    queue === 'reports' ? pendingReports(database, assignmentIds) : [],
    queue === 'requests' ? pendingExtensions(database, assignmentIds) : [],
    lastCalls(database, pairs),
    queue === 'calls' ? newestNotices(database, pairs) : [],
    queue === 'leadershipReports'
      ? overdueOfDirectives(
          database,
          keys.map(({ directiveId }) => directiveId),
          at,
        )
      : [],
  ]);
  const noticeIds = [
    ...notices.map(({ noticeId }) => noticeId),
    ...(queue === 'mails' ? keys.map(({ subjectId }) => subjectId).filter(isPresent) : []),
  ];
  const lines = isAboutMails ? await mailLines(database, { noticeIds, agencyId: null, upTo: at }) : [];
  const leaders = queue === 'leadershipReports' ? await leadersOf(database, directives) : new Map<string, string>();
  const newest = new Map(notices.map((row) => [`${row.directiveId}:${row.agencyId}`, row.noticeId]));

  return keys.flatMap((key): DeskRow[] => {
    const directive = directives.find(({ id }) => id === key.directiveId);
    if (!directive) return [];
    const [first] = key.assignmentIds;
    const report = reports.find(({ assignmentId }) => assignmentId === first);
    const extension = extensions.find(({ assignmentId }) => assignmentId === first);
    const call = calls.find(
      ({ directiveId, agencyId }) => directiveId === key.directiveId && agencyId === key.agencyId,
    );
    const noticeId = queue === 'mails' ? key.subjectId : newest.get(`${key.directiveId}:${key.agencyId ?? ''}`);
    const line = lines.find((candidate) => candidate.noticeId === noticeId);
    const late = overdue.find(({ directiveId }) => directiveId === key.directiveId);
    return [
      {
        key: key.key,
        waitingSince: key.since.toISOString(),
        waitingDays: waitedDays(key.since, at, reading.calendar),
        directive: headOf(directive),
        agency: agencies.find(({ id }) => id === key.agencyId) ?? null,
        assignments: key.assignmentIds.map((id) => views.get(id)).filter(isPresent),
        mayAct: reaches(rights['call.write'][caller.role], caller, directive),
        report: report
          ? { letterNumber: report.letterNumber, letterOn: report.letterOn, attempt: report.attempt }
          : null,
        extension: extension
          ? {
              id: extension.id,
              oldDueOn: extension.oldDueOn,
              proposedDueOn: extension.proposedDueOn,
              reason: extension.reason,
              achieved: extension.achieved,
              lastAnswer: extension.lastAnswer,
            }
          : null,
        // A demonstration's mails leave on the real clock: there the business instant is the one that says something.
        mail: line
          ? { ...mailLineOf(line), ...(isReal || !line.handedOverAt ? {} : { handedOverAt: line.at.toISOString() }) }
          : null,
        leadershipReport:
          queue === 'leadershipReports'
            ? {
                id: key.subjectId ?? key.key,
                overdueCount: late?.overdueCount ?? 0,
                oldestCalendarDaysOverdue: late ? daysOverdue(late.oldestDueAt, at, reading.calendar).calendarDays : 0,
                leaderPost: leaders.get(key.directiveId) ?? null,
              }
            : null,
        lastCall: call
          ? {
              calledAt: call.calledAt.toISOString(),
              whom: call.whom,
              telephone: call.telephone,
              said: call.said,
              by: call.byName,
              count: call.count,
            }
          : null,
      },
    ];
  });
}

export const headOf = (directive: DeskDirectiveRow): DeskRow['directive'] => ({
  id: directive.id,
  number: directive.number,
  type: directive.type,
  issuedOn: directive.issuedOn,
  subject: directive.subject,
  specialist: directive.specialistName,
  room: directive.room,
});

/** Titles of the leaders who direct these directives. */
async function leadersOf(database: Database, directives: readonly DeskDirectiveRow[]): Promise<Map<string, string>> {
  const rows = await database.$queryRaw<{ id: string; title: string }[]>`
    SELECT d.id, p.title FROM directive d JOIN post p ON p.id = d."directedByPostId"
    WHERE d.id = ANY(${directives.map(({ id }) => id)}::uuid[])`;
  return new Map(rows.map(({ id, title }) => [id, title]));
}
