import type { Outlook } from '../domain/outlook.js';
import { addDays, instantAt, localDateOf, weekdayOf, type PlainDate } from '../domain/plain-date.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import { businessNow, transact, type Database, type Transaction } from '../database/database.js';
import { officePolicy } from './policy.js';
import { outlookOf } from './settle.js';
import { writeNotices } from './writes.js';

/**
 * The office's digests: each working morning one mail to every specialist for whom something waits, and on the week's first
 * working day a list to every agency whose notices are used up. Written once a day by their key; nothing is sent when nothing
 * waits. A morning that was missed is not made up for.
 */
export async function pursueOffice(database: Database, officeId: string): Promise<Outlook> {
  return transact(database, async (tx) => {
    const [office] = await tx.$queryRaw<
      { id: string }[]
    >`SELECT id FROM office WHERE id = ${officeId}::uuid FOR NO KEY UPDATE`;
    if (!office) return { isConcluded: true };
    const now = await businessNow(tx);
    const { settings, calendar } = await officePolicy(tx, officeId);
    const today = localDateOf(now);
    if (calendar.isWorkingDay(today) && now >= instantAt(today, settings.digestAt)) {
      await writeDigests(
        tx,
        officeId,
        'specialistDaily',
        'account',
        await busySpecialists(tx, officeId, now, instantAt(calendar.addWorkingDays(today, -1), settings.digestAt)),
        today,
        now,
      );
      if (isFirstWorkingDayOfWeek(today, calendar))
        await writeDigests(tx, officeId, 'weeklyList', 'agency', await listedAgencies(tx, officeId, now), today, now);
    }
    const nextLookAt = nextMorning(now, settings.digestAt, calendar);
    await tx.office.update({ where: { id: officeId }, data: { nextLookAt, sweepCount: 0 } });
    return outlookOf(nextLookAt, now, true);
  });
}

function nextMorning(now: Date, digestAt: string, calendar: WorkingCalendar): Date {
  const today = localDateOf(now);
  const first = instantAt(calendar.onOrAfter(today), digestAt);
  return first > now ? first : instantAt(calendar.addWorkingDays(today, 1), digestAt);
}

function isFirstWorkingDayOfWeek(today: PlainDate, calendar: WorkingCalendar): boolean {
  const monday = addDays(today, 1 - weekdayOf(today));
  return calendar.onOrAfter(monday) === today;
}

/** Specialists for whom something waits: reports, requests, reports to leadership, undelivered mails, calls to make. */
async function busySpecialists(tx: Transaction, officeId: string, now: Date, unheardSince: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT d."specialistId" AS id FROM directive d
    WHERE d."officeId" = ${officeId}::uuid AND d.state = 'running' AND d."heldAt" IS NULL AND d."specialistId" IS NOT NULL AND (
      EXISTS (SELECT 1 FROM assignment a WHERE a."directiveId" = d.id AND a.role = 'lead' AND (
        a.state = 'awaitingConfirmation' OR (a."hasPendingExtension" AND a.state IN ('sent', 'inProgress')) OR (a.state = 'sent' AND a."launchedAt" <= ${unheardSince})))
      OR EXISTS (SELECT 1 FROM push_order_item i JOIN assignment a ON a.id = i."assignmentId" WHERE i."urgedAt" IS NULL AND a."directiveId" = d.id AND a.state IN ('sent', 'inProgress'))
      OR EXISTS (SELECT 1 FROM leadership_report r WHERE r."directiveId" = d.id AND r.state = 'prepared')
      OR EXISTS (SELECT 1 FROM notice n WHERE n."directiveId" = d.id AND n.state = 'undeliverable')
      OR EXISTS (SELECT 1 FROM mail m WHERE m."directiveId" = d.id AND m.state IN ('refused', 'unknown'))
      OR EXISTS (SELECT 1 FROM assignment a WHERE a."directiveId" = d.id AND a.role = 'lead' AND a."dueAt" < ${now} AND a."dueAt" >= ${unheardSince} AND a.state IN ('sent', 'inProgress')))
    ORDER BY 1`;
  return rows.map(({ id }) => id);
}

/** Agencies with something overdue whose third notice was sent in this round. */
async function listedAgencies(tx: Transaction, officeId: string, now: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT a."agencyId" AS id FROM assignment a
    JOIN fired_rung f ON f."assignmentId" = a.id AND f.round = a.round AND f.rung = 'overdue.3' AND f.outcome = 'fired'
    WHERE a."officeId" = ${officeId}::uuid AND a.role = 'lead' AND a.state IN ('sent', 'inProgress') AND a."dueAt" < ${now} AND a."putAsideAt" IS NULL
    ORDER BY 1`;
  return rows.map(({ id }) => id);
}

async function writeDigests(
  tx: Transaction,
  officeId: string,
  kind: 'specialistDaily' | 'weeklyList',
  recipientKind: 'account' | 'agency',
  recipientIds: readonly string[],
  on: PlainDate,
  now: Date,
): Promise<void> {
  if (recipientIds.length === 0) return;
  const written = await tx.digest.createManyAndReturn({
    data: recipientIds.map((recipientId) => ({ officeId, kind, recipientKind, recipientId, on, at: now })),
    skipDuplicates: true,
    select: { recipientId: true },
  });
  await writeNotices(
    tx,
    { officeId, id: null },
    written.map(({ recipientId }) => ({
      notice: {
        kind,
        line: null,
        rung: null,
        to: recipientKind === 'agency' ? 'agency' : 'specialist',
        source: `digest:${officeId}:${kind}:${on}`,
      },
      row: null,
      round: null,
      agencyId: recipientId,
    })),
    now,
    async () => (_, id) => ({ kind: recipientKind, id: id ?? officeId, isKnown: true }),
  );
}
