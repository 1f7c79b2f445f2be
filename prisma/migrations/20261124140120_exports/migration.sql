-- An export is made by a job, of one case or several, for a purpose, and its files are kept for a time.
CREATE TYPE "ExportPurpose" AS ENUM ('case_history', 'ombudsman_complaint', 'court_bundle', 'shadow_report', 'briefing');
CREATE TYPE "ExportState" AS ENUM ('draft', 'waiting', 'running', 'done', 'failed');
CREATE TYPE "UseKind" AS ENUM ('report', 'complaint', 'court_filing', 'article', 'briefing', 'speech', 'other');
ALTER TYPE "ExportFormat" ADD VALUE 'docx';
ALTER TYPE "ExportFormat" ADD VALUE 'xlsx';
ALTER TYPE "ExportFormat" ADD VALUE 'zip';

ALTER TABLE "CaseExport" RENAME COLUMN "items" TO "choice";
ALTER TABLE "CaseExport"
  ADD COLUMN "purpose" "ExportPurpose" NOT NULL DEFAULT 'case_history',
  ADD COLUMN "state" "ExportState" NOT NULL DEFAULT 'done',
  ADD COLUMN "caseCount" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "stepsDone" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "stepsAll" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "failure" TEXT,
  ADD COLUMN "summary" JSONB,
  ADD COLUMN "expiresAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP + INTERVAL '30 days',
  ADD COLUMN "removedAt" TIMESTAMPTZ(3);
ALTER TABLE "CaseExport" ALTER COLUMN "state" SET DEFAULT 'waiting';
CREATE INDEX "CaseExport_workspaceId_expiresAt_idx" ON "CaseExport"("workspaceId", "expiresAt");

-- Every case of an export, its first one too: whoever may not see one of them may not see the export.
CREATE TABLE "CaseExportCase" (
    "workspaceId" UUID NOT NULL,
    "exportId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CaseExportCase_pkey" PRIMARY KEY ("workspaceId", "exportId", "caseId")
);
ALTER TABLE "CaseExportCase" ADD CONSTRAINT "CaseExportCase_workspaceId_exportId_fkey" FOREIGN KEY ("workspaceId", "exportId") REFERENCES "CaseExport"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CaseExportCase" ADD CONSTRAINT "CaseExportCase_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "CaseExportCase_workspaceId_caseId_idx" ON "CaseExportCase"("workspaceId", "caseId");
SELECT answerable_protect('"CaseExportCase"', 'caseId');
INSERT INTO "CaseExportCase" ("workspaceId", "exportId", "caseId", "position")
  SELECT "workspaceId", "id", "caseId", 1 FROM "CaseExport";

-- Where a case was used: the report, complaint or article that relied on it.
CREATE TABLE "CaseUse" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" "UseKind" NOT NULL,
    "title" TEXT NOT NULL,
    "usedOn" DATE NOT NULL,
    "url" TEXT,
    "exportId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CaseUse_pkey" PRIMARY KEY ("workspaceId", "id")
);
ALTER TABLE "CaseUse" ADD CONSTRAINT "CaseUse_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CaseUse" ADD CONSTRAINT "CaseUse_workspaceId_exportId_fkey" FOREIGN KEY ("workspaceId", "exportId") REFERENCES "CaseExport"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "CaseUse" ADD CONSTRAINT "CaseUse_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "CaseUse_workspaceId_caseId_usedOn_idx" ON "CaseUse"("workspaceId", "caseId", "usedOn" DESC);
SELECT answerable_protect('"CaseUse"', 'caseId');
