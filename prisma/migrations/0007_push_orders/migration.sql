-- The leader's screens: orders to urge ("Chỉ đạo đôn đốc", P12), whose account acts for whom, and the figures of the overview.

-- The post for which this account acts ("thay"): an assistant's account.
ALTER TABLE "account" ADD COLUMN "actsForPostId" UUID;
ALTER TABLE "account" ADD CONSTRAINT "account_actsForPostId_fkey"
  FOREIGN KEY ("actsForPostId") REFERENCES "post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "push_order" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID NOT NULL,
    "postId" UUID,
    "postTitle" TEXT NOT NULL,
    "isForOther" BOOLEAN NOT NULL DEFAULT false,
    "sentence" TEXT NOT NULL,
    "answerBy" TEXT NOT NULL,

    CONSTRAINT "push_order_pkey" PRIMARY KEY ("id"),
    CONSTRAINT push_order_answer_by CHECK ("answerBy" ~ '^\d{4}-\d{2}-\d{2}$')
);

CREATE TABLE "push_order_item" (
    "orderId" UUID NOT NULL,
    "assignmentId" UUID NOT NULL,
    "urgedAt" TIMESTAMPTZ(3),
    "urgingNumber" INTEGER,

    CONSTRAINT "push_order_item_pkey" PRIMARY KEY ("orderId", "assignmentId"),
    CONSTRAINT "push_order_item_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "push_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "push_order_item_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT push_order_item_urged CHECK (("urgedAt" IS NULL) = ("urgingNumber" IS NULL))
);
CREATE INDEX "push_order_item_assignmentId_idx" ON "push_order_item"("assignmentId");
CREATE INDEX push_order_item_waiting ON push_order_item ("assignmentId", "orderId") WHERE "urgedAt" IS NULL;

-- Figures: lately told of, by agency, from indexes alone; open work is counted from assignment_open_due.
CREATE INDEX assignment_active ON assignment ("officeId", "lastActivityAt") INCLUDE ("agencyId", "directiveId")
  WHERE role = 'lead' AND state IN ('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended', 'closed');
-- The same as of a past day.
CREATE INDEX assignment_version_done ON assignment_version ("officeId", "agencyId") INCLUDE ("validFrom", "validTo", "directiveId")
  WHERE role = 'lead' AND state = 'closed';
-- What became done since a day that is counted already, and what was opened again.
CREATE INDEX assignment_version_done_from ON assignment_version ("officeId", "validFrom") INCLUDE ("agencyId", "directiveId")
  WHERE role = 'lead' AND state = 'closed' AND "validTo" IS NULL;
CREATE INDEX assignment_version_done_to ON assignment_version ("officeId", "validTo") INCLUDE ("validFrom", "agencyId", "directiveId")
  WHERE role = 'lead' AND state = 'closed' AND "validTo" IS NOT NULL;
CREATE INDEX assignment_event_activity ON assignment_event (at) INCLUDE ("assignmentId")
  WHERE kind IN ('reportProgress', 'reportCompletion', 'requestExtension');
-- Since when there is anything to count.
CREATE INDEX directive_launched ON directive ("officeId", "launchedAt") WHERE "launchedAt" IS NOT NULL;
