import type { DirectiveCommand } from '../../domain/command.js';
import { directiveCommandRights, reaches, type Person, type Subject } from '../../domain/rights.js';
import type { DirectiveSummary } from './directives.schemas.js';

type Type = DirectiveCommand['type'];

/** The table of rights names every command once: its keys are the commands. */
// Object.keys forgets the keys' names.
const types = Object.keys(directiveCommandRights) as Type[];

/** The commands that this person may give on a document as it stands: by the table of rights and by state. */
export function directiveCommandsOpenTo(
  person: Person,
  subject: Subject,
  state: DirectiveSummary['state'],
  hasPreparedReport: boolean,
): Type[] {
  if (state === 'draft' || state === 'launching' || state === 'revoked') return [];
  return types.filter((type) => {
    if (!reaches(directiveCommandRights[type][person.role], person, subject)) return false;
    if (type === 'sendReport' || type === 'lapseReport') return hasPreparedReport;
    return !(type === 'revokeDirective' && state === 'concluded');
  });
}
