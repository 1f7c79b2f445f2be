-- Who held an office, and when: who signed then, and who answers for it now.
CREATE TABLE "OfficeHolder" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "function" TEXT NOT NULL,
    "fromOn" DATE,
    "toOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OfficeHolder_pkey" PRIMARY KEY ("workspaceId", "id"),
    CONSTRAINT office_ends_after_it_began CHECK ("toOn" IS NULL OR "fromOn" IS NULL OR "toOn" >= "fromOn")
);
CREATE INDEX "OfficeHolder_workspaceId_institutionId_idx" ON "OfficeHolder"("workspaceId", "institutionId");
ALTER TABLE "OfficeHolder" ADD CONSTRAINT "OfficeHolder_workspaceId_institutionId_fkey" FOREIGN KEY ("workspaceId", "institutionId") REFERENCES "Institution"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
SELECT answerable_protect('"OfficeHolder"');
