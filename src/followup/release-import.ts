import { planAlarms } from '../domain/plan-alarms.js';
import { businessNow, transact, type Database, type Transaction } from '../database/database.js';
import { planPolicy } from './alarms.js';
import { makeLinks } from './create-assignments.js';
import { logOnDirective } from './directive-log.js';
import { officePolicy } from './policy.js';
import { lockDirective, lockOpenAssignments } from './rows.js';
import { standingOf } from './settle.js';
import { wakeDirective } from './wake.js';

/**
 * Begins the follow-up of what an import left held (P13), one directive a transaction; harmless to repeat. The ladder counts
 * from this instant: rungs that lie before it are recorded as skipped, so that nobody gets a mail for each day that was
 * missed; what is overdue already gets its first notice on the next working day, an agency's all in one mail.
 * @returns how many directives were released by this call
 */
export async function releaseImport(database: Database, importId: string, actorId: string): Promise<number> {
  const held = await database.directive.findMany({
    where: { importId, heldAt: { not: null } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  let count = 0;
  for (const { id } of held) {
    if (await transact(database, (tx) => release(tx, id, actorId))) count += 1;
  }
  return count;
}

async function release(tx: Transaction, directiveId: string, actorId: string): Promise<boolean> {
  const directive = await lockDirective(tx, directiveId);
  if (!directive || directive.heldAt === null) return false;
  const rows = await lockOpenAssignments(tx, directiveId);
  const now = await businessNow(tx);
  const policy = await officePolicy(tx, directive.officeId);
  const plan = planPolicy(directive, policy, null);
  const planned = rows.map((row) => ({
    row,
    alarms: planAlarms({ ...row, launchedAt: now, roundStartedAt: now }, plan),
  }));
  const skipped = planned.flatMap(({ row, alarms }) =>
    alarms
      .filter(({ at }) => at <= now)
      .map(({ rung, at }) => ({ assignmentId: row.id, round: row.round, rung: rung.id, plannedAt: at })),
  );
  await tx.$executeRaw`
    INSERT INTO fired_rung ("assignmentId", round, rung, outcome, reason, "plannedAt", at)
    SELECT w."assignmentId", w.round, w.rung, 'skipped', 'beforeRelease', w."plannedAt", ${now}
    FROM jsonb_to_recordset(${JSON.stringify(skipped)}::jsonb) AS w("assignmentId" uuid, round int, rung text, "plannedAt" timestamptz)
    ON CONFLICT DO NOTHING`;
  const begun = planned.map(({ row, alarms }) => ({
    id: row.id,
    nextAlarmAt: alarms.find(({ at }) => at > now)?.at ?? null,
  }));
  await tx.$executeRaw`
    UPDATE assignment a SET "launchedAt" = ${now}, "roundStartedAt" = ${now}, "nextAlarmAt" = w."nextAlarmAt"
    FROM jsonb_to_recordset(${JSON.stringify(begun)}::jsonb) AS w(id uuid, "nextAlarmAt" timestamptz)
    WHERE a.id = w.id`;
  await makeLinks(tx, directiveId, [...new Set(rows.map(({ agencyId }) => agencyId))], policy.settings.linkDays);
  await logOnDirective(tx, directive, now, {
    kind: 'released',
    payload: { skippedRungCount: skipped.length },
    actorId,
    channel: 'web',
  });
  const { firstAlarmAt, openCount } = await standingOf(tx, directiveId);
  await tx.directive.update({
    where: { id: directiveId },
    data: { heldAt: null, nextLookAt: openCount === 0 ? now : firstAlarmAt },
  });
  await wakeDirective(tx, directiveId);
  // Notices of what people did meanwhile waited for this.
  await tx.$executeRaw`NOTIFY notice`;
  return true;
}
