-- A commitment shows what repeats and contradicts it. Without these every view of one reads all commitments.
CREATE INDEX "Commitment_workspaceId_repeatsId_idx" ON "Commitment"("workspaceId", "repeatsId");
CREATE INDEX "Commitment_workspaceId_contradictsId_idx" ON "Commitment"("workspaceId", "contradictsId");
