-- An update whose source is a passage names the document of that passage too. What an update says stays; where it can be found
-- is added to those that were written without.
-- Walls that are forced hold the owner of the tables off too; for this moment they are not.
ALTER TABLE "CommitmentUpdate" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Passage" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "CommitmentUpdate" DISABLE TRIGGER append_only;
UPDATE "CommitmentUpdate" u SET "sourceDocumentId" = p."documentId"
FROM "Passage" p
WHERE p."workspaceId" = u."workspaceId" AND p."id" = u."sourcePassageId" AND u."sourceDocumentId" IS NULL;
ALTER TABLE "CommitmentUpdate" ENABLE TRIGGER append_only;
ALTER TABLE "CommitmentUpdate" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Passage" FORCE ROW LEVEL SECURITY;
