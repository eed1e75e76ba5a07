import { Checkbox } from '@mantine/core';
import { Link } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { dateOf, formatDate, formatDateWithWeekday } from '../words/formats.js';
import classes from './leadership.module.css';
import { useLeadershipWords } from './words.js';

export type OverdueAssignment = Answer<'GET /api/assignments'>['assignments'][number];

export interface OverdueRowProps {
  row: OverdueAssignment;
  /** what the agency gave as the reason; null: nothing */
  reason: string | null;
  /** null: nothing is chosen here */
  choose: { isChosen: boolean; set: (isChosen: boolean) => void } | null;
  /** other rows of the list can be chosen: its place is kept */
  hasChoices: boolean;
}

/** One overdue assignment in a line of words, and the way to its clause. */
export function OverdueRow({ row, reason, choose, hasChoices }: OverdueRowProps) {
  const say = useLeadershipWords();
  const { directive, task, daysOverdue, dueOn, dueTime } = row;
  const document = `${directive.number ?? directive.subject}${directive.issuedOn ? ` ngày ${formatDate(directive.issuedOn)}` : ''}`;
  const item = task.clause ? `${document}, ${say('overdue.item', { clause: task.clause })}` : document;
  const facts = [
    dueOn &&
      (dueTime
        ? say('overdue.untilTime', { time: dueTime.replace(':', ' giờ '), date: formatDateWithWeekday(dueOn) })
        : say('overdue.until', { date: formatDateWithWeekday(dueOn) })),
    daysOverdue && say('daysBoth', { n: daysOverdue.calendarDays, working: daysOverdue.workingDays }),
    row.urgingCount > 0 && row.lastUrgedAt
      ? say('overdue.urged', { n: row.urgingCount, date: formatDate(dateOf(row.lastUrgedAt)) })
      : say('overdue.notUrged'),
    row.state === 'awaitingConfirmation' && say('overdue.reported'),
    row.hasPendingExtension && say('overdue.extensionPending'),
    reason ? say('overdue.reason', { reason }) : say('overdue.noReason'),
  ].filter((fact): fact is string => Boolean(fact));
  return (
    <li className={classes.overdueRow} data-assignment={row.id}>
      {!choose && hasChoices && <span className={`${classes.noChoice} screen-only not-projected`} aria-hidden />}
      {choose && (
        <Checkbox
          className={`${classes.choose} screen-only not-projected`}
          checked={choose.isChosen}
          onChange={({ currentTarget }) => choose.set(currentTarget.checked)}
          aria-label={say('overdue.select', { words: item })}
        />
      )}
      <div>
        <p>
          <Link href={`/assignments/${row.id}`} data-line data-row-id={row.id}>
            {item}
          </Link>{' '}
          · “{task.action}”
        </p>
        <p className={classes.facts}>
          {facts.map((fact, index) => (
            <span key={fact} data-late={index === 1 && daysOverdue !== null}>
              {fact}
            </span>
          ))}
        </p>
        <p className="screen-only">
          <Link href={`/directives/${directive.id}/tasks/${task.id}`}>{say('overdue.clause')}</Link>
        </p>
      </div>
    </li>
  );
}
