import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { localDateOf } from '../../domain/plain-date.js';
import { daysOverdue, reportingStatus } from '../../domain/reporting-status.js';
import { assignmentCommandRights, reaches } from '../../domain/rights.js';
import { formatDate } from '../../domain/vietnamese-dates.js';
import type { Database } from '../../database/database.js';
import { listAssignments } from '../../database/queries/assignments.js';
import { placeInReports } from '../../database/queries/desk.js';
import { notFound, officeOf, type Caller } from '../access/caller.js';
import { namesOf } from '../assignments/assignment-story.js';
import type { AssignmentView } from '../assignments/assignments.schemas.js';
import { readingAt, type Reading } from '../assignments/read-at.js';
import { viewOf } from '../assignments/view-of.js';
import { DATABASE } from '../tokens.js';
import { deskScopeOf } from './desk-scope.js';
import { reportsOf, type ReviewedReport } from './reviewed-reports.js';
import type { review, ReviewQuery } from './review.schemas.js';

type Review = z.infer<typeof review>;

@Injectable()
export class ReviewService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** @throws DomainError NOT_FOUND, also for what belongs to another office */
  async one(caller: Caller, id: string, { scope, performedOn }: ReviewQuery): Promise<Review> {
    const { database } = this;
    const officeId = officeOf(caller);
    const reading = await readingAt(database, officeId, new Date(caller.clock.at), undefined);
    const [row] = await listAssignments(database, { officeId, ids: [id] }, reading.read, 'agency', 1, null);
    if (!row) throw notFound('nhiệm vụ', id);
    const assignment = viewOf(row, reading.read, reading.calendar);
    const [task, directive, coordinators, reports] = await Promise.all([
      database.task.findUniqueOrThrow({
        where: { id: row.taskId },
        select: { content: true, deadlineBasis: true, spanStart: true, spanEnd: true },
      }),
      database.directive.findUniqueOrThrow({
        where: { id: row.directiveId },
        select: { officeId: true, specialistId: true, room: true, issuer: true, issuedOn: true, fileId: true },
      }),
      database.assignment.findMany({
        where: {
          taskId: row.taskId,
          period: row.period,
          role: 'coordinator',
          state: { notIn: ['revoked', 'transferred'] },
        },
        select: { agency: { select: { name: true } } },
        orderBy: [{ agency: { sortOrder: 'asc' } }, { agency: { name: 'asc' } }],
      }),
      reportsOf(database, id),
    ]);
    const [documentFile, decided, queue] = await Promise.all([
      directive.fileId
        ? database.storedFile.findUnique({ where: { id: directive.fileId }, select: { id: true, name: true } })
        : null,
      this.decidedOf(caller, reports.completions[0]),
      placeInReports(
        database,
        deskScopeOf(caller, scope),
        new Date(reports.completions[0]?.view.reportedAt ?? caller.clock.at),
        id,
      ),
    ]);
    const [newest, ...earlier] = reports.completions;
    return {
      assignment,
      content: task.content,
      deadlineBasis: task.deadlineBasis,
      coordinators: coordinators.map(({ agency }) => agency.name),
      issuer: directive.issuer,
      documentFile,
      span: task.spanStart === null || task.spanEnd === null ? null : { start: task.spanStart, end: task.spanEnd },
      report: newest?.view ?? null,
      earlier: earlier.map(({ view }) => view),
      progress: reports.progress.map(({ view }) => view),
      decided,
      ifConfirmed:
        assignment.state === 'awaitingConfirmation'
          ? ifConfirmed(assignment, performedOn, directive.issuedOn, reading)
          : null,
      mayAct: reaches(assignmentCommandRights.confirm[caller.role], caller, directive),
      queue,
      clock: caller.clock,
    };
  }

  /** Who decided the newest report, when somebody did: what a colleague's page is told (desks.md §8). */
  private async decidedOf(caller: Caller, report: ReviewedReport | undefined): Promise<Review['decided']> {
    if (!report?.view.decidedAt || (report.view.state !== 'confirmed' && report.view.state !== 'returned')) return null;
    const people = await namesOf(this.database, [report.decidedById]);
    const account = report.decidedById
      ? await this.database.account.findUnique({ where: { id: report.decidedById }, select: { room: true } })
      : null;
    return {
      kind: report.view.state,
      at: report.view.decidedAt,
      by: report.decidedById ? (people.get(report.decidedById) ?? null) : null,
      room: account?.room ?? null,
      isByMe: report.decidedById === caller.accountId,
      reason: report.view.decisionReason,
    };
  }
}

/** What the Office would record, by the rules of src/domain/decide.ts: the date counts, and is never after the report. */
function ifConfirmed(
  assignment: AssignmentView,
  asked: string | undefined,
  issuedOn: string | null,
  { read, calendar }: Reading,
): Review['ifConfirmed'] {
  const latestOn = localDateOf(assignment.reportedAt ? new Date(assignment.reportedAt) : read.at);
  const performedOn = asked ?? assignment.performedOn ?? latestOn;
  const dueAt = assignment.dueAt ? new Date(assignment.dueAt) : null;
  const status = reportingStatus(
    { state: 'closed', role: assignment.role, dueAt, reportedAt: null, performedOn },
    read.at,
  );
  // As late as the day of performance: its end, so that both units count whole days.
  const late =
    status === 'doneLate' && dueAt ? daysOverdue(dueAt, new Date(`${performedOn}T12:00:00+07:00`), calendar) : null;
  return {
    performedOn,
    status,
    earliestOn: issuedOn,
    latestOn,
    refusal: refusalOf(performedOn, issuedOn, latestOn),
    calendarDaysLate: late?.calendarDays ?? null,
    workingDaysLate: late?.workingDays ?? null,
  };
}

function refusalOf(performedOn: string, issuedOn: string | null, latestOn: string): string | null {
  if (performedOn > latestOn)
    return `Ngày thực hiện xong (${formatDate(performedOn)}) không được sau ngày báo cáo (${formatDate(latestOn)}).`;
  if (issuedOn && performedOn < issuedOn)
    return `Ngày thực hiện xong (${formatDate(performedOn)}) trước ngày ban hành văn bản (${formatDate(issuedOn)}).`;
  return null;
}
