import { useMemo } from 'react';
import type { Answer } from '../api/api-types.js';
import type { Column } from '../table/column.js';
import { dateOf, formatDate } from '../words/formats.js';
import classes from './directive.module.css';
import { numberOf, partOf } from './number-of.js';
import { useDirectiveWords } from './words.js';

export type Directive = Answer<'GET /api/directives'>['directives'][number];

/** Number and date, summary, who directs and follows, n/N, how many wait and are late, the next date. */
export function useDirectiveColumns(): readonly Column<Directive>[] {
  const say = useDirectiveWords();
  return useMemo<readonly Column<Directive>[]>(() => {
    const count = (value: number): string => (value === 0 ? '' : String(value));
    const next = ({ progress: { nextDueOn } }: Directive) => (nextDueOn ? formatDate(nextDueOn) : '');
    const updated = ({ progress: { lastActivityAt } }: Directive) =>
      lastActivityAt ? formatDate(dateOf(lastActivityAt)) : '';
    const done = ({ progress }: Directive) => partOf(progress.closed, progress.leadCount);
    return [
      {
        key: 'number',
        head: say('col.number'),
        width: 160,
        isWhole: true,
        cell: (row) => (
          <>
            <strong>{row.number ?? numberOf(say, row)}</strong>
            {row.number && row.issuedOn && (
              <div className="muted">{say('issuedOn', { on: formatDate(row.issuedOn) })}</div>
            )}
          </>
        ),
        text: (row) => `${row.typeName} ${numberOf(say, row)}`,
      },
      {
        key: 'subject',
        head: say('col.subject'),
        width: 260,
        grows: true,
        cell: ({ subject }) => subject,
        text: ({ subject }) => subject,
      },
      {
        key: 'directedBy',
        head: say('col.directedBy'),
        width: 170,
        hidesAt: 2,
        cell: ({ directedBy }) => directedBy,
        text: ({ directedBy }) => directedBy ?? '',
      },
      {
        key: 'specialist',
        head: say('col.specialist'),
        width: 160,
        hidesAt: 3,
        cell: ({ specialist }) => specialist?.displayName,
        text: ({ specialist }) => specialist?.displayName ?? '',
      },
      { key: 'done', head: say('col.done'), width: 100, isNumeric: true, isWhole: true, cell: done, text: done },
      {
        key: 'overdue',
        head: say('col.overdue'),
        width: 90,
        isNumeric: true,
        isWhole: true,
        cell: ({ progress: { overdue } }) => (overdue > 0 ? <span className={classes.late}>{overdue}</span> : ''),
        text: ({ progress }) => count(progress.overdue),
      },
      {
        key: 'awaiting',
        head: say('col.awaiting'),
        width: 90,
        isNumeric: true,
        isWhole: true,
        cell: ({ progress }) => count(progress.awaitingConfirmation),
        text: ({ progress }) => count(progress.awaitingConfirmation),
      },
      { key: 'next', head: say('col.next'), width: 115, isWhole: true, cell: next, text: next },
      { key: 'updated', head: say('col.updated'), width: 120, hidesAt: 1, isWhole: true, cell: updated, text: updated },
    ];
  }, [say]);
}
