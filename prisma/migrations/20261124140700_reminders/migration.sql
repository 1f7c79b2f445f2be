-- What each member is told, when, and by which way: once per person, item and day.
CREATE TYPE "DigestRhythm" AS ENUM ('none', 'daily', 'weekly');
CREATE TYPE "ReminderKind" AS ENUM ('reply_unread', 'due_soon', 'overdue', 'undelivered', 'check', 'follow_up', 'assigned');
CREATE TYPE "DigestState" AS ENUM ('empty', 'made', 'sending', 'sent', 'kept');

ALTER TABLE "Workspace" ADD COLUMN "mailNamesCases" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "ReminderSetting" (
    "workspaceId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "digest" "DigestRhythm" NOT NULL DEFAULT 'weekly',
    "weekday" INTEGER NOT NULL DEFAULT 1,
    "onAssignment" BOOLEAN NOT NULL DEFAULT true,
    "timeZone" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ReminderSetting_pkey" PRIMARY KEY ("workspaceId", "memberId"),
    CONSTRAINT weekday_is_one CHECK ("weekday" BETWEEN 1 AND 7)
);
ALTER TABLE "ReminderSetting" ADD CONSTRAINT "ReminderSetting_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
SELECT answerable_protect('"ReminderSetting"');

CREATE TABLE "Digest" (
    "workspaceId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "on" DATE NOT NULL,
    "state" "DigestState" NOT NULL,
    "triedAt" TIMESTAMPTZ(3),
    "error" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Digest_pkey" PRIMARY KEY ("workspaceId", "memberId", "on")
);
ALTER TABLE "Digest" ADD CONSTRAINT "Digest_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
SELECT answerable_protect('"Digest"');
CREATE INDEX digest_waiting ON "Digest" ("workspaceId", "state") WHERE "state" IN ('made', 'sending');

CREATE TABLE "Reminder" (
    "workspaceId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "kind" "ReminderKind" NOT NULL,
    "on" DATE NOT NULL,
    "caseId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "dueOn" DATE,
    "byName" TEXT,
    "path" TEXT NOT NULL,
    "mailState" "DigestState" NOT NULL DEFAULT 'kept',
    "triedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("workspaceId", "memberId", "on", "kind", "subjectId")
);
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
SELECT answerable_protect('"Reminder"', 'caseId');
CREATE INDEX reminder_waiting ON "Reminder" ("workspaceId", "mailState") WHERE "mailState" IN ('made', 'sending');

-- A calendar by secret address: who holds the address reads the duties of one member, until it is revoked.
CREATE TABLE "CalendarFeed" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "isNeutral" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("workspaceId", "id")
);
CREATE UNIQUE INDEX "CalendarFeed_workspaceId_tokenHash_key" ON "CalendarFeed"("workspaceId", "tokenHash");
CREATE INDEX "CalendarFeed_tokenHash_idx" ON "CalendarFeed"("tokenHash");
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
SELECT answerable_protect('"CalendarFeed"');
GRANT SELECT ON "CalendarFeed" TO answerable_identity;
CREATE POLICY identity_reads ON "CalendarFeed" FOR SELECT TO answerable_identity
  USING (pg_has_role(current_user, 'answerable_identity', 'member'));
