import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { useProblemWords } from '../words/problem-words.js';
import { clauseWords } from './document-words.js';
import type { Acknowledging } from './use-acknowledge.js';
import { DueText } from '../design/DueText.js';
import { WorkStanding } from './WorkStanding.js';
import { useAgencyWords } from './words.js';
import classes from './agency.module.css';

type Task = Answer<'GET /api/directives/:id'>['tasks'][number];
type Assignment = Task['assignments'][number];

/** A clause in its own words, with what it makes our part of it. */
export function DocumentTask({ task, acknowledging }: { task: Task; acknowledging: Acknowledging }) {
  const say = useAgencyWords();
  const leads = task.leadNames.join(', ');
  const coordinators = task.coordinatorNames.join(', ');
  return (
    <li className={classes.task}>
      <h3 className={classes.taskTitle}>{clauseWords(say, task)}</h3>
      <blockquote className={classes.clause}>{task.content}</blockquote>
      <dl className={classes.facts}>
        {leads && (
          <div>
            <dt>{say('assignment.lead')}</dt>
            <dd>{leads}</dd>
          </div>
        )}
        {coordinators && (
          <div>
            <dt>{say('assignment.coordinators')}</dt>
            <dd>{coordinators}</dd>
          </div>
        )}
        {task.product && (
          <div>
            <dt>{say('assignment.product')}</dt>
            <dd>{task.product}</dd>
          </div>
        )}
        {task.reportTo && (
          <div>
            <dt>{say('assignment.reportTo')}</dt>
            <dd>{task.reportTo}</dd>
          </div>
        )}
      </dl>
      {task.assignments.map((assignment) => (
        <OurPart key={assignment.id} assignment={assignment} acknowledging={acknowledging} />
      ))}
    </li>
  );
}

function OurPart({ assignment, acknowledging }: { assignment: Assignment; acknowledging: Acknowledging }) {
  const say = useAgencyWords();
  const inWords = useProblemWords();
  const { id, role, state, periodLabel } = assignment;
  const { pending, refusals, acknowledge } = acknowledging;
  const refusal = refusals.get(id);
  const isPending = pending.has(id);
  return (
    <div className={classes.part}>
      <div className={classes.partFacts}>
        <strong>{say(`role.${role}`)}</strong>
        {periodLabel && <span>{periodLabel}</span>}
        <WorkStanding assignment={assignment} isPending={isPending} />
        <DueText of={assignment} as="page" />
      </div>
      <div className={classes.partActs}>
        {state === 'sent' && !isPending && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={say('acknowledge.of', { words: assignment.task.action })}
            onClick={() => acknowledge([assignment])}
          >
            {say('acknowledge')}
          </Button>
        )}
        <Button
          component={Link}
          href={`/assignments/${id}`}
          variant="default"
          size="compact-sm"
          aria-label={say('see.of', { words: assignment.task.action })}
        >
          {say('see')}
        </Button>
      </div>
      {refusal && (
        <p className={classes.refusal} role="alert">
          {say('acknowledge.failed', { reason: inWords(refusal) })}
        </p>
      )}
    </div>
  );
}
