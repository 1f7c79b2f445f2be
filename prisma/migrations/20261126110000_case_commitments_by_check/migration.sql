-- A case shows its commitments by their next check: in order of the index, whatever else the workspace holds.
DROP INDEX "Commitment_workspaceId_caseId_idx";
CREATE INDEX "Commitment_workspaceId_caseId_nextCheckOn_id_idx" ON "Commitment"("workspaceId", "caseId", "nextCheckOn", "id");
