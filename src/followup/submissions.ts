import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Act, AssignmentCommand, Basis } from '../domain/command.js';
import { DomainError } from '../domain/errors.js';
import type { PlainDate } from '../domain/plain-date.js';
import {
  mayBeSubmitted,
  mayEndSubmissions,
  subjectNames,
  submissionStates,
  submissionsEndedBy,
  type SubmissionSubject,
} from '../domain/submission.js';
import { stateNames } from '../domain/transitions.js';
import { formatDate } from '../domain/vietnamese-dates.js';
import { businessNow, isUniqueViolation, type Database, type Transaction } from '../database/database.js';
import { hashOf, runOnce } from './commands.js';
import { logOnAssignment } from './assignment-log.js';
import { lockAssignments, lockDirectiveOf, notFound, type AssignmentRow, type DirectiveRow } from './rows.js';

/** What the Office puts to a leader. */
export interface SubmissionRequest {
  assignmentId: string;
  subject: SubmissionSubject;
  proposal: 'approve' | 'refuse';
  /** the due date that the Office proposes; without it the one that was asked for */
  newDueOn?: PlainDate | undefined;
  words: string;
  /** the leader's post that is asked */
  postId: string;
  /** the submission slip, where one was written */
  slipNumber?: string | undefined;
  slipOn?: PlainDate | undefined;
}

/** What a leader said that is no command yet, or that the Office takes the question back. */
export interface SubmissionAnswer {
  answer: 'refused' | 'returned' | 'withdrawn';
  words: string;
  /** required unless withdrawn (P4) */
  basis?: Basis | undefined;
}

const outcomeShape = z.object({
  submissionId: z.string(),
  assignmentId: z.string(),
  state: z.enum(submissionStates),
  /** number of the assignment's log */
  seq: z.int(),
  /** ISO instant on the business clock */
  at: z.string(),
});
export type SubmissionOutcome = z.infer<typeof outcomeShape> & { isRepeated: boolean };

/**
 * "Trình lãnh đạo": one logged step. Changes nothing of the assignment: a leader decides.
 * @throws DomainError NOT_FOUND, STATE_DOES_NOT_ALLOW, COORDINATOR_PART, NOTHING_TO_SUBMIT, EXTENSION_NOT_LATER, SUBMISSION_WAITING, COMMAND_REUSED
 */
export async function submit(database: Database, request: SubmissionRequest, act: Act): Promise<SubmissionOutcome> {
  const key = { actorId: act.actorId, commandId: act.commandId, contentHash: hashOf({ submit: request }) };
  return runOnce(database, key, outcomeShape, async (tx, keep, recall) => {
    const { directive, row } = await locked(tx, request.assignmentId);
    const before = await recall();
    if (before) return before;
    refuseUnfit(directive, row, request);
    const post = await tx.post.findFirst({
      where: { id: request.postId, officeId: directive.officeId },
      select: { title: true },
    });
    if (!post) throw notFound('chức danh lãnh đạo', request.postId);
    const waiting = await tx.submission.count({
      where: { assignmentId: row.id, subject: request.subject, state: 'waiting' },
    });
    if (waiting > 0) throw alreadyWaiting(row.id);
    const now = await businessNow(tx);
    const { assignmentId, newDueOn, slipNumber, slipOn, ...said } = request;
    const submissionId = uuidv7();
    try {
      await tx.submission.create({
        data: {
          id: submissionId,
          officeId: directive.officeId,
          directiveId: directive.id,
          assignmentId,
          ...said,
          newDueOn: newDueOn ?? null,
          slipNumber: slipNumber ?? null,
          slipOn: slipOn ?? null,
          state: 'waiting',
          submittedAt: now,
          submittedById: act.actorId,
        },
      });
    } catch (error) {
      throw isUniqueViolation(error) ? alreadyWaiting(row.id) : error;
    }
    const { postId: _, ...payload } = said;
    const seq = await logOnAssignment(tx, row, now, {
      kind: 'submitted',
      payload: {
        submissionId,
        ...payload,
        leaderPost: post.title,
        newDueOn: newDueOn ?? null,
        slipNumber: slipNumber ?? null,
        slipOn: slipOn ?? null,
      },
      actorId: act.actorId,
      channel: act.channel,
    });
    return keep({ submissionId, assignmentId, state: 'waiting', seq, at: now.toISOString() }, now);
  });
}

/**
 * A leader did not agree to reopen or revoke, or said something else; or the Office withdraws. Refusing an extension is the
 * command decideExtension: it tells the agency.
 * @throws DomainError NOT_FOUND, SUBMISSION_ANSWERED, BASIS_REQUIRED, DECIDE_BY_COMMAND, COMMAND_REUSED
 */
export async function answerSubmission(
  database: Database,
  submissionId: string,
  answer: SubmissionAnswer,
  act: Act,
): Promise<SubmissionOutcome> {
  const key = { actorId: act.actorId, commandId: act.commandId, contentHash: hashOf({ submissionId, ...answer }) };
  return runOnce(database, key, outcomeShape, async (tx, keep, recall) => {
    const known = await tx.submission.findUnique({ where: { id: submissionId }, select: { assignmentId: true } });
    if (!known) throw notFound('việc trình lãnh đạo', submissionId);
    const { row } = await locked(tx, known.assignmentId);
    const before = await recall();
    if (before) return before;
    const submission = await tx.submission.findUniqueOrThrow({ where: { id: submissionId } });
    if (submission.state !== 'waiting')
      throw new DomainError('SUBMISSION_ANSWERED', 'Việc trình này đã có ý kiến hoặc không còn chờ ý kiến.', {
        submissionId,
        state: submission.state,
        answeredAt: submission.answeredAt?.toISOString() ?? null,
      });
    if (answer.answer !== 'withdrawn' && !answer.basis)
      throw new DomainError(
        'BASIS_REQUIRED',
        'Chưa có căn cứ ý kiến của lãnh đạo (phiếu trình, bút phê, ý kiến tại giao ban).',
        {
          submissionId,
        },
      );
    if (answer.answer === 'refused' && submission.subject === 'extension' && row.hasPendingExtension)
      throw new DomainError(
        'DECIDE_BY_COMMAND',
        'Không đồng ý gia hạn là một quyết định gia hạn: hãy ghi nhận quyết định để cơ quan được thông báo.',
        { submissionId },
      );
    const now = await businessNow(tx);
    const basis = answer.basis ? { ...answer.basis } : undefined;
    await tx.submission.update({
      where: { id: submissionId },
      data: {
        state: answer.answer,
        answer: answer.words,
        answeredAt: now,
        answeredById: act.actorId,
        ...(basis ? { basis } : {}),
      },
    });
    const seq = await logOnAssignment(tx, row, now, {
      kind: 'submissionAnswered',
      payload: { submissionId, subject: submission.subject, answer: answer.answer, words: answer.words },
      actorId: act.actorId,
      channel: act.channel,
      basis,
    });
    return keep({ submissionId, assignmentId: row.id, state: answer.answer, seq, at: now.toISOString() }, now);
  });
}

/** In the transaction of a command: the questions that it answers or overtakes have ended (src/domain/submission.ts). */
export async function endSubmissions(
  tx: Transaction,
  row: AssignmentRow,
  after: Pick<AssignmentRow, 'state' | 'hasPendingExtension'>,
  command: AssignmentCommand,
  act: Act,
  now: Date,
): Promise<void> {
  if (!mayEndSubmissions(command.type, row.state, after.state)) return;
  for (const { subject, state } of submissionsEndedBy(command, row, after.state, after.hasPendingExtension)) {
    const basis = state !== 'lapsed' && 'basis' in command && command.basis ? JSON.stringify(command.basis) : null;
    const words = 'reason' in command && state !== 'lapsed' ? (command.reason ?? null) : null;
    await tx.$executeRaw`
      UPDATE submission SET state = ${state}, "answeredAt" = ${now}, "answeredById" = ${act.actorId}::uuid,
        answer = ${words}, basis = ${basis}::jsonb
      WHERE "assignmentId" = ${row.id}::uuid AND subject = ${subject} AND state = 'waiting'`;
  }
}

async function locked(tx: Transaction, assignmentId: string): Promise<{ directive: DirectiveRow; row: AssignmentRow }> {
  const directive = await lockDirectiveOf(tx, assignmentId);
  const [row] = await lockAssignments(tx, [assignmentId]);
  if (!directive || !row) throw notFound('nhiệm vụ', assignmentId);
  return { directive, row };
}

function refuseUnfit(directive: DirectiveRow, row: AssignmentRow, { subject, newDueOn }: SubmissionRequest): void {
  if (directive.state === 'revoked')
    throw new DomainError('DIRECTIVE_REVOKED', 'Văn bản đã được thu hồi.', { id: directive.id });
  if (!mayBeSubmitted(subject, row.state))
    throw new DomainError(
      'STATE_DOES_NOT_ALLOW',
      `Không thể trình ${subjectNames[subject]}: nhiệm vụ đang ở trạng thái “${stateNames[row.state]}”.`,
      { id: row.id, state: row.state, subject },
    );
  if (row.role === 'coordinator' && subject !== 'revoke')
    throw new DomainError('COORDINATOR_PART', 'Phần việc phối hợp không gia hạn, mở lại riêng.', { id: row.id });
  if (subject !== 'extension') return;
  if (!row.hasPendingExtension && !newDueOn)
    throw new DomainError('NOTHING_TO_SUBMIT', 'Cơ quan chưa đề nghị gia hạn: nêu thời hạn mới mà Văn phòng đề xuất.', {
      id: row.id,
    });
  if (!row.dueOn)
    throw new DomainError('NO_DUE_DATE', 'Nhiệm vụ không quy định thời hạn nên không có thời hạn để gia hạn.', {
      id: row.id,
    });
  if (newDueOn && newDueOn <= row.dueOn)
    throw new DomainError(
      'EXTENSION_NOT_LATER',
      `Thời hạn đề xuất (${formatDate(newDueOn)}) phải sau thời hạn hiện tại (${formatDate(row.dueOn)}).`,
      { id: row.id },
    );
}

const alreadyWaiting = (id: string): DomainError =>
  new DomainError('SUBMISSION_WAITING', 'Việc này đã được trình và đang chờ ý kiến của lãnh đạo.', { id });
