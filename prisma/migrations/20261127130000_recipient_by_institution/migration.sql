-- Whether a letter ever went to an institution is the first line of this index, however many went there.
CREATE INDEX "Recipient_workspaceId_institutionId_id_idx" ON "Recipient" ("workspaceId", "institutionId", "id");
DROP INDEX "Recipient_workspaceId_institutionId_idx";
