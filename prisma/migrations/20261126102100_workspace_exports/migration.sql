-- The whole workspace as one file, asked for by an owner and made by a job. It stays behind when a workspace moves.
CREATE TYPE "WorkspaceExportState" AS ENUM ('waiting', 'running', 'done', 'failed');
CREATE TABLE "WorkspaceExport" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" "WorkspaceExportState" NOT NULL DEFAULT 'waiting',
    "failure" TEXT,
    "doneBytes" BIGINT NOT NULL DEFAULT 0,
    "allBytes" BIGINT NOT NULL DEFAULT 0,
    "sha256" TEXT,
    "sizeBytes" BIGINT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "WorkspaceExport_pkey" PRIMARY KEY ("workspaceId", "id")
);
CREATE INDEX "WorkspaceExport_workspaceId_createdAt_idx" ON "WorkspaceExport"("workspaceId", "createdAt" DESC);
ALTER TABLE "WorkspaceExport" ADD CONSTRAINT "WorkspaceExport_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
SELECT answerable_protect('"WorkspaceExport"');
