import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import GridScreen from '../../web/directives/GridScreen.js';
import {
  gridStates,
  leadRows,
  markText,
  mayConfirm,
  rowsInStanding,
  rowWords,
} from '../../web/directives/grid-rows.js';
import { directiveWord as say } from '../../web/directives/words.js';
import type { GridRow } from '../../web/directives/directive-types.js';
import { fakeServer } from './support/fake-server.js';
import { gridOf, gridRow } from './support/directive-world.js';
import { renderInApp } from './support/in-app.js';

const late = { isOverdue: true, daysOverdue: { calendarDays: 17, workingDays: 12 } };
const rows: GridRow[] = [
  gridRow(1, { state: 'sent' }),
  gridRow(2, { state: 'inProgress', ...late }),
  gridRow(3, { state: 'awaitingConfirmation', ...late, seq: 4 }, { mayDo: ['confirm', 'return'] }),
  gridRow(4, { state: 'awaitingConfirmation', seq: 7 }, { mayDo: ['confirm', 'return'] }),
  gridRow(5, { state: 'closed', performedOn: '2016-03-02' }),
  gridRow(6, { state: 'revoked' }),
  gridRow(7, { state: 'inProgress', role: 'coordinator' }),
];
const grid = gridOf(rows);

describe('the grid', () => {
  it('counts no agency whose assignment was taken back, and no coordinator', () => {
    expect(leadRows(grid)).toHaveLength(5);
    expect(grid.counts.leadCount).toBe(5);
  });

  it.each(gridStates)('shows under "%s" as many rows as it counts', (state) => {
    const shown = rowsInStanding(leadRows(grid), { state, overdue: false, dueSoon: false });
    expect(shown).toHaveLength(grid.counts[state]);
  });

  it('shows as many overdue rows as it counts', () => {
    const shown = rowsInStanding(leadRows(grid), { state: null, overdue: true, dueSoon: false });
    expect(shown).toHaveLength(grid.counts.overdue);
  });

  it('marks each row in the column of its state alone', () => {
    for (const row of leadRows(grid))
      expect(gridStates.filter((column) => markText(say, row, column) !== '')).toEqual([row.assignment.state]);
    const [, running, , , closed] = rows;
    expect(running && markText(say, running, 'inProgress')).toBe('từ 05/02/2016');
    // The date that counts is that of the performance.
    expect(closed && markText(say, closed, 'closed')).toBe('02/3/2016');
  });

  it('reads a row out as a sentence', () => {
    const [, , awaiting] = rows;
    expect(awaiting && rowWords(say, awaiting)).toBe('Sở 3, chờ xác nhận, báo cáo ngày 05/02/2016, quá hạn 17 ngày');
  });

  it('lets only reports be confirmed that the account may confirm', () => {
    expect(rows.filter(mayConfirm)).toHaveLength(2);
    expect(mayConfirm(gridRow(1, { state: 'awaitingConfirmation' }))).toBe(false);
  });
});

describe('confirming together', () => {
  const open = () => {
    window.history.replaceState(null, '', '/directives/d/tasks/task-1');
    return renderInApp(
      <Router>
        <Route path="/directives/:id/tasks/:taskId" component={GridScreen} />
      </Router>,
    );
  };

  it('answers each row for itself: what changed meanwhile stays selected with its reason', async () => {
    const ids = [3, 4].map((n) => `00000000-0000-4000-8000-00000000000${n}`);
    const sent = fakeServer({
      'GET /api/directives/d/tasks/task-1/grid': { status: 200, body: grid },
      'POST /api/commands': {
        status: 207,
        body: {
          results: [
            { assignmentId: ids[0], commandId: 'a', status: 200 },
            {
              assignmentId: ids[1],
              commandId: 'b',
              status: 412,
              problem: { code: 'STALE_EDIT', detail: 'đã thay đổi', status: 412 },
            },
          ],
        },
      },
    });
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Chọn 2 báo cáo chờ xác nhận' }));
    await userEvent.click(screen.getByRole('button', { name: 'Xác nhận 2 báo cáo' }));
    await screen.findByText(/Đã xác nhận 1\/2 báo cáo/);
    expect(screen.getAllByText('Chưa xác nhận: Sở 4 vừa có thay đổi mới').length).toBeGreaterThan(0);
    const commands = sent.filter(({ key }) => key === 'POST /api/commands');
    expect(commands).toHaveLength(1);
    // What was seen is said: a row that changed is refused, not confirmed blindly.
    expect(commands[0]?.body).toMatchObject({
      items: [
        { assignmentId: ids[0], expectedSeq: 4, command: { type: 'confirm' } },
        { assignmentId: ids[1], expectedSeq: 7, command: { type: 'confirm' } },
      ],
    });
  });

  it('says so for every row when no answer comes, and confirms nothing', async () => {
    fakeServer({
      'GET /api/directives/d/tasks/task-1/grid': { status: 200, body: grid },
      'POST /api/commands': 'away',
    });
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Chọn 2 báo cáo chờ xác nhận' }));
    await userEvent.click(screen.getByRole('button', { name: 'Xác nhận 2 báo cáo' }));
    await screen.findByText(/Đã xác nhận 0\/2 báo cáo/);
    await waitFor(() => expect(screen.getAllByText(/^Chưa xác nhận: /).length).toBe(2));
  });
});
