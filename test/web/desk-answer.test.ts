import { answerItems, confirmItemsOf, outcomeOf } from '../../web/desk/answer-results.js';
import {
  commandOf,
  emptyAnswer,
  faultsOf,
  kindsOf,
  withChannel,
  type AnswerValues,
} from '../../web/desk/answer-values.js';

const words = { completed: 'Đã hoàn thành' };
const completion = (change: Partial<AnswerValues> = {}): AnswerValues => ({
  ...emptyAnswer(),
  agencyId: 'g',
  assignmentIds: ['a1', 'a2'],
  number: '112/BC-SYT',
  on: '2016-03-14',
  signer: 'Giám đốc Sở',
  ...change,
});
const fields = (values: AnswerValues, files = 1) => Object.keys(faultsOf(values, files));

describe('a letter entered for an agency (P1, P6)', () => {
  it('is complete with number, date, signer and a file; the date of performance is the letter’s unless said otherwise', () => {
    expect(fields(completion())).toEqual([]);
    expect(commandOf(completion(), ['f1'], words)).toEqual({
      channel: 'letter',
      actedFor: 'g',
      informant: { name: 'Giám đốc Sở', letterNumber: '112/BC-SYT', letterOn: '2016-03-14' },
      command: {
        type: 'reportCompletion',
        content: 'Đã hoàn thành',
        performedOn: '2016-03-14',
        letter: { number: '112/BC-SYT', on: '2016-03-14', signer: 'Giám đốc Sở' },
        fileIds: ['f1'],
      },
    });
  });

  it('says every missing thing at once, in the order of the form', () => {
    expect(fields(emptyAnswer(), 0)).toEqual(['agencyId', 'assignmentIds', 'number', 'on', 'signer', 'files']);
  });

  it('a completion by e-mail still rests on a letter', () => {
    expect(fields(completion({ channel: 'email', number: '' }))).toEqual(['number']);
  });

  it('a request for time needs its date and its reason', () => {
    expect(fields(completion({ kind: 'extension' }), 0)).toEqual(['proposedDueOn', 'content']);
  });
});

describe('an answer by telephone', () => {
  it('is an acknowledgement or progress, never a completion', () => {
    expect(kindsOf('telephone')).toEqual(['acknowledge', 'progress']);
    expect(withChannel(completion(), 'telephone').kind).toBe('progress');
    expect(withChannel(completion({ kind: 'acknowledge' }), 'telephone').kind).toBe('acknowledge');
  });

  it('says who told it', () => {
    const byPhone = { ...emptyAnswer('telephone'), agencyId: 'g', assignmentIds: ['a1'] };
    expect(fields(byPhone, 0)).toEqual(['informant', 'content']);
    const filled = {
      ...byPhone,
      informant: 'Văn thư Sở',
      position: 'Chánh Văn phòng',
      telephone: '0229',
      content: 'Đang lấy ý kiến',
      percent: '40',
    };
    expect(fields(filled, 0)).toEqual([]);
    expect(commandOf(filled, [], words)).toEqual({
      channel: 'telephone',
      actedFor: 'g',
      informant: { name: 'Văn thư Sở, Chánh Văn phòng', telephone: '0229' },
      command: { type: 'reportProgress', content: 'Đang lấy ý kiến', percent: 40 },
    });
    expect(fields({ ...filled, percent: '140' }, 0)).toEqual(['percent']);
  });
});

describe('what became of it', () => {
  const outcome = (assignmentId: string, seq: number) => ({
    assignmentId,
    commandId: 'x',
    status: 200,
    outcome: {
      assignmentId,
      state: 'awaitingConfirmation' as const,
      seq,
      dueOn: null,
      at: '',
      successorIds: [],
      isRepeated: false,
    },
  });
  const refused = (assignmentId: string) => ({
    assignmentId,
    commandId: 'x',
    status: 409,
    problem: { type: '', title: '', status: 409, detail: 'x', code: 'STATE_DOES_NOT_ALLOW', requestId: 'r' },
  });

  it('one letter for several assignments: each with its own id, what was saved is confirmed on its own number', () => {
    const items = answerItems(['a1', 'a2'], commandOf(completion(), ['f'], words));
    expect(new Set(items.map(({ commandId }) => commandId)).size).toBe(2);
    const confirms = confirmItemsOf([outcome('a1', 4), refused('a2')]);
    expect(confirms).toMatchObject([{ assignmentId: 'a1', expectedSeq: 4, command: { type: 'confirm' } }]);
  });

  it('keeps apart what was not saved and what was saved but not confirmed', () => {
    const result = outcomeOf([outcome('a1', 4), refused('a2')], [refused('a1')]);
    expect(result.savedIds).toEqual(['a1']);
    expect(result.confirmedIds).toEqual([]);
    expect(result.failed.map(({ assignmentId, isSaved }) => [assignmentId, isSaved])).toEqual([
      ['a2', false],
      ['a1', true],
    ]);
  });
});
