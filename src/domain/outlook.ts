/** What a directive's workflow must know of the world: whether all is done, and when to look next (absent: when told). */
export interface Outlook {
  isConcluded: boolean;
  /** milliseconds from the moment of the look; never negative */
  wakeInMs?: number;
  /** false: something is still due after the look; the workflow then waits longer and longer */
  madeProgress?: boolean;
  /** one line for whoever looks at the workflow in Temporal's UI: number, subject, how many are open */
  summary?: string;
}
