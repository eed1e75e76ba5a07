import type { z } from 'zod';
import type { Database } from '../../database/database.js';
import type { AssignmentFilter } from '../../database/queries/assignments.js';
import type { Caller } from '../access/caller.js';
import { namesOf } from '../assignments/assignment-story.js';
import type { Reading } from '../assignments/read-at.js';
import { viewOf } from '../assignments/view-of.js';
import { allAssignments } from './all-assignments.js';
import type { directiveOne } from './directives.schemas.js';
import { deadlineRule, draft } from './draft.schemas.js';

type Details = Omit<z.infer<typeof directiveOne>, 'directive' | 'mayDo' | 'clock'>;

const signerShape = draft.shape.document.shape.signer;

/**
 * The tasks of a directive with their assignments, and what stands on its desk. An agency sees the clauses that give it
 * something, its own assignments, the document's head and its file (engine.md §8).
 */
export async function directiveDetails(
  database: Database,
  caller: Caller,
  id: string,
  { read, calendar }: Reading,
): Promise<Details> {
  const isForAgency = caller.agencyId !== null;
  const filter: AssignmentFilter = {
    officeId: caller.officeId ?? '',
    directiveId: id,
    ...(caller.agencyId ? { agencyId: caller.agencyId } : {}),
  };
  const [row, tasks, assignments, waitingLineCount, reports] = await Promise.all([
    database.directive.findUniqueOrThrow({ where: { id }, select: { signer: true, directedBy: true, fileId: true } }),
    database.task.findMany({
      where: { directiveId: id },
      omit: { directiveId: true, search: true },
      orderBy: { ordinal: 'asc' },
    }),
    allAssignments(database, filter, read),
    isForAgency ? 0 : database.handOutLine.count({ where: { directiveId: id, handedOutAt: null } }),
    isForAgency
      ? []
      : database.leadershipReport.findMany({ where: { directiveId: id }, orderBy: { preparedAt: 'asc' } }),
  ]);
  const file = row.fileId
    ? await database.storedFile.findUnique({ where: { id: row.fileId }, select: { id: true, name: true } })
    : null;
  const people = await namesOf(
    database,
    reports.map(({ sentById }) => sentById),
  );
  const byTask = Map.groupBy(assignments, ({ taskId }) => taskId);
  return {
    signer: signerShape.parse(row.signer ?? null),
    directedBy: row.directedBy,
    file,
    tasks: tasks
      .filter((task) => !isForAgency || byTask.has(task.id))
      .map(({ spanStart, spanEnd, deadline, ...task }) => ({
        ...task,
        deadline: deadlineRule.nullable().parse(deadline),
        span: spanStart === null || spanEnd === null ? null : [spanStart, spanEnd],
        assignments: (byTask.get(task.id) ?? []).map((assignment) => viewOf(assignment, read, calendar)),
      })),
    waitingLineCount,
    leadershipReports: reports.map((report) => ({
      id: report.id,
      state: report.state === 'sent' ? 'sent' : report.state === 'lapsed' ? 'lapsed' : 'prepared',
      preparedAt: report.preparedAt.toISOString(),
      sentAt: report.sentAt?.toISOString() ?? null,
      sentBy: report.sentById ? (people.get(report.sentById) ?? null) : null,
      note: report.note,
    })),
  };
}
