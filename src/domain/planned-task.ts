import type { AssignmentRole } from './assignment-facts.js';
import type { DeadlineRule } from './deadline.js';
import type { PlainDate } from './plain-date.js';

/** One agency's part in a task. `via`: the group through which it came in. */
export interface PlannedLine {
  agencyId: string;
  role: AssignmentRole;
  via: string | null;
}

/** A task with its expansion, as the person who launches saw it: this and nothing else is handed out (engine.md §1.5). */
export interface PlannedTask {
  ordinal: number;
  clause: string | null;
  action: string;
  /** literal words of the clause */
  content: string;
  product: string | null;
  reportTo: string | null;
  deadline: DeadlineRule | null;
  deadlineText: string | null;
  /** P3: basis of a date that is not in the text */
  deadlineBasis: string | null;
  span: [number, number] | null;
  leadNames: string[];
  coordinatorNames: string[];
  lines: PlannedLine[];
}

/** The document's own data as it is launched. */
export interface PlannedDocument {
  /** null: a stated source without number */
  number: string | null;
  notation: string | null;
  year: number | null;
  issuer: string | null;
  type: string;
  issuedOn: PlainDate | null;
  subject: string;
  signer: { name: string | null; position: string | null; authority: string | null } | null;
  directedBy: string | null;
  directedByPostId: string | null;
  urgency: string | null;
  sourceStatement: string | null;
}

/** P7: a cadence makes no periods by itself yet: kept, never due, and the directive stays open. */
export const isStandingRule = (deadline: DeadlineRule | null): boolean => deadline?.kind === 'recurring';
