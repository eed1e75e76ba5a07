import type { RowAct } from '../table/row-act.js';
import type { DeskRow, Queue } from './desk-row.js';
import type { RowWork } from './use-row-work.js';
import type { SayDesk } from './words.js';

export const mayConfirm = (queue: Queue, row: DeskRow): boolean =>
  row.mayAct &&
  (queue === 'reports' || row.assignments.length === 1) &&
  row.assignments[0]?.state === 'awaitingConfirmation';

/** Where Enter, or a press on the row, leads. */
export function openingOf(queue: Queue, row: DeskRow): string {
  const [assignment] = row.assignments;
  switch (queue) {
    case 'reports':
      return `/assignments/${assignment?.id ?? ''}/review`;
    case 'requests':
      return `/decisions/new?for=${assignment?.id ?? ''}`;
    case 'leadershipReports':
      return `/leadership-reports/${row.leadershipReport?.id ?? ''}`;
    case 'mails':
      return `/directives/${row.directive.id}/mails`;
    case 'calls':
    case 'dueSoon':
    case 'overdue':
      return assignment ? `/assignments/${assignment.id}` : `/directives/${row.directive.id}`;
    default:
      return queue satisfies never;
  }
}

/** What can be done with a row: first the one that it waits for. A row of another room is only looked at. */
export function rowActs(say: SayDesk, queue: Queue, row: DeskRow, work: Pick<RowWork, 'openForm'>): RowAct[] {
  const [assignment] = row.assignments;
  const id = assignment?.id ?? '';
  const openAssignment: RowAct = { key: 'open', name: say('act.open'), href: `/assignments/${id}` };
  const openDirective: RowAct = {
    key: 'directive',
    name: say('act.openDirective'),
    href: `/directives/${row.directive.id}`,
  };
  const called: RowAct = { key: 'call', name: say('act.called'), keys: 'c', run: () => work.openForm(row, 'call') };
  const onBehalf: RowAct = {
    key: 'answer',
    name: say('act.onBehalf'),
    keys: 'g',
    href: `/record-answer?assignment=${id}`,
  };
  const submit: RowAct = { key: 'submit', name: say('act.submit'), keys: 't', href: `/decisions/new?for=${id}` };
  const review: RowAct = {
    key: 'review',
    name: say('act.review'),
    href: `/assignments/${id}/review`,
    isFirst: queue === 'reports',
  };
  const confirms: RowAct[] = mayConfirm(queue, row)
    ? [
        { key: 'confirm', name: say('act.confirm'), keys: 'x', run: () => work.openForm(row, 'confirm') },
        { key: 'return', name: say('act.return'), keys: 'b', run: () => work.openForm(row, 'return') },
      ]
    : [];
  const first = (act: RowAct): RowAct => ({ ...act, isFirst: true });
  const isOne = row.assignments.length === 1;
  if (!row.mayAct) {
    return [...(queue === 'reports' ? [review] : []), ...(isOne ? [openAssignment] : []), openDirective];
  }
  switch (queue) {
    case 'reports':
      return [review, ...confirms, called, openAssignment, openDirective];
    case 'requests':
      return [
        first(submit),
        { key: 'decide', name: say('act.decide'), href: `/decisions/new?for=${id}&as=decide` },
        called,
        openAssignment,
        openDirective,
      ];
    case 'mails':
      return [
        ...(row.agency && row.assignments.length > 0 ? [first(called)] : []),
        {
          key: 'mails',
          name: say('act.mailHealth'),
          href: `/directives/${row.directive.id}/mails`,
          isFirst: !row.agency,
        },
        openDirective,
      ];
    case 'leadershipReports':
      return [
        {
          key: 'see',
          name: say('act.seeReport'),
          href: `/leadership-reports/${row.leadershipReport?.id ?? ''}`,
          isFirst: true,
        },
        openDirective,
      ];
    case 'calls':
      return [first(called), onBehalf, ...(isOne ? [openAssignment] : []), openDirective];
    case 'dueSoon':
    case 'overdue':
      return assignment?.state === 'awaitingConfirmation'
        ? [first(review), ...confirms, called, openAssignment, openDirective]
        : [first(onBehalf), called, submit, openAssignment, openDirective];
    default:
      return queue satisfies never;
  }
}
