import type { AssignmentFacts } from '../../src/domain/assignment-facts.js';
import { assignmentStates } from '../../src/domain/assignment-facts.js';
import type { AssignmentCommand } from '../../src/domain/command.js';
import { decide, type DecisionContext } from '../../src/domain/decide.js';
import { DomainError } from '../../src/domain/errors.js';
import { defaultOfficeSettings } from '../../src/domain/office-settings.js';
import { transitions } from '../../src/domain/transitions.js';
import { assignment, at } from './assignment-factory.js';

const context: DecisionContext = {
  now: at('2016-02-20T09:00'),
  settings: defaultOfficeSettings,
  issuedOn: '2016-02-05',
  pendingExtension: null,
  action: 'xây dựng kế hoạch',
};
const basis = { form: 'phieuTrinh', leaderPost: 'Phó Chủ tịch UBND tỉnh', number: '12', on: '2016-02-19' } as const;
const letter = { number: '15/BC-STTTT', on: '2016-02-19', signer: 'Giám đốc Sở' };
const samples: { [type in AssignmentCommand['type']]: Extract<AssignmentCommand, { type: type }> } = {
  acknowledge: { type: 'acknowledge' },
  reportProgress: { type: 'reportProgress', content: 'Đang xây dựng dự thảo', percent: 40 },
  reportCompletion: {
    type: 'reportCompletion',
    content: 'Đã ban hành kế hoạch',
    performedOn: '2016-02-18',
    letter,
    fileIds: ['f'],
  },
  confirm: { type: 'confirm' },
  return: { type: 'return', reason: 'Thiếu phụ lục' },
  requestExtension: { type: 'requestExtension', proposedDueOn: '2016-03-10', reason: 'Chờ số liệu của các huyện' },
  decideExtension: { type: 'decideExtension', isApproved: true, newDueOn: '2016-03-10', basis },
  urge: { type: 'urge' },
  revoke: { type: 'revoke', reason: 'Văn bản được thay thế' },
  reopen: { type: 'reopen', reason: 'Kết quả chưa đạt', basis },
  correctDueDate: { type: 'correctDueDate', dueOn: '2016-03-01', reason: 'nhập sai' },
  correctWording: { type: 'correctWording', action: 'xây dựng kế hoạch chi tiết', reason: 'nhập sai' },
  correctAgency: { type: 'correctAgency', agencyId: 'khác', reason: 'nhập sai' },
  openPeriod: { type: 'openPeriod', label: 'Quý I/2016', dueOn: '2016-03-25' },
  takeUp: { type: 'takeUp', reason: 'đã sửa lịch' },
};
const codeOf = (facts: AssignmentFacts, command: AssignmentCommand, change: Partial<DecisionContext> = {}): string => {
  try {
    decide(facts, command, { ...context, ...change });
    return 'allowed';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

describe('the table of transitions', () => {
  const cases = Object.values(samples).flatMap((command) => assignmentStates.map((state) => ({ command, state })));
  it.each(cases)('$command.type from $state', ({ command, state }) => {
    const facts = assignment({
      state,
      isStanding: command.type === 'openPeriod',
      putAsideAt: command.type === 'takeUp' ? at('2016-02-15T08:00') : null,
      reportedAt: state === 'awaitingConfirmation' ? at('2016-02-19T09:00') : null,
    });
    const { from, to } = transitions[command.type];
    if (!from.includes(state)) return expect(codeOf(facts, command)).toBe('STATE_DOES_NOT_ALLOW');
    const { changes } = decide(facts, command, context);
    expect(changes.state).toBe(to === 'stays' ? undefined : to);
    return undefined;
  });
});

describe('what an agency says', () => {
  it('a progress note, a request and a report are acknowledgements too', () => {
    for (const type of ['reportProgress', 'requestExtension', 'reportCompletion'] as const) {
      expect(decide(assignment(), samples[type], context).changes.acknowledgedAt).toEqual(context.now);
    }
  });

  it('keeps the first acknowledgement', () => {
    const acknowledgedAt = at('2016-02-06T09:00');
    expect(
      decide(assignment({ state: 'inProgress', acknowledgedAt }), samples.reportProgress, context).changes
        .acknowledgedAt,
    ).toEqual(acknowledgedAt);
  });

  it('a completion report needs evidence, unless the office decided otherwise (S24)', () => {
    const bare = { ...samples.reportCompletion, fileIds: [] };
    expect(codeOf(assignment(), bare)).toBe('EVIDENCE_MISSING');
    expect(codeOf(assignment(), bare, { settings: { ...defaultOfficeSettings, isEvidenceMandatory: false } })).toBe(
      'allowed',
    );
  });

  it('the date of performance is never after the report nor before the document', () => {
    expect(codeOf(assignment(), { ...samples.reportCompletion, performedOn: '2016-02-21' })).toBe(
      'PERFORMED_AFTER_REPORT',
    );
    expect(codeOf(assignment(), { ...samples.reportCompletion, performedOn: '2016-02-04' })).toBe(
      'PERFORMED_BEFORE_ISSUE',
    );
    expect(codeOf(assignment(), { ...samples.reportCompletion, letter: { ...letter, on: '2016-02-21' } })).toBe(
      'LETTER_AFTER_TODAY',
    );
  });

  it('a coordinator speaks, but does not report, ask for time or get urged', () => {
    const part = assignment({ role: 'coordinator' });
    expect(codeOf(part, samples.acknowledge)).toBe('allowed');
    expect(codeOf(part, samples.reportCompletion)).toBe('COORDINATOR_PART');
    expect(codeOf(part, samples.urge)).toBe('COORDINATOR_PART');
  });
});

describe('extension (S30, S31, P4)', () => {
  it('is asked for before the due date, one at a time, for a later date, at most twice', () => {
    expect(codeOf(assignment(), samples.requestExtension)).toBe('allowed');
    expect(codeOf(assignment(), samples.requestExtension, { now: at('2016-02-29T00:01') })).toBe('EXTENSION_TOO_LATE');
    expect(codeOf(assignment(), samples.requestExtension, { now: at('2016-02-28T23:59') })).toBe('allowed');
    expect(codeOf(assignment({ hasPendingExtension: true }), samples.requestExtension)).toBe('EXTENSION_PENDING');
    expect(codeOf(assignment({ extensionCount: 2 }), samples.requestExtension)).toBe('EXTENSIONS_USED_UP');
    expect(codeOf(assignment(), { ...samples.requestExtension, proposedDueOn: '2016-02-28' })).toBe(
      'EXTENSION_NOT_LATER',
    );
    expect(codeOf(assignment({ dueOn: null }), samples.requestExtension)).toBe('NO_DUE_DATE');
  });

  it('approved: the date moves, a round begins, the basis is kept', () => {
    const { changes, startsRound, event, notices } = decide(
      assignment({ hasPendingExtension: true }),
      { type: 'decideExtension', isApproved: true, basis },
      { ...context, pendingExtension: { proposedDueOn: '2016-03-10' } },
    );
    expect(changes).toMatchObject({ dueOn: '2016-03-10', hasPendingExtension: false, extensionCount: 1 });
    expect([startsRound, event.basis, notices.map(({ kind }) => kind)]).toEqual([
      'newDueDate',
      basis,
      ['extensionDecided'],
    ]);
  });

  it('refused: nothing changes but the request', () => {
    const { changes, startsRound } = decide(
      assignment({ hasPendingExtension: true }),
      { type: 'decideExtension', isApproved: false, reason: 'không có lý do khách quan', basis },
      context,
    );
    expect(changes).toEqual({ hasPendingExtension: false });
    expect(startsRound).toBeNull();
    expect(codeOf(assignment(), { type: 'decideExtension', isApproved: false, basis })).toBe('NO_EXTENSION_PENDING');
  });
});

describe('the Office', () => {
  it('confirms on the date of performance and may correct it, never beyond the report (S26)', () => {
    const waiting = assignment({
      state: 'awaitingConfirmation',
      performedOn: '2016-02-18',
      reportedAt: at('2016-02-19T09:00'),
    });
    expect(decide(waiting, samples.confirm, context).changes).toMatchObject({
      state: 'closed',
      performedOn: '2016-02-18',
    });
    expect(decide(waiting, { type: 'confirm', performedOn: '2016-02-17' }, context).changes.performedOn).toBe(
      '2016-02-17',
    );
    expect(codeOf(waiting, { type: 'confirm', performedOn: '2016-02-20' })).toBe('PERFORMED_AFTER_REPORT');
  });

  it('returns a report with a reason: not completed, the due date stays, a round begins (S28)', () => {
    const { changes, startsRound } = decide(
      assignment({ state: 'awaitingConfirmation', performedOn: '2016-02-18', reportedAt: at('2016-02-19T09:00') }),
      samples.return,
      context,
    );
    expect(changes).toEqual({ state: 'inProgress', performedOn: null, reportedAt: null, returnedCount: 1 });
    expect(startsRound).toBe('return');
  });

  it('urges with a number that runs on, at least six hours apart; the fourth prepares the report to leadership', () => {
    expect(decide(assignment({ urgingCount: 2 }), samples.urge, context)).toMatchObject({
      changes: { urgingCount: 3 },
      firesRungs: [],
    });
    expect(decide(assignment({ urgingCount: 3 }), samples.urge, context)).toMatchObject({
      changes: { urgingCount: 4 },
      firesRungs: ['leadership.prepared'],
    });
    expect(codeOf(assignment({ urgingCount: 1, lastUrgedAt: at('2016-02-20T04:00') }), samples.urge)).toBe(
      'URGED_TOO_SOON',
    );
  });

  it('corrects a date that was entered wrongly, which is no extension (P2)', () => {
    const { changes, startsRound } = decide(assignment(), samples.correctDueDate, context);
    expect(changes).toMatchObject({ dueOn: '2016-03-01', correctionCount: 1 });
    expect(changes.extensionCount).toBeUndefined();
    expect(startsRound).toBe('newDueDate');
    expect(codeOf(assignment(), { ...samples.correctDueDate, dueOn: '2016-02-01' })).toBe('DUE_BEFORE_ISSUE');
    expect(codeOf(assignment(), { ...samples.correctDueDate, dueOn: '2016-02-28' })).toBe('SAME_DUE_DATE');
  });

  it('cannot touch what was put aside', () => {
    expect(codeOf(assignment({ putAsideAt: at('2016-02-15T08:00') }), samples.acknowledge)).toBe(
      'ASSIGNMENT_PUT_ASIDE',
    );
  });

  it('takes up what was put aside as it stood: same date, same round, nobody told', () => {
    const aside = assignment({ putAsideAt: at('2016-02-15T08:00'), urgingCount: 1 });
    expect(decide(aside, samples.takeUp, context)).toMatchObject({
      changes: { putAsideAt: null },
      startsRound: null,
      notices: [],
      records: [],
    });
    expect(Object.keys(decide(aside, samples.takeUp, context).changes)).toEqual(['putAsideAt']);
    expect(codeOf(assignment(), samples.takeUp)).toBe('NOT_PUT_ASIDE');
  });

  it('a standing item is opened period by period, never reported itself (P7)', () => {
    const standing = assignment({ isStanding: true, dueOn: null });
    expect(codeOf(standing, samples.reportCompletion)).toBe('STANDING_ITEM');
    expect(codeOf(assignment(), samples.openPeriod)).toBe('NOT_RECURRING');
    expect(decide(standing, samples.openPeriod, context).records).toEqual([
      { type: 'period', label: 'Quý I/2016', dueOn: '2016-03-25' },
    ]);
  });
});
