import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useChipWords } from '../design/chip-words.js';
import { documentWords } from './document-words.js';
import { useAgencyWords } from './words.js';
import type { WorkItem } from './WorkRow.js';
import classes from './calendar.module.css';

/** An assignment on the day on which it is due. */
export function DayItem({ item: { assignment } }: { item: WorkItem }) {
  const say = useAgencyWords();
  const sayChip = useChipWords();
  const { id, directive, task, state, isOverdue, dueTime } = assignment;
  return (
    <li className={classes.item} data-overdue={isOverdue || undefined}>
      <Link href={`/assignments/${id}`} className={classes.itemLink}>
        {isOverdue && <IconAlertTriangle size={16} stroke={1.75} aria-hidden />}
        {directive.number ?? documentWords(say, directive)} · {task.action}
      </Link>
      <p className="muted">
        {dueTime && `${dueTime.replace(':', ' giờ ')} · `}
        {sayChip(`state.${state}`)}
        {isOverdue && ` · ${say('tab.overdue')}`}
      </p>
    </li>
  );
}
