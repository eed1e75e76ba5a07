import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Answer } from '../api/api-types.js';
import type { Problem } from '../api/problem.js';
import { Answered } from '../app/states/Answered.js';
import { DueText } from '../design/DueText.js';
import type { FieldState } from '../forms/field.js';
import type { AnswerKind } from './answer-values.js';
import { useDeskWords, type SayDesk } from './words.js';
import classes from './desk.module.css';

type Assignments = Answer<'GET /api/assignments'>;
export type OpenTask = Assignments['assignments'][number];

/** What an answer of that kind can be given for: a coordinator speaks, but does not report or ask for time. */
export const openTasksOf = (assignments: readonly OpenTask[], kind: AnswerKind): OpenTask[] =>
  assignments.filter(
    ({ role, state, isStanding, dueOn }) =>
      (kind === 'acknowledge' ? state === 'sent' : true) &&
      (kind === 'completion' || kind === 'extension' ? role === 'lead' && !isStanding : true) &&
      (kind === 'extension' ? dueOn !== null : true),
  );

/** "15/TB-UBND, mục 2" */
export function placeWords(say: SayDesk, { directive, task }: OpenTask): string {
  const where = task.clause ? say('row.clause', { clause: task.clause }) : say('row.ordinal', { n: task.ordinal });
  return `${directive.number ?? say('row.noNumber')}, ${where}`;
}

interface OpenTasksProps {
  query: UseQueryResult<Assignments, Problem>;
  tasks: readonly OpenTask[];
  field: FieldState<readonly string[]>;
  agencyId: string;
}

/** The agency's open assignments, nearest due first: one letter may answer several of them. */
export function OpenTasks({ query, tasks, field, agencyId }: OpenTasksProps) {
  const say = useDeskWords();
  const { id, value, onChange, error } = field;
  const toggle = (one: string): void =>
    onChange(value.includes(one) ? value.filter((chosen) => chosen !== one) : [...value, one]);
  return (
    <fieldset id={id} tabIndex={-1} className={classes.tasksField} aria-describedby={`${id}-words`}>
      <legend>{say('answer.tasks')}</legend>
      <Answered query={query} what={say('answer.theTasks')}>
        {({ nextCursor }) =>
          tasks.length === 0 ? (
            <p>
              {say('answer.noneOpen')}{' '}
              <Link href={`/assignments?state=closed&agency=${agencyId}`}>{say('answer.seeEnded')}</Link>
            </p>
          ) : (
            <>
              <ul className={classes.tasks}>
                {tasks.map((task) => (
                  <li key={task.id}>
                    <label className={classes.task}>
                      <input type="checkbox" checked={value.includes(task.id)} onChange={() => toggle(task.id)} />
                      <span>
                        <span className={classes.who}>{placeWords(say, task)}</span> · {task.task.action}
                        <span className={classes.cardLine}>
                          <DueText of={task} />
                        </span>
                      </span>
                    </label>
                  </li>
                ))}
              </ul>
              <p className={classes.note}>
                {say('answer.tasksTotal', { n: value.length, all: tasks.length })} · {say('answer.tasksHint')}
                {nextCursor && ` ${say('answer.tasksMore', { n: tasks.length })}`}
                {value.length > 1 && (
                  <Button variant="subtle" size="compact-sm" onClick={() => onChange([])}>
                    {say('answer.clearTasks')}
                  </Button>
                )}
              </p>
            </>
          )
        }
      </Answered>
      {error && (
        <p id={`${id}-words`} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
