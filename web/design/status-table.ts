import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBan,
  IconCalendarDue,
  IconCalendarOff,
  IconCalendarPlus,
  IconCalendarQuestion,
  IconCircleCheck,
  IconClockCheck,
  IconHandStop,
  IconHourglass,
  IconInbox,
  IconMailCheck,
  IconMailPause,
  IconMailQuestion,
  IconMailX,
  IconPencil,
  IconPlayerPause,
  IconProgress,
  IconRepeat,
  type Icon,
} from '@tabler/icons-react';
import type { AssignmentView } from '../../src/api/assignments/assignments.schemas.js';

/** The tints of web/design/tokens.css; `none` is words alone. */
export type Tone = 'none' | 'neutral' | 'info' | 'wait' | 'bad' | 'good' | 'late';

export interface ChipLook {
  icon: Icon | null;
  tone: Tone;
}

/** The state of an assignment: who is to act. */
export const stateLooks: Readonly<Record<AssignmentView['state'], ChipLook>> = {
  sent: { icon: IconInbox, tone: 'neutral' },
  declinePending: { icon: IconHandStop, tone: 'wait' },
  inProgress: { icon: IconProgress, tone: 'info' },
  awaitingConfirmation: { icon: IconHourglass, tone: 'wait' },
  suspended: { icon: IconPlayerPause, tone: 'neutral' },
  closed: { icon: IconCircleCheck, tone: 'good' },
  transferred: { icon: IconArrowForwardUp, tone: 'neutral' },
  revoked: { icon: IconBan, tone: 'neutral' },
};

/** How it stands in time. The usual case is quiet. */
export const timeLooks = {
  doneOnTime: { icon: IconCircleCheck, tone: 'good' },
  doneLate: { icon: IconClockCheck, tone: 'late' },
  openInTime: { icon: null, tone: 'none' },
  dueSoon: { icon: IconCalendarDue, tone: 'wait' },
  openOverdue: { icon: IconAlertTriangle, tone: 'bad' },
  reportedInTime: { icon: IconHourglass, tone: 'wait' },
  undated: { icon: IconCalendarOff, tone: 'none' },
  undatedSilent: { icon: IconCalendarOff, tone: 'wait' },
} as const satisfies Record<string, ChipLook>;
export type TimeLook = keyof typeof timeLooks;

/** What else there is to say of it. */
export const markLooks = {
  returned: { icon: IconArrowBackUp, tone: 'wait' },
  provisional: { icon: IconCalendarQuestion, tone: 'wait' },
  standing: { icon: IconRepeat, tone: 'none' },
  extended: { icon: IconCalendarPlus, tone: 'none' },
  corrected: { icon: IconPencil, tone: 'none' },
} as const satisfies Record<string, ChipLook>;
export type MarkLook = keyof typeof markLooks;

/** Outcomes of a mail and of a notice that never became one (P9: never more than is known). */
export const mailLooks = {
  handedOver: { icon: IconMailCheck, tone: 'none' },
  refused: { icon: IconMailX, tone: 'bad' },
  unknown: { icon: IconMailQuestion, tone: 'wait' },
  waiting: { icon: IconMailPause, tone: 'none' },
  sending: { icon: IconMailPause, tone: 'none' },
  obsolete: { icon: IconBan, tone: 'none' },
  undeliverable: { icon: IconMailX, tone: 'bad' },
} as const satisfies Record<string, ChipLook>;
export type MailLook = keyof typeof mailLooks;
