import { assignmentCommandRights, reaches } from '../../domain/rights.js';
import { subjectNames } from '../../domain/submission.js';
import type { Database } from '../../database/database.js';
import { pendingExtensions } from '../../database/queries/desk-details.js';
import type { SubmissionRow } from '../../database/queries/submissions.js';
import { officeOf, type Caller } from '../access/caller.js';
import { basis as basisShape } from '../assignments/commands.schemas.js';
import { readingAt } from '../assignments/read-at.js';
import { viewsById } from '../desk/views-by-id.js';
import { waitedDays } from '../desk/waited-days.js';
import type { SubmissionView } from './submissions.schemas.js';

/** What is put to leaders, as the pages show it; what became of the assignment stands in its view. */
export async function submissionViews(
  database: Database,
  caller: Caller,
  rows: readonly SubmissionRow[],
): Promise<SubmissionView[]> {
  if (rows.length === 0) return [];
  const officeId = officeOf(caller);
  const ids = rows.map(({ assignmentId }) => assignmentId);
  const reading = await readingAt(database, officeId, new Date(caller.clock.at), undefined);
  const [views, extensions] = await Promise.all([
    viewsById(database, officeId, ids, reading),
    pendingExtensions(database, ids),
  ]);
  return rows.flatMap((row): SubmissionView[] => {
    const assignment = views.get(row.assignmentId);
    if (!assignment) return [];
    const extension = extensions.find(({ assignmentId }) => assignmentId === row.assignmentId);
    return [
      {
        id: row.id,
        subject: row.subject,
        subjectName: subjectNames[row.subject],
        state: row.state,
        assignment,
        content: row.content,
        request:
          extension && row.subject === 'extension'
            ? {
                oldDueOn: extension.oldDueOn,
                proposedDueOn: extension.proposedDueOn,
                reason: extension.reason,
                achieved: extension.achieved,
                requestedAt: extension.requestedAt.toISOString(),
              }
            : null,
        proposal: row.proposal,
        newDueOn: row.newDueOn,
        words: row.words,
        post: { id: row.postId, title: row.postTitle },
        slipNumber: row.slipNumber,
        slipOn: row.slipOn,
        submittedAt: row.submittedAt.toISOString(),
        submittedBy: row.submittedByName,
        waitingDays: waitedDays(row.submittedAt, reading.read.at, reading.calendar),
        answeredAt: row.answeredAt?.toISOString() ?? null,
        answeredBy: row.answeredByName,
        answer: row.answer,
        basis: basisShape.nullable().parse(row.basis ?? null),
        mayDecide:
          row.state === 'waiting' &&
          reaches(assignmentCommandRights.decideExtension[caller.role], caller, {
            officeId,
            specialistId: row.specialistId,
            room: row.room,
          }),
      },
    ];
  });
}
