-- The secretariat's daily work: telephone calls (P9), what is put to a leader and how it was answered (P4), and the
-- queues of the desk as ranges of small partial indexes.

CREATE TABLE "call_record" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "directiveId" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "calledAt" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID NOT NULL,
    "whom" TEXT NOT NULL,
    "telephone" TEXT,
    "said" TEXT NOT NULL,
    "assignmentIds" UUID[] NOT NULL,

    CONSTRAINT "call_record_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "call_record_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "call_record_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "call_record_directiveId_agencyId_calledAt_idx" ON "call_record" ("directiveId", "agencyId", "calledAt");
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON call_record FOR EACH ROW EXECUTE FUNCTION append_only();

CREATE TABLE "submission" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "directiveId" UUID NOT NULL,
    "assignmentId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "proposal" TEXT NOT NULL,
    "newDueOn" TEXT,
    "words" TEXT NOT NULL,
    "postId" UUID NOT NULL,
    "slipNumber" TEXT,
    "slipOn" TEXT,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedById" UUID NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "answer" TEXT,
    "basis" JSONB,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "submission_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "submission_postId_fkey" FOREIGN KEY ("postId") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT submission_subject CHECK (subject IN ('extension', 'reopen', 'revoke')),
    CONSTRAINT submission_proposal CHECK (proposal IN ('approve', 'refuse')),
    CONSTRAINT submission_state CHECK (state IN ('waiting', 'approved', 'refused', 'returned', 'withdrawn', 'lapsed')),
    CONSTRAINT submission_answered CHECK ((state = 'waiting') = ("answeredAt" IS NULL))
);
-- One question at a time: a second one would be answered by the first answer.
CREATE UNIQUE INDEX submission_waiting ON submission ("assignmentId", subject) WHERE state = 'waiting';
CREATE INDEX submission_waiting_by_age ON submission ("officeId", "submittedAt", id) WHERE state = 'waiting';
CREATE INDEX submission_answered_by_age ON submission ("officeId", "answeredAt", id) WHERE state <> 'waiting';

-- The desk's queues, longest waiting first.
CREATE INDEX assignment_reported ON assignment ("officeId", "reportedAt", id) INCLUDE ("directiveId")
  WHERE role = 'lead' AND state = 'awaitingConfirmation';
CREATE INDEX assignment_not_acknowledged ON assignment ("officeId", "launchedAt") INCLUDE ("directiveId", "agencyId")
  WHERE role = 'lead' AND state = 'sent';
CREATE INDEX extension_request_pending ON extension_request ("requestedAt", id) INCLUDE ("assignmentId")
  WHERE state = 'pending';
CREATE INDEX leadership_report_prepared ON leadership_report ("preparedAt", id) INCLUDE ("directiveId")
  WHERE state = 'prepared';

ALTER TABLE "leadership_report" ADD COLUMN "lapsedReason" TEXT;
