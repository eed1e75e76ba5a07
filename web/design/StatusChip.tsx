import { dateOf, formatDate } from '../words/formats.js';
import { Chip } from './Chip.js';
import { useChipWords } from './chip-words.js';
import { marksOf, timeLookOf, type StatusFacts } from './status-of.js';
import { markLooks, stateLooks, timeLooks } from './status-table.js';
import classes from './Chip.module.css';

export interface StatusChipProps {
  /** the API's assignment */
  of: StatusFacts;
  /** an agency is told "Cần bổ sung, hoàn thiện", not "Đã trả lại" (P14) */
  isForAgency?: boolean;
  /** with "đã gia hạn", "tạm tính", "định kỳ" …; default false, lists have the two main ones */
  withMarks?: boolean;
  /** a list that has a column for the due date leaves time to it */
  withoutTime?: boolean;
}

/** State and time of an assignment, two chips side by side. Who is to act, and whether it is late, in words. */
export function StatusChip({ of, isForAgency = false, withMarks = false, withoutTime = false }: StatusChipProps) {
  const time = withoutTime ? null : timeLookOf(of);
  const marks = marksOf(of).filter((mark) => withMarks || mark === 'returned');
  // "Hoàn thành đúng hạn" and "Trong hạn, chờ xác nhận" say the state too.
  const saysState = time === 'reportedInTime' || (of.state === 'closed' && time !== null);
  // Where there is little room the due date beside it says "không quy định thời hạn", and being in time is the usual case.
  const isQuiet = time === 'openInTime' || (time === 'undated' && !withMarks);
  return (
    <span className={classes.chips}>
      {!saysState && <StateChip of={of} />}
      {time && !isQuiet && <TimeChip of={of} />}
      {marks.map((mark) => (
        <MarkChip key={mark} of={of} mark={mark} isForAgency={isForAgency} />
      ))}
    </span>
  );
}

export function StateChip({ of }: { of: StatusFacts }) {
  const say = useChipWords();
  const { state, workingDaysWaiting, confirmedAt, endReason } = of;
  const isCorrection = state === 'revoked' && endReason?.startsWith('Đính chính') === true;
  const readAs =
    state === 'awaitingConfirmation' && workingDaysWaiting !== null
      ? say('read.awaitingDays', { n: workingDaysWaiting })
      : state === 'closed' && confirmedAt
        ? say('read.closedOn', { on: formatDate(of.performedOn ?? dateOf(confirmedAt)) })
        : state === 'declinePending'
          ? say('read.declinePending')
          : undefined;
  return (
    <Chip look={stateLooks[state]} readAs={readAs}>
      {isCorrection ? say('state.correction') : say(`state.${state}`)}
    </Chip>
  );
}

export function TimeChip({ of }: { of: StatusFacts }) {
  const say = useChipWords();
  const time = timeLookOf(of);
  if (!time) return null;
  const look = timeLooks[time];
  switch (time) {
    case 'openOverdue': {
      const n = of.daysOverdue?.calendarDays ?? 0;
      return (
        <Chip look={look} readAs={say('read.overdue', { n })}>
          {say('time.openOverdue', { n })}
        </Chip>
      );
    }
    case 'undatedSilent': {
      const n = of.silentDays ?? 0;
      return (
        <Chip look={look} readAs={say('read.silent', { n })}>
          {say('time.undatedSilent', { n })}
        </Chip>
      );
    }
    case 'dueSoon':
      return (
        <Chip
          look={look}
          {...(of.workingDaysLeft === null ? {} : { readAs: say('read.daysLeft', { n: of.workingDaysLeft }) })}
        >
          {say('time.dueSoon')}
        </Chip>
      );
    case 'reportedInTime':
      return (
        <Chip look={look} readAs={say('read.reportedInTime')}>
          {say('time.reportedInTime')}
        </Chip>
      );
    case 'doneOnTime':
    case 'doneLate':
    case 'openInTime':
    case 'undated':
      return <Chip look={look}>{say(`time.${time}`)}</Chip>;
    default:
      return time satisfies never;
  }
}

function MarkChip({ of, mark, isForAgency }: { of: StatusFacts; mark: keyof typeof markLooks; isForAgency: boolean }) {
  const say = useChipWords();
  const look = markLooks[mark];
  switch (mark) {
    case 'returned':
      return (
        <Chip look={look} readAs={say('read.returned', { n: of.returnedCount })}>
          {isForAgency ? say('mark.returnedForAgency') : say('mark.returned', { n: of.returnedCount })}
        </Chip>
      );
    case 'extended':
      return (
        <Chip
          look={look}
          {...(of.originalDueOn
            ? { readAs: say('read.extended', { n: of.extensionCount, on: formatDate(of.originalDueOn) }) }
            : {})}
        >
          {say('mark.extended', { n: of.extensionCount })}
        </Chip>
      );
    case 'provisional':
      return (
        <Chip look={look} {...(of.dueOn ? { readAs: say('read.provisional', { year: of.dueOn.slice(0, 4) }) } : {})}>
          {say('mark.provisional')}
        </Chip>
      );
    case 'standing':
    case 'corrected':
      return <Chip look={look}>{say(`mark.${mark}`)}</Chip>;
    default:
      return mark satisfies never;
  }
}
