-- The walls: who may touch what, whatever the code says.
--
-- answerable_app       reads and writes the record, inside the workspace named by the transaction.
-- answerable_identity  accounts, sessions, and who belongs where; not a line of the record.
-- Both are groups without login; the login roles of an installation are their members and own nothing.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'answerable_app') THEN
    CREATE ROLE answerable_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'answerable_identity') THEN
    CREATE ROLE answerable_identity NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
END $$;

GRANT USAGE ON SCHEMA public TO answerable_app, answerable_identity;

-- A setting that was made local to an earlier transaction comes back as '' on a pooled connection, not as NULL.
CREATE FUNCTION answerable_workspace() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT NULLIF(current_setting('app.workspace', true), '')::uuid $$;

CREATE FUNCTION answerable_hidden_cases() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT COALESCE(NULLIF(current_setting('app.hidden_cases', true), ''), '{}')::uuid[] $$;

-- For this migration and for every later one that adds a table: the same walls around each.
-- Sub-selects make the settings be read once a statement and leave the indexes usable.
CREATE FUNCTION answerable_protect(protected regclass, case_column text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', protected);
  EXECUTE format(
    'CREATE POLICY workspace ON %s FOR ALL TO answerable_app '
    'USING ("workspaceId" = (SELECT NULLIF(current_setting(''app.workspace'', true), '''')::uuid)) '
    'WITH CHECK ("workspaceId" = (SELECT NULLIF(current_setting(''app.workspace'', true), '''')::uuid))', protected);
  IF case_column IS NOT NULL THEN
    EXECUTE format(
      'CREATE POLICY hidden_cases ON %1$s AS RESTRICTIVE FOR ALL TO answerable_app '
      'USING (%2$I IS NULL OR %2$I <> ALL ((SELECT answerable_hidden_cases())::uuid[])) '
      'WITH CHECK (%2$I IS NULL OR %2$I <> ALL ((SELECT answerable_hidden_cases())::uuid[]))', protected, case_column);
  END IF;
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO answerable_app', protected);
END $$;

REVOKE ALL ON FUNCTION answerable_protect(regclass, text) FROM PUBLIC;

SELECT answerable_protect(format('%I', name)::regclass, case_column)
FROM (VALUES
  ('Member', NULL), ('Invitation', NULL), ('Institution', NULL), ('Organisation', NULL),
  ('Case', 'id'), ('CaseMember', 'caseId'), ('Note', 'caseId'),
  ('Letter', 'caseId'), ('LetterSignatory', NULL), ('Recipient', 'caseId'), ('Ask', 'caseId'), ('AskOutcome', 'caseId'),
  ('Reply', 'caseId'), ('ReplyRecipient', NULL), ('Source', 'caseId'), ('SourcePublisher', NULL),
  ('Document', 'caseId'), ('DocumentText', 'caseId'), ('Passage', 'caseId'),
  ('Commitment', 'caseId'), ('CommitmentInstitution', NULL), ('CommitmentUpdate', 'caseId'),
  ('Claim', 'caseId'), ('Reference', 'caseId'), ('FollowUp', 'caseId'),
  ('Event', 'caseId'), ('Submission', NULL), ('FormDraft', NULL),
  ('CaseExport', 'caseId'), ('CaseExportFile', 'caseId')
) AS tenant_tables (name, case_column);

-- The workspace row is its own tenant.
ALTER TABLE "Workspace" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace ON "Workspace" FOR ALL TO answerable_app
  USING ("id" = (SELECT NULLIF(current_setting('app.workspace', true), '')::uuid))
  WITH CHECK ("id" = (SELECT NULLIF(current_setting('app.workspace', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON "Workspace" TO answerable_app;

-- What was said to have happened stays said: no role of the product may change or remove it.
REVOKE UPDATE, DELETE ON "Event", "CommitmentUpdate" FROM answerable_app;

CREATE FUNCTION answerable_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are never changed or removed.', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION answerable_append_only();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "Event" FOR EACH STATEMENT EXECUTE FUNCTION answerable_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "CommitmentUpdate" FOR EACH ROW EXECUTE FUNCTION answerable_append_only();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "CommitmentUpdate" FOR EACH STATEMENT EXECUTE FUNCTION answerable_append_only();

-- Accounts and sessions, and just enough to know who belongs where and which cases are hidden from whom.
GRANT SELECT, INSERT, UPDATE ON "User" TO answerable_identity;
GRANT SELECT, INSERT, UPDATE, DELETE ON "Session", "SignInAttempt" TO answerable_identity;
GRANT SELECT ("id", "slug", "name", "timeZone", "locale", "isDemo") ON "Workspace" TO answerable_identity;
GRANT SELECT ON "Member" TO answerable_identity;
GRANT UPDATE ("name", "email") ON "Member" TO answerable_identity;
GRANT SELECT ON "Invitation" TO answerable_identity;
GRANT SELECT ("workspaceId", "id", "isRestricted") ON "Case" TO answerable_identity;
GRANT SELECT ON "CaseMember" TO answerable_identity;

DO $$
DECLARE seen text;
BEGIN
  FOREACH seen IN ARRAY ARRAY['Workspace', 'Member', 'Invitation', 'Case', 'CaseMember'] LOOP
    EXECUTE format(
      'CREATE POLICY identity_reads ON %I FOR SELECT TO answerable_identity '
      'USING (pg_has_role(current_user, ''answerable_identity'', ''member''))', seen);
  END LOOP;
END $$;

CREATE POLICY identity_renames ON "Member" FOR UPDATE TO answerable_identity
  USING (pg_has_role(current_user, 'answerable_identity', 'member'))
  WITH CHECK (pg_has_role(current_user, 'answerable_identity', 'member'));

-- Accounts are for the identity role alone: no policy for anybody else.
ALTER TABLE "User" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE "Session" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE "SignInAttempt" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY identity ON "User" FOR ALL TO answerable_identity
  USING (pg_has_role(current_user, 'answerable_identity', 'member'))
  WITH CHECK (pg_has_role(current_user, 'answerable_identity', 'member'));
CREATE POLICY identity ON "Session" FOR ALL TO answerable_identity
  USING (pg_has_role(current_user, 'answerable_identity', 'member'))
  WITH CHECK (pg_has_role(current_user, 'answerable_identity', 'member'));
CREATE POLICY identity ON "SignInAttempt" FOR ALL TO answerable_identity
  USING (pg_has_role(current_user, 'answerable_identity', 'member'))
  WITH CHECK (pg_has_role(current_user, 'answerable_identity', 'member'));

-- Facts that no code may get wrong.
ALTER TABLE "CommitmentUpdate" ADD CONSTRAINT update_has_source CHECK (
  "withdrawsId" IS NOT NULL
  OR "sourceDocumentId" IS NOT NULL OR "sourcePassageId" IS NOT NULL
  OR NULLIF(btrim("sourceUrl"), '') IS NOT NULL OR NULLIF(btrim("noSourceReason"), '') IS NOT NULL
);
ALTER TABLE "Document" ADD CONSTRAINT document_has_one_owner CHECK (
  num_nonnulls("letterId", "replyId", "sourceId") <= 1
  AND (num_nonnulls("letterId", "replyId", "sourceId", "recipientId") = 0 OR "caseId" IS NOT NULL)
);
ALTER TABLE "Document" ADD CONSTRAINT document_hash CHECK ("sha256" ~ '^[0-9a-f]{64}$' AND "sizeBytes" >= 0);
ALTER TABLE "Passage" ADD CONSTRAINT passage_is_not_empty CHECK ("quote" <> '' AND jsonb_array_length("ranges") > 0);
ALTER TABLE "Ask" ADD CONSTRAINT ask_number CHECK ("number" > 0);
ALTER TABLE "Institution" ADD CONSTRAINT institution_is_not_its_parent CHECK ("parentId" IS DISTINCT FROM "id");

-- For the limiter and for names typed in part.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX institution_name_words ON "Institution" USING gin ("name" gin_trgm_ops);
