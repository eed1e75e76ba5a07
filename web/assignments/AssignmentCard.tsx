import { DueText } from '../design/DueText.js';
import { StatusChip } from '../design/StatusChip.js';
import classes from './assignment.module.css';
import type { AssignmentView } from './assignment-types.js';
import { documentName } from './document-name.js';
import { useAssignmentWords } from './words.js';

/** A row on a phone: state and due, agency, words, document (desks.md §4). */
export function AssignmentCard({ of }: { of: AssignmentView }) {
  const say = useAssignmentWords();
  return (
    <>
      <div>
        <StatusChip of={of} /> <DueText of={of} />
      </div>
      <div>
        <strong>{of.agency.name}</strong> · {say(`role.${of.role}`)}
      </div>
      <div className={classes.twoLines}>{of.task.action}</div>
      <div className="muted">{documentName(say, of)}</div>
    </>
  );
}
