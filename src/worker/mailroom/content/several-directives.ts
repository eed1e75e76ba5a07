import type { Notice } from '../../../database/generated/client.js';
import { daysBetween, localDateOf } from '../../../domain/plain-date.js';
import { byDirective, type GroupOf } from './directive-groups.js';
import type { Filled } from './filled.js';
import { loadAssignments } from './load-assignments.js';
import { mailedAssignments } from './mailed-assignments.js';
import { noticedAssignments } from './noticed-assignments.js';
import { openAssignments, type OpenAssignment } from './open-assignments.js';
import type { Scene } from './scene.js';
import { urgingsOf } from './urgings-of.js';

// Mails that gather what one recipient is told of, whatever the directives.

const factsOf = (groups: readonly GroupOf<unknown>[]) => groups.map(({ facts }) => facts);

/** Working days that an overdue agency is given to report, before the next notice would follow. */
const REPORT_WITHIN_WORKING_DAYS = 2;

/** Chưa xác nhận tiếp nhận. */
export async function receipt(scene: Scene, notices: readonly Notice[]): Promise<Filled> {
  const rows = await noticedAssignments(scene, notices);
  const mailedOf = await mailedAssignments(scene, rows);
  const groups = await byDirective(
    scene,
    rows.map((row) => ({ row })),
  );
  if (groups.length === 0) return null;
  return {
    directives: factsOf(groups),
    content: {
      kind: 'receipt',
      asOfAt: scene.now.toISOString(),
      groups: groups.map(({ directive, agencyPageUrl, items }) => ({
        directive,
        assignments: items.map(({ row }) => mailedOf(row)),
        launchedAt: (items[0]?.row.launchedAt ?? scene.now).toISOString(),
        acknowledgeUrl: agencyPageUrl ?? scene.urls.home,
      })),
    },
  };
}

const openGroup = ({ directive, agencyPageUrl, items }: GroupOf<OpenAssignment>) => ({
  directive,
  agencyPageUrl,
  assignments: items.map(({ mailed }) => mailed),
});

/** Nhắc việc. */
export async function reminder(scene: Scene, notices: readonly Notice[]): Promise<Filled> {
  const groups = await byDirective(scene, await openAssignments(scene, await noticedAssignments(scene, notices)));
  if (groups.length === 0) return null;
  return {
    directives: factsOf(groups),
    content: { kind: 'reminder', asOfAt: scene.now.toISOString(), groups: groups.map(openGroup) },
  };
}

/** Thông báo quá hạn. */
export async function overdue(scene: Scene, notices: readonly Notice[]): Promise<Filled> {
  const groups = await byDirective(scene, await openAssignments(scene, await noticedAssignments(scene, notices)));
  if (groups.length === 0) return null;
  return {
    directives: factsOf(groups),
    content: {
      kind: 'overdue',
      asOfAt: scene.now.toISOString(),
      groups: groups.map(openGroup),
      reportByOn: scene.policy.calendar.addWorkingDays(scene.today, REPORT_WITHIN_WORKING_DAYS),
    },
  };
}

/** Không quy định thời hạn, lâu chưa có báo cáo. */
export async function undated(scene: Scene, notices: readonly Notice[]): Promise<Filled> {
  const groups = await byDirective(scene, await openAssignments(scene, await noticedAssignments(scene, notices)));
  if (groups.length === 0) return null;
  const rungs = new Map(scene.policy.settings.ladder.rungs.map(({ id, calendarDays }) => [id, calendarDays ?? 0]));
  return {
    directives: factsOf(groups),
    content: {
      kind: 'undated',
      asOfAt: scene.now.toISOString(),
      agedDays: Math.max(...notices.map(({ rung }) => rungs.get(rung ?? '') ?? 0)),
      groups: groups.map((group) => ({
        directive: group.directive,
        agencyPageUrl: group.agencyPageUrl,
        launchedAt: (group.facts.launchedAt ?? scene.now).toISOString(),
        assignments: group.items.map(({ row, mailed }) => ({
          ...mailed,
          agency: row.agency.name,
          agedDays: daysBetween(silentSince(row.roundStartedAt, row.lastActivityAt), scene.today),
        })),
      })),
    },
  };
}

const silentSince = (roundStartedAt: Date, lastActivityAt: Date | null) =>
  localDateOf(lastActivityAt !== null && lastActivityAt > roundStartedAt ? lastActivityAt : roundStartedAt);

/** Danh sách quá hạn of one agency, read anew when it is sent. */
export async function weeklyList(scene: Scene): Promise<Filled> {
  const rows = await loadAssignments(scene, {
    officeId: scene.mail.officeId,
    agencyId: scene.mail.recipientId,
    directive: { heldAt: null },
    role: 'lead',
    state: { in: ['sent', 'inProgress'] },
    dueAt: { lt: scene.now },
    putAsideAt: null,
  });
  const groups = await byDirective(scene, await openAssignments(scene, rows));
  if (groups.length === 0) return null;
  const urgings = await urgingsOf(
    scene,
    rows.map(({ id }) => id),
  );
  return {
    directives: factsOf(groups),
    content: {
      kind: 'weeklyList',
      asOfAt: scene.now.toISOString(),
      groups: groups.map(({ directive, agencyPageUrl, items }) => ({
        directive,
        agencyPageUrl,
        assignments: items.map(({ row, mailed }) => ({ ...mailed, urgings: urgings.get(row.id) ?? [] })),
      })),
    },
  };
}
