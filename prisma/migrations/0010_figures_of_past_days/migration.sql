-- Figures as of any past day from what stood and what was told then, at a cost that does not grow with what ended before or began after.

-- How long an interval lasted, in classes: 0 less than a day, n less than 2^n days, 14 longer. An interval of class n that held an
-- instant ended within 2^n days after it: one short range of the index below for each class.
CREATE FUNCTION length_class("from" timestamptz, "to" timestamptz) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN width_bucket(
  date_part('epoch', "to" - "from") / 86400,
  ARRAY[1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192]::float8[]);

-- Open leads that stand, by due date; those that stood, by how long and until when. Covering: rows of the table are not visited.
CREATE INDEX assignment_version_open_now ON assignment_version ("officeId", "dueAt", "assignmentId")
  INCLUDE ("validFrom", "agencyId", "directiveId", state, "reportedAt")
  WHERE role = 'lead' AND state IN ('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended') AND "validTo" IS NULL;
CREATE INDEX assignment_version_open_to ON assignment_version ("officeId", length_class("validFrom", "validTo"), "validTo")
  INCLUDE ("validFrom", "assignmentId", "agencyId", "directiveId", state, "dueAt", "reportedAt")
  WHERE role = 'lead' AND state IN ('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended') AND "validTo" IS NOT NULL;
DROP INDEX assignment_version_open_due;
-- What was taken back: told of, but not given.
CREATE INDEX assignment_version_taken_back ON assignment_version ("officeId", "validFrom") INCLUDE ("validTo", "assignmentId")
  WHERE role = 'lead' AND state IN ('transferred', 'revoked');
-- Done work is counted from assignment_version_done_from and assignment_version_done_to.
DROP INDEX assignment_version_done;

-- When something was told of an assignment, each time with the time before: who was told of in a span of days is counted once, at the first
-- time that has none before it in the span. Written by a trigger from the log, and nowhere else.
CREATE TABLE "assignment_told" (
    "officeId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "assignmentId" UUID NOT NULL,
    "previousAt" TIMESTAMPTZ(3),
    "agencyId" UUID NOT NULL,
    "directiveId" UUID NOT NULL,
    "role" TEXT NOT NULL
);
INSERT INTO "assignment_told" ("officeId", at, "assignmentId", "previousAt", "agencyId", "directiveId", role)
SELECT a."officeId", e.at, a.id, lag(e.at) OVER (PARTITION BY a.id ORDER BY e.at), a."agencyId", a."directiveId", a.role
FROM (
  SELECT DISTINCT "assignmentId", at FROM assignment_event WHERE kind IN ('reportProgress', 'reportCompletion', 'requestExtension')
) e JOIN assignment a ON a.id = e."assignmentId";
ALTER TABLE "assignment_told" ADD CONSTRAINT "assignment_told_pkey" PRIMARY KEY ("officeId", "at", "assignmentId")
  INCLUDE ("previousAt", "agencyId", "directiveId", role);
DROP INDEX assignment_event_activity;

CREATE FUNCTION keep_when_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM added WHERE kind IN ('reportProgress', 'reportCompletion', 'requestExtension')) THEN
    RETURN NULL;
  END IF;
  INSERT INTO assignment_told ("officeId", at, "assignmentId", "previousAt", "agencyId", "directiveId", role)
  SELECT a."officeId", e.at, a.id,
    (SELECT max(v.at) FROM assignment_event v
     WHERE v."assignmentId" = a.id AND v.at < e.at AND v.kind IN ('reportProgress', 'reportCompletion', 'requestExtension')),
    a."agencyId", a."directiveId", a.role
  FROM (SELECT DISTINCT "assignmentId", at FROM added WHERE kind IN ('reportProgress', 'reportCompletion', 'requestExtension')) e
  JOIN assignment a ON a.id = e."assignmentId"
  ON CONFLICT DO NOTHING;
  -- The server's clock was set back: what is told now lies before what was told already.
  IF EXISTS (SELECT FROM added e JOIN assignment_event v ON v."assignmentId" = e."assignmentId" AND v.at > e.at) THEN
    UPDATE assignment_told t SET "previousAt" = (
      SELECT max(v.at) FROM assignment_event v
      WHERE v."assignmentId" = t."assignmentId" AND v.at < t.at AND v.kind IN ('reportProgress', 'reportCompletion', 'requestExtension'))
    WHERE t."assignmentId" IN (SELECT e."assignmentId" FROM added e) AND t.at > (SELECT min(e.at) FROM added e);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_when_told AFTER INSERT ON assignment_event REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION keep_when_told();

-- Which leader directs what was launched, for the stamp of kept figures, without the rows and their texts.
DROP INDEX directive_launched;
CREATE INDEX directive_launched ON directive ("officeId", "launchedAt") INCLUDE (id, "directedByPostId") WHERE "launchedAt" IS NOT NULL;

-- Counting from indexes alone needs pages that vacuum has seen: a fiftieth of these tables may wait for it, not a fifth.
ALTER TABLE assignment SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE assignment_version SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE assignment_told SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
