import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { DueText } from '../design/DueText.js';
import { chipWord } from '../design/chip-words.js';
import { reckonedInWords } from '../design/due-words.js';
import { StatusChip } from '../design/StatusChip.js';
import { formatDate, dateOf } from '../words/formats.js';
import type { AssignmentView, DirectiveOne, Task } from './directive-types.js';
import classes from './directive.module.css';
import { partOf } from './number-of.js';
import { isCounted, isFiltered, isInStanding, type Standing } from './standing-filter.js';
import { useDirectiveWords } from './words.js';

/** More leads than this are shown as a grid of their own (P10). */
const IN_PLACE_AT_MOST = 4;

/** The tasks of a document, each with who owes it; a group's clause leads to its grid. */
export function TasksTab({
  one,
  standing,
  mayAdd,
  addAgency,
}: {
  one: DirectiveOne;
  standing: Standing;
  mayAdd: boolean;
  addAgency: (task: Task) => void;
}) {
  const say = useDirectiveWords();
  const { tasks, directive } = one;
  const isCut = isFiltered(standing);
  const shown = isCut
    ? tasks.filter(({ assignments }) => assignments.some((each) => isInStanding(each, standing)))
    : tasks;
  if (tasks.length === 0) return <p className={classes.empty}>{say('noTask')}</p>;
  return (
    <>
      <ol className={classes.tasks}>
        {shown.map((task) => (
          <TaskBlock
            key={task.id}
            task={task}
            directiveId={directive.id}
            standing={standing}
            mayAdd={mayAdd}
            addAgency={addAgency}
          />
        ))}
      </ol>
      {shown.length < tasks.length && (
        <p className={classes.note}>{say('hiddenTasks', { count: tasks.length - shown.length })}</p>
      )}
    </>
  );
}

interface TaskBlockProps {
  task: Task;
  directiveId: string;
  standing: Standing;
  mayAdd: boolean;
  addAgency: (task: Task) => void;
}

function TaskBlock({ task, directiveId, standing, mayAdd, addAgency }: TaskBlockProps) {
  const say = useDirectiveWords();
  const leads = task.assignments.filter(isCounted);
  const coordinators = task.assignments.filter(
    ({ role, state }) => role === 'coordinator' && state !== 'revoked' && state !== 'transferred',
  );
  const ended = task.assignments.length - leads.length - coordinators.length;
  const isCut = isFiltered(standing);
  const matching = isCut ? leads.filter((each) => isInStanding(each, standing)) : leads;
  const isGroup = leads.length > IN_PLACE_AT_MOST;
  const closed = leads.filter(({ state }) => state === 'closed').length;
  const [first] = leads;
  const titleId = `task-${task.id}`;
  return (
    <li className={classes.task} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.taskTitle}>
        {say('task', { n: task.ordinal })}
        {task.clause && <span className="muted"> · {say('clause', { clause: task.clause })}</span>}
        <span className={classes.taskDone}>{say('taskDone', { done: partOf(closed, leads.length) })}</span>
      </h2>
      <p className={classes.words}>{task.action}</p>
      <ul className={classes.facts}>
        <li>
          {first && reckonedInWords(chipWord, first)}
          {task.deadlineText && <span className="muted"> · {say('asWritten', { text: task.deadlineText })}</span>}
          {task.deadlineBasis && <span className="muted"> · {say('byBasis', { basis: task.deadlineBasis })}</span>}
        </li>
        {task.product && <li>{say('product', { product: task.product })}</li>}
        {task.reportTo && <li>{say('reportTo', { to: task.reportTo })}</li>}
        {coordinators.length > 0 && (
          <li>{say('taskWith', { names: coordinators.map(({ agency }) => agency.name).join('; ') })}</li>
        )}
        {ended > 0 && <li className="muted">{say('ended', { count: ended })}</li>}
      </ul>
      {isGroup && !isCut ? (
        <GroupSummary task={task} leads={leads} directiveId={directiveId} />
      ) : (
        <AssignmentRows rows={matching} name={say('task', { n: task.ordinal })} />
      )}
      <p className={`${classes.taskActs ?? ''} screen-only`}>
        {leads.length > 1 && (
          <Link href={`/directives/${directiveId}/tasks/${task.id}`}>{say('taskGrid', { count: leads.length })}</Link>
        )}
        {task.span && <Link href={`/directives/${directiveId}/text#task-${task.id}`}>{say('inText')}</Link>}
        {mayAdd && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => addAgency(task)}
            aria-label={say('act.addAgency', { n: task.ordinal })}
          >
            {say('addAgency')}
          </Button>
        )}
      </p>
    </li>
  );
}

const groupStates = ['sent', 'inProgress', 'awaitingConfirmation', 'closed'] as const;

function GroupSummary({
  task,
  leads,
  directiveId,
}: {
  task: Task;
  leads: readonly AssignmentView[];
  directiveId: string;
}) {
  const say = useDirectiveWords();
  const overdue = leads.filter(({ isOverdue }) => isOverdue).length;
  const address = `/directives/${directiveId}/tasks/${task.id}`;
  return (
    <ul className={`${classes.stripList ?? ''} ${classes.flush ?? ''}`}>
      {groupStates.map((state) => (
        <li key={state}>
          <Link className={classes.figure} href={`${address}?state=${state}`}>
            {say(`strip.${state}`, { count: leads.filter((each) => each.state === state).length })}
          </Link>
        </li>
      ))}
      <li className={classes.stripLate}>
        <Link className={classes.figure} href={`${address}?overdue=true`} data-empty={overdue === 0 || undefined}>
          {say('strip.overdue', { count: overdue })}
        </Link>
      </li>
    </ul>
  );
}

function AssignmentRows({ rows, name }: { rows: readonly AssignmentView[]; name: string }) {
  const say = useDirectiveWords();
  if (rows.length === 0) return <p className="muted">{say('nothingFiltered')}</p>;
  return (
    <ul className={classes.rows} aria-label={name}>
      {rows.map((row) => (
        <li key={row.id} className={classes.row} data-row-id={row.id}>
          <Link href={`/assignments/${row.id}`} className={classes.rowName}>
            {row.agency.name}
            {row.periodLabel && `, ${say('period', { label: row.periodLabel })}`}
          </Link>
          <StatusChip of={row} />
          <DueText of={row} />
          <span className="muted">{row.lastActivityAt ? formatDate(dateOf(row.lastActivityAt)) : say('nothing')}</span>
        </li>
      ))}
    </ul>
  );
}
