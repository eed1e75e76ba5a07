import { assignmentStates, openStates, type AssignmentState } from '../../domain/assignment-facts.js';

/** Columns hold text; the database's checks let nothing else in. */
export const isAssignmentState = (text: string): text is AssignmentState =>
  assignmentStates.some((state) => state === text);

export const isOpen = (text: string): text is (typeof openStates)[number] => openStates.some((state) => state === text);
