import { planAlarms } from '../../src/domain/plan-alarms.js';
import { businessNow, type Database } from '../../src/database/database.js';
import { officePolicy } from '../../src/followup/policy.js';
import { lockAssignments } from '../../src/followup/rows.js';
import type { ReceivedMail } from '../support/smtp.js';
import type { Ledger } from './ledger.js';

/** What is wrong, one line each; nothing: the tables are as they must be. */
export type Faults = string[];

const ofRows = (rows: readonly object[], what: string): Faults =>
  rows.length === 0 ? [] : [`${rows.length} ${what}, the first: ${JSON.stringify(rows[0])}`];

/** Every line of every launched directive became one assignment, and every log is whole. */
export async function checkHandOut(database: Database): Promise<Faults> {
  const lines = await database.$queryRaw<object[]>`
    SELECT l."taskId", l."agencyId", count(a.id)::int AS assignments, l."handedOutAt" FROM hand_out_line l
    LEFT JOIN assignment a ON a."taskId" = l."taskId" AND a."agencyId" = l."agencyId" AND a.attempt = l.attempt AND a.period = 0
    GROUP BY l."taskId", l."agencyId", l.attempt, l."handedOutAt" HAVING count(a.id) <> 1 OR l."handedOutAt" IS NULL`;
  const strangers = await database.$queryRaw<object[]>`
    SELECT a.id FROM assignment a WHERE NOT EXISTS (
      SELECT 1 FROM hand_out_line l WHERE l."taskId" = a."taskId" AND l."agencyId" = a."agencyId" AND l.attempt = a.attempt)`;
  const logs = await database.$queryRaw<object[]>`
    SELECT a.id, a.seq, count(e.seq)::int AS events, count(*) FILTER (WHERE e.kind = 'handedOut')::int AS "handedOut"
    FROM assignment a LEFT JOIN assignment_event e ON e."assignmentId" = a.id
    GROUP BY a.id HAVING count(e.seq) <> a.seq OR max(e.seq) <> a.seq OR count(*) FILTER (WHERE e.kind = 'handedOut') <> 1`;
  const versions = await database.$queryRaw<object[]>`
    SELECT a.id, a.state, count(v."validFrom")::int AS current FROM assignment a
    LEFT JOIN assignment_version v ON v."assignmentId" = a.id AND v."validTo" IS NULL AND v.state = a.state
    GROUP BY a.id HAVING count(v."validFrom") <> 1`;
  return [
    ...ofRows(lines, 'lines were not handed out exactly once'),
    ...ofRows(strangers, 'assignments without a line'),
    ...ofRows(logs, 'logs with gaps'),
    ...ofRows(versions, 'assignments whose standing differs from their interval'),
  ];
}

/** Every rung that is due has one outcome a round, no other has, and what comes next is what the plan says. */
export async function checkRungs(database: Database): Promise<Faults> {
  const now = await businessNow(database);
  const offices = await database.office.findMany({ select: { id: true } });
  const faults: Faults = [];
  for (const { id: officeId } of offices) {
    const { settings, calendar } = await officePolicy(database, officeId);
    const ids = await database.assignment.findMany({ where: { officeId }, select: { id: true } });
    const rows = await lockAssignments(
      database,
      ids.map(({ id }) => id),
    );
    const fired = Map.groupBy(
      await database.firedRung.findMany(),
      ({ assignmentId, round }) => `${assignmentId} ${round}`,
    );
    for (const row of rows) {
      const outcomes = fired.get(`${row.id} ${row.round}`) ?? [];
      const dealtWith = new Set(outcomes.map(({ rung }) => rung));
      const planned = planAlarms(row, { ladder: settings.ladder, calendar, isFlash: false, reportPreparedAt: null });
      const missed = planned.filter(({ rung, at }) => at <= now && !dealtWith.has(rung.id));
      const early = outcomes.filter(({ plannedAt, at }) => plannedAt > at);
      const next = planned.find(({ rung }) => !dealtWith.has(rung.id))?.at ?? null;
      if (missed.length > 0)
        faults.push(`${row.id}: nothing became of ${missed.map(({ rung }) => rung.id).join(', ')}`);
      if (early.length > 0) faults.push(`${row.id}: ${early.map(({ rung }) => rung).join(', ')} before its time`);
      if (next?.getTime() !== row.nextAlarmAt?.getTime())
        faults.push(`${row.id}: looks at ${row.nextAlarmAt?.toISOString()}, not at ${next?.toISOString()}`);
      if (row.putAsideAt) faults.push(`${row.id}: was put aside`);
    }
  }
  return faults;
}

/** A rung that fired told its agency once; one that was skipped or collapsed told nobody. */
export async function checkNotices(database: Database): Promise<Faults> {
  const rungs = await database.$queryRaw<object[]>`
    SELECT f."assignmentId", f.round, f.rung, f.outcome, count(n.id)::int AS notices FROM fired_rung f
    LEFT JOIN notice n ON n.source = concat('rung:', f."assignmentId", ':', f.round, ':', f.rung)
    WHERE f.rung <> 'leadership.prepared'
    GROUP BY f."assignmentId", f.round, f.rung, f.outcome HAVING count(n.id) <> CASE f.outcome WHEN 'fired' THEN 1 ELSE 0 END`;
  const orphans = await database.$queryRaw<object[]>`
    SELECT n.id, n.source FROM notice n WHERE n.source LIKE 'rung:%' AND NOT EXISTS (
      SELECT 1 FROM fired_rung f WHERE n.source = concat('rung:', f."assignmentId", ':', f.round, ':', f.rung))`;
  const launches = await database.$queryRaw<object[]>`
    SELECT a.id, count(n.id)::int AS notices FROM assignment a LEFT JOIN notice n ON n."assignmentId" = a.id AND n.kind = 'launch'
    GROUP BY a.id HAVING count(n.id) <> 1`;
  const left = await database.$queryRaw<object[]>`
    SELECT n.id, n.kind, n.state FROM notice n LEFT JOIN mail m ON m.id = n."mailId"
    WHERE n.state = 'undeliverable' OR (n.state = 'inMail' AND (m.id IS NULL OR m.state NOT IN ('handedOver', 'unknown')))
      OR (n.state = 'waiting' AND n."notBefore" <= business_now())`;
  return [
    ...ofRows(rungs, 'rungs whose notices do not fit their outcome'),
    ...ofRows(orphans, 'notices of rungs that never fired'),
    ...ofRows(launches, 'assignments not announced exactly once'),
    ...ofRows(left, 'notices that nobody was sent'),
  ];
}

/** Each command that was answered is there once, with its event; none that was refused is. */
export async function checkCommands(database: Database, ledger: Ledger): Promise<Faults> {
  const stored = new Set(
    (await database.command.findMany({ select: { actorId: true, id: true } })).map(
      ({ actorId, id }) => `${actorId} ${id}`,
    ),
  );
  const events = new Map(
    (await database.assignmentEvent.findMany({ where: { actorId: { not: null } } })).map((event) => [
      `${event.assignmentId} ${event.seq}`,
      event,
    ]),
  );
  const faults: Faults = [];
  let answeredOnAssignments = 0;
  for (const [id, answered] of ledger.answered) {
    if (!stored.has(id)) faults.push(`${answered.type} was answered and is not there`);
    if (answered.assignmentId === null) continue;
    answeredOnAssignments += 1;
    const event = events.get(`${answered.assignmentId} ${answered.seq}`);
    if (event?.kind !== answered.type || event.actorId !== answered.actorId)
      faults.push(`${answered.type} was answered, its line ${answered.seq} says ${event?.kind}`);
  }
  for (const [id, code] of ledger.refused)
    if (stored.has(id)) faults.push(`a command that was refused (${code}) is there`);
  if (stored.size !== ledger.answered.size)
    faults.push(`${stored.size} commands are there, ${ledger.answered.size} were answered`);
  if (events.size !== answeredOnAssignments)
    faults.push(`people left ${events.size} lines in the logs, ${answeredOnAssignments} commands were answered`);
  return [...faults, ...ledger.unexpected];
}

/** Every mail that arrived has its row and arrived once, unless its kind is sent again; every row handed over arrived. */
export async function checkMails(database: Database, received: readonly ReceivedMail[]): Promise<Faults> {
  const rows = new Map(
    (
      await database.mail.findMany({
        select: { id: true, kind: true, state: true, uncertainAttempts: true, attempts: true },
      })
    ).map((mail) => [mail.id, mail]),
  );
  const arrived = Map.groupBy(received, ({ content }) => /^<([0-9a-f-]{36})@/.exec(content.messageId ?? '')?.[1] ?? '');
  const faults: Faults = [];
  for (const [id, copies] of arrived) {
    const row = rows.get(id);
    if (!row) faults.push(`${copies.length} mails arrived of which there is no row: ${copies[0]?.content.messageId}`);
    else if (copies.length > 1 && row.attempts <= 1)
      faults.push(`${row.kind} arrived ${copies.length} times after one attempt`);
    else if (copies.length > 1 && new Set(copies.map(({ content }) => content.text)).size > 1)
      faults.push(`${row.kind} arrived twice with different words`);
    else if (copies.length > 1 && ['reminder', 'overdue', 'receipt'].includes(row.kind))
      faults.push(`${row.kind} arrived ${copies.length} times`);
  }
  for (const row of rows.values()) {
    if (row.state === 'handedOver' && !arrived.has(row.id))
      faults.push(`${row.kind} counts as handed over and never arrived`);
    if (!['handedOver', 'unknown', 'obsolete'].includes(row.state)) faults.push(`${row.kind} is ${row.state}`);
  }
  return faults;
}

/** A directive has concluded exactly when nothing of it is open, and looks next when its first alarm is due. */
export async function checkDirectives(database: Database): Promise<Faults> {
  const wrong = await database.$queryRaw<object[]>`
    SELECT d.id, d.state, d."nextLookAt", s.open, s.first FROM directive d CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE a.state IN ('sent', 'inProgress', 'awaitingConfirmation'))::int AS open, min(a."nextAlarmAt") AS first
      FROM assignment a WHERE a."directiveId" = d.id) s
    WHERE (d.state = 'concluded') <> (s.open = 0) OR d.state NOT IN ('running', 'concluded')
      OR (d.state = 'running' AND d."nextLookAt" IS DISTINCT FROM s.first)`;
  const logs = await database.$queryRaw<object[]>`
    SELECT d.id, d.seq, array_agg(e.kind ORDER BY e.seq) AS kinds FROM directive d LEFT JOIN directive_event e ON e."directiveId" = d.id
    GROUP BY d.id HAVING count(e.seq) <> d.seq OR count(*) FILTER (WHERE e.kind = 'launched') <> 1 OR count(*) FILTER (WHERE e.kind = 'handedOut') <> 1
      OR count(*) FILTER (WHERE e.kind = 'concluded') <> CASE d.state WHEN 'concluded' THEN 1 ELSE 0 END`;
  return [
    ...ofRows(wrong, 'directives in a state that does not fit their assignments'),
    ...ofRows(logs, 'directives with a log that does not fit'),
  ];
}
