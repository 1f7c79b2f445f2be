-- A token opens the API for one member. Only its SHA-256 is kept. It dies with any change of the membership: it holds the
-- version that the member had when it was made.
CREATE TYPE "TokenScope" AS ENUM ('read', 'write', 'export', 'admin');

CREATE TABLE "ApiToken" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "memberVersion" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "scopes" "TokenScope"[] NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),
    "windowAt" TIMESTAMPTZ(3),
    "taken" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("workspaceId", "id")
);
CREATE UNIQUE INDEX "ApiToken_workspaceId_tokenHash_key" ON "ApiToken"("workspaceId", "tokenHash");
CREATE INDEX "ApiToken_tokenHash_idx" ON "ApiToken"("tokenHash");
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
SELECT answerable_protect('"ApiToken"');
-- What was used is counted by the role that looks tokens up; the record cannot set it back.
REVOKE UPDATE, DELETE ON "ApiToken" FROM answerable_app;
GRANT UPDATE ("revokedAt") ON "ApiToken" TO answerable_app;
GRANT SELECT ON "ApiToken" TO answerable_identity;
GRANT UPDATE ("lastUsedAt", "windowAt", "taken") ON "ApiToken" TO answerable_identity;
CREATE POLICY identity_reads ON "ApiToken" FOR SELECT TO answerable_identity
  USING (pg_has_role(current_user, 'answerable_identity', 'member'));
CREATE POLICY identity_counts ON "ApiToken" FOR UPDATE TO answerable_identity
  USING (pg_has_role(current_user, 'answerable_identity', 'member'))
  WITH CHECK (pg_has_role(current_user, 'answerable_identity', 'member'));
