-- Drafts that several people edit: who changed which field when, and who has one open.

-- One line an edit, under the id that the browser gave it: sent again after a lost answer it is done once. Dies with a
-- draft that is discarded.
CREATE TABLE draft_edit (
  id            uuid PRIMARY KEY,
  "directiveId" uuid NOT NULL REFERENCES directive (id) ON DELETE CASCADE,
  version       integer NOT NULL,
  "accountId"   uuid NOT NULL,
  at            timestamptz(3) NOT NULL,
  targets       jsonb NOT NULL,
  undo          jsonb NOT NULL,
  UNIQUE ("directiveId", version)
);

-- Who has a draft open, in which field. Real clock; nothing is lost when it is emptied by a crash.
CREATE UNLOGGED TABLE draft_presence (
  "directiveId" uuid NOT NULL REFERENCES directive (id) ON DELETE CASCADE,
  "tabId"       uuid NOT NULL,
  "accountId"   uuid NOT NULL,
  "itemId"      text,
  field         text,
  "seenAt"      timestamptz(3) NOT NULL,
  PRIMARY KEY ("directiveId", "tabId")
);

-- Somebody opened a draft, left it, or went to another field: told like a change of the draft itself, with its version.
CREATE FUNCTION tell_draft_presence() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  there draft_presence := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  PERFORM pg_notify('change', jsonb_build_object(
    'kind', 'drafts', 'officeId', d."officeId", 'directiveId', d.id, 'version', d."draftVersion")::text)
  FROM directive d WHERE d.id = there."directiveId";
  RETURN NULL;
END $$;
CREATE TRIGGER tell_draft_presence AFTER INSERT OR DELETE ON draft_presence
  FOR EACH ROW EXECUTE FUNCTION tell_draft_presence();
CREATE TRIGGER tell_draft_presence_moved AFTER UPDATE ON draft_presence
  FOR EACH ROW WHEN ((OLD."itemId", OLD.field) IS DISTINCT FROM (NEW."itemId", NEW.field))
  EXECUTE FUNCTION tell_draft_presence();
