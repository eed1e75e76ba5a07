/**
 * The ladder (engine.md §6): what follows by itself when days pass, as a table that can be read aloud to an official.
 * A rung fires at most once a round, at 08:00 on a working day; a directive marked hỏa tốc waits for no office hours.
 */
export type Line = 'receipt' | 'reminder' | 'overdue' | 'leadership' | 'officeSlow' | 'undated';

/** Whom a rung or an event tells. Resolved to an agency, an account or a post when the notice is written. */
export type Audience = 'agency' | 'specialist' | 'headOfOffice' | 'chiefOfOffice' | 'directingLeader';

/** From where days are counted. */
export type RungAnchor =
  | 'launch' // the instant at which the person launched
  | 'due' // the due date; in a round that began after it, the round's beginning (only for rungs after the date)
  | 'prepared' // the report to leadership was prepared
  | 'report' // a completion report came and waits for the Office
  | 'silence'; // the later of the round's beginning and the last progress note, report or proposal

export interface Rung {
  id: string;
  line: Line;
  anchor: RungAnchor;
  /** working days after (before: negative) the anchor */
  workingDays?: number;
  /** calendar days after the anchor, then on the first working day (undated assignments only) */
  calendarDays?: number;
  /** who gets a mail; nobody: it only appears on the specialist's desk */
  tells: readonly Audience[];
}

export interface Ladder {
  /** local time of day at which rungs fire */
  at: string;
  rungs: readonly Rung[];
  /** no reminder within so many working days of the round's beginning */
  quietWorkingDays: number;
  /** more urgings than this: the report to leadership is prepared at once (S39) */
  urgingsBeforeLeadership: number;
  /** the prepared report goes to the directing leader by itself */
  sendsReportByItself: boolean;
}

export const defaultLadder: Ladder = {
  at: '08:00',
  quietWorkingDays: 1,
  urgingsBeforeLeadership: 3,
  sendsReportByItself: false,
  rungs: [
    { id: 'receipt.1', line: 'receipt', anchor: 'launch', workingDays: 1, tells: ['agency'] },
    { id: 'reminder.1', line: 'reminder', anchor: 'due', workingDays: -3, tells: ['agency'] },
    { id: 'reminder.2', line: 'reminder', anchor: 'due', workingDays: -1, tells: ['agency'] },
    { id: 'overdue.1', line: 'overdue', anchor: 'due', workingDays: 1, tells: ['agency'] },
    { id: 'overdue.2', line: 'overdue', anchor: 'due', workingDays: 3, tells: ['agency'] },
    { id: 'overdue.3', line: 'overdue', anchor: 'due', workingDays: 5, tells: ['agency'] },
    { id: 'leadership.prepared', line: 'leadership', anchor: 'due', workingDays: 5, tells: [] },
    { id: 'leadership.untouched', line: 'leadership', anchor: 'prepared', workingDays: 1, tells: ['chiefOfOffice'] },
    { id: 'officeSlow.1', line: 'officeSlow', anchor: 'report', workingDays: 2, tells: ['specialist'] },
    { id: 'officeSlow.2', line: 'officeSlow', anchor: 'report', workingDays: 4, tells: ['headOfOffice'] },
    { id: 'undated.1', line: 'undated', anchor: 'silence', calendarDays: 30, tells: ['agency'] },
    { id: 'undated.2', line: 'undated', anchor: 'silence', calendarDays: 60, tells: ['agency', 'specialist'] },
    {
      id: 'undated.3',
      line: 'undated',
      anchor: 'silence',
      calendarDays: 90,
      tells: ['agency', 'specialist', 'headOfOffice'],
    },
  ],
};
