import { isOpenState, type AssignmentChanges, type AssignmentFacts, type RoundReason } from './assignment-facts.js';
import type { AssignmentCommand, Basis, Letter } from './command.js';
import { DomainError } from './errors.js';
import type { NoticeIntent } from './look-at.js';
import type { OfficeSettings } from './office-settings.js';
import { endOfDay, localDateOf, type PlainDate } from './plain-date.js';
import { commandNames, stateNames, transitions } from './transitions.js';
import { formatDate } from './vietnamese-dates.js';

export interface DecisionContext {
  /** the business clock, read once after the locks */
  now: Date;
  settings: OfficeSettings;
  /** date of the directive; no new due date may lie before it */
  issuedOn: PlainDate | null;
  /** due date of the extension request that waits, if one does */
  pendingExtension: { proposedDueOn: PlainDate } | null;
  /** the task's words as they stand; only needed to correct them */
  action: string | null;
}

/** What a command writes beside the assignment's own row. */
export type DecisionRecord =
  | {
      type: 'report';
      kind: 'progress' | 'completion';
      content: string;
      percent: number | null;
      delayReason: string | null;
      performedOn: PlainDate | null;
      letter: Letter | null;
      fileIds: readonly string[];
    }
  | { type: 'reportDecided'; state: 'confirmed' | 'returned'; reason: string | null }
  | {
      type: 'extensionRequested';
      proposedDueOn: PlainDate;
      oldDueOn: PlainDate;
      reason: string;
      achieved: string | null;
    }
  | {
      type: 'extensionDecided';
      state: 'approved' | 'refused';
      newDueOn: PlainDate | null;
      reason: string | null;
      basis: Basis;
    }
  | { type: 'extensionLapsed' }
  | {
      type: 'urging';
      number: number;
      letterNumber: string | null;
      letterOn: PlainDate | null;
      message: string | null;
      answerBy: PlainDate | null;
    }
  | { type: 'wording'; action: string }
  | { type: 'originalDueDate'; dueOn: PlainDate | null }
  | { type: 'successor'; agencyId: string }
  | { type: 'period'; label: string; dueOn: PlainDate };

/** What follows from a command: pure data for the one writer. */
export interface Decision {
  changes: AssignmentChanges;
  /** the log's line: kind is the command's, payload is what it said */
  event: { kind: AssignmentCommand['type']; payload: Record<string, unknown>; basis: Basis | null };
  startsRound: RoundReason | null;
  records: DecisionRecord[];
  notices: NoticeIntent[];
  /** rungs that are dealt with by this act: more than three urgings prepare the report to leadership */
  firesRungs: string[];
  endReason: string | null;
}

/**
 * Decides one command on one assignment. Pure: no I/O, no clock. Who may give the command is asked before (rights.ts).
 * @throws DomainError with the code of the rule that refuses it; nothing is changed then
 */
export function decide(facts: AssignmentFacts, command: AssignmentCommand, context: DecisionContext): Decision {
  refuseWrongState(facts, command);
  const decision = byCommand(facts, command, context);
  const { to } = transitions[command.type];
  if (to === 'stays' || decision.changes.state) return decision;
  return { ...decision, changes: { ...decision.changes, state: to } };
}

/**
 * What the state, the role and the kind of the item refuse, before a word of the command is read.
 * @throws DomainError ASSIGNMENT_PUT_ASIDE, STATE_DOES_NOT_ALLOW, COORDINATOR_PART, STANDING_ITEM, NOT_RECURRING, NOT_PUT_ASIDE
 */
export function refuseWrongState(
  facts: Pick<AssignmentFacts, 'id' | 'state' | 'role' | 'isStanding' | 'putAsideAt'>,
  command: Pick<AssignmentCommand, 'type'>,
): void {
  if (facts.putAsideAt && !waysBack.has(command.type)) {
    throw new DomainError(
      'ASSIGNMENT_PUT_ASIDE',
      'Nhiệm vụ này đang được tạm để riêng do lỗi dữ liệu; chỉ có thể đưa trở lại theo dõi, đính chính thời hạn hoặc thu hồi.',
      { id: facts.id },
    );
  }
  if (!transitions[command.type].from.includes(facts.state)) {
    throw new DomainError(
      'STATE_DOES_NOT_ALLOW',
      `Không thể ${commandNames[command.type]}: nhiệm vụ đang ở trạng thái “${stateNames[facts.state]}”.`,
      { id: facts.id, state: facts.state, command: command.type },
    );
  }
  if (facts.role === 'coordinator' && !coordinatorCommands.has(command.type)) {
    throw new DomainError(
      'COORDINATOR_PART',
      'Phần việc phối hợp không báo cáo hoàn thành, gia hạn hay đôn đốc riêng; phần này kết thúc cùng cơ quan chủ trì.',
      { id: facts.id },
    );
  }
  if (facts.isStanding && standingRefuses.has(command.type)) {
    throw new DomainError(
      'STANDING_ITEM',
      'Nhiệm vụ định kỳ – chưa tự lập kỳ: hãy mở kỳ báo cáo hiện tại rồi thực hiện trên kỳ đó.',
      { id: facts.id },
    );
  }
  if (!facts.isStanding && command.type === 'openPeriod') {
    throw new DomainError('NOT_RECURRING', 'Chỉ nhiệm vụ định kỳ mới mở kỳ báo cáo.', { id: facts.id });
  }
  if (!facts.putAsideAt && command.type === 'takeUp') {
    throw new DomainError('NOT_PUT_ASIDE', 'Nhiệm vụ đang được theo dõi bình thường, không bị tạm gác.', {
      id: facts.id,
    });
  }
}

/** What was put aside is taken up again as it stands or with another date, or ends. */
const waysBack = new Set<AssignmentCommand['type']>(['takeUp', 'correctDueDate', 'revoke']);
/** A coordinator is told and may speak; the rest is the lead's (S35). */
const coordinatorCommands = new Set<AssignmentCommand['type']>([
  'acknowledge',
  'reportProgress',
  'revoke',
  'correctAgency',
  'correctWording',
  'takeUp',
]);
/** A standing item has no due date of its own: its periods are reported, extended and urged (P7). */
const standingRefuses = new Set<AssignmentCommand['type']>([
  'reportCompletion',
  'requestExtension',
  'decideExtension',
  'correctDueDate',
  'urge',
]);

const nothing: Omit<Decision, 'event'> = {
  changes: {},
  startsRound: null,
  records: [],
  notices: [],
  firesRungs: [],
  endReason: null,
};
const tell = (kind: NoticeIntent['kind'], to: NoticeIntent['to'] = 'agency'): NoticeIntent => ({
  kind,
  to,
  line: null,
  rung: null,
});

/** Anything an agency says is an acknowledgement too ("tiếp nhận qua báo cáo"). */
const heard = (facts: AssignmentFacts, now: Date): AssignmentChanges => ({
  acknowledgedAt: facts.acknowledgedAt ?? now,
  lastActivityAt: now,
});

function byCommand(facts: AssignmentFacts, command: AssignmentCommand, context: DecisionContext): Decision {
  const { now } = context;
  switch (command.type) {
    case 'acknowledge':
      return {
        ...nothing,
        event: { kind: command.type, payload: { note: command.note ?? null }, basis: null },
        changes: { acknowledgedAt: now },
      };
    case 'reportProgress':
      return {
        ...nothing,
        event: {
          kind: command.type,
          payload: { content: command.content, percent: command.percent ?? null },
          basis: null,
        },
        changes: heard(facts, now),
        records: [
          {
            type: 'report',
            kind: 'progress',
            content: command.content,
            percent: command.percent ?? null,
            delayReason: command.delayReason ?? null,
            performedOn: null,
            letter: null,
            fileIds: command.fileIds ?? [],
          },
        ],
      };
    case 'reportCompletion':
      return reportCompletion(facts, command, context);
    case 'confirm':
      return confirm(facts, command, context);
    case 'return':
      return {
        ...nothing,
        event: { kind: command.type, payload: { reason: command.reason }, basis: null },
        changes: { performedOn: null, reportedAt: null, returnedCount: facts.returnedCount + 1 },
        startsRound: 'return',
        records: [{ type: 'reportDecided', state: 'returned', reason: command.reason }],
        notices: [tell('returned')],
      };
    case 'requestExtension':
      return requestExtension(facts, command, context);
    case 'decideExtension':
      return decideExtension(facts, command, context);
    case 'urge':
      return urge(facts, command, context);
    case 'revoke':
      return {
        ...nothing,
        event: { kind: command.type, payload: { reason: command.reason }, basis: command.basis ?? null },
        changes: { hasPendingExtension: false },
        records: facts.hasPendingExtension ? [{ type: 'extensionLapsed' }] : [],
        notices: [tell('revoked')],
        endReason: command.reason,
      };
    case 'reopen':
      return {
        ...nothing,
        event: {
          kind: command.type,
          payload: { reason: command.reason, performedOn: facts.performedOn },
          basis: basisOf(facts, command),
        },
        changes: { performedOn: null, reportedAt: null, confirmedAt: null },
        startsRound: 'reopen',
        notices: [tell('reopened')],
      };
    case 'correctDueDate':
      return correctDueDate(facts, command, context);
    case 'correctWording':
      return {
        ...nothing,
        event: {
          kind: command.type,
          payload: { action: command.action, oldAction: context.action, reason: command.reason },
          basis: null,
        },
        changes: { correctionCount: facts.correctionCount + 1 },
        records: [{ type: 'wording', action: command.action }],
        notices: [tell('corrected')],
      };
    case 'correctAgency':
      if (command.agencyId === facts.agencyId)
        throw new DomainError('SAME_AGENCY', 'Cơ quan mới trùng với cơ quan đang được giao.', { id: facts.id });
      return {
        ...nothing,
        event: { kind: command.type, payload: { agencyId: command.agencyId, reason: command.reason }, basis: null },
        changes: { hasPendingExtension: false },
        records: [
          ...(facts.hasPendingExtension ? [{ type: 'extensionLapsed' as const }] : []),
          { type: 'successor', agencyId: command.agencyId },
        ],
        notices: [tell('revoked')],
        endReason: `Đính chính: ${command.reason}`,
      };
    case 'openPeriod':
      return {
        ...nothing,
        event: { kind: command.type, payload: { label: command.label, dueOn: command.dueOn }, basis: null },
        changes: { acknowledgedAt: facts.acknowledgedAt ?? now },
        records: [{ type: 'period', label: command.label, dueOn: mustNotPrecede(command.dueOn, context) }],
      };
    case 'takeUp':
      // The agency was never told that it was put aside: nothing of its assignment has changed, and it hears nothing.
      return {
        ...nothing,
        event: { kind: command.type, payload: { reason: command.reason }, basis: null },
        changes: { putAsideAt: null },
      };
    default:
      return command satisfies never;
  }
}

/** P6, S24, S26: letter, file and date of performance; the date is never after the report itself. */
function reportCompletion(
  facts: AssignmentFacts,
  command: Extract<AssignmentCommand, { type: 'reportCompletion' }>,
  { now, settings, issuedOn }: DecisionContext,
): Decision {
  if (settings.isEvidenceMandatory && command.fileIds.length === 0) {
    throw new DomainError('EVIDENCE_MISSING', 'Báo cáo hoàn thành phải kèm ít nhất một tệp minh chứng.', {
      id: facts.id,
    });
  }
  refuseBadPerformedOn(facts, command.performedOn, localDateOf(now), issuedOn);
  if (command.letter.on > localDateOf(now)) {
    throw new DomainError(
      'LETTER_AFTER_TODAY',
      `Ngày của văn bản báo cáo (${formatDate(command.letter.on)}) sau ngày hôm nay.`,
      { id: facts.id },
    );
  }
  return {
    ...nothing,
    event: {
      kind: command.type,
      payload: { content: command.content, performedOn: command.performedOn, letter: { ...command.letter } },
      basis: null,
    },
    changes: { ...heard(facts, now), performedOn: command.performedOn, reportedAt: now, hasPendingExtension: false },
    records: [
      ...(facts.hasPendingExtension ? [{ type: 'extensionLapsed' as const }] : []),
      {
        type: 'report',
        kind: 'completion',
        content: command.content,
        percent: 100,
        delayReason: command.delayReason ?? null,
        performedOn: command.performedOn,
        letter: command.letter,
        fileIds: command.fileIds,
      },
    ],
  };
}

function refuseBadPerformedOn(
  facts: AssignmentFacts,
  performedOn: PlainDate,
  latest: PlainDate,
  issuedOn: PlainDate | null,
): void {
  if (performedOn > latest) {
    throw new DomainError(
      'PERFORMED_AFTER_REPORT',
      `Ngày thực hiện (${formatDate(performedOn)}) không được sau ngày báo cáo (${formatDate(latest)}).`,
      { id: facts.id, performedOn },
    );
  }
  if (issuedOn && performedOn < issuedOn) {
    throw new DomainError(
      'PERFORMED_BEFORE_ISSUE',
      `Ngày thực hiện (${formatDate(performedOn)}) trước ngày ban hành văn bản (${formatDate(issuedOn)}).`,
      { id: facts.id, performedOn },
    );
  }
}

/** S25, S26: the Office confirms, and may correct the date of performance; it stays no later than the report. */
function confirm(
  facts: AssignmentFacts,
  command: Extract<AssignmentCommand, { type: 'confirm' }>,
  { now, issuedOn }: DecisionContext,
): Decision {
  const reportedOn = localDateOf(facts.reportedAt ?? now);
  const performedOn = command.performedOn ?? facts.performedOn ?? reportedOn;
  refuseBadPerformedOn(facts, performedOn, reportedOn, issuedOn);
  return {
    ...nothing,
    event: { kind: command.type, payload: { performedOn, note: command.note ?? null }, basis: null },
    changes: { performedOn, confirmedAt: now },
    records: [{ type: 'reportDecided', state: 'confirmed', reason: command.note ?? null }],
  };
}

/** S30: before the due date, one at a time, a later date. */
function requestExtension(
  facts: AssignmentFacts,
  command: Extract<AssignmentCommand, { type: 'requestExtension' }>,
  { now, settings }: DecisionContext,
): Decision {
  if (!facts.dueOn || !facts.dueAt)
    throw new DomainError('NO_DUE_DATE', 'Nhiệm vụ không quy định thời hạn nên không có thời hạn để gia hạn.', {
      id: facts.id,
    });
  if (facts.hasPendingExtension)
    throw new DomainError('EXTENSION_PENDING', 'Đã có một đề nghị gia hạn đang chờ quyết định.', { id: facts.id });
  if (now > facts.dueAt)
    throw new DomainError(
      'EXTENSION_TOO_LATE',
      `Đã quá hạn từ ${formatDate(facts.dueOn)}: đề nghị gia hạn phải gửi trước khi hết hạn; sau đó chỉ theo ý kiến của lãnh đạo.`,
      { id: facts.id },
    );
  if (facts.extensionCount >= settings.maxExtensions)
    throw new DomainError(
      'EXTENSIONS_USED_UP',
      `Nhiệm vụ đã được gia hạn ${facts.extensionCount} lần, là số lần tối đa.`,
      { id: facts.id },
    );
  refuseEarlierDate(facts, command.proposedDueOn);
  return {
    ...nothing,
    event: {
      kind: command.type,
      payload: { proposedDueOn: command.proposedDueOn, reason: command.reason },
      basis: null,
    },
    changes: { ...heard(facts, now), hasPendingExtension: true },
    records: [
      {
        type: 'extensionRequested',
        proposedDueOn: command.proposedDueOn,
        oldDueOn: facts.dueOn,
        reason: command.reason,
        achieved: command.achieved ?? null,
      },
    ],
  };
}

function refuseEarlierDate(facts: AssignmentFacts, dueOn: PlainDate): void {
  if (facts.dueOn && dueOn <= facts.dueOn) {
    throw new DomainError(
      'EXTENSION_NOT_LATER',
      `Thời hạn mới (${formatDate(dueOn)}) phải sau thời hạn hiện tại (${formatDate(facts.dueOn)}).`,
      { id: facts.id },
    );
  }
}

/** P4: the Office records what a leader decided, on what; without it the Office can only propose. */
function basisOf({ id }: AssignmentFacts, { basis }: { basis?: Basis }): Basis {
  if (!basis)
    throw new DomainError(
      'BASIS_REQUIRED',
      'Chưa có căn cứ ý kiến của lãnh đạo (phiếu trình, bút phê, ý kiến tại giao ban).',
      { id },
    );
  return basis;
}

/** P4, S31: the leader's decision with its basis; without a request only by a leader's order, which the basis is. */
function decideExtension(
  facts: AssignmentFacts,
  command: Extract<AssignmentCommand, { type: 'decideExtension' }>,
  context: DecisionContext,
): Decision {
  if (!facts.dueOn)
    throw new DomainError('NO_DUE_DATE', 'Nhiệm vụ không quy định thời hạn nên không có thời hạn để gia hạn.', {
      id: facts.id,
    });
  const basis = basisOf(facts, command);
  const payload = { isApproved: command.isApproved, oldDueOn: facts.dueOn, reason: command.reason ?? null };
  const base = { ...nothing, notices: [tell('extensionDecided')] };
  if (!command.isApproved) {
    if (!facts.hasPendingExtension)
      throw new DomainError('NO_EXTENSION_PENDING', 'Không có đề nghị gia hạn nào đang chờ quyết định.', {
        id: facts.id,
      });
    return {
      ...base,
      event: { kind: command.type, payload, basis },
      changes: { hasPendingExtension: false },
      records: [
        {
          type: 'extensionDecided',
          state: 'refused',
          newDueOn: null,
          reason: command.reason ?? null,
          basis,
        },
      ],
    };
  }
  const newDueOn = command.newDueOn ?? context.pendingExtension?.proposedDueOn;
  if (!newDueOn) throw new DomainError('NEW_DUE_DATE_MISSING', 'Chưa có thời hạn mới.', { id: facts.id });
  refuseEarlierDate(facts, newDueOn);
  return {
    ...base,
    event: { kind: command.type, payload: { ...payload, newDueOn }, basis },
    changes: {
      dueOn: newDueOn,
      dueAt: endOfDay(newDueOn),
      hasPendingExtension: false,
      extensionCount: facts.extensionCount + 1,
    },
    startsRound: 'newDueDate',
    records: [{ type: 'extensionDecided', state: 'approved', newDueOn, reason: command.reason ?? null, basis }],
  };
}

/** S38, S39: a named person's act, at least six hours after the last; more than three prepare the report to leadership. */
function urge(
  facts: AssignmentFacts,
  command: Extract<AssignmentCommand, { type: 'urge' }>,
  { now, settings }: DecisionContext,
): Decision {
  const soonest = facts.lastUrgedAt && new Date(facts.lastUrgedAt.getTime() + settings.hoursBetweenUrgings * 3_600_000);
  if (soonest && now < soonest) {
    throw new DomainError(
      'URGED_TOO_SOON',
      `Vừa đôn đốc lần ${facts.urgingCount}; hai lần đôn đốc cách nhau ít nhất ${settings.hoursBetweenUrgings} giờ.`,
      { id: facts.id, soonestAt: soonest.toISOString() },
    );
  }
  const number = facts.urgingCount + 1;
  const record = {
    number,
    letterNumber: command.letterNumber ?? null,
    letterOn: command.letterOn ?? null,
    message: command.message ?? null,
    answerBy: command.answerBy ?? null,
  };
  return {
    ...nothing,
    event: { kind: command.type, payload: record, basis: null },
    changes: { urgingCount: number, lastUrgedAt: now },
    records: [{ type: 'urging', ...record }],
    notices: [tell('urging')],
    firesRungs: number > settings.ladder.urgingsBeforeLeadership ? ['leadership.prepared'] : [],
  };
}

/** P2: corrected because it was entered wrongly; no extension, counted apart. */
function correctDueDate(
  facts: AssignmentFacts,
  command: Extract<AssignmentCommand, { type: 'correctDueDate' }>,
  context: DecisionContext,
): Decision {
  const dueOn = command.dueOn === null ? null : mustNotPrecede(command.dueOn, context);
  if (dueOn === facts.dueOn)
    throw new DomainError('SAME_DUE_DATE', 'Thời hạn mới trùng với thời hạn đang ghi.', { id: facts.id });
  // A request to move a date that was never right, or to an earlier one, has nothing left to ask for.
  const proposedDueOn = context.pendingExtension?.proposedDueOn ?? null;
  const lapses = facts.hasPendingExtension && (dueOn === null || proposedDueOn === null || proposedDueOn <= dueOn);
  return {
    ...nothing,
    event: { kind: command.type, payload: { oldDueOn: facts.dueOn, dueOn, reason: command.reason }, basis: null },
    changes: {
      dueOn,
      dueAt: dueOn === null ? null : endOfDay(dueOn),
      correctionCount: facts.correctionCount + 1,
      putAsideAt: null,
      ...(lapses ? { hasPendingExtension: false } : {}),
    },
    startsRound: 'newDueDate',
    records: [
      ...(lapses ? [{ type: 'extensionLapsed' as const }] : []),
      // The date that was entered wrongly never was the original one (S32).
      ...(facts.extensionCount === 0 ? [{ type: 'originalDueDate' as const, dueOn }] : []),
    ],
    notices: [tell('corrected')],
  };
}

function mustNotPrecede(dueOn: PlainDate, { issuedOn }: DecisionContext): PlainDate {
  if (issuedOn && dueOn < issuedOn) {
    throw new DomainError(
      'DUE_BEFORE_ISSUE',
      `Thời hạn ${formatDate(dueOn)} trước ngày ban hành văn bản (${formatDate(issuedOn)}).`,
      { dueOn, issuedOn },
    );
  }
  return dueOn;
}

/** True when nothing more is asked of anybody for this assignment. */
export const isEnded = (facts: AssignmentFacts): boolean => !isOpenState(facts.state);
