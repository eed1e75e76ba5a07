import type { AssignmentView } from '../../src/api/assignments/assignments.schemas.js';
import { Chip } from '../design/Chip.js';
import { useChipWords } from '../design/chip-words.js';
import { StateChip, TimeChip } from '../design/StatusChip.js';
import { markLooks } from '../design/status-table.js';
import classes from './agency.module.css';

export interface WorkStandingProps {
  assignment: AssignmentView;
  /** acknowledged here, and the server has not answered yet: the state that will be */
  isPending?: boolean;
  /** its last report is to be completed */
  isReturned?: boolean;
}

/** Where an assignment stands, as its agency is told. */
export function WorkStanding({ assignment, isPending = false, isReturned = false }: WorkStandingProps) {
  const say = useChipWords();
  const of = isPending ? { ...assignment, state: 'inProgress' as const } : assignment;
  return (
    <span className={classes.chips}>
      <StateChip of={of} />
      <TimeChip of={of} />
      {isReturned && <Chip look={markLooks.returned}>{say('mark.returnedForAgency')}</Chip>}
    </span>
  );
}
