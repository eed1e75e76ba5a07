import { ActPanel } from '../directives/ActPanel.js';
import type { FormAct } from './acts-of.js';
import type { AssignmentOne } from './assignment-types.js';
import { CorrectAgencyForm } from './CorrectAgencyForm.js';
import { CorrectDueDateForm } from './CorrectDueDateForm.js';
import { CorrectWordingForm } from './CorrectWordingForm.js';
import { OpenPeriodForm } from './OpenPeriodForm.js';
import { RevokeDialog } from './RevokeDialog.js';
import { TakeUpForm } from './TakeUpForm.js';
import { UrgeForm } from './UrgeForm.js';
import { useAssignmentWords } from './words.js';

export interface ActFormProps {
  one: AssignmentOne;
  close: () => void;
}

/** The form of an act, in its place on the page; what cannot be undone is a dialog. The forms come when one is opened. */
export default function OpenAct({ act, one, close }: { act: FormAct } & ActFormProps) {
  const say = useAssignmentWords();
  const { urgingCount } = one.assignment;
  switch (act) {
    case 'takeUp':
      return (
        <ActPanel title={say('act.takeUp')} close={close}>
          <TakeUpForm one={one} close={close} />
        </ActPanel>
      );
    case 'urge':
      return (
        <ActPanel title={say('act.urge', { n: urgingCount + 1 })} close={close}>
          <UrgeForm one={one} close={close} />
        </ActPanel>
      );
    case 'correctDueDate':
      return (
        <ActPanel title={say('act.correctDueDate')} close={close}>
          <CorrectDueDateForm one={one} close={close} />
        </ActPanel>
      );
    case 'correctWording':
      return (
        <ActPanel title={say('act.correctWording')} close={close}>
          <CorrectWordingForm one={one} close={close} />
        </ActPanel>
      );
    case 'correctAgency':
      return (
        <ActPanel title={say('act.correctAgency')} close={close}>
          <CorrectAgencyForm one={one} close={close} />
        </ActPanel>
      );
    case 'openPeriod':
      return (
        <ActPanel title={say('act.openPeriod')} close={close}>
          <OpenPeriodForm one={one} close={close} />
        </ActPanel>
      );
    case 'revoke':
      return <RevokeDialog one={one} close={close} />;
    default:
      return act satisfies never;
  }
}
