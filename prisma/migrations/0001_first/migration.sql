-- Made from prisma/schema.prisma. Never edited after it has been released.
CREATE SEQUENCE wake_version AS BIGINT;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "installation" (
    "id" UUID NOT NULL,
    "singleton" BOOLEAN NOT NULL DEFAULT true,
    "kind" TEXT NOT NULL,
    "clockOffsetMs" BIGINT NOT NULL DEFAULT 0,
    "linkSecret" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "office" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "secretariatName" TEXT NOT NULL,
    "provinceName" TEXT NOT NULL,
    "contactRoom" TEXT,
    "contactPhone" TEXT,
    "contactEmail" TEXT,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "nextLookAt" TIMESTAMPTZ(3),
    "sweptAt" TIMESTAMPTZ(3),
    "sweepCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_day" (
    "officeId" UUID,
    "id" UUID NOT NULL,
    "on" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_year" (
    "year" INTEGER NOT NULL,
    "isDecided" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "calendar_year_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "agency" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parentId" UUID,
    "code" TEXT,
    "headTitle" TEXT NOT NULL,
    "register" TEXT NOT NULL DEFAULT 'assign',
    "phone" TEXT,
    "validFrom" TEXT,
    "validTo" TEXT,
    "sortOrder" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency_name" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "validFrom" TEXT,
    "validTo" TEXT,

    CONSTRAINT "agency_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency_mailbox" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "label" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "agency_mailbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency_group" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "keys" TEXT[],
    "isAssignable" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "agency_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency_group_member" (
    "groupId" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "validFrom" TEXT NOT NULL DEFAULT '0001-01-01',
    "validTo" TEXT,

    CONSTRAINT "agency_group_member_pkey" PRIMARY KEY ("groupId","agencyId","validFrom")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_holder" (
    "id" UUID NOT NULL,
    "postId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "toOn" TEXT,

    CONSTRAINT "post_holder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "officeId" UUID,
    "agencyId" UUID,
    "postId" UUID,
    "role" TEXT NOT NULL,
    "username" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "room" TEXT,
    "passwordHash" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_token" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "label" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "access_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directive" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "number" TEXT,
    "notation" TEXT,
    "year" INTEGER,
    "issuer" TEXT,
    "type" TEXT NOT NULL,
    "issuedOn" TEXT,
    "subject" TEXT NOT NULL,
    "signer" JSONB,
    "directedBy" TEXT,
    "directedByPostId" UUID,
    "urgency" TEXT,
    "sourceStatement" TEXT,
    "text" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "fileId" UUID,
    "draft" JSONB NOT NULL,
    "draftVersion" INTEGER NOT NULL DEFAULT 1,
    "state" TEXT NOT NULL,
    "specialistId" UUID,
    "room" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "launchedAt" TIMESTAMPTZ(3),
    "launchedById" UUID,
    "handedOutAt" TIMESTAMPTZ(3),
    "concludedAt" TIMESTAMPTZ(3),
    "carriesNoTask" BOOLEAN NOT NULL DEFAULT false,
    "nextLookAt" TIMESTAMPTZ(3),
    "sweptAt" TIMESTAMPTZ(3),
    "sweepCount" INTEGER NOT NULL DEFAULT 0,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "search" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "directive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "directiveId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "clause" TEXT,
    "action" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "product" TEXT,
    "reportTo" TEXT,
    "deadline" JSONB,
    "deadlineText" TEXT,
    "deadlineBasis" TEXT,
    "spanStart" INTEGER,
    "spanEnd" INTEGER,
    "leadNames" TEXT[],
    "coordinatorNames" TEXT[],
    "search" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hand_out_line" (
    "taskId" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "directiveId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "via" TEXT,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "dueOn" TEXT,
    "dueAt" TIMESTAMPTZ(3),
    "isDueProvisional" BOOLEAN NOT NULL DEFAULT false,
    "isStanding" BOOLEAN NOT NULL DEFAULT false,
    "handedOutAt" TIMESTAMPTZ(3),

    CONSTRAINT "hand_out_line_pkey" PRIMARY KEY ("taskId","agencyId","attempt")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "directiveId" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "period" INTEGER NOT NULL DEFAULT 0,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "role" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "isStanding" BOOLEAN NOT NULL DEFAULT false,
    "periodLabel" TEXT,
    "dueOn" TEXT,
    "dueAt" TIMESTAMPTZ(3),
    "originalDueOn" TEXT,
    "isDueProvisional" BOOLEAN NOT NULL DEFAULT false,
    "round" INTEGER NOT NULL DEFAULT 1,
    "roundStartedAt" TIMESTAMPTZ(3) NOT NULL,
    "roundReason" TEXT NOT NULL DEFAULT 'launch',
    "launchedAt" TIMESTAMPTZ(3) NOT NULL,
    "handedOutAt" TIMESTAMPTZ(3) NOT NULL,
    "acknowledgedAt" TIMESTAMPTZ(3),
    "lastActivityAt" TIMESTAMPTZ(3),
    "performedOn" TEXT,
    "reportedAt" TIMESTAMPTZ(3),
    "confirmedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "endReason" TEXT,
    "hasPendingExtension" BOOLEAN NOT NULL DEFAULT false,
    "extensionCount" INTEGER NOT NULL DEFAULT 0,
    "returnedCount" INTEGER NOT NULL DEFAULT 0,
    "correctionCount" INTEGER NOT NULL DEFAULT 0,
    "urgingCount" INTEGER NOT NULL DEFAULT 0,
    "lastUrgedAt" TIMESTAMPTZ(3),
    "nextAlarmAt" TIMESTAMPTZ(3),
    "putAsideAt" TIMESTAMPTZ(3),
    "putAsideReason" TEXT,
    "seq" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment_version" (
    "assignmentId" UUID NOT NULL,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "validTo" TIMESTAMPTZ(3),
    "officeId" UUID NOT NULL,
    "directiveId" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "reportedAt" TIMESTAMPTZ(3),
    "performedOn" TEXT,

    CONSTRAINT "assignment_version_pkey" PRIMARY KEY ("assignmentId","validFrom")
);

-- CreateTable
CREATE TABLE "assignment_event" (
    "assignmentId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "actedForId" UUID,
    "channel" TEXT NOT NULL,
    "basis" JSONB,
    "payload" JSONB NOT NULL,
    "round" INTEGER NOT NULL,

    CONSTRAINT "assignment_event_pkey" PRIMARY KEY ("assignmentId","seq")
);

-- CreateTable
CREATE TABLE "directive_event" (
    "directiveId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "channel" TEXT NOT NULL,
    "basis" JSONB,
    "payload" JSONB NOT NULL,

    CONSTRAINT "directive_event_pkey" PRIMARY KEY ("directiveId","seq")
);

-- CreateTable
CREATE TABLE "command" (
    "actorId" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "outcome" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "command_pkey" PRIMARY KEY ("actorId","id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "assignmentId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "percent" INTEGER,
    "delayReason" TEXT,
    "performedOn" TEXT,
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,
    "letterNumber" TEXT,
    "letterOn" TEXT,
    "letterSigner" TEXT,
    "state" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "decisionReason" TEXT,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_file" (
    "reportId" UUID NOT NULL,
    "fileId" UUID NOT NULL,

    CONSTRAINT "report_file_pkey" PRIMARY KEY ("reportId","fileId")
);

-- CreateTable
CREATE TABLE "extension_request" (
    "id" UUID NOT NULL,
    "assignmentId" UUID NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "proposedDueOn" TEXT NOT NULL,
    "oldDueOn" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "achieved" TEXT,
    "state" TEXT NOT NULL,
    "newDueOn" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "basis" JSONB,
    "decisionReason" TEXT,

    CONSTRAINT "extension_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "urging" (
    "assignmentId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID NOT NULL,
    "letterNumber" TEXT,
    "letterOn" TEXT,
    "message" TEXT,
    "answerBy" TEXT,

    CONSTRAINT "urging_pkey" PRIMARY KEY ("assignmentId","number")
);

-- CreateTable
CREATE TABLE "leadership_report" (
    "id" UUID NOT NULL,
    "directiveId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "preparedAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "sentById" UUID,
    "note" TEXT,
    "postId" UUID,

    CONSTRAINT "leadership_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,
    "uploadedById" UUID,
    "agencyId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency_link" (
    "id" UUID NOT NULL,
    "directiveId" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "agency_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fired_rung" (
    "assignmentId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "rung" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "plannedAt" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fired_rung_pkey" PRIMARY KEY ("assignmentId","round","rung")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "line" TEXT,
    "directiveId" UUID,
    "assignmentId" UUID,
    "round" INTEGER,
    "rung" TEXT,
    "payload" JSONB NOT NULL DEFAULT '{}',
    "source" TEXT NOT NULL,
    "recipientKind" TEXT NOT NULL,
    "recipientId" UUID NOT NULL,
    "notBefore" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "reason" TEXT,
    "mailId" UUID,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "directiveId" UUID,
    "recipientKind" TEXT NOT NULL,
    "recipientId" UUID NOT NULL,
    "addresses" TEXT[],
    "replyTo" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "leaseToken" UUID,
    "leaseUntil" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "uncertainAttempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "subject" TEXT,
    "bodyText" TEXT,
    "bodyHtml" TEXT,
    "calendarFile" JSONB,
    "serverAnswer" TEXT,
    "handedOverAt" TIMESTAMPTZ(3),
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "digest" (
    "officeId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "recipientKind" TEXT NOT NULL,
    "recipientId" UUID NOT NULL,
    "on" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "digest_pkey" PRIMARY KEY ("officeId","kind","recipientKind","recipientId","on")
);

-- CreateTable
CREATE TABLE "wake" (
    "kind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "version" BIGINT NOT NULL DEFAULT nextval('wake_version'::regclass),
    "claimToken" UUID,
    "claimedAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "notBefore" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "wake_pkey" PRIMARY KEY ("kind","subjectId")
);

-- CreateIndex
CREATE UNIQUE INDEX "installation_singleton_key" ON "installation"("singleton");

-- CreateIndex
CREATE UNIQUE INDEX "office_name_key" ON "office"("name");

-- CreateIndex
CREATE INDEX "calendar_day_on_idx" ON "calendar_day"("on");

-- CreateIndex
CREATE UNIQUE INDEX "agency_officeId_name_validFrom_key" ON "agency"("officeId", "name", "validFrom");

-- CreateIndex
CREATE INDEX "agency_name_key_idx" ON "agency_name"("key");

-- CreateIndex
CREATE INDEX "agency_name_agencyId_idx" ON "agency_name"("agencyId");

-- CreateIndex
CREATE UNIQUE INDEX "agency_mailbox_agencyId_address_key" ON "agency_mailbox"("agencyId", "address");

-- CreateIndex
CREATE UNIQUE INDEX "agency_group_officeId_name_key" ON "agency_group"("officeId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "post_officeId_title_key" ON "post"("officeId", "title");

-- CreateIndex
CREATE INDEX "post_holder_postId_idx" ON "post_holder"("postId");

-- CreateIndex
CREATE UNIQUE INDEX "account_username_key" ON "account"("username");

-- CreateIndex
CREATE UNIQUE INDEX "access_token_tokenHash_key" ON "access_token"("tokenHash");

-- CreateIndex
CREATE INDEX "access_token_accountId_idx" ON "access_token"("accountId");

-- CreateIndex
CREATE INDEX "directive_officeId_state_nextLookAt_idx" ON "directive"("officeId", "state", "nextLookAt");

-- CreateIndex
CREATE UNIQUE INDEX "directive_officeId_issuer_notation_number_year_key" ON "directive"("officeId", "issuer", "notation", "number", "year");

-- CreateIndex
CREATE UNIQUE INDEX "task_directiveId_ordinal_key" ON "task"("directiveId", "ordinal");

-- CreateIndex
CREATE INDEX "hand_out_line_directiveId_handedOutAt_idx" ON "hand_out_line"("directiveId", "handedOutAt");

-- CreateIndex
CREATE INDEX "assignment_directiveId_idx" ON "assignment"("directiveId");

-- CreateIndex
CREATE INDEX "assignment_agencyId_idx" ON "assignment"("agencyId");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_taskId_agencyId_period_attempt_key" ON "assignment"("taskId", "agencyId", "period", "attempt");

-- CreateIndex
CREATE INDEX "report_assignmentId_idx" ON "report"("assignmentId");

-- CreateIndex
CREATE INDEX "extension_request_assignmentId_idx" ON "extension_request"("assignmentId");

-- CreateIndex
CREATE INDEX "leadership_report_directiveId_state_idx" ON "leadership_report"("directiveId", "state");

-- CreateIndex
CREATE INDEX "stored_file_officeId_sha256_idx" ON "stored_file"("officeId", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "agency_link_directiveId_agencyId_key" ON "agency_link"("directiveId", "agencyId");

-- CreateIndex
CREATE INDEX "notice_mailId_idx" ON "notice"("mailId");

-- CreateIndex
CREATE INDEX "notice_directiveId_idx" ON "notice"("directiveId");

-- CreateIndex
CREATE INDEX "notice_assignmentId_idx" ON "notice"("assignmentId");

-- CreateIndex
CREATE UNIQUE INDEX "notice_source_kind_recipientKind_recipientId_key" ON "notice"("source", "kind", "recipientKind", "recipientId");

-- CreateIndex
CREATE INDEX "mail_directiveId_idx" ON "mail"("directiveId");

-- CreateIndex
CREATE INDEX "mail_recipientKind_recipientId_idx" ON "mail"("recipientKind", "recipientId");

-- AddForeignKey
ALTER TABLE "agency" ADD CONSTRAINT "agency_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency" ADD CONSTRAINT "agency_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_name" ADD CONSTRAINT "agency_name_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_mailbox" ADD CONSTRAINT "agency_mailbox_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_group" ADD CONSTRAINT "agency_group_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_group_member" ADD CONSTRAINT "agency_group_member_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "agency_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_group_member" ADD CONSTRAINT "agency_group_member_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_holder" ADD CONSTRAINT "post_holder_postId_fkey" FOREIGN KEY ("postId") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_postId_fkey" FOREIGN KEY ("postId") REFERENCES "post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_token" ADD CONSTRAINT "access_token_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive" ADD CONSTRAINT "directive_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive" ADD CONSTRAINT "directive_directedByPostId_fkey" FOREIGN KEY ("directedByPostId") REFERENCES "post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_out_line" ADD CONSTRAINT "hand_out_line_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_out_line" ADD CONSTRAINT "hand_out_line_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_out_line" ADD CONSTRAINT "hand_out_line_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_version" ADD CONSTRAINT "assignment_version_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_event" ADD CONSTRAINT "assignment_event_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive_event" ADD CONSTRAINT "directive_event_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_file" ADD CONSTRAINT "report_file_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_file" ADD CONSTRAINT "report_file_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extension_request" ADD CONSTRAINT "extension_request_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urging" ADD CONSTRAINT "urging_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leadership_report" ADD CONSTRAINT "leadership_report_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_link" ADD CONSTRAINT "agency_link_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fired_rung" ADD CONSTRAINT "fired_rung_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "mail"("id") ON DELETE SET NULL ON UPDATE CASCADE;
