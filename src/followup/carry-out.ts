import { z } from 'zod';
import { assignmentStates } from '../domain/assignment-facts.js';
import type { Act, AssignmentCommand } from '../domain/command.js';
import { decide, type Decision } from '../domain/decide.js';
import { DomainError } from '../domain/errors.js';
import { officeNotes } from '../domain/office-notes.js';
import type { Database, Transaction } from '../database/database.js';
import { mustBeDecidable, nextAlarmAt, planPolicy } from './alarms.js';
import { hashOf, runOnce } from './commands.js';
import { followTheLead } from './coordinators.js';
import { logOnDirective } from './directive-log.js';
import { prepareLeadershipReport } from './leadership-report.js';
import { recipientsOf } from './recipients.js';
import { writeRecords } from './records.js';
import { lockDirectiveOf, notFound, type AssignmentRow, type DirectiveRow } from './rows.js';
import { settle } from './settle.js';
import { lockSituation, type Situation } from './situation.js';
import { endSubmissions } from './submissions.js';
import { factsAfter, writeAssignments } from './writes.js';

const outcomeShape = z.object({
  assignmentId: z.string(),
  state: z.enum(assignmentStates),
  /** number of the log's line: what the next If-Match names */
  seq: z.int(),
  dueOn: z.string().nullable(),
  /** ISO instant on the business clock */
  at: z.string(),
  /** assignments that this command made: a corrected agency's, an opened period's */
  successorIds: z.array(z.string()),
});

export type CommandOutcome = z.infer<typeof outcomeShape> & { isRepeated: boolean };

/**
 * A person's command on one assignment: decided and written in one transaction under the locks, answered in the request. It
 * never waits for Temporal. May this person? is asked before.
 * @throws DomainError NOT_FOUND, COMMAND_REUSED, STALE_EDIT, DIRECTIVE_REVOKED, STILL_LAUNCHING, STILL_AT_FAULT, DATABASE_AWAY
 * and the codes of `decide`; nothing is changed then
 */
export async function carryOut(
  database: Database,
  assignmentId: string,
  command: AssignmentCommand,
  act: Act,
): Promise<CommandOutcome> {
  const key = {
    actorId: act.actorId,
    commandId: act.commandId,
    contentHash: hashOf({
      assignmentId,
      command,
      actedForId: act.actedForId,
      channel: act.channel,
      informant: act.informant,
    }),
  };
  return runOnce(database, key, outcomeShape, async (tx, keep, recall) => {
    const directive = await lockDirectiveOf(tx, assignmentId);
    const situation = directive && (await lockSituation(tx, assignmentId, key));
    if (!situation) throw notFound('nhiệm vụ', assignmentId);
    const before = await recall(situation.kept);
    if (before) return before;
    const { row, now, policy } = situation;
    refuseUnfit(directive, command);
    await refuseStale(tx, row, act);
    const pendingExtension = row.hasPendingExtension
      ? await tx.extensionRequest.findFirst({
          where: { assignmentId, state: 'pending' },
          select: { proposedDueOn: true },
        })
      : null;
    const task =
      command.type === 'correctWording'
        ? await tx.task.findUnique({ where: { id: row.taskId }, select: { action: true } })
        : null;
    const context = {
      now,
      settings: policy.settings,
      issuedOn: directive.issuedOn,
      pendingExtension,
      action: task?.action ?? null,
    };
    const decision = decide(row, command, context);
    const successorIds = await write(tx, directive, situation, decision, act);
    const after = factsAfter(row, decision.changes, decision.startsRound, now);
    await endSubmissions(tx, row, after, command, act, now);
    return keep(
      { assignmentId, state: after.state, seq: row.seq + 1, dueOn: after.dueOn, at: now.toISOString(), successorIds },
      now,
    );
  });
}

/** What the directive as a whole does not allow, whatever the assignment's own state. */
function refuseUnfit({ id, state }: DirectiveRow, { type }: AssignmentCommand): void {
  if (state === 'revoked') throw new DomainError('DIRECTIVE_REVOKED', 'Văn bản đã được thu hồi.', { id });
  // The right agency's own line may still wait to be handed out: two rows would claim one key.
  if (state === 'launching' && type === 'correctAgency') {
    throw new DomainError('STILL_LAUNCHING', 'Văn bản đang được giao nhiệm vụ; xin thử lại sau ít giây.', { id });
  }
}

async function refuseStale(tx: Transaction, row: AssignmentRow, { expectedSeq }: Act): Promise<void> {
  if (expectedSeq === undefined || expectedSeq === row.seq) return;
  const since = await tx.assignmentEvent.findMany({
    where: { assignmentId: row.id, seq: { gt: expectedSeq }, kind: { notIn: [...officeNotes] } },
    orderBy: { seq: 'asc' },
    select: { seq: true, kind: true, at: true },
  });
  // An order to the Office, a call, a question put to a leader change nothing that anybody acts on, and agencies are not told.
  if (since.length === 0 && expectedSeq < row.seq) return;
  throw new DomainError(
    'STALE_EDIT',
    'Nhiệm vụ đã thay đổi kể từ khi trang này được mở; xin xem lại trước khi thực hiện.',
    {
      seq: row.seq,
      changes: since.map(({ seq, kind, at }) => ({ seq, kind, at: at.toISOString() })),
    },
  );
}

async function write(
  tx: Transaction,
  directive: DirectiveRow,
  { row, now, policy, round: { dealtWith, reportPreparedAt } }: Situation,
  decision: Decision,
  act: Act,
): Promise<string[]> {
  const recipients = recipientsOf(tx, directive);
  const after = factsAfter(row, decision.changes, decision.startsRound, now);
  const firedNow = decision.firesRungs.filter((rung) => !dealtWith.has(rung));
  if (firedNow.length > 0)
    await prepareLeadershipReport(tx, directive, now, policy.settings.ladder.sendsReportByItself);
  const plan = planPolicy(
    directive,
    policy,
    decision.startsRound ? null : firedNow.length > 0 ? now : reportPreparedAt,
  );
  if (decision.event.kind === 'takeUp') mustBeDecidable(after, plan, dealtWith, now);
  const seq = row.seq + 1;
  await writeAssignments(
    tx,
    directive,
    [
      {
        row,
        changes: decision.changes,
        startsRound: decision.startsRound,
        events: [
          {
            kind: decision.event.kind,
            payload: { ...decision.event.payload, ...(act.informant ? { informant: { ...act.informant } } : {}) },
            actorId: act.actorId,
            actedForId: act.actedForId ?? null,
            channel: act.channel,
            basis: decision.event.basis,
          },
        ],
        outcomes: firedNow.map((rung) => ({ rung, plannedAt: now, outcome: 'fired', reason: null })),
        notices: decision.notices.map((notice) => ({
          ...notice,
          source: `event:${row.id}:${seq}`,
          payload: { seq, ...decision.event.payload },
        })),
        nextAlarmAt: nextAlarmAt(after, plan, decision.startsRound ? new Set() : new Set([...dealtWith, ...firedNow])),
        endReason: decision.endReason,
      },
    ],
    now,
    recipients,
  );
  const successorIds = await writeRecords(tx, { directive, row, decision, act, now, policy, recipients, seq });
  await followTheLead(tx, directive, row, after.state, now, recipients);
  const isReopened = await reopenDirective(tx, directive, decision, now, act);
  await settle(tx, isReopened ? { ...directive, state: 'running', nextLookAt: null } : directive, now, { isReopened });
  return successorIds;
}

/** A reopened assignment reopens a concluded directive: its workflow is started again by the wake row. */
async function reopenDirective(
  tx: Transaction,
  directive: DirectiveRow,
  decision: Decision,
  now: Date,
  act: Act,
): Promise<boolean> {
  if (directive.state !== 'concluded' || decision.startsRound !== 'reopen') return false;
  await tx.directive.update({
    where: { id: directive.id },
    data: { state: 'running', concludedAt: null, nextLookAt: null },
  });
  await logOnDirective(tx, directive, now, {
    kind: 'reopened',
    payload: {},
    actorId: act.actorId,
    channel: act.channel,
  });
  return true;
}
