import type { AssignmentFacts } from './assignment-facts.js';
import type { AssignmentCommandType } from './command.js';
import { refuseWrongState } from './decide.js';
import { DomainError } from './errors.js';
import { assignmentCommandRights, reaches, type Person, type Subject } from './rights.js';

/** The table of rights names every command once: its keys are the commands. */
// Object.keys forgets the keys' names.
const types = Object.keys(assignmentCommandRights) as AssignmentCommandType[];

/**
 * The commands that this person may give on an assignment as it stands: by the table of rights and by state, in the
 * table's order. What hangs on the command's own words (dates, reasons) is asked when it is given.
 */
export function commandsOpenTo(
  person: Person,
  subject: Subject,
  facts: Pick<AssignmentFacts, 'id' | 'state' | 'role' | 'isStanding' | 'putAsideAt'> & {
    hasPendingExtension: boolean;
  },
): AssignmentCommandType[] {
  return types.filter(
    (type) =>
      reaches(assignmentCommandRights[type][person.role], person, subject) &&
      isAllowed(facts, type) &&
      !(type === 'requestExtension' && facts.hasPendingExtension),
  );
}

function isAllowed(facts: Parameters<typeof refuseWrongState>[0], type: AssignmentCommandType): boolean {
  try {
    refuseWrongState(facts, { type });
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
