-- Every kind of file: how a directive's text was had, each version of its draft, and the names that people kept for next time.

ALTER TABLE "directive" ADD COLUMN "intake" JSONB;

-- A version is the whole draft, or what is different from the version before: forty items are not written anew for one date.
CREATE TABLE "draft_version" (
  "directiveId" UUID NOT NULL,
  "version" INTEGER NOT NULL,
  "accountId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "content" JSONB NOT NULL,
  "isWhole" BOOLEAN NOT NULL,
  CONSTRAINT "draft_version_pkey" PRIMARY KEY ("directiveId", "version")
);
ALTER TABLE "draft_version" ADD CONSTRAINT "draft_version_directiveId_fkey"
  FOREIGN KEY ("directiveId") REFERENCES "directive"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Append-only by use: nothing rewrites it.
CREATE TABLE "kept_name" (
  "id" UUID NOT NULL,
  "officeId" UUID NOT NULL,
  "agencyId" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "byId" UUID NOT NULL,
  "directiveId" UUID,
  CONSTRAINT "kept_name_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "kept_name_agencyId_at_idx" ON "kept_name"("agencyId", "at");
ALTER TABLE "kept_name" ADD CONSTRAINT "kept_name_agencyId_fkey"
  FOREIGN KEY ("agencyId") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
