import type { Notice } from '../../../database/generated/client.js';
import { localDateOf } from '../../../domain/plain-date.js';
import type { LeadershipProposal, LeadershipReportLine } from '../../../mail/mail-content.js';
import type { Filled } from './filled.js';
import { figuresOf } from './figures.js';
import { loadAssignments, type LoadedAssignment } from './load-assignments.js';
import { clauseWords } from './mailed-assignments.js';
import { mailedDeadline } from './mailed-deadline.js';
import { directiveColumns, mailedDirective } from './mailed-directive.js';
import { overdueOf } from './overdue-days.js';
import { textOf } from './payload.js';
import { personOf } from './person.js';
import type { Scene } from './scene.js';
import { urgingsOf } from './urgings-of.js';

/** Báo cáo lãnh đạo: figures, each overdue agency, proposals, as of now. */
export async function leadershipReport(scene: Scene, notices: readonly Notice[]): Promise<Filled> {
  const { tx, mail, urls } = scene;
  if (mail.directiveId === null) return null;
  const facts = await tx.directive.findUniqueOrThrow({ where: { id: mail.directiveId }, select: directiveColumns });
  const reportId = textOf(notices.at(-1)?.payload, 'reportId');
  const report = reportId === null ? null : await tx.leadershipReport.findUnique({ where: { id: reportId } });
  const lines = await overdueLines(scene, mail.directiveId);
  return {
    directives: [facts],
    content: {
      kind: 'leadershipReport',
      directive: mailedDirective(facts, scene),
      asOfAt: scene.now.toISOString(),
      figures: await figuresOf(scene, mail.directiveId),
      lines,
      proposals: proposalsOf(lines, report?.note ?? null),
      sentBy: report?.sentById ? await personOf(scene, report.sentById) : null,
      sheetUrl: `${urls.directive(mail.directiveId)}/sheet`,
    },
  };
}

async function overdueLines(scene: Scene, directiveId: string): Promise<LeadershipReportLine[]> {
  const open = await loadAssignments(scene, { directiveId, role: 'lead', dueAt: { lt: scene.now }, putAsideAt: null });
  const rows = open.filter((row) => overdueOf(row, scene) !== null);
  const ids = rows.map(({ id }) => id);
  const urgings = await urgingsOf(scene, ids);
  const extensions = await scene.tx.extensionRequest.findMany({
    where: { assignmentId: { in: ids }, state: { not: 'lapsed' } },
    orderBy: { requestedAt: 'asc' },
  });
  const reports = await scene.tx.report.findMany({
    where: { assignmentId: { in: ids }, delayReason: { not: null } },
    orderBy: { reportedAt: 'asc' },
  });
  return rows.map((row: LoadedAssignment): LeadershipReportLine => {
    const extension = extensions.findLast(({ assignmentId }) => assignmentId === row.id);
    return {
      agency: row.agency.name,
      clause: clauseWords(row.task.clause),
      content: row.task.action.trim() === '' ? row.task.content : row.task.action,
      deadline: mailedDeadline(row),
      overdue: overdueOf(row, scene) ?? { calendarDays: 0, workingDays: 0 },
      urgings: urgings.get(row.id) ?? [],
      extension: extension
        ? { requestedDueOn: extension.newDueOn ?? extension.proposedDueOn, state: extensionState(extension.state) }
        : null,
      reasonGiven:
        reports.findLast(({ assignmentId }) => assignmentId === row.id)?.delayReason ?? extension?.reason ?? null,
      isOutsideCommittee: row.agency.register === 'request',
    };
  });
}

const extensionState = (state: string) => (state === 'approved' || state === 'refused' ? state : 'pending');

/** Who asked for time may get it; who said nothing is asked to explain. Bodies that are asked (S19) are not. */
function proposalsOf(lines: readonly LeadershipReportLine[], note: string | null): LeadershipProposal[] {
  const inside = lines.filter(({ isOutsideCommittee }) => !isOutsideCommittee);
  const asking = inside.filter(({ extension }) => extension?.state === 'pending');
  const silent = [...new Set(inside.filter((line) => !asking.includes(line)).map(({ agency }) => agency))];
  return [
    ...(silent.length > 0 ? [{ kind: 'explanation', agencies: silent, byOn: null } as const] : []),
    ...asking.flatMap(({ agency, extension }) =>
      extension ? [{ kind: 'extension', agency, toOn: extension.requestedDueOn } as const] : [],
    ),
    ...(note === null || note.trim() === '' ? [] : [{ kind: 'other', text: note } as const]),
  ];
}

/** To the Chief of Office: prepared reports that nobody has looked at. */
export async function reportUntouched(scene: Scene, notices: readonly Notice[]): Promise<Filled> {
  const { tx, urls, policy } = scene;
  const directiveIds = [...new Set(notices.flatMap(({ directiveId }) => directiveId ?? []))];
  const prepared = await tx.leadershipReport.findMany({
    where: { directiveId: { in: directiveIds }, state: 'prepared' },
    include: { directive: { select: directiveColumns } },
    orderBy: { preparedAt: 'asc' },
  });
  const reports = [];
  for (const { directive, directiveId, preparedAt } of prepared) {
    reports.push({
      directive: mailedDirective(directive, scene),
      preparedAt: preparedAt.toISOString(),
      workingDaysUntouched: policy.calendar.workingDaysBetween(localDateOf(preparedAt), scene.today),
      specialist:
        directive.specialistId === null ? 'chưa phân công' : (await personOf(scene, directive.specialistId)).post,
      figures: await figuresOf(scene, directiveId),
      reportUrl: urls.directive(directiveId),
    });
  }
  if (reports.length === 0) return null;
  return {
    directives: prepared.map(({ directive }) => directive),
    content: { kind: 'reportUntouched', asOfAt: scene.now.toISOString(), reports },
  };
}
