-- A member's own lists of commitments: filters under a name.
CREATE TABLE "SavedList" (
  "workspaceId" UUID NOT NULL,
  "memberId" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "query" TEXT NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT "SavedList_pkey" PRIMARY KEY ("workspaceId", "memberId", "name")
);
ALTER TABLE "SavedList" ADD CONSTRAINT "SavedList_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
SELECT answerable_protect('"SavedList"');
