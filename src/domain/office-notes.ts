/**
 * Lines of an assignment's log that the Office keeps to itself and that change nothing of the assignment: a leader's order,
 * telephone calls, what is put to a leader and what that leader said (P4, P9, P12).
 */
export const officeNotes = ['pushOrder', 'called', 'submitted', 'submissionAnswered'] as const;
