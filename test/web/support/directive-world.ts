import type { Grid, GridRow } from '../../../web/directives/directive-types.js';
import type { Sheet } from '../../../web/directives/sheet-rows.js';
import { assignment } from './agency-world.js';

type View = GridRow['assignment'];

/** The n-th agency's assignment of a task, as the API shows it. */
export const owed = (n: number, change: Partial<View> = {}): View => ({
  ...assignment({ id: `00000000-0000-4000-8000-00000000000${n}` }),
  agency: { id: `agency-${n}`, name: `Sở ${n}`, register: 'assign' },
  ...change,
});

export const gridRow = (n: number, change: Partial<View> = {}, more: Partial<GridRow> = {}): GridRow => ({
  assignment: owed(n, change),
  stateSinceAt: '2016-02-05T01:00:00.000Z',
  latest: null,
  mayDo: [],
  ...more,
});

/** A grid with its counts made of its rows, as the API makes them. */
export function gridOf(rows: GridRow[]): Grid {
  const leads = rows.filter(
    ({ assignment: { role, state } }) => role === 'lead' && state !== 'revoked' && state !== 'transferred',
  );
  const inState = (state: View['state']): number => leads.filter((row) => row.assignment.state === state).length;
  return {
    task: {
      id: 'task-1',
      ordinal: 2,
      clause: '2',
      action: 'rà soát, tổng hợp kết quả',
      content: 'Các sở rà soát, tổng hợp kết quả trước ngày 31/3.',
      product: null,
      reportTo: null,
      deadline: null,
      deadlineText: 'trước ngày 31/3',
      deadlineBasis: null,
      leadNames: [],
      coordinatorNames: [],
      span: null,
    },
    counts: {
      leadCount: leads.length,
      sent: inState('sent'),
      declinePending: inState('declinePending'),
      inProgress: inState('inProgress'),
      awaitingConfirmation: inState('awaitingConfirmation'),
      suspended: inState('suspended'),
      closed: inState('closed'),
      overdue: leads.filter((row) => row.assignment.isOverdue).length,
    },
    rows,
    clock: { at: '2016-03-16T02:00:00.000Z', kind: 'production' },
  };
}

export const sheetRow = (
  view: View,
  change: Partial<Omit<Sheet['rows'][number], 'assignment'>> = {},
): Sheet['rows'][number] => ({
  assignment: view,
  coordinators: [],
  deadlineBasis: null,
  result: null,
  delayReason: null,
  lastUrging: null,
  ...change,
});

export const sheetOf = (rows: Sheet['rows']): Sheet => ({
  office: { name: 'UBND tỉnh Ninh Bình', secretariatName: 'Văn phòng UBND tỉnh Ninh Bình' },
  directive: {
    id: 'd',
    number: '15/TB-UBND',
    type: 'TB',
    typeName: 'Thông báo',
    issuer: 'UBND tỉnh Ninh Bình',
    issuedOn: '2016-02-05',
    subject: 'Kết luận về ứng dụng công nghệ thông tin',
    sourceStatement: null,
  },
  rows,
  progress: {
    leadCount: rows.length,
    coordinatorCount: 0,
    sent: 0,
    inProgress: rows.length,
    awaitingConfirmation: 0,
    declinePending: 0,
    suspended: 0,
    closed: 0,
    overdue: 0,
    dueSoon: 0,
    doneOnTime: 0,
    doneLate: 0,
    undated: 0,
    nextDueOn: null,
    lastActivityAt: null,
  },
  clock: { at: '2016-03-16T02:00:00.000Z', kind: 'production' },
});
