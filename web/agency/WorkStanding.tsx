import type { AssignmentView } from '../../src/api/assignments/assignments.schemas.js';
import { Chip } from '../design/Chip.js';
import { useChipWords } from '../design/chip-words.js';
import { StateChip, TimeChip } from '../design/StatusChip.js';
import { timeLookOf } from '../design/status-of.js';
import { markLooks, type TimeLook } from '../design/status-table.js';
import classes from './agency.module.css';

export interface WorkStandingProps {
  assignment: AssignmentView;
  /** acknowledged here, and the server has not answered yet: the state that will be */
  isPending?: boolean;
  /** its last report is to be completed */
  isReturned?: boolean;
}

/** What the due date beside it says already. */
const quiet: readonly TimeLook[] = ['openInTime', 'undated'];

/** Where an assignment stands, as its agency is told. */
export function WorkStanding({ assignment, isPending = false, isReturned = false }: WorkStandingProps) {
  const say = useChipWords();
  const time = timeLookOf(assignment);
  const of = isPending ? { ...assignment, state: 'inProgress' as const } : assignment;
  return (
    <span className={classes.chips}>
      {/* "Trong hạn, chờ xác nhận" says both. */}
      {time !== 'reportedInTime' && <StateChip of={of} />}
      {time && !quiet.includes(time) && <TimeChip of={of} />}
      {isReturned && <Chip look={markLooks.returned}>{say('mark.returnedForAgency')}</Chip>}
    </span>
  );
}
