import { defaultLadder, type Ladder } from './ladder.js';

/** What an office may decide otherwise (domain.md §23). The defaults are the ones of that table. */
export interface OfficeSettings {
  ladder: Ladder;
  /** S24: a completion report carries at least one file */
  isEvidenceMandatory: boolean;
  /** S30: at most so many approved extensions */
  maxExtensions: number;
  /** S38: hours between two urgings of one assignment */
  hoursBetweenUrgings: number;
  /** S37: "sắp đến hạn" is so many working days before the due date */
  dueSoonWorkingDays: number;
  /** hour at which the specialist's mail and the weekly lists go out */
  digestAt: string;
  /** days for which the link of a launch mail works */
  linkDays: number;
}

export const defaultOfficeSettings: OfficeSettings = {
  ladder: defaultLadder,
  isEvidenceMandatory: true,
  maxExtensions: 2,
  hoursBetweenUrgings: 6,
  dueSoonWorkingDays: 3,
  digestAt: '08:00',
  linkDays: 60,
};
