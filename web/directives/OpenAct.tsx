import { ActPanel } from './ActPanel.js';
import { AddAssignmentForm } from './AddAssignmentForm.js';
import type { DirectiveOne, Task } from './directive-types.js';
import { HandOverForm } from './HandOverForm.js';
import { numberOf } from './number-of.js';
import { RevokeDirectiveDialog } from './RevokeDirectiveDialog.js';
import { SendReportForm } from './SendReportForm.js';
import { useDirectiveWords } from './words.js';

/** What is open under the head of the page: one surface at a time. */
export type OpenSurface = { act: 'handOver' | 'sendReport' | 'addTask' | 'revoke' } | { act: 'addAgency'; task: Task };

/** The form of an act under the head of the page; what cannot be undone is a dialog. The forms come when one is opened. */
export default function OpenAct({ one, open, close }: { one: DirectiveOne; open: OpenSurface; close: () => void }) {
  const say = useDirectiveWords();
  switch (open.act) {
    case 'handOver':
      return (
        <ActPanel title={say('act.handOver')} close={close}>
          <HandOverForm directive={one.directive} close={close} />
        </ActPanel>
      );
    case 'sendReport':
      return (
        <ActPanel title={say('act.sendReport')} close={close}>
          <SendReportForm one={one} close={close} />
        </ActPanel>
      );
    case 'addTask':
      return (
        <ActPanel title={say('act.addTask')} close={close}>
          <AddAssignmentForm directive={one.directive} task={null} close={close} />
        </ActPanel>
      );
    case 'addAgency':
      return (
        <ActPanel key={open.task.id} title={say('act.addAgency', { n: open.task.ordinal })} close={close}>
          <AddAssignmentForm directive={one.directive} task={open.task} close={close} />
        </ActPanel>
      );
    case 'revoke':
      return <RevokeDirectiveDialog directive={one.directive} number={numberOf(say, one.directive)} close={close} />;
    default:
      return open satisfies never;
  }
}
