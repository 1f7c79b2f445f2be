-- Files are read after they are kept; what the reader proposes waits for a person.
CREATE TYPE "ReadState" AS ENUM ('waiting', 'reading', 'read', 'failed');
CREATE TYPE "SuggestionState" AS ENUM ('open', 'accepted', 'dismissed');
CREATE TYPE "SuggestionTier" AS ENUM ('suggest', 'weak');
CREATE TYPE "SuggestionKind" AS ENUM ('commitment', 'claim', 'refusal', 'ask', 'reference', 'date', 'person', 'institution');

ALTER TABLE "Document"
  ADD COLUMN "parentId" UUID,
  ADD COLUMN "readState" "ReadState" NOT NULL DEFAULT 'waiting',
  ADD COLUMN "readShare" DOUBLE PRECISION NOT NULL DEFAULT 0,
  ADD COLUMN "readAt" TIMESTAMPTZ(3),
  ADD COLUMN "facts" JSONB;
UPDATE "Document" SET "readState" = (CASE WHEN "textVersion" IS NULL THEN 'failed' ELSE 'read' END)::"ReadState";
ALTER TABLE "Document" ADD CONSTRAINT "Document_workspaceId_parentId_fkey" FOREIGN KEY ("workspaceId", "parentId")
  REFERENCES "Document"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "Document" ADD CONSTRAINT read_share_is_one CHECK ("readShare" BETWEEN 0 AND 1);
CREATE INDEX "Document_workspaceId_parentId_idx" ON "Document"("workspaceId", "parentId");

ALTER TABLE "DocumentText"
  ADD COLUMN "language" TEXT,
  ADD COLUMN "pages" JSONB,
  ADD COLUMN "zones" JSONB,
  ADD COLUMN "map" JSONB;

CREATE TABLE "Suggestion" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID,
    "documentId" UUID NOT NULL,
    "textVersion" INTEGER NOT NULL,
    "kind" "SuggestionKind" NOT NULL,
    "tier" "SuggestionTier" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "type" TEXT,
    "firmness" TEXT,
    "actor" TEXT,
    "dueOn" DATE,
    "dueText" TEXT,
    "value" TEXT,
    "reason" TEXT NOT NULL,
    "features" JSONB NOT NULL DEFAULT '{}',
    "fingerprint" TEXT NOT NULL,
    "state" "SuggestionState" NOT NULL DEFAULT 'open',
    "isEdited" BOOLEAN NOT NULL DEFAULT false,
    "becameKind" TEXT,
    "becameId" UUID,
    "before" JSONB,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Suggestion_pkey" PRIMARY KEY ("workspaceId", "id"),
    CONSTRAINT suggestion_has_words CHECK ("quote" <> '' AND "start" >= 0 AND "end" > "start"),
    CONSTRAINT suggestion_was_decided CHECK (("state" = 'open') = ("decidedAt" IS NULL)),
    CONSTRAINT suggestion_became CHECK (("state" = 'accepted') = ("becameId" IS NOT NULL))
);
CREATE UNIQUE INDEX "Suggestion_workspaceId_documentId_fingerprint_key" ON "Suggestion"("workspaceId", "documentId", "fingerprint");
CREATE INDEX "Suggestion_workspaceId_documentId_start_idx" ON "Suggestion"("workspaceId", "documentId", "start");
CREATE INDEX "Suggestion_workspaceId_caseId_idx" ON "Suggestion"("workspaceId", "caseId");
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_workspaceId_documentId_fkey" FOREIGN KEY ("workspaceId", "documentId")
  REFERENCES "Document"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId")
  REFERENCES "Case"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_workspaceId_decidedById_fkey" FOREIGN KEY ("workspaceId", "decidedById")
  REFERENCES "Member"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
SELECT answerable_protect('"Suggestion"', 'caseId');

-- What was accepted by mistake is taken back: its row stays, with who made it and when, and is seen by nobody. The one
-- transaction that takes it back names it, because the row must still be visible to the statement that hides it.
ALTER TABLE "Commitment" ADD COLUMN "takenBackAt" TIMESTAMPTZ(3);
ALTER TABLE "Claim" ADD COLUMN "takenBackAt" TIMESTAMPTZ(3);
ALTER TABLE "Reference" ADD COLUMN "takenBackAt" TIMESTAMPTZ(3);
DO $$
DECLARE hidden text;
BEGIN
  FOREACH hidden IN ARRAY ARRAY['Commitment', 'Claim', 'Reference'] LOOP
    EXECUTE format(
      'CREATE POLICY taken_back ON %I AS RESTRICTIVE FOR SELECT TO answerable_app '
      'USING ("takenBackAt" IS NULL OR "id"::text = current_setting(''app.taking_back'', true))', hidden);
  END LOOP;
END $$;
