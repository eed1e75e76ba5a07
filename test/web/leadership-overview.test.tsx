import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { agenciesAsText } from '../../web/leadership/copy-agencies.js';
import { figureAddress } from '../../web/leadership/figure-address.js';
import OverviewScreen from '../../web/leadership/OverviewScreen.js';
import type { AgencyLine, Overview } from '../../web/leadership/overview-types.js';
import { leadershipWord } from '../../web/leadership/words.js';
import { fakeServer, problem, specialist, type Reply } from './support/fake-server.js';
import { renderInApp } from './support/in-app.js';

const leader = { ...specialist, role: 'leader' as const, displayName: 'Phó Chủ tịch' };
const agencyId = '0190a0a0-0000-7000-8000-00000000000a';
const post = { id: '0190a0a0-0000-7000-8000-00000000000b', title: 'Phó Chủ tịch UBND tỉnh phụ trách văn xã' };

const figure = (count: number, filter: Record<string, string> = {}) => ({ count, filter: { role: 'lead', ...filter } });
const ages: AgencyLine['ages'] = [
  { band: 'upTo7', label: '1–7 ngày', count: 2, filter: { overdue: 'true', overdueTo: '7' } },
  { band: '8to30', label: '8–30 ngày', count: 3, filter: { overdue: 'true', overdueFrom: '8', overdueTo: '30' } },
  { band: 'over30', label: 'trên 30 ngày', count: 4, filter: { overdue: 'true', overdueFrom: '31' } },
];
const line: AgencyLine = {
  rank: 1,
  agency: { id: agencyId, name: 'Sở Xây dựng', kind: 'department' },
  given: figure(31),
  open: figure(17),
  overdue: figure(9, { overdue: 'true', agency: agencyId }),
  done: figure(14, { state: 'closed' }),
  updated: figure(25),
  awaitingConfirmation: figure(2),
  ages,
  oldestOverdue: { dueOn: '2016-01-12', calendarDays: 64, workingDays: 41 },
};
const empty = { ...line, rank: 1, agency: { ...line.agency, name: 'Công an tỉnh', id: post.id } };

const overview = (change: Partial<Overview> = {}): Overview => ({
  scope: { directedBy: post, own: post, choices: [post], group: null, directive: null },
  mayCompareLeaders: false,
  mayOrder: true,
  orderedFor: null,
  figures: {
    open: figure(312, { state: 'sent,inProgress' }),
    overdue: figure(41, { overdue: 'true' }),
    dueThisWeek: figure(18, { dueWithin: 'week' }),
    awaitingDecision: figure(0, { decisionBy: post.id }),
  },
  assigned: { total: line, agencies: [line] },
  requested: { total: empty, agencies: [empty] },
  hasFigures: true,
  notice: null,
  formula: ['Hoàn thành = đã hoàn thành ÷ đã giao (vai trò chủ trì).'],
  asOf: '2016-03-16T02:00:00.000Z',
  isPast: false,
  clock: { at: '2016-03-16T02:00:00.000Z', kind: 'production' },
  ...change,
});

const serve = (answer: Overview | Reply, more: Record<string, Reply> = {}) =>
  fakeServer({
    'GET /api/overview': typeof answer === 'object' && 'scope' in answer ? { status: 200, body: answer } : answer,
    'GET /api/overview/groups': { status: 200, body: { groups: [] } },
    'GET /api/submissions': {
      status: 200,
      body: { submissions: [], myPost: post, total: 0, nextCursor: null, clock: specialist.clock },
    },
    ...more,
  });

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/overview');
});

describe('the overview', () => {
  it('makes every figure a link to exactly the rows that it counts', async () => {
    serve(overview());
    renderInApp(<OverviewScreen />, { me: leader });
    const link = await screen.findByRole('link', { name: /Quá hạn\s?: ?41/ });
    expect(link.getAttribute('href')).toBe('/assignments?role=lead&overdue=true');
    const row = screen.getByRole('link', { name: /^Quá hạn, Sở Xây dựng:\s*9\s*\/\s*31$/ });
    expect(row.getAttribute('href')).toBe(`/assignments?role=lead&overdue=true&agency=${agencyId}`);
    expect(figureAddress({ state: 'sent,closed' })).toBe('/assignments?state=sent,closed');
  });

  it('says how rates are reckoned, as of when, and keeps bodies that are asked in a block of their own', async () => {
    serve(overview());
    renderInApp(<OverviewScreen />, { me: leader });
    expect(await screen.findByText('Hoàn thành = đã hoàn thành ÷ đã giao (vai trò chủ trì).')).toBeTruthy();
    expect(screen.getAllByText('Số liệu đến 09 giờ 00, ngày 16/3/2016').length).toBeGreaterThan(0);
    const asked = screen.getByRole('region', { name: 'Cơ quan đề nghị phối hợp (tính riêng)' });
    expect(within(asked).getByText('Công an tỉnh')).toBeTruthy();
    expect(within(asked).queryByRole('button', { name: /Chỉ đạo đôn đốc/ })).toBeNull();
  });

  it('shows a Vice-Chairman’s own part as a filter that can be taken off', async () => {
    const sent = serve(overview());
    renderInApp(<OverviewScreen />, { me: leader });
    await userEvent.click(await screen.findByRole('button', { name: 'Bỏ lọc, xem tất cả' }));
    expect(window.location.search).toBe('?directedBy=all');
    expect(sent.some(({ url }) => url.includes('directedBy=all'))).toBe(true);
  });

  it('never shows 0 where nothing was reckoned', async () => {
    serve({ status: 500, body: problem('UNEXPECTED', 500) });
    renderInApp(<OverviewScreen />, { me: leader });
    expect((await screen.findAllByText('chưa tính được')).length).toBe(4);
    expect(screen.getAllByText('—')).toHaveLength(4);
    expect(screen.queryByText('0')).toBeNull();
  });

  it('says that there are no figures before the first day', async () => {
    serve(overview({ hasFigures: false, notice: 'Chưa có số liệu trước ngày 05/02/2016.', isPast: true }));
    renderInApp(<OverviewScreen />, { me: leader });
    expect(await screen.findByText('Chưa có số liệu trước ngày 05/02/2016.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('copies n/N, not bare percentages', () => {
    const table = agenciesAsText([line], leadershipWord);
    expect(table.rows).toEqual([['1', 'Sở Xây dựng', '9/31', '64 ngày', '14/31', '25/31', '2']]);
  });

  it('leaves out, when projected, what a meeting must not see', async () => {
    serve(overview());
    renderInApp(<OverviewScreen />, { me: leader });
    await userEvent.click(await screen.findByRole('button', { name: 'Trình chiếu' }));
    expect(document.documentElement.dataset['projected']).toBe('true');
    const decisions = screen.getByRole('region', { name: 'Chờ quyết định' });
    expect(decisions.className).toContain('not-projected');
    await userEvent.click(screen.getByRole('button', { name: 'Thôi trình chiếu (Esc)' }));
    expect(document.documentElement.dataset['projected']).toBeUndefined();
  });
});

describe('an order to urge', () => {
  const open = async (): Promise<HTMLElement> => {
    renderInApp(<OverviewScreen />, { me: leader });
    await userEvent.click(await screen.findByRole('button', { name: 'Chỉ đạo đôn đốc: Sở Xây dựng' }));
    return screen.findByRole('dialog');
  };

  it('asks for one sentence and a date that has not passed', async () => {
    const sent = serve(overview());
    const panel = await open();
    await userEvent.click(within(panel).getByRole('button', { name: 'Chuyển chuyên viên' }));
    expect(within(panel).getByText('Chưa nhập câu chỉ đạo.')).toBeTruthy();
    await userEvent.type(within(panel).getByLabelText('Một câu chỉ đạo'), 'Báo cáo rõ nguyên nhân');
    await userEvent.type(within(panel).getByLabelText('Trả lời chậm nhất ngày'), '1/3/2016');
    await userEvent.click(within(panel).getByRole('button', { name: 'Chuyển chuyên viên' }));
    expect(within(panel).getByText('Ngày 01/3/2016 đã qua.')).toBeTruthy();
    expect(sent.some(({ key }) => key === 'POST /api/orders')).toBe(false);
  });

  it('hands the agency’s overdue ones to the specialist and says what was left out', async () => {
    const sent = serve(overview({ orderedFor: post.title }), {
      'POST /api/orders': {
        status: 201,
        body: {
          orderId: agencyId,
          at: '2016-03-16T02:00:00.000Z',
          assignmentIds: Array.from({ length: 8 }, () => agencyId),
          skipped: [{ assignmentId: agencyId, reason: 'otherLeader', reasonName: 'do lãnh đạo khác chỉ đạo' }],
          leader: post.title,
          isForOther: true,
          isRepeated: false,
        },
      },
    });
    const panel = await open();
    expect(within(panel).getByText(`Thực hiện thay: ${post.title}`)).toBeTruthy();
    await userEvent.click(within(panel).getByRole('button', { name: 'Tập trung hoàn thành, báo cáo UBND tỉnh' }));
    await userEvent.type(within(panel).getByLabelText('Trả lời chậm nhất ngày'), '21/3/2016');
    await userEvent.click(within(panel).getByRole('button', { name: 'Chuyển chuyên viên' }));
    expect(await screen.findByText(/Đã chuyển chuyên viên 8 nhiệm vụ\./)).toBeTruthy();
    expect(screen.getByText(/Không chuyển 1 nhiệm vụ: do lãnh đạo khác chỉ đạo\./)).toBeTruthy();
    expect(sent.find(({ key }) => key === 'POST /api/orders')?.body).toEqual({
      overdueOfAgency: agencyId,
      sentence: 'Tập trung hoàn thành, báo cáo UBND tỉnh',
      answerBy: '2016-03-21',
    });
  });

  it('keeps what was typed when the panel is closed', async () => {
    serve(overview());
    const panel = await open();
    await userEvent.type(within(panel).getByLabelText('Một câu chỉ đạo'), 'Khẩn trương');
    await userEvent.click(within(panel).getByRole('button', { name: 'Hủy thao tác' }));
    await userEvent.click(screen.getByRole('button', { name: 'Chỉ đạo đôn đốc: Sở Xây dựng' }));
    const again = await screen.findByRole('dialog');
    expect(within(again).getByLabelText<HTMLTextAreaElement>('Một câu chỉ đạo').value).toBe('Khẩn trương');
  });
});
