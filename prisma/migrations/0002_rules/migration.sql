-- What prisma/schema.prisma has no words for: the business clock, what is append-only, checks, partial and covering indexes, search.

-- ---------------------------------------------------------------- the business clock (engine.md §5)

-- Read once a transaction, after the locks, and passed on as a value. Milliseconds: as fine as JavaScript's instants.
CREATE FUNCTION business_now() RETURNS timestamptz(3) LANGUAGE sql VOLATILE AS $$
  SELECT date_trunc('milliseconds', clock_timestamp() + (SELECT "clockOffsetMs" FROM installation) * interval '1 millisecond')::timestamptz(3)
$$;

CREATE FUNCTION installation_keeps_its_word() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'INSTALLATION_KEPT: the installation is never deleted';
  END IF;
  IF NEW.kind <> OLD.kind OR NEW.id <> OLD.id THEN
    RAISE EXCEPTION 'INSTALLATION_KIND_KEPT: the kind of an installation is written once';
  END IF;
  IF NEW."clockOffsetMs" < OLD."clockOffsetMs" THEN
    RAISE EXCEPTION 'CLOCK_ONLY_FORWARD: the clock never goes back';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER installation_keeps_its_word BEFORE UPDATE OR DELETE ON installation
  FOR EACH ROW EXECUTE FUNCTION installation_keeps_its_word();

ALTER TABLE installation
  ADD CONSTRAINT installation_singleton CHECK (singleton),
  ADD CONSTRAINT installation_kind CHECK (kind IN ('production', 'demonstration', 'test')),
  ADD CONSTRAINT installation_offset CHECK (kind <> 'production' OR "clockOffsetMs" = 0);

-- ---------------------------------------------------------------- append-only

CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'APPEND_ONLY: % is a log', TG_TABLE_NAME;
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON assignment_event FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON directive_event FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON command FOR EACH ROW EXECUTE FUNCTION append_only();

-- Key columns of an assignment never change (engine.md §1.4, §1.6).
CREATE FUNCTION assignment_keeps_its_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."taskId", NEW."agencyId", NEW.period, NEW.attempt, NEW."directiveId", NEW."officeId", NEW.role)
     IS DISTINCT FROM (OLD."taskId", OLD."agencyId", OLD.period, OLD.attempt, OLD."directiveId", OLD."officeId", OLD.role) THEN
    RAISE EXCEPTION 'ASSIGNMENT_KEY_KEPT: the key of an assignment never changes';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER assignment_keeps_its_key BEFORE UPDATE ON assignment FOR EACH ROW EXECUTE FUNCTION assignment_keeps_its_key();

-- ---------------------------------------------------------------- checks

ALTER TABLE directive
  ADD CONSTRAINT directive_state CHECK (state IN ('draft', 'launching', 'running', 'concluded', 'revoked')),
  ADD CONSTRAINT directive_issued CHECK ("issuedOn" ~ '^\d{4}-\d{2}-\d{2}$');
ALTER TABLE assignment
  ADD CONSTRAINT assignment_state CHECK (state IN ('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended', 'closed', 'transferred', 'revoked')),
  ADD CONSTRAINT assignment_role CHECK (role IN ('lead', 'coordinator')),
  ADD CONSTRAINT assignment_due CHECK ("dueOn" ~ '^\d{4}-\d{2}-\d{2}$' AND ("dueOn" IS NULL) = ("dueAt" IS NULL));
ALTER TABLE notice ADD CONSTRAINT notice_state CHECK (state IN ('waiting', 'inMail', 'obsolete', 'undeliverable'));
ALTER TABLE mail ADD CONSTRAINT mail_state CHECK (state IN ('waiting', 'sending', 'handedOver', 'refused', 'unknown', 'obsolete'));
ALTER TABLE agency ADD CONSTRAINT agency_register CHECK (register IN ('assign', 'request'));

-- A document without a number is known by its text (engine.md §1.4); a draft becomes unique when it is launched or kept.
CREATE UNIQUE INDEX directive_unnumbered ON directive ("officeId", "textHash") WHERE number IS NULL;

-- ---------------------------------------------------------------- indexes

-- What needs a look, and the outlook of one directive.
CREATE INDEX assignment_alarm ON assignment ("directiveId", "nextAlarmAt") WHERE "nextAlarmAt" IS NOT NULL;
CREATE INDEX assignment_open_of_directive ON assignment ("directiveId") INCLUDE (role, state, "putAsideAt")
  WHERE state IN ('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended');
CREATE INDEX directive_look ON directive ("nextLookAt") WHERE state IN ('launching', 'running');

-- Overdue and due soon: open leads by due instant; covering, so that counting by agency never visits the table.
CREATE INDEX assignment_open_due ON assignment ("officeId", "dueAt", id) INCLUDE ("agencyId", state, "reportedAt", "directiveId")
  WHERE role = 'lead' AND state IN ('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended');
CREATE INDEX assignment_agency_due ON assignment ("agencyId", "dueAt", id) INCLUDE (state, role, "reportedAt")
  WHERE state IN ('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended');
-- Lists of an office, of one state or of all, by due date: a page is a range of one of these.
CREATE INDEX assignment_state_by_due ON assignment ("officeId", state, "dueAt", id);
CREATE INDEX assignment_by_due ON assignment ("officeId", "dueAt", id);

-- The same as of a past day: versions that were open leads.
CREATE INDEX assignment_version_open_due ON assignment_version ("officeId", "dueAt", "assignmentId") INCLUDE ("agencyId", state, "reportedAt", "validFrom", "validTo", "directiveId")
  WHERE role = 'lead' AND state IN ('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended');
CREATE UNIQUE INDEX assignment_version_current ON assignment_version ("assignmentId") WHERE "validTo" IS NULL;

-- The relays.
CREATE INDEX notice_waiting ON notice ("notBefore", "recordedAt") WHERE state = 'waiting';
CREATE INDEX notice_undeliverable ON notice ("officeId", "recipientId") WHERE state = 'undeliverable';
CREATE INDEX notice_supersede ON notice ("assignmentId", line, "recipientId") WHERE state IN ('waiting', 'inMail');
CREATE INDEX mail_to_send ON mail ("nextAttemptAt") WHERE state IN ('waiting', 'sending', 'unknown');
CREATE INDEX mail_trouble ON mail ("officeId", state) WHERE state IN ('refused', 'unknown');
CREATE INDEX wake_due ON wake ("notBefore");

CREATE INDEX hand_out_line_open ON hand_out_line ("directiveId", "agencyId") WHERE "handedOutAt" IS NULL;
CREATE INDEX agency_name_of_office ON agency ("officeId", "sortOrder", name);

-- ---------------------------------------------------------------- search: without accents, unless they are typed

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX directive_search ON directive USING gin (search gin_trgm_ops);
CREATE INDEX task_search ON task USING gin (search gin_trgm_ops);

-- ---------------------------------------------------------------- NOTIFY: what the relays listen for

CREATE FUNCTION tell_waker() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NOTIFY wake; RETURN NULL; END $$;
CREATE TRIGGER tell_waker AFTER INSERT OR UPDATE OF version ON wake FOR EACH STATEMENT EXECUTE FUNCTION tell_waker();
CREATE FUNCTION tell_mailroom() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NOTIFY notice; RETURN NULL; END $$;
CREATE TRIGGER tell_mailroom AFTER INSERT ON notice FOR EACH STATEMENT EXECUTE FUNCTION tell_mailroom();
