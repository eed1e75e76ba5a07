/**
 * Lines of an assignment's log that the Office keeps to itself and that change nothing of what is asked of the agency: a
 * leader's order, telephone calls, what is put to a leader and what that leader said (P4, P9, P12); that what the software
 * could not decide is followed up again.
 */
export const officeNotes = ['pushOrder', 'called', 'submitted', 'submissionAnswered', 'takeUp'] as const;
