import type { Cadence } from '../domain/deadline.js';
import type { PlainDate } from '../domain/plain-date.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import type { DraftWarningCode } from './draft.js';
import type { KnownNames } from './known-names.js';
import type { Party } from './party.js';
import type { Stretch } from './source-text.js';
import type { TimeContext } from './time-reading.js';

/** One duty found in running text; places are those of the prepared text. */
export interface FoundItem {
  start: number;
  end: number;
  parties: Party[];
  /** Where the predicate begins. */
  workStart: number;
  via: 'order' | 'bare' | 'agent' | 'heading' | 'chain';
  clause: string | null;
  /** The words before the list, whose date holds where the item names none. */
  leadIn?: Stretch | null;
  /** The rhythm of the first link, which holds for this one too (domain.md §21, N7). */
  every?: readonly Cadence[];
  /** The first link of a chain, which this one waits for. */
  follows?: FoundItem;
  /** What "cùng ngày" means in the second link of a chain. */
  sameDay?: PlainDate | null;
}

export interface FoundRemark {
  code: DraftWarningCode;
  start: number;
  end: number;
}

export interface BodyContext {
  known: KnownNames;
  time: TimeContext;
  /** On which days offices rest. */
  calendar: WorkingCalendar;
  isNews: boolean;
  isLeadership: (name: string) => boolean;
}
