import type { Notice } from '../../../database/generated/client.js';
import { localDateOf } from '../../../domain/plain-date.js';
import type { Filled } from './filled.js';
import { letterOf } from './letter.js';
import { clauseWords } from './mailed-assignments.js';
import { mailedDirective } from './mailed-directive.js';
import { noticedAssignments } from './noticed-assignments.js';
import { personOf } from './person.js';
import type { Scene } from './scene.js';

/** Reports that wait for the Office itself. */
export async function officeSlow(scene: Scene, notices: readonly Notice[]): Promise<Filled> {
  const rows = (await noticedAssignments(scene, notices)).filter(({ state }) => state === 'awaitingConfirmation');
  if (rows.length === 0) return null;
  const pending = await scene.tx.report.findMany({
    where: { assignmentId: { in: rows.map(({ id }) => id) }, kind: 'completion', state: 'pending' },
    orderBy: { reportedAt: 'asc' },
  });
  const reports = [];
  for (const row of rows) {
    const report = pending.findLast(({ assignmentId }) => assignmentId === row.id);
    const reportedAt = report?.reportedAt ?? row.reportedAt ?? scene.now;
    const { specialistId } = row.directive;
    reports.push({
      directive: mailedDirective(row.directive, scene),
      agency: row.agency.name,
      clause: clauseWords(row.task.clause),
      content: row.task.action,
      reportedAt: reportedAt.toISOString(),
      letter: letterOf(report?.letterNumber ?? null, report?.letterOn ?? null),
      workingDaysWaiting: scene.policy.calendar.workingDaysBetween(localDateOf(reportedAt), scene.today),
      specialist: specialistId === null ? 'chưa phân công' : (await personOf(scene, specialistId)).post,
      assignmentUrl: scene.urls.assignment(row.id),
    });
  }
  return {
    directives: rows.map(({ directive }) => directive),
    content: { kind: 'officeSlow', asOfAt: scene.now.toISOString(), reports },
  };
}
