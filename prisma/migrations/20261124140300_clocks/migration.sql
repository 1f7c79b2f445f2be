-- Reply rules, calendars and clocks as a workspace keeps and corrects them; due days are derived from them again.

-- A rule that a workspace made, or one of the product (by its id) that it corrected. Versions are only ever added.
CREATE TABLE "ReplyRule" (
    "workspaceId" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kinds" "LetterKind"[] NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReplyRule_pkey" PRIMARY KEY ("workspaceId", "id")
);
ALTER TABLE "ReplyRule" ADD CONSTRAINT "ReplyRule_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
SELECT answerable_protect('"ReplyRule"');

CREATE TABLE "ReplyRuleVersion" (
    "workspaceId" UUID NOT NULL,
    "ruleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "inForceFrom" DATE,
    "inForceTo" DATE,
    "terms" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "memberId" UUID NOT NULL,
    "memberName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReplyRuleVersion_pkey" PRIMARY KEY ("workspaceId", "ruleId", "number")
);
ALTER TABLE "ReplyRuleVersion" ADD CONSTRAINT "ReplyRuleVersion_workspaceId_ruleId_fkey" FOREIGN KEY ("workspaceId", "ruleId") REFERENCES "ReplyRule"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReplyRuleVersion" ADD CONSTRAINT "ReplyRuleVersion_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReplyRuleVersion" ADD CONSTRAINT rule_version_in_order CHECK ("inForceFrom" IS NULL OR "inForceTo" IS NULL OR "inForceFrom" <= "inForceTo");
SELECT answerable_protect('"ReplyRuleVersion"');

-- The rule of an institution for one kind of letter; "Institution"."replyRuleId" is the one for any other kind.
CREATE TABLE "InstitutionRule" (
    "workspaceId" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "kind" "LetterKind" NOT NULL,
    "ruleId" TEXT NOT NULL,

    CONSTRAINT "InstitutionRule_pkey" PRIMARY KEY ("workspaceId", "institutionId", "kind")
);
ALTER TABLE "InstitutionRule" ADD CONSTRAINT "InstitutionRule_workspaceId_institutionId_fkey" FOREIGN KEY ("workspaceId", "institutionId") REFERENCES "Institution"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
SELECT answerable_protect('"InstitutionRule"');

ALTER TABLE "Institution" ADD COLUMN "calendarId" TEXT;

-- One id for one rule: its versions say what was in force when.
UPDATE "Institution" SET "replyRuleId" = 'eu-commission-letters' WHERE "replyRuleId" = 'eu-commission-letters-2000';
UPDATE "Recipient" SET "dueRuleId" = 'eu-commission-letters' WHERE "dueRuleId" = 'eu-commission-letters-2000';

-- A calendar of a workspace's own, and its corrections of any calendar. The newest line of a day counts.
CREATE TABLE "Calendar" (
    "workspaceId" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Calendar_pkey" PRIMARY KEY ("workspaceId", "id")
);
ALTER TABLE "Calendar" ADD CONSTRAINT "Calendar_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
SELECT answerable_protect('"Calendar"');

CREATE TYPE "CalendarDayDeed" AS ENUM ('added', 'removed');

CREATE TABLE "CalendarDay" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "calendarId" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "deed" "CalendarDayDeed" NOT NULL,
    "name" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "memberId" UUID NOT NULL,
    "memberName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CalendarDay_pkey" PRIMARY KEY ("workspaceId", "id")
);
ALTER TABLE "CalendarDay" ADD CONSTRAINT "CalendarDay_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "CalendarDay_workspaceId_calendarId_on_idx" ON "CalendarDay"("workspaceId", "calendarId", "on");
SELECT answerable_protect('"CalendarDay"');

-- Years for which a workspace gave the whole list.
CREATE TABLE "CalendarYear" (
    "workspaceId" UUID NOT NULL,
    "calendarId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "CalendarYear_pkey" PRIMARY KEY ("workspaceId", "calendarId", "year")
);
SELECT answerable_protect('"CalendarYear"');

-- What was recorded of one recipient's clock: extended, stopped, started again. The due day follows from it.
CREATE TYPE "ClockEventKind" AS ENUM ('extension', 'pause', 'resume', 'restart', 'withdrawal');

CREATE TABLE "ClockEvent" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "recipientId" UUID NOT NULL,
    "kind" "ClockEventKind" NOT NULL,
    "on" DATE NOT NULL,
    "count" INTEGER,
    "unit" TEXT,
    "countedFrom" TEXT NOT NULL DEFAULT 'due',
    "untilOn" DATE,
    "reason" TEXT NOT NULL,
    "saidBy" TEXT NOT NULL DEFAULT '',
    "documentId" UUID,
    "withdrawsId" UUID,
    "memberId" UUID NOT NULL,
    "memberName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClockEvent_pkey" PRIMARY KEY ("workspaceId", "id")
);
ALTER TABLE "ClockEvent" ADD CONSTRAINT "ClockEvent_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClockEvent" ADD CONSTRAINT "ClockEvent_workspaceId_recipientId_fkey" FOREIGN KEY ("workspaceId", "recipientId") REFERENCES "Recipient"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClockEvent" ADD CONSTRAINT "ClockEvent_workspaceId_documentId_fkey" FOREIGN KEY ("workspaceId", "documentId") REFERENCES "Document"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "ClockEvent" ADD CONSTRAINT "ClockEvent_workspaceId_withdrawsId_fkey" FOREIGN KEY ("workspaceId", "withdrawsId") REFERENCES "ClockEvent"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "ClockEvent" ADD CONSTRAINT "ClockEvent_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClockEvent" ADD CONSTRAINT clock_event_says_what CHECK (
  ("kind" = 'withdrawal') = ("withdrawsId" IS NOT NULL)
  AND ("kind" <> 'extension' OR "untilOn" IS NOT NULL OR ("count" > 0 AND "unit" IN ('working_days', 'calendar_days', 'weeks', 'months')))
  AND "countedFrom" IN ('due', 'trigger')
);
CREATE UNIQUE INDEX "ClockEvent_workspaceId_withdrawsId_key" ON "ClockEvent"("workspaceId", "withdrawsId");
CREATE INDEX "ClockEvent_workspaceId_recipientId_idx" ON "ClockEvent"("workspaceId", "recipientId");
SELECT answerable_protect('"ClockEvent"', 'caseId');

REVOKE UPDATE, DELETE ON "ReplyRuleVersion", "CalendarDay", "ClockEvent" FROM answerable_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ReplyRuleVersion" FOR EACH ROW EXECUTE FUNCTION answerable_append_only();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "ReplyRuleVersion" FOR EACH STATEMENT EXECUTE FUNCTION answerable_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "CalendarDay" FOR EACH ROW EXECUTE FUNCTION answerable_append_only();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "CalendarDay" FOR EACH STATEMENT EXECUTE FUNCTION answerable_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ClockEvent" FOR EACH ROW EXECUTE FUNCTION answerable_append_only();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "ClockEvent" FOR EACH STATEMENT EXECUTE FUNCTION answerable_append_only();

-- Deriving all open due days again: asked for with the change, done by a worker, with its progress.
CREATE TYPE "RecountCause" AS ENUM ('calendar', 'rule', 'institution');

CREATE TABLE "Recount" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cause" "RecountCause" NOT NULL,
    "detail" TEXT NOT NULL,
    "requestedById" UUID NOT NULL,
    "requestedByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "moved" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Recount_pkey" PRIMARY KEY ("workspaceId", "id")
);
ALTER TABLE "Recount" ADD CONSTRAINT "Recount_workspaceId_requestedById_fkey" FOREIGN KEY ("workspaceId", "requestedById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "Recount_workspaceId_createdAt_idx" ON "Recount"("workspaceId", "createdAt" DESC);
SELECT answerable_protect('"Recount"');

CREATE INDEX recount_moves ON "Event" ("workspaceId", ("data" ->> 'recountId'), "id") WHERE "type" = 'recipient.due_moved';
CREATE INDEX recipients_to_recount ON "Recipient" ("workspaceId", "id")
  WHERE "state" IN ('sent', 'acknowledged', 'holding_reply', 'partly_answered', 'delivery_failed') AND NOT "dueByHand";
