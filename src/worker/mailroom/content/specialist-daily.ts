import type { Prisma } from '../../../database/generated/client.js';
import { addDays, instantAt } from '../../../domain/plain-date.js';
import { dueSoonUntil } from '../../../domain/reporting-status.js';
import type { SpecialistDailySection } from '../../../mail/mail-content.js';
import type { Filled } from './filled.js';
import { loadAssignments, type LoadedAssignment } from './load-assignments.js';
import { mailedDeadline } from './mailed-deadline.js';
import { directiveColumns, mailedDirective } from './mailed-directive.js';
import { overdueOf } from './overdue-days.js';
import { ordersToCarryOut } from './push-order.js';
import type { Scene } from './scene.js';
import { troubledMails } from './troubled-mails.js';

type Line = SpecialistDailySection['lines'][number];

const LINES_SHOWN = 10;
/** Undated items are looked after from the first rung on. */
const SILENT_DAYS = 30;

/** The specialist's one mail at 08:00: what waits on the desk, as it stands when it is sent. */
export async function specialistDaily(scene: Scene): Promise<Filled> {
  const { now, today, policy, mail } = scene;
  const mine = {
    officeId: mail.officeId,
    directive: { specialistId: mail.recipientId, state: { in: ['running'] }, heldAt: null },
    role: 'lead',
    putAsideAt: null,
  };
  const asked = { in: ['sent', 'inProgress'] };
  const yesterdayMorning = instantAt(policy.calendar.addWorkingDays(today, -1), policy.settings.digestAt);
  const silentSince = instantAt(addDays(today, -SILENT_DAYS));
  const sections: SpecialistDailySection[] = [
    await section(scene, 'reportsToConfirm', { ...mine, state: 'awaitingConfirmation' }, ({ reportedAt }) => ({
      sinceAt: reportedAt,
    })),
    await section(
      scene,
      'extensionsToDecide',
      { ...mine, state: asked, hasPendingExtension: true },
      ({ lastActivityAt }) => ({ sinceAt: lastActivityAt }),
    ),
    await section(scene, 'declinesToAnswer', { ...mine, state: 'declinePending' }, ({ lastActivityAt }) => ({
      sinceAt: lastActivityAt,
    })),
    await ordersToCarryOut(scene),
    await preparedReports(scene),
    await callList(scene, { ...mine, state: 'sent', launchedAt: { lte: yesterdayMorning } }),
    await section(scene, 'overdue', { ...mine, state: asked, dueAt: { lt: now } }, () => ({})),
    await section(
      scene,
      'dueSoon',
      {
        ...mine,
        state: asked,
        dueAt: { gte: now, lte: dueSoonUntil(now, policy.settings.dueSoonWorkingDays, policy.calendar) },
      },
      () => ({}),
    ),
    await section(
      scene,
      'undated',
      {
        ...mine,
        state: asked,
        dueAt: null,
        isStanding: false,
        roundStartedAt: { lt: silentSince },
        OR: [{ lastActivityAt: null }, { lastActivityAt: { lt: silentSince } }],
      },
      ({ lastActivityAt, roundStartedAt }) => ({ sinceAt: lastActivityAt ?? roundStartedAt }),
    ),
    await troubledMails(scene, LINES_SHOWN),
  ];
  if (sections.every(({ total }) => total === 0)) return null;
  return {
    directives: [],
    content: { kind: 'specialistDaily', asOfAt: now.toISOString(), sections, deskUrl: scene.urls.desk },
  };
}

async function section(
  scene: Scene,
  what: SpecialistDailySection['what'],
  where: Prisma.AssignmentWhereInput,
  special: (row: LoadedAssignment) => { sinceAt?: Date | null; remark?: string | null },
): Promise<SpecialistDailySection> {
  const total = await scene.tx.assignment.count({ where });
  const rows = total === 0 ? [] : await loadAssignments(scene, where, LINES_SHOWN);
  return { what, total, lines: rows.map((row) => lineOf(scene, row, special(row))) };
}

/** One call for each agency and document, however many assignments wait to be acknowledged. */
async function callList(scene: Scene, where: Prisma.AssignmentWhereInput): Promise<SpecialistDailySection> {
  const calls = await scene.tx.assignment.groupBy({
    by: ['directiveId', 'agencyId'],
    where,
    _min: { launchedAt: true },
    orderBy: [{ _min: { launchedAt: 'asc' } }, { directiveId: 'asc' }, { agencyId: 'asc' }],
  });
  const lines: Line[] = [];
  for (const { directiveId, agencyId } of calls.slice(0, LINES_SHOWN)) {
    const [row] = await loadAssignments(scene, { ...where, directiveId, agencyId }, 1);
    if (row === undefined) continue;
    const remark = row.agency.phone === null ? null : `điện thoại ${row.agency.phone}`;
    lines.push({ ...lineOf(scene, row, { sinceAt: row.launchedAt, remark }), content: null, deadline: null });
  }
  return { what: 'notAcknowledged', total: calls.length, lines };
}

function lineOf(
  scene: Scene,
  row: LoadedAssignment,
  { sinceAt = null, remark = null }: { sinceAt?: Date | null; remark?: string | null },
): Line {
  return {
    agency: row.agency.name,
    directive: mailedDirective(row.directive, scene),
    content: row.task.action,
    deadline: mailedDeadline(row),
    overdue: overdueOf(row, scene),
    sinceAt: sinceAt?.toISOString() ?? null,
    remark,
  };
}

async function preparedReports(scene: Scene): Promise<SpecialistDailySection> {
  const reports = await scene.tx.leadershipReport.findMany({
    where: { state: 'prepared', directive: { officeId: scene.mail.officeId, specialistId: scene.mail.recipientId } },
    include: { directive: { select: directiveColumns } },
    orderBy: { preparedAt: 'asc' },
  });
  const lines = reports.slice(0, LINES_SHOWN).map(({ directive, preparedAt }): Line => ({
    agency: 'Báo cáo lãnh đạo',
    directive: mailedDirective(directive, scene),
    content: null,
    deadline: null,
    overdue: null,
    sinceAt: preparedAt.toISOString(),
    remark: null,
  }));
  return { what: 'reportsToLeadership', total: reports.length, lines };
}
