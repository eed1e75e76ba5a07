import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { QueryClient } from '@tanstack/react-query';
import { Route } from 'wouter';
import { answerKey } from '../../web/api/use-answer.js';
import AgencyPage from '../../web/agency/AgencyPage.js';
import ExtensionPage from '../../web/agency/ExtensionPage.js';
import ReportPage from '../../web/agency/ReportPage.js';
import { assignment, assignmentAnswer, clock, fakeServer, me, show } from './support/agency-world.js';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const [first, second] = ['00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-0000000000a2'] as const;
const item = (id: string, action: string) => ({
  assignment: assignment({ id, task: { ...assignment().task, action } }),
  returned: null,
  mayDo: ['acknowledge', 'reportCompletion'],
});
const counts = {
  all: 2,
  sent: 2,
  inProgress: 0,
  dueSoon: 0,
  overdue: 0,
  toComplete: 0,
  awaitingConfirmation: 0,
  closed: 41,
};
const work = (change: object = {}) => ({
  agency: me.agency,
  contact: { secretariatName: 'Văn phòng UBND tỉnh', room: null, phone: null },
  counts,
  documents: [
    {
      document: { ...assignment().directive, issuer: 'UBND tỉnh', sourceStatement: null, file: null, room: null },
      waitingIds: [first, second],
      items: [item(first, 'rà soát, tổng hợp'), item(second, 'góp ý dự thảo')],
    },
  ],
  shownCount: 2,
  clock,
  ...change,
});

describe('what is asked of an agency', () => {
  it('is acknowledged together, and each refusal stands at its own row', async () => {
    const server = fakeServer({
      'GET /api/agency/work': { status: 200, body: work() },
      'POST /api/commands': {
        status: 207,
        body: {
          results: [
            { assignmentId: first, commandId: 'x', status: 200, outcome: {} },
            {
              assignmentId: second,
              commandId: 'y',
              status: 409,
              problem: { code: 'DIRECTIVE_REVOKED', detail: 'Văn bản đã được thu hồi.', status: 409, requestId: 'r' },
            },
          ],
        },
      },
    });
    show(<AgencyPage />, '/agency');
    await userEvent.click(await screen.findByRole('button', { name: 'Tiếp nhận cả 2 nhiệm vụ' }));
    expect(await screen.findByText(/Đã tiếp nhận 1\/2 nhiệm vụ/)).toBeTruthy();
    const row = screen.getByRole('link', { name: 'góp ý dự thảo' }).closest('li');
    expect(within(row as HTMLElement).getByRole('alert').textContent).toContain('Văn bản đã được thu hồi.');
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    const [{ body } = { body: null }] = server.of('POST');
    expect(body).toEqual({
      items: [first, second].map((id) => ({
        assignmentId: id,
        commandId: `acknowledge:${id}:1`,
        command: { type: 'acknowledge' },
      })),
    });
  });

  it('offers the tabs that hold something, each with its number', async () => {
    fakeServer({ 'GET /api/agency/work': { status: 200, body: work() } });
    show(<AgencyPage />, '/agency');
    const tabs = within(await screen.findByRole('navigation', { name: 'Lọc việc được giao' }));
    expect(tabs.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Tất cả đang mở 2',
      'Chờ tiếp nhận 2',
      'Đã hoàn thành 41',
    ]);
  });

  it('says in words that nothing is open, with the way to what is done', async () => {
    const empty = work({ documents: [], shownCount: 0, counts: { ...counts, all: 0, sent: 0 } });
    fakeServer({ 'GET /api/agency/work': { status: 200, body: empty } });
    show(<AgencyPage />, '/agency');
    expect(await screen.findByText('Hiện không có nhiệm vụ nào đang mở. Đã hoàn thành: 41')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Xem' }).getAttribute('href')).toBe('/agency?tab=closed');
  });
});

const formAt = (address: string, page: typeof ReportPage) =>
  show(<Route path="/assignments/:id/:form" component={page} />, address);

describe('a report being written', () => {
  const open = { status: 200, body: assignmentAnswer({ state: 'inProgress' }, ['reportCompletion', 'reportProgress']) };

  it('keeps what was typed when the session has expired in the middle, and sends it once when that is over', async () => {
    const server = fakeServer({
      [`GET /api/assignments/${first}`]: open,
      [`POST /api/assignments/${first}/commands`]: [
        { status: 401, body: { code: 'NOT_SIGNED_IN', detail: '', status: 401, requestId: 'r' } },
        'away',
        { status: 200, body: { at: '2016-03-16T02:12:00.000Z' } },
      ],
    });
    formAt(`/assignments/${first}/report?kind=progress`, ReportPage);
    await userEvent.type(await screen.findByLabelText('Tiến độ đã đạt được'), 'Đang lấy ý kiến');
    const send = screen.getByRole('button', { name: 'Lưu tiến độ' });
    await userEvent.click(send);
    await waitFor(() => expect(server.of('POST')).toHaveLength(1));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Tiến độ đã đạt được').value).toBe('Đang lấy ý kiến');
    await waitFor(() => expect(Object.keys(localStorage).some((key) => key.includes('reportProgress'))).toBe(true));
    await userEvent.click(send);
    expect(await screen.findByText(/Chưa gửi được: mất kết nối/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Gửi lại ngay' }));
    expect(await screen.findByText('Đã lưu tiến độ lúc 09 giờ 12, ngày 16/3/2016.')).toBeTruthy();
    const keys = server.of('POST').map(({ headers }) => headers['Idempotency-Key']);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(Object.keys(localStorage).some((key) => key.includes('reportProgress'))).toBe(false);
  });

  it('offers only what the assignment takes now', async () => {
    fakeServer({
      [`GET /api/assignments/${first}`]: { status: 200, body: assignmentAnswer({ state: 'closed' }, []) },
    });
    formAt(`/assignments/${first}/report`, ReportPage);
    expect(await screen.findByText(/Nhiệm vụ đã hoàn thành./)).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('is not the form of an earlier visit: what may be sent is read anew when it is opened', async () => {
    fakeServer({
      [`GET /api/assignments/${first}`]: {
        status: 200,
        body: assignmentAnswer({ state: 'inProgress' }, ['reportProgress', 'reportCompletion']),
      },
    });
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const key = answerKey('GET /api/assignments/:id', { params: { id: first } });
    queries.setQueryData(key, assignmentAnswer({ state: 'sent' }, ['acknowledge']), { updatedAt: 1 });
    const address = `/assignments/${first}/report`;
    show(<Route path="/assignments/:id/report" component={ReportPage} />, address, queries);
    expect(await screen.findByRole('form', { name: 'Báo cáo hoàn thành' })).toBeTruthy();
  });

  it('of what is not there, or of another agency, says so and nothing else', async () => {
    fakeServer({
      [`GET /api/assignments/${first}`]: {
        status: 404,
        body: { code: 'NOT_FOUND', detail: 'Không tìm thấy nhiệm vụ.', status: 404, requestId: 'r' },
      },
    });
    formAt(`/assignments/${first}/report`, ReportPage);
    expect(await screen.findByText(/Không tìm thấy nội dung này/)).toBeTruthy();
  });
});

describe('a request for more time', () => {
  it('puts the server’s refusal at the field that it concerns', async () => {
    fakeServer({
      [`GET /api/assignments/${first}`]: {
        status: 200,
        body: assignmentAnswer({ state: 'inProgress' }, ['requestExtension']),
      },
      [`POST /api/assignments/${first}/commands`]: {
        status: 422,
        body: { code: 'EXTENSION_TOO_LATE', detail: 'Đề nghị gia hạn sau hạn.', status: 422, requestId: 'r' },
      },
    });
    formAt(`/assignments/${first}/extension`, ExtensionPage);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Đề nghị gia hạn đến ngày' }), '29/4/2016');
    await userEvent.type(screen.getByLabelText('Lý do đề nghị gia hạn'), 'chờ ý kiến Bộ');
    await userEvent.click(screen.getByRole('button', { name: 'Gửi đề nghị gia hạn' }));
    const summary = await screen.findByRole('link', { name: 'Đề nghị gia hạn sau hạn.' });
    await userEvent.click(summary);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Đề nghị gia hạn đến ngày' }));
  });

  it('that already waits for a decision says since when', async () => {
    const body = {
      ...assignmentAnswer({ state: 'inProgress', hasPendingExtension: true }, []),
      extensions: [{ id: 'e', state: 'pending', requestedAt: '2016-02-22T01:00:00.000Z' }],
    };
    fakeServer({ [`GET /api/assignments/${first}`]: { status: 200, body } });
    formAt(`/assignments/${first}/extension`, ExtensionPage);
    expect(await screen.findByText('Đã có đề nghị gia hạn gửi ngày 22/02/2016 đang chờ quyết định.')).toBeTruthy();
  });
});
