import type { Answer } from '../api/api-types.js';
import { formatDate, formatInstant } from '../words/formats.js';
import type { SayDesk } from './words.js';

export type DeskList = Answer<'GET /api/desk/:queue'>;
export type DeskRow = DeskList['rows'][number];
export type DeskCounts = Answer<'GET /api/desk'>;
export type Scope = DeskCounts['scope'];

export const scopes = ['mine', 'room', 'all'] as const satisfies readonly Scope[];

/** The tabs, in the order of desks.md §3.2. */
export const queues = ['reports', 'requests', 'mails', 'leadershipReports', 'calls', 'dueSoon', 'overdue'] as const;
export type Queue = (typeof queues)[number];

/** "15/TB-UBND, mục 2, 7" */
export function documentWords(say: SayDesk, { directive, assignments }: DeskRow): string {
  const places = assignments.map(({ task }) => task.clause ?? String(task.ordinal));
  const head = directive.number ?? say('row.noNumber');
  if (places.length === 0) return head;
  const [first = ''] = places;
  const where =
    places.length === 1 ? say('row.clause', { clause: first }) : say('row.clauses', { clauses: places.join(', ') });
  return `${head}, ${where}`;
}

/** What is to be done, without whose: "Báo cáo hoàn thành 112/BC-SYT ngày 14/3/2016". */
export function taskWords(say: SayDesk, queue: Queue, row: DeskRow): string {
  switch (queue) {
    case 'reports': {
      const { letterNumber: number, letterOn, attempt = 1 } = row.report ?? {};
      if (!number || !letterOn) return say('row.reportBare');
      const on = formatDate(letterOn);
      return attempt > 1 ? say('row.reportAgain', { n: attempt, number, on }) : say('row.report', { number, on });
    }
    case 'requests':
      return row.extension ? say('row.request', { on: formatDate(row.extension.proposedDueOn) }) : '';
    case 'mails':
      return row.mail ? say('row.mail', { kind: row.mail.subject ?? row.mail.kind, state: row.mail.stateName }) : '';
    case 'leadershipReports':
      return say('row.leadershipReport', { n: row.leadershipReport?.overdueCount ?? 0 });
    case 'calls':
      return say('row.call', { n: row.assignments.length });
    case 'dueSoon':
    case 'overdue':
      return row.assignments[0]?.task.action ?? '';
    default:
      return queue satisfies never;
  }
}

/** The same where the list's own heading says what kind of thing it is: "112/BC-SYT ngày 14/3/2016". */
export function shortWords(say: SayDesk, queue: Queue, row: DeskRow): string {
  const { letterNumber: number, letterOn, attempt = 1 } = row.report ?? {};
  if (queue !== 'reports' || !number || !letterOn) return taskWords(say, queue, row);
  const letter = say('review.letter', { number, on: formatDate(letterOn) });
  return attempt > 1 ? `${letter} (${say('row.attempt', { n: attempt })})` : letter;
}

/** A second line that helps to decide; null: nothing more to say. */
export function detailWords(say: SayDesk, queue: Queue, row: DeskRow): string | null {
  if (queue === 'requests' && row.extension) {
    const { reason, lastAnswer } = row.extension;
    return lastAnswer ? say('row.lastAnswer', { answer: lastAnswer }) : say('row.requestReason', { reason });
  }
  if (queue === 'reports') return row.assignments[0]?.task.action ?? null;
  if (queue === 'leadershipReports' && row.leadershipReport?.leaderPost)
    return say('row.leadershipReportTo', { post: row.leadershipReport.leaderPost });
  if (queue === 'calls' || queue === 'mails') return row.lastCall ? callWords(say, row) : null;
  return null;
}

/** "chờ 2 ngày làm việc"; days are the API's. */
export const waitWords = (say: SayDesk, { waitingDays }: DeskRow): string =>
  waitingDays.workingDays === 0 ? say('row.waitsToday') : say('row.waits', { n: waitingDays.workingDays });

export const whoWords = (say: SayDesk, row: DeskRow): string =>
  row.agency?.name ?? row.mail?.recipient ?? say('row.office');

/** "Đã gọi 2 lần, gần nhất 09 giờ 00, ngày 16/3/2016: Văn thư Sở – …" */
export function callWords(say: SayDesk, { lastCall }: DeskRow): string {
  if (!lastCall) return say('row.notCalled');
  const { count, calledAt, whom, said } = lastCall;
  return say('row.called', { n: count, at: formatInstant(calledAt), whom, said });
}

/** "máy chủ thư đã nhận lúc 09 giờ 42, ngày …": never that the agency has it (P9). */
export function mailWords(say: SayDesk, { mail }: DeskRow): string {
  if (!mail) return say('row.noMail');
  return mail.handedOverAt
    ? say('row.mailAt', { state: mail.stateName, at: formatInstant(mail.handedOverAt) })
    : mail.stateName;
}

/** How a row is read out. */
export const nameOfRow = (say: SayDesk, queue: Queue, row: DeskRow): string =>
  [whoWords(say, row), taskWords(say, queue, row), documentWords(say, row), waitWords(say, row)].join(', ');

/** "14", "hơn 10.000": what the API counted no further. */
export const countWords = (say: SayDesk, count: number, format: (n: number) => string): string =>
  count > COUNTED_AT_MOST ? say('queue.moreThan', { n: COUNTED_AT_MOST }) : format(count);

const COUNTED_AT_MOST = 10_000;
