-- What changed, told to every API process (NOTIFY change), so that open pages learn of it and writers need not know.
-- Statement by statement, ids only, and below the 8000 bytes of a notification: a list that is too long is null, "several".

-- Assignments: from their log, which every change of an assignment writes to.
CREATE FUNCTION tell_assignments_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_office record;
BEGIN
  FOR of_office IN
    SELECT a."officeId",
      array_agg(DISTINCT a."directiveId") AS directives,
      array_agg(DISTINCT a."agencyId") AS agencies,
      array_agg(DISTINCT ARRAY[a.id, a."agencyId"]) AS pairs,
      count(DISTINCT a.id) AS count
    FROM added e JOIN assignment a ON a.id = e."assignmentId" GROUP BY a."officeId"
  LOOP
    PERFORM pg_notify('change', jsonb_build_object(
      'kind', 'assignments',
      'officeId', of_office."officeId",
      'directiveIds', CASE WHEN cardinality(of_office.directives) <= 40 THEN to_jsonb(of_office.directives) END,
      'agencyIds', CASE WHEN cardinality(of_office.agencies) <= 60 THEN to_jsonb(of_office.agencies) END,
      'assignments', CASE WHEN of_office.count <= 40 THEN to_jsonb(of_office.pairs) END)::text);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_assignments_changed AFTER INSERT ON assignment_event REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION tell_assignments_changed();

CREATE FUNCTION tell_directives_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_office record;
BEGIN
  FOR of_office IN
    SELECT d."officeId", array_agg(DISTINCT d.id) AS directives
    FROM added e JOIN directive d ON d.id = e."directiveId" GROUP BY d."officeId"
  LOOP
    PERFORM pg_notify('change', jsonb_build_object(
      'kind', 'directives',
      'officeId', of_office."officeId",
      'directiveIds', CASE WHEN cardinality(of_office.directives) <= 150 THEN to_jsonb(of_office.directives) END)::text);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_directives_changed AFTER INSERT ON directive_event REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION tell_directives_changed();

-- A draft has no log: its row says it, each time that somebody saves. Other updates of a directive never come here.
CREATE FUNCTION tell_draft_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  draft directive := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  PERFORM pg_notify('change', jsonb_build_object(
    'kind', 'drafts', 'officeId', draft."officeId", 'directiveId', draft.id,
    'version', CASE WHEN TG_OP <> 'DELETE' THEN draft."draftVersion" END)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_draft_changed AFTER INSERT OR DELETE OR UPDATE OF "draftVersion" ON directive
  FOR EACH ROW EXECUTE FUNCTION tell_draft_changed();

-- Mails: new ones, and what became of them; that one is just being sent is no news.
CREATE FUNCTION tell_mails_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_office record;
BEGIN
  IF TG_OP = 'INSERT' THEN
    FOR of_office IN
      SELECT m."officeId", array_agg(m.id) AS mails, array_remove(array_agg(DISTINCT m."directiveId"), NULL) AS directives
      FROM after m GROUP BY m."officeId"
    LOOP
      PERFORM tell_mails_of_office(of_office."officeId", of_office.mails, of_office.directives);
    END LOOP;
  ELSE
    FOR of_office IN
      SELECT m."officeId", array_agg(m.id) AS mails, array_remove(array_agg(DISTINCT m."directiveId"), NULL) AS directives
      FROM after m JOIN before b ON b.id = m.id WHERE m.state <> b.state AND m.state <> 'sending' GROUP BY m."officeId"
    LOOP
      PERFORM tell_mails_of_office(of_office."officeId", of_office.mails, of_office.directives);
    END LOOP;
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION tell_mails_of_office(office uuid, mails uuid[], directives uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT pg_notify('change', jsonb_build_object(
    'kind', 'mails',
    'officeId', office,
    'mailIds', CASE WHEN cardinality(mails) <= 90 THEN to_jsonb(mails) END,
    'directiveIds', CASE WHEN cardinality(directives) <= 90 THEN to_jsonb(directives) END)::text)
$$;
CREATE TRIGGER tell_mails_made AFTER INSERT ON mail REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION tell_mails_changed();
CREATE TRIGGER tell_mails_changed AFTER UPDATE ON mail REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION tell_mails_changed();

-- The demonstration's clock jumped.
CREATE FUNCTION tell_clock_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('change', '{"kind":"clock"}');
  RETURN NULL;
END $$;
CREATE TRIGGER tell_clock_moved AFTER UPDATE OF "clockOffsetMs" ON installation
  FOR EACH ROW WHEN (OLD."clockOffsetMs" <> NEW."clockOffsetMs") EXECUTE FUNCTION tell_clock_moved();

-- A session ended: its streams end in every process.
CREATE FUNCTION tell_session_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('change', jsonb_build_object('kind', 'session', 'tokenId', NEW.id)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_session_ended AFTER UPDATE OF "revokedAt" ON access_token
  FOR EACH ROW WHEN (OLD."revokedAt" IS NULL AND NEW."revokedAt" IS NOT NULL) EXECUTE FUNCTION tell_session_ended();
