import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Answer } from '../api/api-types.js';
import type { Problem } from '../api/problem.js';
import { dateOf, formatDate, formatInstant } from '../words/formats.js';
import { useProblemWords } from '../words/problem-words.js';
import { clauseWords } from './document-words.js';
import { DueText } from '../design/DueText.js';
import { WorkStanding } from './WorkStanding.js';
import { useAgencyWords } from './words.js';
import classes from './agency.module.css';

export type WorkItem = Answer<'GET /api/agency/work'>['documents'][number]['items'][number];

export interface WorkRowProps {
  item: WorkItem;
  isPending: boolean;
  refusal: Problem | undefined;
  acknowledge: (item: WorkItem) => void;
}

/** One assignment: what is asked, by when, and the one thing that it waits for. */
export function WorkRow({ item, isPending, refusal, acknowledge }: WorkRowProps) {
  const say = useAgencyWords();
  const inWords = useProblemWords();
  const { assignment, returned } = item;
  const { id, task, role, state, reportedAt, hasPendingExtension } = assignment;
  const href = `/assignments/${id}`;
  return (
    <li className={classes.row} data-row={id}>
      <div className={classes.rowStanding}>
        <WorkStanding assignment={assignment} isPending={isPending} isReturned={returned !== null} />
      </div>
      <div className={classes.rowWords}>
        <p className={classes.rowMeta}>
          {clauseWords(say, task)} · {say(`role.${role}`)}
          {assignment.periodLabel && ` · ${assignment.periodLabel}`}
        </p>
        <Link href={href} className={classes.rowLink} data-row-id={id}>
          {task.action}
        </Link>
        {returned && (
          <p className={classes.returned}>
            {say('returned', { reason: returned.reason, on: formatDate(dateOf(returned.at)) })}
          </p>
        )}
        {state === 'awaitingConfirmation' && reportedAt && (
          <p className="muted">{say('waitsForOffice', { at: formatInstant(reportedAt) })}</p>
        )}
        {hasPendingExtension && <p className="muted">{say('extensionPending')}</p>}
        {refusal && (
          <p className={classes.refusal} role="alert">
            {say('acknowledge.failed', { reason: inWords(refusal) })}
          </p>
        )}
      </div>
      <div className={classes.rowDue}>
        <DueText of={assignment} />
      </div>
      <div className={classes.rowAct}>
        <RowAct item={item} isPending={isPending} acknowledge={acknowledge} />
      </div>
    </li>
  );
}

/** At most one button: the one that this row waits for. */
function RowAct({ item, isPending, acknowledge }: Omit<WorkRowProps, 'refusal'>) {
  const say = useAgencyWords();
  const { assignment, mayDo } = item;
  const words = assignment.task.action;
  if (isPending) return <span className="muted">{say('acknowledging')}</span>;
  if (mayDo.includes('acknowledge'))
    return (
      <Button
        variant="default"
        size="compact-sm"
        aria-label={say('acknowledge.of', { words })}
        onClick={() => acknowledge(item)}
      >
        {say('acknowledge')}
      </Button>
    );
  if (!mayDo.includes('reportCompletion')) return null;
  return (
    <Button
      component={Link}
      href={`/assignments/${assignment.id}/report`}
      variant="default"
      size="compact-sm"
      aria-label={say('report.of', { words })}
    >
      {say('report')}
    </Button>
  );
}
