import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { listenToKeys } from '../../web/app/keys/listen-to-keys.js';
import ReviewScreen from '../../web/desk/ReviewScreen.js';
import { assignment, clock } from './support/agency-world.js';
import { fakeServer, problem, type Reply, type Sent } from './support/fake-server.js';
import { renderInApp } from './support/in-app.js';

const ONE = '00000000-0000-4000-8000-0000000000a1';
const TWO = '00000000-0000-4000-8000-0000000000a2';

const report = {
  id: 'r1',
  kind: 'completion',
  state: 'pending',
  content: 'Đã tổng hợp kết quả.',
  percent: 100,
  delayReason: null,
  performedOn: '2016-03-14',
  reportedAt: '2016-03-14T08:10:00.000Z',
  letter: { number: '112/BC-SYT', on: '2016-03-14', signer: 'Giám đốc Sở' },
  decidedAt: null,
  decisionReason: null,
  files: [],
  attempt: 1,
  channel: 'web',
  enteredBy: null,
};
const review = (id: string, change: object = {}) => ({
  assignment: assignment({ id, seq: 7, state: 'awaitingConfirmation', performedOn: '2016-03-14' }),
  content: 'Các sở rà soát, tổng hợp kết quả và báo cáo trước ngày 31/3.',
  deadlineBasis: null,
  coordinators: [],
  issuer: 'UBND tỉnh',
  documentFile: null,
  span: null,
  report,
  earlier: [],
  progress: [],
  decided: null,
  ifConfirmed: {
    performedOn: '2016-03-14',
    status: 'doneOnTime',
    earliestOn: '2016-02-05',
    latestOn: '2016-03-14',
    refusal: null,
    workingDaysLate: null,
    calendarDaysLate: null,
  },
  mayAct: true,
  queue: { position: 1, total: 2, previousId: null, nextId: id === ONE ? TWO : null },
  clock,
  ...change,
});
const confirmed = {
  decided: {
    kind: 'confirmed',
    at: '2016-03-16T02:40:00.000Z',
    by: 'x',
    room: 'Phòng Tổng hợp',
    isByMe: false,
    reason: null,
  },
  ifConfirmed: null,
};

let stop = (): void => {};
afterEach(() => stop());

/** The page at the first report; the second waits behind it. */
function open(replies: Record<string, Reply | ((sent: Sent) => Reply)>) {
  const sent = fakeServer({
    [`GET /api/assignments/${ONE}/review`]: { status: 200, body: review(ONE) },
    [`GET /api/assignments/${TWO}/review`]: { status: 200, body: review(TWO) },
    ...replies,
  });
  stop = listenToKeys({ mayUseSingleKeys: () => true, takesFirst: () => false });
  const { hook, history } = memoryLocation({ path: `/assignments/${ONE}/review`, record: true });
  renderInApp(
    <Router hook={hook}>
      <Route path="/assignments/:id/review" component={ReviewScreen} />
    </Router>,
  );
  return { sent, history: history ?? [] };
}
const press = (key: string): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
};
const heading = () => screen.findByRole('heading', { level: 1, name: 'Sở Y tế' });
const commandKey = `POST /api/assignments/${ONE}/commands`;
const outcome: Reply = {
  status: 200,
  body: { assignmentId: ONE, state: 'closed', seq: 8, dueOn: null, at: clock.at, successorIds: [], isRepeated: false },
};

describe('a report beside its clause', () => {
  it('takes the focus on its heading; x alone confirms nothing, x Enter confirms what was looked at and leads on', async () => {
    const { sent, history } = open({ [commandKey]: outcome });
    const h1 = await heading();
    await waitFor(() => expect(document.activeElement).toBe(h1));
    press('x');
    const button = await screen.findByRole('button', { name: 'Xác nhận hoàn thành' });
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(sent.some(({ key }) => key === commandKey)).toBe(false);
    fireEvent.click(button); // what Enter does on a button
    await waitFor(() => expect(history.at(-1)).toBe(`/assignments/${TWO}/review`));
    const command = sent.find(({ key }) => key === commandKey);
    expect(command?.body).toEqual({ command: { type: 'confirm' } });
    expect(command?.headers).toMatchObject({ 'If-Match': '7' });
    expect(await screen.findByText(/Đã xác nhận hoàn thành cho Sở Y tế/)).toBeTruthy();
  });

  it('another decided first: says who and when, that nothing was done, and offers no button any more', async () => {
    let reads = 0;
    open({
      [`GET /api/assignments/${ONE}/review`]: () => ({
        status: 200,
        body:
          (reads += 1) === 1
            ? review(ONE)
            : review(ONE, { ...confirmed, assignment: assignment({ id: ONE, seq: 8, state: 'closed' }) }),
      }),
      [commandKey]: {
        status: 412,
        body: { ...problem('STALE_EDIT', 412), details: { seq: 8, changes: [{ kind: 'confirm' }] } },
      },
    });
    await heading();
    fireEvent.click(await screen.findByRole('button', { name: 'Xác nhận hoàn thành' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Xác nhận hoàn thành' }));
    const note = await screen.findByText(/đã được đồng nghiệp \(Phòng Tổng hợp\) xác nhận lúc 09 giờ 40/);
    expect(note.textContent).toContain('Thao tác vừa rồi không được thực hiện.');
    expect(screen.queryByRole('button', { name: 'Xác nhận hoàn thành' })).toBeNull();
  });

  it('returning asks for a reason in place, with phrases, and says what the agency gets', async () => {
    const { sent } = open({ [commandKey]: outcome });
    await heading();
    press('b');
    const send = await screen.findByRole('button', { name: 'Gửi đề nghị bổ sung' });
    fireEvent.click(send);
    expect(await screen.findByText('Chưa nêu nội dung cần bổ sung, hoàn thiện.')).toBeTruthy();
    expect(sent.some(({ key }) => key === commandKey)).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'thiếu phụ lục' }));
    expect(screen.getByText(/Thời hạn không thay đổi/)).toBeTruthy();
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Nội dung cần bổ sung/ }).value).toBe(
        'thiếu phụ lục',
      ),
    );
    fireEvent.click(send);
    await waitFor(() =>
      expect(sent.find(({ key }) => key === commandKey)?.body).toEqual({
        command: { type: 'return', reason: 'thiếu phụ lục' },
      }),
    );
  });

  it('without a report it offers to enter one for the agency', async () => {
    open({
      [`GET /api/assignments/${ONE}/review`]: {
        status: 200,
        body: review(ONE, { report: null, ifConfirmed: null, assignment: assignment({ id: ONE }) }),
      },
    });
    expect(await screen.findByText(/Cơ quan chưa gửi báo cáo hoàn thành/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ghi nhận thay' }).getAttribute('href')).toBe(
      `/record-answer?assignment=${ONE}`,
    );
  });
});
