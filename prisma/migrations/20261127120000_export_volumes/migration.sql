-- A PDF that one file could not hold comes in several volumes, and an archive of them may be longer than an INTEGER counts.
ALTER TABLE "CaseExportFile"
  ADD COLUMN "volume" INTEGER NOT NULL DEFAULT 1,
  ALTER COLUMN "sizeBytes" TYPE BIGINT,
  DROP CONSTRAINT "CaseExportFile_pkey",
  ADD CONSTRAINT "CaseExportFile_pkey" PRIMARY KEY ("workspaceId", "exportId", "format", "volume");
