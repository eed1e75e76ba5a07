import type { Answer } from '../api/api-types.js';
import { dateOf, formatDate } from '../words/formats.js';
import type { SayDirective } from './words.js';

export type Sheet = Answer<'GET /api/directives/:id/sheet'>;
type Row = Sheet['rows'][number];

/** One row of "Bảng theo dõi" in words, in the order of its columns. */
export interface SheetRow {
  key: string;
  no: string;
  /** the task in full */
  words: string;
  /** as shown on paper: of a task that several agencies lead, the rows after the first name the first */
  shortWords: string;
  lead: string;
  coordinators: string;
  due: string;
  state: string;
  result: string;
  note: string;
  isOverdue: boolean;
}

export const sheetColumns = ['no', 'words', 'lead', 'coordinators', 'due', 'state', 'result', 'note'] as const;

/** All rows; those of a task that several agencies lead are numbered 2.1, 2.2 … */
export function sheetRows(say: SayDirective, rows: readonly Row[]): SheetRow[] {
  const sizes = new Map<string, number>();
  for (const { assignment } of rows) sizes.set(assignment.task.id, (sizes.get(assignment.task.id) ?? 0) + 1);
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const { task } = row.assignment;
    const place = (seen.get(task.id) ?? 0) + 1;
    seen.set(task.id, place);
    const withClause = (action: string): string =>
      task.clause ? say('sheet.clause', { action, clause: task.clause }) : action;
    return {
      key: row.assignment.id,
      no: (sizes.get(task.id) ?? 1) > 1 ? `${task.ordinal}.${place}` : String(task.ordinal),
      words: withClause(task.action),
      shortWords: withClause(place === 1 ? task.action : say('sheet.sameAs', { no: `${task.ordinal}.1` })),
      lead: leadOf(say, row),
      coordinators: row.coordinators.join('; '),
      due: dueOf(say, row),
      state: stateOf(say, row),
      result: resultOf(say, row),
      note: noteOf(say, row),
      isOverdue: row.assignment.isOverdue,
    };
  });
}

function leadOf(say: SayDirective, { assignment: { agency, periodLabel } }: Row): string {
  return periodLabel ? `${agency.name}, ${say('period', { label: periodLabel })}` : agency.name;
}

function dueOf(say: SayDirective, { assignment, deadlineBasis }: Row): string {
  const { dueOn, dueTime, originalDueOn, extensionCount, isDueProvisional, isStanding, task } = assignment;
  if (isStanding) return say('sheet.standing');
  // An event that has no date yet says itself: "trước kỳ họp cuối năm của HĐND tỉnh".
  if (!dueOn) return task.deadlineText ?? say('sheet.undated');
  const date = formatDate(dueOn);
  const due = dueTime ? say('sheet.hour', { time: dueTime.replace(':', ' giờ '), due: date }) : date;
  if (extensionCount > 0 && originalDueOn)
    return say('sheet.extended', { due, count: extensionCount, original: formatDate(originalDueOn) });
  if (isDueProvisional) return say('sheet.provisional', { due });
  return deadlineBasis ? `${due} ${say('byBasis', { basis: deadlineBasis })}` : due;
}

function stateOf(say: SayDirective, { assignment }: Row): string {
  const { state, stateName, reportingStatus, isOverdue, daysOverdue, dueOn } = assignment;
  if (isOverdue && daysOverdue) {
    const count = daysOverdue.calendarDays;
    if (state === 'awaitingConfirmation') return say('sheet.overdueAwaiting', { count });
    return state === 'sent' ? say('sheet.overdueSent', { count }) : say('sheet.overdue', { count });
  }
  switch (state) {
    case 'closed':
      if (!dueOn) return say('sheet.done');
      return reportingStatus === 'doneLate' ? say('sheet.doneLate') : say('sheet.doneOnTime');
    case 'awaitingConfirmation':
      return dueOn ? say('sheet.awaiting') : say('sheet.awaitingUndated');
    case 'sent':
      return say('sheet.sent');
    case 'inProgress':
      return say('sheet.inProgress');
    case 'declinePending':
    case 'suspended':
    case 'transferred':
    case 'revoked':
      return stateName.charAt(0).toLocaleUpperCase('vi') + stateName.slice(1);
    default:
      return state satisfies never;
  }
}

function resultOf(say: SayDirective, { result }: Row): string {
  if (!result) return '';
  const { kind, letter, performedOn, state, content } = result;
  if (kind === 'progress') return say('sheet.progress', { content });
  const parts = [
    letter
      ? say('sheet.letter', { number: letter.number, on: letter.on ? formatDate(letter.on) : '' }).trim()
      : content,
    // The letter's own date says it as a rule.
    performedOn && performedOn !== letter?.on && say('sheet.performedOn', { on: formatDate(performedOn) }),
    state === 'pending' && say('sheet.resultPending'),
    state === 'returned' && say('sheet.resultReturned'),
  ];
  return parts.filter(Boolean).join(', ');
}

function noteOf(say: SayDirective, { lastUrging, delayReason }: Row): string {
  const urged =
    lastUrging &&
    (lastUrging.letterNumber
      ? say('sheet.urgedLetter', {
          n: lastUrging.number,
          number: lastUrging.letterNumber,
          on: formatDate(lastUrging.letterOn ?? dateOf(lastUrging.at)),
        })
      : say('sheet.urged', { n: lastUrging.number }));
  return [urged, delayReason && say('sheet.delay', { reason: delayReason })].filter(Boolean).join('. ');
}

/** "Thông báo số 15/TB-UBND ngày 05/02/2016 của UBND tỉnh Ninh Bình", or the stated source of what has no number. */
export function documentName(say: SayDirective, { directive }: Pick<Sheet, 'directive'>): string {
  const { number, issuedOn, issuer, typeName, sourceStatement } = directive;
  if (!number || !issuedOn) return sourceStatement ?? typeName;
  return say('sheet.documentOf', { type: typeName, number, on: formatDate(issuedOn), issuer: issuer ?? '' });
}

/** The line at the end: all rows, each counted once in its state. */
export function totalsLine(say: SayDirective, { progress }: Pick<Sheet, 'progress'>): string {
  return say('sheet.totals', {
    leads: progress.leadCount,
    closed: progress.closed,
    onTime: progress.doneOnTime,
    late: progress.doneLate,
    inProgress: progress.inProgress,
    awaiting: progress.awaitingConfirmation,
    sent: progress.sent,
    overdue: progress.overdue,
  });
}
