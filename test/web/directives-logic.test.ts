import { actsOf } from '../../web/assignments/acts-of.js';
import { basisWords, eventSentence, onBehalfWords } from '../../web/assignments/event-words.js';
import { listSchema, openStates, stateChoiceOf, statesOf } from '../../web/assignments/list-filters.js';
import { assignmentWord as say } from '../../web/assignments/words.js';
import { isInStanding, stripParts } from '../../web/directives/standing-filter.js';
import { textParts } from '../../web/directives/text-parts.js';
import { readFilters, writeFilters } from '../../web/table/address-filter.js';
import { assignmentAnswer } from './support/agency-world.js';
import { owed, sheetOf } from './support/directive-world.js';

describe('the strip of a document', () => {
  const all = [
    owed(1, { state: 'closed' }),
    owed(2, { state: 'inProgress', isOverdue: true }),
    owed(3, { state: 'sent', isDueSoon: true }),
    owed(4, { state: 'revoked' }),
    owed(5, { state: 'inProgress', role: 'coordinator', isOverdue: false }),
  ];
  const { progress } = sheetOf([]);
  const counted = { ...progress, leadCount: 3, closed: 1, inProgress: 1, sent: 1, overdue: 1, dueSoon: 1 };
  const parts = stripParts({ progress: counted });

  it('has behind every figure exactly as many assignments as it counts', () => {
    for (const { count, to } of parts) {
      const standing = { state: to.state ?? null, overdue: to.overdue ?? false, dueSoon: to.dueSoon ?? false };
      expect(all.filter((each) => isInStanding(each, standing))).toHaveLength(count);
    }
  });

  it('leaves out a rare state while nothing is in it', () => {
    expect(parts.map(({ key }) => key)).not.toContain('suspended');
    const withOne = stripParts({ progress: { ...counted, suspended: 1 } });
    expect(withOne.map(({ key }) => key)).toContain('suspended');
  });
});

describe('the text of a document with its clauses marked', () => {
  const task = (n: number, span: [number, number] | null) => ({
    id: `t${n}`,
    ordinal: n,
    clause: null,
    action: '',
    span,
  });
  const text = 'Một hai ba bốn năm';

  it.each([
    ['apart', [task(1, [0, 3]), task(2, [8, 10])]],
    ['overlapping', [task(1, [0, 10]), task(2, [4, 14])]],
    ['the same for two tasks', [task(1, [4, 10]), task(2, [4, 10])]],
    ['beyond the end', [task(1, [4, 400])]],
    ['without a place', [task(1, null)]],
  ])('loses nothing and says nothing twice where clauses are %s', (_, tasks) => {
    const parts = textParts(text, tasks);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    const begun = parts.flatMap(({ begins }) => begins.map(({ id }) => id));
    expect(begun.sort()).toEqual(tasks.filter(({ span }) => span).map(({ id }) => id));
  });
});

describe('what happened, in words', () => {
  it.each([
    ['requestExtension', { proposedDueOn: '2016-04-29', reason: 'chờ Bộ' }, 'Đề nghị gia hạn đến 29/4/2016: chờ Bộ'],
    [
      'urge',
      { number: 2, letterNumber: '45/VP', letterOn: '2016-03-04' },
      'Đôn đốc lần 2 bằng văn bản 45/VP ngày 04/3/2016',
    ],
    ['urge', { number: 1, letterNumber: null }, 'Đôn đốc lần 1'],
    [
      'correctDueDate',
      { oldDueOn: null, dueOn: '2016-03-05', reason: 'nhập sai' },
      'Đính chính thời hạn không quy định thời hạn thành 05/3/2016: nhập sai',
    ],
    ['decideExtension', { isApproved: false }, 'Không đồng ý gia hạn'],
    [
      'handOver',
      { to: 'Chuyên viên B', reason: 'phân công lại' },
      'Bàn giao theo dõi cho Chuyên viên B: phân công lại',
    ],
    ['something', {}, 'Việc khác (something)'],
    ['confirm', 'no object at all', 'Xác nhận hoàn thành, ngày thực hiện xong …'],
  ])('%s', (kind, payload, words) => {
    expect(eventSentence(say, { kind, payload })).toBe(words);
  });

  it('says what the Office entered for an agency, and from where it came', () => {
    const by = (channel: string, informant: object) =>
      onBehalfWords(say, { kind: 'reportProgress', channel, actedFor: 'Sở Y tế', payload: { informant } });
    expect(by('letter', { name: 'Văn thư', letterNumber: '112/BC-SYT', letterOn: '2016-03-14' })).toBe(
      'Văn phòng cập nhật thay, theo văn bản 112/BC-SYT ngày 14/3/2016',
    );
    expect(by('telephone', { name: 'Chánh Văn phòng Sở' })).toBe(
      'Văn phòng cập nhật thay, qua điện thoại với Chánh Văn phòng Sở',
    );
    expect(onBehalfWords(say, { kind: 'acknowledge', channel: 'web', actedFor: null, payload: {} })).toBeNull();
  });

  it('names the basis of a decision', () => {
    const basis = { form: 'butPhe', leaderPost: 'Phó Chủ tịch UBND tỉnh', on: '2016-03-05' };
    expect(basisWords(say, basis)).toBe('Căn cứ: bút phê của Phó Chủ tịch UBND tỉnh, ngày 05/3/2016');
    expect(basisWords(say, null)).toBeNull();
  });
});

describe('what is offered on an assignment', () => {
  const offered = (...one: Parameters<typeof assignmentAnswer>) => actsOf(assignmentAnswer(...one));

  it('is what the API lets the account do, the awaited act first and only one of it', () => {
    const acts = offered({ state: 'awaitingConfirmation' }, ['confirm', 'return', 'correctDueDate', 'revoke']);
    expect(acts.map(({ key }) => key)).toEqual(['review', 'correctDueDate', 'revoke']);
    expect(acts.filter(({ isFirst }) => isFirst).map(({ key }) => key)).toEqual(['review']);
  });

  it('urges first what is overdue, and decides first what waits for a decision', () => {
    const mayDo = ['reportProgress', 'decideExtension', 'urge'];
    const first = (change: Parameters<typeof assignmentAnswer>[0]) =>
      offered(change, mayDo).find(({ isFirst }) => isFirst)?.key;
    expect(first({ state: 'inProgress', isOverdue: true })).toBe('urge');
    expect(first({ state: 'inProgress', isOverdue: true, hasPendingExtension: true })).toBe('submit');
    expect(first({ state: 'inProgress' })).toBeUndefined();
  });

  it('lets a leader decide, and the secretariat put the question or record the answer', () => {
    const one = assignmentAnswer({ state: 'inProgress', hasPendingExtension: true }, ['decideExtension', 'revoke']);
    expect(actsOf(one, true).map(({ key }) => key)).toEqual(['decide', 'revoke']);
    expect(actsOf(one).map(({ key }) => key)).toEqual(['submit', 'decide', 'revoke']);
  });

  it('leads out of being put aside first of all', () => {
    const acts = offered({ state: 'inProgress', isOverdue: true }, ['takeUp', 'correctDueDate', 'revoke']);
    expect(acts.map(({ key, isFirst }) => [key, isFirst])).toEqual([
      ['takeUp', true],
      ['correctDueDate', false],
      ['revoke', false],
    ]);
  });

  it('is nothing for who only reads', () => {
    expect(offered({ state: 'inProgress' }, [])).toEqual([]);
  });
});

describe('the filters of the list of assignments', () => {
  it('are the address itself: what is read is written again the same', () => {
    const address = 'state=sent,inProgress&overdue=true&agency=a-1&role=lead&q=r%C3%A0+so%C3%A1t&asOf=2016-03-15';
    expect(writeFilters(listSchema, readFilters(listSchema, address))).toBe(address);
  });

  it('take what cannot be read as not there', () => {
    const values = readFilters(listSchema, 'state=flying&overdueFrom=many&asOf=2016-02-31x&role=boss&sort=fun');
    expect(values).toMatchObject({ state: [], overdueFrom: null, asOf: null, role: null, sort: 'due' });
  });

  it('say the state as one choice, and several as several', () => {
    expect(stateChoiceOf([])).toBe('all');
    expect(stateChoiceOf(['sent'])).toBe('sent');
    expect(stateChoiceOf(openStates)).toBe('open');
    expect(stateChoiceOf(['sent', 'closed'])).toBe('several');
    expect(statesOf('several', ['sent', 'closed'])).toEqual(['sent', 'closed']);
  });
});
