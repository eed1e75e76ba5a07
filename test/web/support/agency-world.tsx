import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { AssignmentView } from '../../../src/api/assignments/assignments.schemas.js';
import { SessionContext, type Me } from '../../../web/app/session/session.js';
import { i18n } from '../../../web/words/i18n.js';

export interface Asked {
  method: string;
  path: string;
  /** as they were given */
  headers: Record<string, string>;
  body: unknown;
}

/** An answer of the server, or none at all. */
export type Reply = { status: number; body: unknown } | 'away';

/** The network's edge: what is asked, and what is answered, in turn (the last one stays). */
export function fakeServer(replies: Record<string, Reply | Reply[]>) {
  const asked: Asked[] = [];
  globalThis.fetch = async (input, init) => {
    const url = new URL(typeof input === 'string' ? input : '', 'http://localhost');
    const method = init?.method ?? 'GET';
    const key = `${method} ${url.pathname}`;
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    asked.push({
      method,
      path: `${url.pathname}${url.search}`,
      headers: { ...(init?.headers as Record<string, string>) },
      body,
    }); // our client gives them so
    const listed = replies[key];
    const reply = Array.isArray(listed) ? (listed.length > 1 ? listed.shift() : listed[0]) : listed;
    if (!reply) throw new Error(`nobody answers ${key}`);
    if (reply === 'away') throw new TypeError('Failed to fetch');
    const text = JSON.stringify(reply.body);
    const isOk = reply.status < 400;
    const headers = new Map([['content-type', isOk ? 'application/json' : 'application/problem+json']]);
    const response = {
      ok: isOk,
      status: reply.status,
      headers: { get: (name: string) => headers.get(name.toLowerCase()) ?? null },
      json: async (): Promise<unknown> => JSON.parse(text),
      text: async () => text,
    };
    return response as unknown as Response; // jsdom has none: this is what our client asks of one
  };
  return { asked, of: (method: string) => asked.filter((one) => one.method === method) };
}

export const clock = { at: '2016-03-16T02:00:00.000Z', kind: 'demonstration' as const };

export const me: Me = {
  accountId: '00000000-0000-4000-8000-00000000000a',
  username: 'vanthu.syt',
  displayName: 'Văn thư Sở YT',
  role: 'agencyOfficer',
  room: null,
  office: null,
  agency: { id: '00000000-0000-4000-8000-000000000001', name: 'Sở Y tế' },
  clock,
} as unknown as Me; // the session may carry more than these screens look at

export const assignment = (change: Partial<AssignmentView> = {}): AssignmentView => ({
  id: '00000000-0000-4000-8000-0000000000a1',
  seq: 1,
  state: 'sent',
  stateName: 'chờ tiếp nhận',
  role: 'lead',
  period: 0,
  periodLabel: null,
  isStanding: false,
  directive: {
    id: '00000000-0000-4000-8000-0000000000d1',
    number: '15/TB-UBND',
    type: 'TB',
    subject: 'Kết luận',
    issuedOn: '2016-02-05',
    urgency: null,
  },
  task: {
    id: '00000000-0000-4000-8000-0000000000b1',
    ordinal: 2,
    clause: '2',
    action: 'rà soát, tổng hợp kết quả',
    product: null,
    reportTo: null,
    deadlineText: 'trước ngày 31/3',
  },
  agency: { id: me.agency?.id ?? '', name: 'Sở Y tế', register: 'assign' },
  specialist: null,
  room: null,
  dueOn: '2016-03-31',
  dueAt: '2016-03-31T17:00:00.000Z',
  originalDueOn: '2016-03-31',
  isDueProvisional: false,
  reportingStatus: 'openInTime',
  isOverdue: false,
  isDueSoon: false,
  daysOverdue: null,
  dueTime: null,
  dueRestDay: null,
  isDueToday: false,
  workingDaysLeft: 11,
  hoursLeft: null,
  workingDaysWaiting: null,
  silentDays: null,
  lastActivityAt: null,
  acknowledgedAt: null,
  reportedAt: null,
  performedOn: null,
  confirmedAt: null,
  endedAt: null,
  endReason: null,
  hasPendingExtension: false,
  extensionCount: 0,
  returnedCount: 0,
  urgingCount: 0,
  lastUrgedAt: null,
  isPutAside: false,
  ...change,
});

/** The answer of `GET /api/assignments/:id`, as far as the agency's screens look. */
export const assignmentAnswer = (change: Partial<AssignmentView> = {}, mayDo: string[] = []) => ({
  assignment: assignment(change),
  content: 'Các sở rà soát, tổng hợp kết quả và báo cáo trước ngày 31/3.',
  deadlineBasis: null,
  others: [],
  events: [],
  reports: [],
  extensions: [],
  urgings: [],
  orders: [],
  mails: [],
  rungs: [],
  mayDo,
  clock,
});

/**
 * Shows a screen at an address, signed in as an agency's officer.
 * @param queries with answers of an earlier visit
 */
export function show(
  screen: ReactNode,
  address: string,
  queries = new QueryClient({ defaultOptions: { queries: { retry: false } } }),
) {
  window.history.replaceState(null, '', address);
  const session = { me, hasExpired: false, signOut: async () => {}, resume: () => {} };
  return render(
    <I18nextProvider i18n={i18n}>
      <MantineProvider>
        <QueryClientProvider client={queries}>
          <SessionContext value={session}>{screen}</SessionContext>
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>,
  );
}
