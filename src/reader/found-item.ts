import type { PlainDate } from '../domain/plain-date.js';
import type { DraftWarningCode } from './draft.js';
import type { KnownNames } from './known-names.js';
import type { Party } from './party.js';
import type { TimeContext } from './time-reading.js';

/** One duty found in running text; places are those of the prepared text. */
export interface FoundItem {
  start: number;
  end: number;
  parties: Party[];
  /** Where the predicate begins. */
  workStart: number;
  via: 'order' | 'bare' | 'heading' | 'chain';
  clause: string | null;
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
  isNews: boolean;
  isLeadership: (name: string) => boolean;
}
