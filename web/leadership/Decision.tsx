import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { formatDate } from '../words/formats.js';
import { DecisionLine } from './DecisionLine.js';
import classes from './leadership.module.css';
import { useLeadershipWords } from './words.js';

export type SubmissionView = Answer<'GET /api/submissions'>['submissions'][number];
export type Choice = 'approve' | 'refuse' | 'other';

export interface DecisionProps {
  submission: SubmissionView;
  /** false: who looks records nothing here */
  mayDecide: boolean;
  /** said on the page when it was recorded */
  recorded: (what: string) => void;
}

/** One question to the leader, with the three answers; each opens its line in place before anything is sent. */
export function Decision({ submission, mayDecide, recorded }: DecisionProps) {
  const say = useLeadershipWords();
  const [choice, setChoice] = useState<Choice | null>(null);
  const { assignment, request, words } = submission;
  const isExtension = submission.subject === 'extension';
  const item = [
    assignment.directive.number ?? assignment.directive.subject,
    assignment.task.clause && say('overdue.item', { clause: assignment.task.clause }),
  ].filter(Boolean);
  const approve = isExtension ? say('decide.approveExtension') : say('decide.approve');
  return (
    <li className={classes.decision} data-row-id={submission.id}>
      <p>
        <b>{headOf(submission, say)}</b>
        {request && ` · ${say('decisions.reason', { reason: request.reason })}`}
        {request?.achieved && ` · ${say('decisions.achieved', { achieved: request.achieved })}`}
      </p>
      <p>
        {proposalOf(submission, say)}
        {words && ` · ${say('decisions.words', { words })}`}
      </p>
      <p className="muted">
        {item.join(', ')} · {assignment.task.action} ·{' '}
        <Link href={`/assignments/${assignment.id}`}>{say('decisions.clause')}</Link> ·{' '}
        {say('decisions.for', { title: submission.post.title })} ·{' '}
        {say('decisions.waits', { n: submission.waitingDays.workingDays })}
      </p>
      {mayDecide &&
        (choice ? (
          <DecisionLine
            submission={submission}
            choice={choice}
            label={choice === 'approve' ? approve : say(`decide.${choice}`)}
            cancel={() => setChoice(null)}
            recorded={recorded}
          />
        ) : (
          <div className={`${classes.buttons} not-projected screen-only`}>
            <Button variant="default" size="compact-md" onClick={() => setChoice('approve')}>
              {approve}
            </Button>
            <Button variant="default" size="compact-md" onClick={() => setChoice('refuse')}>
              {say('decide.refuse')}
            </Button>
            <Button variant="default" size="compact-md" onClick={() => setChoice('other')}>
              {say('decide.other')}
            </Button>
          </div>
        ))}
    </li>
  );
}

type Say = ReturnType<typeof useLeadershipWords>;

function headOf({ assignment, request, subject, subjectName }: SubmissionView, say: Say): string {
  const agency = assignment.agency.name;
  if (subject === 'extension' && request)
    return say('decisions.extension', {
      agency,
      from: formatDate(request.oldDueOn),
      to: formatDate(request.proposedDueOn),
    });
  return say('decisions.proposed', { agency, subject: subjectName });
}

function proposalOf({ proposal, newDueOn }: SubmissionView, say: Say): string {
  if (proposal === 'refuse') return say('decisions.refuse');
  return newDueOn ? say('decisions.approveTo', { to: formatDate(newDueOn) }) : say('decisions.approve');
}
