-- Walking through open commitments: "not now, for me", many at once with undo, and what one says against another.
CREATE TABLE "Snooze" (
    "workspaceId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "untilOn" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Snooze_pkey" PRIMARY KEY ("workspaceId", "memberId", "subjectId")
);
ALTER TABLE "Snooze" ADD CONSTRAINT "Snooze_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Snooze" ADD CONSTRAINT "Snooze_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
SELECT answerable_protect('"Snooze"', 'caseId');

CREATE TABLE "BulkChange" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "changes" JSONB NOT NULL,
    "field" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "BulkChange_pkey" PRIMARY KEY ("workspaceId", "id")
);
ALTER TABLE "BulkChange" ADD CONSTRAINT "BulkChange_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
SELECT answerable_protect('"BulkChange"');

ALTER TABLE "Commitment" ADD COLUMN "contradictsId" UUID;
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_workspaceId_contradictsId_fkey" FOREIGN KEY ("workspaceId", "contradictsId") REFERENCES "Commitment"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "Commitment" ADD CONSTRAINT commitment_is_not_its_own_echo CHECK ("repeatsId" IS DISTINCT FROM "id" AND "contradictsId" IS DISTINCT FROM "id");
CREATE INDEX commitment_tags ON "Commitment" USING gin ("tags");
