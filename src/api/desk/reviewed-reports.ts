import type { z } from 'zod';
import type { Database } from '../../database/database.js';
import { namesOf } from '../assignments/assignment-story.js';
import type { review } from './review.schemas.js';

export interface ReviewedReport {
  view: NonNullable<z.infer<typeof review>['report']>;
  decidedById: string | null;
}

/** An assignment's reports, newest first, with the channel through which each came and who entered it (P1). */
export async function reportsOf(
  database: Database,
  assignmentId: string,
): Promise<{ completions: ReviewedReport[]; progress: ReviewedReport[] }> {
  const [reports, events] = await Promise.all([
    database.report.findMany({
      where: { assignmentId },
      orderBy: { reportedAt: 'asc' },
      include: { files: { select: { file: { select: { id: true, name: true, mediaType: true, sizeBytes: true } } } } },
    }),
    database.assignmentEvent.findMany({
      where: { assignmentId, kind: { in: ['reportCompletion', 'reportProgress'] } },
      select: { at: true, kind: true, channel: true, actorId: true },
    }),
  ]);
  const people = await namesOf(
    database,
    events.map(({ actorId }) => actorId),
  );
  let attempt = 0;
  const all = reports.map((report): ReviewedReport => {
    const isCompletion = report.kind === 'completion';
    if (isCompletion) attempt += 1;
    // A report and its line in the log are written in one transaction, at one instant.
    const event = events.find(
      ({ at, kind }) => +at === +report.reportedAt && kind === (isCompletion ? 'reportCompletion' : 'reportProgress'),
    );
    return {
      decidedById: report.decidedById,
      view: {
        id: report.id,
        kind: isCompletion ? 'completion' : 'progress',
        state: report.state,
        content: report.content,
        percent: report.percent,
        delayReason: report.delayReason,
        performedOn: report.performedOn,
        reportedAt: report.reportedAt.toISOString(),
        letter: report.letterNumber
          ? { number: report.letterNumber, on: report.letterOn, signer: report.letterSigner }
          : null,
        decidedAt: report.decidedAt?.toISOString() ?? null,
        decisionReason: report.decisionReason,
        files: report.files.map(({ file }) => file),
        attempt: isCompletion ? attempt : 0,
        channel: event?.channel ?? null,
        enteredBy: event?.actorId ? (people.get(event.actorId) ?? null) : null,
      },
    };
  });
  const newestFirst = all.toReversed();
  return {
    completions: newestFirst.filter(({ view }) => view.kind === 'completion'),
    progress: newestFirst.filter(({ view }) => view.kind === 'progress'),
  };
}
