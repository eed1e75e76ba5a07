-- The list of documents sorts by what is overdue, then by the nearest due date ahead: one step down this index a document.
CREATE INDEX assignment_next_due_of_directive ON assignment ("directiveId", "dueAt")
  WHERE role = 'lead' AND state IN ('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended');
