-- A spreadsheet on its way into the record: what came, what it was taken for, what it will make, and what it made.
CREATE TYPE "ImportState" AS ENUM ('draft', 'planned', 'waiting', 'running', 'done', 'failed', 'undoing', 'undone');
CREATE TYPE "ImportResult" AS ENUM ('created', 'merged', 'refused');

CREATE TABLE "Import" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'draft',
    "mapping" JSONB NOT NULL,
    "rowsAll" INTEGER NOT NULL DEFAULT 0,
    "rowsDone" INTEGER NOT NULL DEFAULT 0,
    "counts" JSONB NOT NULL DEFAULT '{}',
    "plannedAfter" UUID,
    "failure" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appliedAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Import_pkey" PRIMARY KEY ("workspaceId", "id")
);
CREATE INDEX "Import_workspaceId_createdById_createdAt_idx" ON "Import"("workspaceId", "createdById", "createdAt" DESC);
ALTER TABLE "Import" ADD CONSTRAINT "Import_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
SELECT answerable_protect('"Import"');

CREATE TABLE "ImportSheet" (
    "workspaceId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "rows" JSONB NOT NULL,

    CONSTRAINT "ImportSheet_pkey" PRIMARY KEY ("workspaceId", "importId", "number")
);
ALTER TABLE "ImportSheet" ADD CONSTRAINT "ImportSheet_workspaceId_importId_fkey" FOREIGN KEY ("workspaceId", "importId") REFERENCES "Import"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
SELECT answerable_protect('"ImportSheet"');

-- What becomes of each row, for people to read before anything is written.
CREATE TABLE "ImportLine" (
    "workspaceId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "sheet" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "result" "ImportResult" NOT NULL,
    "title" TEXT NOT NULL,
    "made" JSONB NOT NULL,
    "notes" JSONB NOT NULL,

    CONSTRAINT "ImportLine_pkey" PRIMARY KEY ("workspaceId", "importId", "position")
);
CREATE INDEX "ImportLine_workspaceId_importId_result_position_idx" ON "ImportLine"("workspaceId", "importId", "result", "position");
ALTER TABLE "ImportLine" ADD CONSTRAINT "ImportLine_workspaceId_importId_fkey" FOREIGN KEY ("workspaceId", "importId") REFERENCES "Import"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
SELECT answerable_protect('"ImportLine"');

-- Up to a thousand rows that are written in one transaction, with the ids that they get: written twice they would be the same.
CREATE TABLE "ImportBatch" (
    "workspaceId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "rows" INTEGER NOT NULL,
    "plan" JSONB NOT NULL,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("workspaceId", "importId", "number")
);
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_workspaceId_importId_fkey" FOREIGN KEY ("workspaceId", "importId") REFERENCES "Import"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
SELECT answerable_protect('"ImportBatch"');

-- What an import made, and what it moved (with what was before), for whoever undoes it.
CREATE TABLE "ImportRecord" (
    "workspaceId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "caseId" UUID,
    "before" JSONB,

    CONSTRAINT "ImportRecord_pkey" PRIMARY KEY ("workspaceId", "importId", "recordId")
);
CREATE INDEX "ImportRecord_workspaceId_recordId_idx" ON "ImportRecord"("workspaceId", "recordId");
ALTER TABLE "ImportRecord" ADD CONSTRAINT "ImportRecord_workspaceId_importId_fkey" FOREIGN KEY ("workspaceId", "importId") REFERENCES "Import"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
SELECT answerable_protect('"ImportRecord"', 'caseId');

-- Updates are append-only for the role of the record, and stay so. Undoing an import takes out the updates that the import
-- wrote, and no others: by this one function, for an import of the transaction's workspace that is being undone.
CREATE FUNCTION answerable_update_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (
    SELECT 1 FROM "ImportRecord" r JOIN "Import" i ON i."workspaceId" = r."workspaceId" AND i."id" = r."importId"
    WHERE r."workspaceId" = OLD."workspaceId" AND r."recordId" = OLD."id" AND i."state" = 'undoing'
  ) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'Rows of % are never changed or removed.', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
DROP TRIGGER append_only ON "CommitmentUpdate";
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "CommitmentUpdate" FOR EACH ROW EXECUTE FUNCTION answerable_update_stays();

CREATE FUNCTION answerable_take_out_updates(undone uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE taken integer;
BEGIN
  DELETE FROM "CommitmentUpdate" u USING "ImportRecord" r, "Import" i
  WHERE u."workspaceId" = answerable_workspace() AND r."workspaceId" = u."workspaceId" AND r."recordId" = u."id"
    AND r."importId" = undone AND i."workspaceId" = r."workspaceId" AND i."id" = r."importId" AND i."state" = 'undoing';
  GET DIAGNOSTICS taken = ROW_COUNT;
  RETURN taken;
END $$;
REVOKE ALL ON FUNCTION answerable_take_out_updates(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION answerable_take_out_updates(uuid) TO answerable_app;

-- Removing thousands of records asks each of these foreign keys thousands of times.
CREATE INDEX follow_up_of_letter ON "FollowUp" ("workspaceId", "letterId") WHERE "letterId" IS NOT NULL;
CREATE INDEX follow_up_of_recipient ON "FollowUp" ("workspaceId", "recipientId") WHERE "recipientId" IS NOT NULL;
CREATE INDEX follow_up_of_reply ON "FollowUp" ("workspaceId", "replyId") WHERE "replyId" IS NOT NULL;
CREATE INDEX outcome_of_reply ON "AskOutcome" ("workspaceId", "replyId") WHERE "replyId" IS NOT NULL;
CREATE INDEX commitment_of_ask ON "Commitment" ("workspaceId", "askId") WHERE "askId" IS NOT NULL;
CREATE INDEX update_of_document ON "CommitmentUpdate" ("workspaceId", "sourceDocumentId") WHERE "sourceDocumentId" IS NOT NULL;
CREATE INDEX update_of_passage ON "CommitmentUpdate" ("workspaceId", "sourcePassageId") WHERE "sourcePassageId" IS NOT NULL;
CREATE INDEX clock_event_of_document ON "ClockEvent" ("workspaceId", "documentId") WHERE "documentId" IS NOT NULL;
