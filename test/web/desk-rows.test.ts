import { confirmItems, resultsByRow, type ManyOutcomes } from '../../web/desk/confirm-results.js';
import { readTime, instantOf } from '../../web/desk/call-time.js';
import { documentWords, mailWords, taskWords, waitWords, type DeskRow } from '../../web/desk/desk-row.js';
import { withPhrase } from '../../web/desk/phrases.js';
import { mayConfirm, rowActs } from '../../web/desk/row-acts.js';
import { deskWord as say } from '../../web/desk/words.js';

const assignment = (id: string, clause: string | null = '2') =>
  // Only what the desk's words look at; the rest of the API's row is not needed here.
  ({
    id,
    seq: 7,
    state: 'awaitingConfirmation',
    task: { clause, ordinal: 3, action: 'Rà soát' },
  }) as DeskRow['assignments'][number];

const row = (change: Partial<DeskRow> = {}): DeskRow => ({
  key: 'a1',
  waitingSince: '2016-03-14T08:10:00.000Z',
  waitingDays: { calendarDays: 2, workingDays: 2 },
  directive: {
    id: 'd',
    number: '15/TB-UBND',
    type: 'TB',
    issuedOn: '2016-02-05',
    subject: 'Kết luận',
    specialist: null,
    room: null,
  },
  agency: { id: 'g', name: 'Sở Y tế', phone: '0229 000 001' },
  assignments: [assignment('a1')],
  mayAct: true,
  report: { letterNumber: '112/BC-SYT', letterOn: '2016-03-14', attempt: 1 },
  extension: null,
  mail: null,
  leadershipReport: null,
  lastCall: null,
  ...change,
});
const inWords = ({ code }: { code: string }) => `[${code}]`;
const problem = (code: string, details: Record<string, unknown> = {}) => ({
  type: 'x',
  title: 'x',
  status: 409,
  detail: 'x',
  requestId: 'r',
  code,
  details,
});

describe('a row of the desk in words', () => {
  it('names the report, its place in the document and the working days that the API counted', () => {
    expect(taskWords(say, 'reports', row())).toBe('Báo cáo hoàn thành 112/BC-SYT ngày 14/3/2016');
    expect(documentWords(say, row())).toBe('15/TB-UBND, mục 2');
    expect(waitWords(say, row())).toBe('chờ 2 ngày làm việc');
    expect(waitWords(say, row({ waitingDays: { calendarDays: 2, workingDays: 0 } }))).toBe('dưới 1 ngày làm việc');
  });

  it('a report that was returned before says which one it is', () => {
    const again = row({ report: { letterNumber: '112/BC-SYT', letterOn: '2016-03-14', attempt: 2 } });
    expect(taskWords(say, 'reports', again)).toContain('lần 2');
  });

  it('several points of one document stand in one row; a point without a label has its number', () => {
    expect(documentWords(say, row({ assignments: [assignment('a', '2'), assignment('b', '7')] }))).toBe(
      '15/TB-UBND, mục 2, 7',
    );
    expect(documentWords(say, row({ assignments: [assignment('a', null)] }))).toBe('15/TB-UBND, mục 3');
  });

  it('a mail that the server took is said to be with the server, never with the agency (P9)', () => {
    const mail = {
      stateName: 'máy chủ thư đã nhận',
      handedOverAt: '2016-02-05T02:42:00.000Z',
    } as DeskRow['mail'] & object; // the other columns of a mail are not said here
    expect(mailWords(say, row({ mail }))).toBe('máy chủ thư đã nhận lúc 09 giờ 42, ngày 05/02/2016');
  });
});

describe('what may be done with a row', () => {
  const nothing = { openForm: () => {} };

  it('the act that the row waits for comes first, and there is one', () => {
    for (const queue of ['reports', 'requests', 'calls', 'leadershipReports', 'overdue'] as const) {
      const waiting = queue === 'overdue' ? row({ assignments: [{ ...assignment('a'), state: 'inProgress' }] }) : row();
      expect(rowActs(say, queue, waiting, nothing).filter(({ isFirst }) => isFirst)).toHaveLength(1);
    }
  });

  it('a colleague of another room looks and does nothing', () => {
    const foreign = row({ mayAct: false });
    expect(mayConfirm('reports', foreign)).toBe(false);
    expect(rowActs(say, 'reports', foreign, nothing).every(({ run }) => run === undefined)).toBe(true);
  });
});

describe('several reports confirmed together', () => {
  const two = [
    row(),
    row({ key: 'a2', assignments: [assignment('a2')], agency: { id: 'n', name: 'Sở Nội vụ', phone: null } }),
  ];

  it('each has an id of its own and names the report that was looked at', () => {
    const items = confirmItems(two);
    expect(items.map(({ expectedSeq }) => expectedSeq)).toEqual([7, 7]);
    expect(new Set(items.map(({ commandId }) => commandId)).size).toBe(2);
  });

  it('sent again after the network was lost, each keeps its id', () => {
    const kept = new Map<string, string>();
    const ids = () => confirmItems(two, kept).map(({ commandId }) => commandId);
    expect(ids()).toEqual(ids());
  });

  it('is answered row by row: confirmed, or why not', () => {
    const answer = {
      results: [
        { assignmentId: 'a1', commandId: '1', status: 200, outcome: { assignmentId: 'a1' } },
        {
          assignmentId: 'a2',
          commandId: '2',
          status: 412,
          problem: problem('STALE_EDIT', { changes: [{ kind: 'return' }, { kind: 'reportCompletion' }] }),
        },
      ],
    } as ManyOutcomes; // an outcome's other columns are not looked at
    const results = resultsByRow(two, answer, inWords, say);
    expect(results.get('a1')).toEqual({ isDone: true });
    expect(results.get('a2')).toEqual({ isDone: false, why: 'Sở Nội vụ vừa gửi báo cáo mới' });
  });

  it('a colleague was first: said as that, another refusal in its own words', () => {
    const of = (code: string, details = {}) =>
      resultsByRow(
        [two[0] ?? row()],
        { results: [{ assignmentId: 'a1', commandId: '1', status: 409, problem: problem(code, details) }] },
        inWords,
        say,
      ).get('a1');
    expect(of('STALE_EDIT', { changes: [{ kind: 'confirm' }] })).toEqual({
      isDone: false,
      why: 'nội dung vừa được người khác cập nhật',
    });
    expect(of('STATE_DOES_NOT_ALLOW')).toEqual({ isDone: false, why: '[STATE_DOES_NOT_ALLOW]' });
  });
});

describe('a ready phrase', () => {
  it('joins what is typed, stays editable, and is not said twice', () => {
    expect(withPhrase('', 'thiếu phụ lục')).toBe('thiếu phụ lục');
    expect(withPhrase('thiếu phụ lục', 'chưa có số liệu')).toBe('thiếu phụ lục; chưa có số liệu');
    expect(withPhrase('Thiếu phụ lục II.', 'chưa có số liệu')).toBe('Thiếu phụ lục II. chưa có số liệu');
    expect(withPhrase('Thiếu phụ lục', 'thiếu phụ lục')).toBe('Thiếu phụ lục');
  });
});

describe('the time of a call', () => {
  it.each([
    ['14:05', '14:05'],
    ['9 giờ 5', '09:05'],
    ['0905', '09:05'],
    ['14h', '14:00'],
    ['25:00', null],
    ['9:75', null],
    ['chiều', null],
  ])('%s is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it('is on the wall in Việt Nam, wherever the browser stands', () => {
    expect(instantOf('2016-03-16', '09:00')).toBe('2016-03-16T02:00:00.000Z');
  });
});
