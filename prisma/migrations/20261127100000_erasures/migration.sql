-- Erasing: what was taken off the record on somebody's request, by whom and why. The rows that it was taken from stay.
CREATE TYPE "ErasureKind" AS ENUM ('document', 'letter', 'reply', 'source', 'mail', 'words');

CREATE TABLE "Erasure" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "ErasureKind" NOT NULL,
    "subjectId" UUID,
    "caseId" UUID,
    "reason" TEXT NOT NULL,
    "went" JSONB NOT NULL,
    "memberId" UUID,
    "memberName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Erasure_pkey" PRIMARY KEY ("workspaceId", "id"),
    CONSTRAINT erasure_of_something CHECK (("kind" = 'words') = ("subjectId" IS NULL))
);
CREATE INDEX "Erasure_workspaceId_createdAt_idx" ON "Erasure"("workspaceId", "createdAt" DESC);
ALTER TABLE "Erasure" ADD CONSTRAINT "Erasure_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "Erasure" ADD CONSTRAINT "Erasure_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
SELECT answerable_protect('"Erasure"', 'caseId');
REVOKE UPDATE, DELETE ON "Erasure" FROM answerable_app;

-- What was erased says by which erasure. A row with a hash and an erasure names no file any more.
ALTER TABLE "Letter" ADD COLUMN "erasureId" UUID;
ALTER TABLE "Reply" ADD COLUMN "erasureId" UUID;
ALTER TABLE "Source" ADD COLUMN "erasureId" UUID;
ALTER TABLE "Document" ADD COLUMN "erasureId" UUID;
ALTER TABLE "Import" ADD COLUMN "erasureId" UUID;
DO $$
DECLARE erased text;
BEGIN
  FOREACH erased IN ARRAY ARRAY['Letter', 'Reply', 'Source', 'Document', 'Import'] LOOP
    EXECUTE format('ALTER TABLE %1$I ADD CONSTRAINT %2$I FOREIGN KEY ("workspaceId", "erasureId") REFERENCES "Erasure"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION', erased, erased || '_workspaceId_erasureId_fkey');
    EXECUTE format('CREATE INDEX %2$I ON %1$I ("workspaceId", "erasureId") WHERE "erasureId" IS NOT NULL', erased, lower(erased) || '_by_erasure');
  END LOOP;
END $$;

-- Whether this very transaction wrote an erasure of that workspace and says that it is about it. A transaction that only
-- looks for what would go says 'looking', which opens nothing here.
CREATE FUNCTION answerable_is_erasing(workspace uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM "Erasure" e WHERE e."workspaceId" = workspace
      AND e."id"::text = current_setting('app.erasing', true) AND e.xmin = pg_current_xact_id()::xid)
$$;

-- What was said to have happened stays said. Words in it may be erased, in the columns that the trigger names and in no
-- others, by the one function below, which runs with the rights of the owner of the tables.
CREATE FUNCTION answerable_said_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE'
    AND current_user = (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = TG_RELID)
    AND answerable_is_erasing(OLD."workspaceId")
    AND to_jsonb(NEW) - TG_ARGV::text[] = to_jsonb(OLD) - TG_ARGV::text[]
  THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'CommitmentUpdate' AND EXISTS (
    SELECT 1 FROM "ImportRecord" r JOIN "Import" i ON i."workspaceId" = r."workspaceId" AND i."id" = r."importId"
    WHERE r."workspaceId" = OLD."workspaceId" AND r."recordId" = OLD."id" AND i."state" = 'undoing'
  ) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'Rows of % are never changed or removed.', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

DROP TRIGGER append_only ON "Event";
DROP TRIGGER append_only ON "CommitmentUpdate";
DROP TRIGGER append_only ON "ClockEvent";
DROP TRIGGER append_only ON "CalendarDay";
DROP TRIGGER append_only ON "ReplyRuleVersion";
DROP FUNCTION answerable_update_stays();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION answerable_said_stays('data');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "CommitmentUpdate" FOR EACH ROW EXECUTE FUNCTION answerable_said_stays('note', 'sourceUrl', 'noSourceReason');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ClockEvent" FOR EACH ROW EXECUTE FUNCTION answerable_said_stays('reason', 'saidBy');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "CalendarDay" FOR EACH ROW EXECUTE FUNCTION answerable_said_stays('name', 'reason');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ReplyRuleVersion" FOR EACH ROW EXECUTE FUNCTION answerable_said_stays('terms', 'reason');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Erasure" FOR EACH ROW EXECUTE FUNCTION answerable_said_stays('reason');
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "Erasure" FOR EACH STATEMENT EXECUTE FUNCTION answerable_append_only();

-- An owner that is no superuser passes the forced walls by policies of its own, for the same workspace.
DO $$
DECLARE said text;
BEGIN
  FOREACH said IN ARRAY ARRAY['Event', 'CommitmentUpdate', 'ClockEvent', 'CalendarDay', 'ReplyRuleVersion', 'Erasure'] LOOP
    EXECUTE format('CREATE POLICY owner_erases ON %I FOR ALL TO CURRENT_USER USING ("workspaceId" = answerable_workspace())', said);
  END LOOP;
END $$;

-- Writes the columns of `line` over those of the row that it names by `keys`. The triggers above say which columns.
CREATE FUNCTION answerable_erase_said(said text, keys text[], line jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  changes text;
  finds text;
BEGIN
  IF said <> ALL (ARRAY['Event', 'CommitmentUpdate', 'ClockEvent', 'CalendarDay', 'ReplyRuleVersion', 'Erasure'])
    OR NOT answerable_is_erasing(answerable_workspace()) THEN
    RAISE EXCEPTION 'Nothing is being erased.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT string_agg(format('%1$I = n.%1$I', k), ', ') INTO changes FROM jsonb_object_keys(line) k WHERE k <> ALL (keys);
  SELECT string_agg(format('t.%1$I = n.%1$I', k), ' AND ') INTO finds FROM unnest(keys) k;
  EXECUTE format(
    'UPDATE %1$I t SET %2$s FROM jsonb_populate_record(NULL::%1$I, $1) n WHERE t."workspaceId" = answerable_workspace() AND %3$s',
    said, changes, finds) USING line;
END $$;
REVOKE ALL ON FUNCTION answerable_erase_said(text, text[], jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION answerable_erase_said(text, text[], jsonb) TO answerable_app;

-- What was taken back by mistake is seen by nobody, and is erased all the same.
DO $$
DECLARE hidden text;
BEGIN
  FOREACH hidden IN ARRAY ARRAY['Commitment', 'Claim', 'Reference'] LOOP
    EXECUTE format(
      'ALTER POLICY taken_back ON %I USING ("takenBackAt" IS NULL OR "id"::text = current_setting(''app.taking_back'', true) '
      'OR NULLIF(current_setting(''app.erasing'', true), '''') IS NOT NULL)', hidden);
  END LOOP;
END $$;
