import { v7 as uuidv7 } from 'uuid';
import { newAssignment, type AssignmentRole } from '../domain/assignment-facts.js';
import type { NoticeKind } from '../domain/notice-kinds.js';
import type { Transaction } from '../database/database.js';
import { nextAlarmAt, planPolicy } from './alarms.js';
import { logOnDirective } from './directive-log.js';
import type { OfficePolicy } from './policy.js';
import type { Recipients } from './recipients.js';
import type { AssignmentRow, DirectiveRow } from './rows.js';
import { whyPutAside } from './why-put-aside.js';
import { insertVersions, writeNotices } from './writes.js';

export interface NewAssignment {
  taskId: string;
  agencyId: string;
  role: AssignmentRole;
  period: number;
  periodLabel: string | null;
  attempt: number;
  dueOn: string | null;
  dueAt: Date | null;
  isDueProvisional: boolean;
  isStanding: boolean;
  /** instant from which its rungs are reckoned */
  launchedAt: Date;
  acknowledgedAt: Date | null;
  /** how its agency is told */
  noticeKind: NoticeKind;
  /** the first line of its log */
  eventKind: 'handedOut' | 'added' | 'periodOpened' | 'corrected';
  actorId: string | null;
  channel: string;
  payload?: Record<string, unknown>;
}

/** Creates assignments with their first version, log line, notice and link. @returns their ids in the same order */
export async function createAssignments(
  tx: Transaction,
  directive: DirectiveRow,
  news: readonly NewAssignment[],
  now: Date,
  policy: OfficePolicy,
  recipients: Recipients,
): Promise<string[]> {
  const firstAlarm = firstAlarms(directive, policy);
  const rows = news.map((item) => rowOf(directive, item, firstAlarm));
  await insertAssignments(tx, rows, now);
  const ids = rows.map(({ row }) => row.id);
  await insertVersions(tx, ids, now);
  for (const { row, trouble } of rows) {
    if (trouble !== null)
      await logOnDirective(tx, directive, now, {
        kind: 'putAside',
        payload: { assignmentId: row.id, reason: trouble },
        actorId: null,
        channel: 'engine',
      });
  }
  await makeLinks(tx, directive.id, [...new Set(news.map(({ agencyId }) => agencyId))], policy.settings.linkDays);
  await writeNotices(
    tx,
    directive,
    rows.map(({ row, item }) => ({
      notice: { kind: item.noticeKind, line: null, rung: null, to: 'agency', source: `event:${row.id}:1` },
      row,
      round: 1,
    })),
    now,
    recipients,
  );
  return ids;
}

interface Made {
  row: AssignmentRow;
  item: NewAssignment;
  /** why its rungs cannot be planned: it is put aside */
  trouble: string | null;
}

/** The rows and the first line of their logs, in one statement. */
async function insertAssignments(tx: Transaction, made: readonly Made[], now: Date): Promise<void> {
  const rows = made.map(({ row, item, trouble }) => ({
    ...row,
    periodLabel: item.periodLabel,
    isDueProvisional: item.isDueProvisional,
    trouble,
    eventKind: item.eventKind,
    actorId: item.actorId,
    channel: item.channel,
    payload: { role: row.role, dueOn: row.dueOn, ...item.payload },
  }));
  await tx.$executeRaw`
    WITH w AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS w(
        id uuid, "officeId" uuid, "directiveId" uuid, "taskId" uuid, "agencyId" uuid, period int, "periodLabel" text,
        attempt int, role text, state text, "isStanding" bool, "dueOn" text, "dueAt" timestamptz, "isDueProvisional" bool,
        "roundStartedAt" timestamptz, "launchedAt" timestamptz, "acknowledgedAt" timestamptz, "nextAlarmAt" timestamptz,
        trouble text, "eventKind" text, "actorId" uuid, channel text, payload jsonb)
    ), made AS (
      INSERT INTO assignment (id, "officeId", "directiveId", "taskId", "agencyId", period, "periodLabel", attempt, role, state,
        "isStanding", "dueOn", "dueAt", "originalDueOn", "isDueProvisional", "roundStartedAt", "launchedAt", "handedOutAt",
        "acknowledgedAt", "nextAlarmAt", "putAsideAt", "putAsideReason", seq)
      SELECT id, "officeId", "directiveId", "taskId", "agencyId", period, "periodLabel", attempt, role, state,
        "isStanding", "dueOn", "dueAt", "dueOn", "isDueProvisional", "roundStartedAt", "launchedAt", ${now},
        "acknowledgedAt", "nextAlarmAt", CASE WHEN trouble IS NOT NULL THEN ${now}::timestamptz END, trouble, 1
      FROM w
    )
    INSERT INTO assignment_event ("assignmentId", seq, kind, at, "actorId", channel, payload, round)
    SELECT id, 1, "eventKind", ${now}, "actorId", channel, payload, 1 FROM w`;
}

function rowOf(directive: DirectiveRow, item: NewAssignment, firstAlarm: (row: AssignmentRow) => Date | null): Made {
  const dueAt = item.dueAt === null ? null : new Date(item.dueAt);
  const { taskId, agencyId, role, period, attempt, isStanding, dueOn, launchedAt, acknowledgedAt } = item;
  const key = { id: uuidv7(), directiveId: directive.id, taskId, agencyId, role, period, attempt };
  const row: AssignmentRow = {
    ...newAssignment({ ...key, isStanding, dueOn, dueAt, launchedAt, acknowledgedAt }),
    officeId: directive.officeId,
    nextAlarmAt: null,
    register: 'assign',
  };
  try {
    row.nextAlarmAt = firstAlarm(row);
    return { row, item, trouble: null };
  } catch (error) {
    // A person who adds one is refused; one of many that are handed out must not hold up the others (engine.md §1.7).
    if (item.eventKind !== 'handedOut') throw error;
    return { row, item, trouble: whyPutAside(error) };
  }
}

/** A group's members are due alike: their rungs are planned once. */
function firstAlarms(directive: DirectiveRow, policy: OfficePolicy): (row: AssignmentRow) => Date | null {
  const plan = planPolicy(directive, policy, null);
  const known = new Map<string, Date | null>();
  return (row) => {
    const { role, state, isStanding, dueAt, launchedAt, acknowledgedAt, register } = row;
    const key = JSON.stringify([role, state, isStanding, dueAt, launchedAt, acknowledgedAt, register]);
    const at = known.has(key) ? (known.get(key) ?? null) : nextAlarmAt(row, plan, new Set());
    known.set(key, at);
    return at;
  };
}

/** The link in each agency's mail; its expiry runs on the real clock. What is added later makes it work on, unless it was revoked. */
export async function makeLinks(
  tx: Transaction,
  directiveId: string,
  agencyIds: readonly string[],
  linkDays: number,
): Promise<void> {
  const links = agencyIds.map((agencyId) => ({ id: uuidv7(), agencyId }));
  await tx.$executeRaw`
    INSERT INTO agency_link (id, "directiveId", "agencyId", "expiresAt")
    SELECT w.id, ${directiveId}::uuid, w."agencyId", clock_timestamp() + ${linkDays} * interval '1 day'
    FROM jsonb_to_recordset(${JSON.stringify(links)}::jsonb) AS w(id uuid, "agencyId" uuid)
    ON CONFLICT ("directiveId", "agencyId") DO UPDATE SET "expiresAt" = greatest(agency_link."expiresAt", excluded."expiresAt")
    WHERE agency_link."revokedAt" IS NULL`;
}
