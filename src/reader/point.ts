import type { FoundItem, FoundRemark } from './found-item.js';
import type { KnownNames } from './known-names.js';
import type { Party } from './party.js';
import type { Stretch } from './source-text.js';
import type { TimeContext } from './time-reading.js';

/** One paragraph below its headings, and what is known when it is read. */
export interface Point {
  body: Stretch;
  /** Label of the point whose duty goes on here. */
  clause: string | null;
  /** Label for an item with a subject of its own: a closing paragraph behind a list belongs to no point. */
  ownClause: string | null;
  hasMarker: boolean;
  /** A paragraph without a marker behind the points of a list. */
  isBehindList: boolean;
  /** The heading's parties, to whom a verb without a subject belongs. */
  inherited: Party[] | null;
  /** The heading is the document's opening: only a verb goes on with it. */
  isWeak: boolean;
  /** The words before the list that the point stands in. */
  leadIn: Stretch | null;
  /** Inside the part that assigns: a bare subject is enough. */
  mayBeBare: boolean;
  /** "… kết luận như sau:" opens the part that assigns; its own order is none. */
  isOpening: boolean;
  isNews: boolean;
  isLeadership: (name: string) => boolean;
  time: TimeContext;
}

/** What was found so far; a point adds to it. */
export interface Findings {
  items: FoundItem[];
  remarks: FoundRemark[];
  known: KnownNames;
  /** News: a leader has begun to give orders. */
  isSpoken: boolean;
}
