import type { Notice } from '../../../database/generated/client.js';
import { daysOverdue } from '../../../domain/reporting-status.js';
import { basisOf, UNNAMED_BASIS } from './basis.js';
import { byDirective } from './directive-groups.js';
import type { Filled } from './filled.js';
import { letterOf } from './letter.js';
import { mailedAssignments } from './mailed-assignments.js';
import { noticedAssignments, noticeOf } from './noticed-assignments.js';
import { numberOf, textOf } from './payload.js';
import { overdueOf } from './overdue-days.js';
import type { Scene } from './scene.js';

// What the Office or a leader decided on an agency's assignments, one directive a mail.

async function ofOneDirective(scene: Scene, notices: readonly Notice[]) {
  const rows = await noticedAssignments(scene, notices);
  const mailedOf = await mailedAssignments(scene, rows);
  const [group] = await byDirective(
    scene,
    rows.map((row) => ({ row })),
  );
  return { rows, mailedOf, group };
}

/** The log's line that a notice follows from: it keeps the basis. */
async function eventOf({ tx }: Scene, notice: Notice | undefined) {
  const seq = numberOf(notice?.payload, 'seq');
  if (!notice?.assignmentId || seq === null) return null;
  return tx.assignmentEvent.findUnique({ where: { assignmentId_seq: { assignmentId: notice.assignmentId, seq } } });
}

/** Đề nghị bổ sung, hoàn thiện báo cáo. */
export async function returned(scene: Scene, notices: readonly Notice[]): Promise<Filled> {
  const { rows, mailedOf, group } = await ofOneDirective(scene, notices);
  if (!group) return null;
  const reports = await scene.tx.report.findMany({
    where: { assignmentId: { in: rows.map(({ id }) => id) }, kind: 'completion', state: 'returned' },
    orderBy: { decidedAt: 'asc' },
  });
  return {
    directives: [group.facts],
    content: {
      kind: 'returned',
      directive: group.directive,
      agencyPageUrl: group.agencyPageUrl,
      returns: rows.map((row) => {
        const notice = noticeOf(notices, row.id);
        const returnedAt = notice?.at ?? scene.now;
        const report = reports.findLast(
          ({ assignmentId, decidedAt }) => assignmentId === row.id && decidedAt !== null && decidedAt <= returnedAt,
        );
        return {
          assignment: mailedOf(row),
          reportedAt: (report?.reportedAt ?? returnedAt).toISOString(),
          letter: letterOf(report?.letterNumber ?? null, report?.letterOn ?? null),
          reason: textOf(notice?.payload, 'reason') ?? report?.decisionReason ?? '',
          returnedAt: returnedAt.toISOString(),
          overdue:
            row.dueAt !== null && row.dueAt < returnedAt
              ? daysOverdue(row.dueAt, returnedAt, scene.policy.calendar)
              : null,
        };
      }),
    },
  };
}

/** Kết quả xem xét gia hạn. */
export async function extensionDecided(scene: Scene, notices: readonly Notice[]): Promise<Filled> {
  const { rows, mailedOf, group } = await ofOneDirective(scene, notices);
  if (!group) return null;
  const requests = await scene.tx.extensionRequest.findMany({
    where: { assignmentId: { in: rows.map(({ id }) => id) }, state: { in: ['approved', 'refused'] } },
    orderBy: { decidedAt: 'asc' },
  });
  const decisions = rows.flatMap((row) => {
    const decidedAt = noticeOf(notices, row.id)?.at ?? scene.now;
    const request = requests.findLast(
      (each) => each.assignmentId === row.id && each.decidedAt !== null && each.decidedAt <= decidedAt,
    );
    if (!request) return [];
    return [
      {
        assignment: mailedOf(row),
        outcome: request.state === 'approved' ? ('approved' as const) : ('refused' as const),
        requestedAt: request.requestedAt.toISOString(),
        requestLetter: null,
        requestedDueOn: request.proposedDueOn,
        previousDueOn: request.oldDueOn,
        decidedAt: decidedAt.toISOString(),
        basis: basisOf(request.basis) ?? UNNAMED_BASIS,
        reason: request.decisionReason,
      },
    ];
  });
  if (decisions.length === 0) return null;
  return {
    directives: [group.facts],
    content: { kind: 'extensionDecided', directive: group.directive, decisions, agencyPageUrl: group.agencyPageUrl },
  };
}

/** Thu hồi nhiệm vụ, hoặc cả văn bản. */
export async function revoked(scene: Scene, notices: readonly Notice[]): Promise<Filled> {
  const { rows, mailedOf, group } = await ofOneDirective(scene, notices);
  const [first] = notices;
  if (!group || !first) return null;
  return {
    directives: [group.facts],
    content: {
      kind: 'revoked',
      directive: group.directive,
      scope: group.facts.state === 'revoked' ? 'directive' : 'assignments',
      assignments: rows.map(mailedOf),
      revokedAt: first.at.toISOString(),
      reason: textOf(first.payload, 'reason') ?? '',
      basis: basisOf((await eventOf(scene, first))?.basis),
    },
  };
}

/** Mở lại nhiệm vụ. */
export async function reopened(scene: Scene, notices: readonly Notice[]): Promise<Filled> {
  const { rows, mailedOf, group } = await ofOneDirective(scene, notices);
  const [first] = notices;
  if (!group || !first) return null;
  return {
    directives: [group.facts],
    content: {
      kind: 'reopened',
      directive: group.directive,
      assignments: rows.map((row) => ({ ...mailedOf(row), overdue: overdueOf(row, scene) })),
      reopenedAt: first.at.toISOString(),
      reason: textOf(first.payload, 'reason') ?? '',
      basis: basisOf((await eventOf(scene, first))?.basis) ?? UNNAMED_BASIS,
      agencyPageUrl: group.agencyPageUrl,
    },
  };
}
