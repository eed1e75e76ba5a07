-- The administrator's desk: links that set a password once, imports from files, follow-up that is held until it is released.

-- A link is shown once, works once and runs out on the real clock; only its hash is kept.
CREATE TABLE "one_time_link" (
  "id" UUID NOT NULL,
  "accountId" UUID NOT NULL,
  "tokenHash" TEXT NOT NULL,
  "createdById" UUID NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
  "expiresAt" TIMESTAMPTZ(3) NOT NULL,
  "usedAt" TIMESTAMPTZ(3),
  "revokedAt" TIMESTAMPTZ(3),
  CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "one_time_link_tokenHash_key" ON "one_time_link"("tokenHash");
CREATE INDEX "one_time_link_accountId_idx" ON "one_time_link"("accountId");
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_accountId_fkey"
  FOREIGN KEY ("accountId") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A file that was read and checked; its rows are kept until they are applied, then only what was done.
CREATE TABLE "data_import" (
  "id" UUID NOT NULL,
  "officeId" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "fileName" TEXT NOT NULL,
  "state" TEXT NOT NULL DEFAULT 'checked',
  "rows" JSONB,
  "plan" JSONB NOT NULL,
  "planHash" TEXT NOT NULL,
  "createdById" UUID NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
  "appliedAt" TIMESTAMPTZ(3),
  "appliedById" UUID,
  "releasedAt" TIMESTAMPTZ(3),
  "releasedById" UUID,
  CONSTRAINT "data_import_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "data_import_kind" CHECK ("kind" IN ('registry', 'assignments')),
  CONSTRAINT "data_import_state" CHECK ("state" IN ('checked', 'applied', 'released'))
);
CREATE INDEX "data_import_officeId_createdAt_idx" ON "data_import"("officeId", "createdAt");
ALTER TABLE "data_import" ADD CONSTRAINT "data_import_officeId_fkey"
  FOREIGN KEY ("officeId") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An imported directive is held: nobody is told anything and no rung fires until a person releases it.
ALTER TABLE "directive" ADD COLUMN "heldAt" TIMESTAMPTZ(3), ADD COLUMN "importId" UUID;
ALTER TABLE "directive" ADD CONSTRAINT "directive_importId_fkey"
  FOREIGN KEY ("importId") REFERENCES "data_import"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "directive_importId_idx" ON "directive"("importId");
CREATE INDEX directive_held ON directive (id) WHERE "heldAt" IS NOT NULL;

-- Who takes over from an agency that has ended, and by which document (a successor is not another name of it).
CREATE TABLE "agency_succession" (
  "predecessorId" UUID NOT NULL,
  "successorId" UUID NOT NULL,
  "fromOn" TEXT NOT NULL,
  "basis" TEXT NOT NULL,
  "part" TEXT,
  CONSTRAINT "agency_succession_pkey" PRIMARY KEY ("predecessorId", "successorId"),
  CONSTRAINT "agency_succession_other" CHECK ("predecessorId" <> "successorId")
);
CREATE INDEX "agency_succession_successorId_idx" ON "agency_succession"("successorId");
ALTER TABLE "agency_succession" ADD CONSTRAINT "agency_succession_predecessorId_fkey"
  FOREIGN KEY ("predecessorId") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "agency_succession" ADD CONSTRAINT "agency_succession_successorId_fkey"
  FOREIGN KEY ("successorId") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who changed the calendar, when and by which document (S7). Append-only by use: nothing rewrites it.
CREATE TABLE "calendar_change" (
  "id" UUID NOT NULL,
  "officeId" UUID,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "byId" UUID NOT NULL,
  "on" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  CONSTRAINT "calendar_change_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "calendar_change_on_idx" ON "calendar_change"("on");
