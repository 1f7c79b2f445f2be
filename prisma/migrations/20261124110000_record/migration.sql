-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('owner', 'coordinator', 'staff', 'viewer');

-- CreateEnum
CREATE TYPE "LetterKind" AS ENUM ('letter', 'joint_letter', 'open_letter', 'access_request', 'complaint', 'petition', 'submission');

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('email', 'post', 'portal', 'hand', 'phone', 'fax', 'published');

-- CreateEnum
CREATE TYPE "RecipientState" AS ENUM ('draft', 'sent', 'delivery_failed', 'acknowledged', 'holding_reply', 'partly_answered', 'answered', 'passed_on', 'declined', 'closed_without_reply', 'withdrawn');

-- CreateEnum
CREATE TYPE "Outcome" AS ENUM ('not_addressed', 'answered', 'commitment_made', 'partly_accepted', 'declined', 'deflected', 'said_done');

-- CreateEnum
CREATE TYPE "ReplyKind" AS ENUM ('automatic', 'acknowledgement', 'holding', 'substantive', 'refusal', 'transfer');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('press_release', 'joint_statement', 'minutes', 'law', 'news_report', 'report', 'speech', 'other');

-- CreateEnum
CREATE TYPE "DocumentOrigin" AS ENUM ('uploaded', 'pasted');

-- CreateEnum
CREATE TYPE "DocumentRole" AS ENUM ('main', 'attachment', 'proof_of_delivery');

-- CreateEnum
CREATE TYPE "TextOrigin" AS ENUM ('extracted', 'typed');

-- CreateEnum
CREATE TYPE "Firmness" AS ENUM ('dated', 'undated', 'conditional', 'will_consider', 'repeats');

-- CreateEnum
CREATE TYPE "CommitmentState" AS ENUM ('open', 'in_progress', 'stalled', 'kept', 'partly_kept', 'broken', 'superseded', 'cannot_be_checked');

-- CreateEnum
CREATE TYPE "StateReason" AS ENUM ('no_priority', 'changed_position', 'outside_competence', 'blocked_by_others', 'office_holder_changed', 'none_given');

-- CreateEnum
CREATE TYPE "ClaimFinding" AS ENUM ('to_verify', 'confirmed', 'refuted');

-- CreateEnum
CREATE TYPE "ExportFormat" AS ENUM ('pdf', 'json', 'csv');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInAttempt" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "succeeded" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignInAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Workspace" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/Brussels',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "email" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "usedAt" TIMESTAMPTZ(3),
    "usedById" UUID,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Institution" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT,
    "parentId" UUID,
    "place" TEXT,
    "address" TEXT,
    "email" TEXT,
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "replyRuleId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Institution_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Case" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "sampleNote" TEXT,
    "isRestricted" BOOLEAN NOT NULL DEFAULT false,
    "leadId" UUID,
    "openedOn" DATE NOT NULL,
    "closedOn" DATE,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Case_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "CaseMember" (
    "workspaceId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseMember_pkey" PRIMARY KEY ("workspaceId","caseId","memberId")
);

-- CreateTable
CREATE TABLE "Note" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Letter" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" "LetterKind" NOT NULL,
    "subject" TEXT NOT NULL,
    "datedOn" DATE,
    "sentOn" DATE,
    "channel" "Channel" NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "ourReference" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "LetterSignatory" (
    "workspaceId" UUID NOT NULL,
    "letterId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "LetterSignatory_pkey" PRIMARY KEY ("workspaceId","letterId","organisationId")
);

-- CreateTable
CREATE TABLE "Recipient" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "letterId" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "addressee" TEXT,
    "position" INTEGER NOT NULL,
    "state" "RecipientState" NOT NULL DEFAULT 'draft',
    "deliveredOn" DATE,
    "receivedOn" DATE,
    "registeredOn" DATE,
    "promisedOn" DATE,
    "stateOn" DATE,
    "dueOn" DATE,
    "dueRuleId" TEXT,
    "dueRuleVersion" TEXT,
    "dueCalendar" TEXT,
    "dueByHand" BOOLEAN NOT NULL DEFAULT false,
    "ownerId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Recipient_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Ask" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "letterId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Ask_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "AskOutcome" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "askId" UUID NOT NULL,
    "recipientId" UUID NOT NULL,
    "outcome" "Outcome" NOT NULL,
    "passageId" UUID,
    "replyId" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "setById" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AskOutcome_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Reply" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "kind" "ReplyKind" NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "datedOn" DATE,
    "receivedOn" DATE NOT NULL,
    "channel" "Channel" NOT NULL,
    "theirReference" TEXT,
    "signatory" TEXT,
    "signatoryFunction" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "promisedOn" DATE,
    "readAt" TIMESTAMPTZ(3),
    "readById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reply_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "ReplyRecipient" (
    "workspaceId" UUID NOT NULL,
    "replyId" UUID NOT NULL,
    "recipientId" UUID NOT NULL,

    CONSTRAINT "ReplyRecipient_pkey" PRIMARY KEY ("workspaceId","replyId","recipientId")
);

-- CreateTable
CREATE TABLE "Source" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "title" TEXT NOT NULL,
    "datedOn" DATE NOT NULL,
    "url" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "SourcePublisher" (
    "workspaceId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SourcePublisher_pkey" PRIMARY KEY ("workspaceId","sourceId","institutionId")
);

-- CreateTable
CREATE TABLE "Document" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID,
    "letterId" UUID,
    "replyId" UUID,
    "sourceId" UUID,
    "recipientId" UUID,
    "role" "DocumentRole" NOT NULL DEFAULT 'main',
    "position" INTEGER NOT NULL DEFAULT 0,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "origin" "DocumentOrigin" NOT NULL,
    "textVersion" INTEGER,
    "readError" TEXT,
    "keptById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "DocumentText" (
    "workspaceId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "caseId" UUID,
    "origin" "TextOrigin" NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DocumentText_pkey" PRIMARY KEY ("workspaceId","documentId","version")
);

-- CreateTable
CREATE TABLE "Passage" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "textVersion" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "ranges" JSONB NOT NULL,
    "start" INTEGER NOT NULL,
    "paragraph" INTEGER,
    "page" INTEGER,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Commitment" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "passageId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "firmness" "Firmness" NOT NULL,
    "condition" TEXT,
    "madeOn" DATE NOT NULL,
    "dueOn" DATE,
    "dueText" TEXT,
    "nextCheckOn" DATE,
    "ownerId" UUID,
    "askId" UUID,
    "repeatsId" UUID,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Commitment_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "CommitmentInstitution" (
    "workspaceId" UUID NOT NULL,
    "commitmentId" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CommitmentInstitution_pkey" PRIMARY KEY ("workspaceId","commitmentId","institutionId")
);

-- CreateTable
CREATE TABLE "CommitmentUpdate" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "commitmentId" UUID NOT NULL,
    "status" "CommitmentState" NOT NULL,
    "reason" "StateReason",
    "madeOn" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "sourceDocumentId" UUID,
    "sourcePassageId" UUID,
    "sourceUrl" TEXT,
    "noSourceReason" TEXT,
    "withdrawsId" UUID,
    "memberId" UUID NOT NULL,
    "memberName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CommitmentUpdate_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "passageId" UUID NOT NULL,
    "summary" TEXT NOT NULL,
    "institutionId" UUID,
    "finding" "ClaimFinding" NOT NULL DEFAULT 'to_verify',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Reference" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "passageId" UUID NOT NULL,
    "citation" TEXT NOT NULL,
    "url" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reference_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "assigneeId" UUID,
    "dueOn" DATE NOT NULL,
    "doneOn" DATE,
    "result" TEXT NOT NULL DEFAULT '',
    "letterId" UUID,
    "recipientId" UUID,
    "replyId" UUID,
    "commitmentId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Event" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "type" TEXT NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "caseId" UUID,
    "subjectId" UUID NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Event_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Submission" (
    "workspaceId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "key" UUID NOT NULL,
    "result" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("workspaceId","memberId","key")
);

-- CreateTable
CREATE TABLE "FormDraft" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormDraft_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "CaseExport" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "items" JSONB NOT NULL,
    "preparedFor" TEXT NOT NULL DEFAULT '',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseExport_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "CaseExportFile" (
    "workspaceId" UUID NOT NULL,
    "exportId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "format" "ExportFormat" NOT NULL,
    "name" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "CaseExportFile_pkey" PRIMARY KEY ("workspaceId","exportId","format")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "SignInAttempt_key_at_idx" ON "SignInAttempt"("key", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Workspace_slug_key" ON "Workspace"("slug");

-- CreateIndex
CREATE INDEX "Member_userId_idx" ON "Member"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_workspaceId_userId_key" ON "Member"("workspaceId", "userId");

-- CreateIndex
CREATE INDEX "Invitation_tokenHash_idx" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_workspaceId_tokenHash_key" ON "Invitation"("workspaceId", "tokenHash");

-- CreateIndex
CREATE INDEX "Institution_workspaceId_parentId_idx" ON "Institution"("workspaceId", "parentId");

-- CreateIndex
CREATE UNIQUE INDEX "Institution_workspaceId_name_key" ON "Institution"("workspaceId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_workspaceId_name_key" ON "Organisation"("workspaceId", "name");

-- CreateIndex
CREATE INDEX "Case_workspaceId_openedOn_id_idx" ON "Case"("workspaceId", "openedOn", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Case_workspaceId_code_key" ON "Case"("workspaceId", "code");

-- CreateIndex
CREATE INDEX "CaseMember_workspaceId_memberId_idx" ON "CaseMember"("workspaceId", "memberId");

-- CreateIndex
CREATE INDEX "Note_workspaceId_caseId_createdAt_idx" ON "Note"("workspaceId", "caseId", "createdAt");

-- CreateIndex
CREATE INDEX "Letter_workspaceId_caseId_sentOn_idx" ON "Letter"("workspaceId", "caseId", "sentOn");

-- CreateIndex
CREATE INDEX "Letter_workspaceId_sentOn_id_idx" ON "Letter"("workspaceId", "sentOn" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Letter_workspaceId_kind_sentOn_id_idx" ON "Letter"("workspaceId", "kind", "sentOn" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "LetterSignatory_workspaceId_organisationId_idx" ON "LetterSignatory"("workspaceId", "organisationId");

-- CreateIndex
CREATE INDEX "Recipient_workspaceId_caseId_idx" ON "Recipient"("workspaceId", "caseId");

-- CreateIndex
CREATE INDEX "Recipient_workspaceId_institutionId_idx" ON "Recipient"("workspaceId", "institutionId");

-- CreateIndex
CREATE INDEX "Recipient_workspaceId_state_dueOn_id_idx" ON "Recipient"("workspaceId", "state", "dueOn", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Recipient_workspaceId_letterId_institutionId_key" ON "Recipient"("workspaceId", "letterId", "institutionId");

-- CreateIndex
CREATE INDEX "Ask_workspaceId_caseId_idx" ON "Ask"("workspaceId", "caseId");

-- CreateIndex
CREATE UNIQUE INDEX "Ask_workspaceId_letterId_number_key" ON "Ask"("workspaceId", "letterId", "number");

-- CreateIndex
CREATE INDEX "AskOutcome_workspaceId_caseId_idx" ON "AskOutcome"("workspaceId", "caseId");

-- CreateIndex
CREATE INDEX "AskOutcome_workspaceId_recipientId_idx" ON "AskOutcome"("workspaceId", "recipientId");

-- CreateIndex
CREATE INDEX "AskOutcome_workspaceId_passageId_idx" ON "AskOutcome"("workspaceId", "passageId");

-- CreateIndex
CREATE UNIQUE INDEX "AskOutcome_workspaceId_askId_recipientId_key" ON "AskOutcome"("workspaceId", "askId", "recipientId");

-- CreateIndex
CREATE INDEX "Reply_workspaceId_caseId_receivedOn_idx" ON "Reply"("workspaceId", "caseId", "receivedOn");

-- CreateIndex
CREATE INDEX "Reply_workspaceId_institutionId_idx" ON "Reply"("workspaceId", "institutionId");

-- CreateIndex
CREATE INDEX "Reply_workspaceId_receivedOn_id_idx" ON "Reply"("workspaceId", "receivedOn" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Reply_workspaceId_readAt_receivedOn_idx" ON "Reply"("workspaceId", "readAt", "receivedOn");

-- CreateIndex
CREATE INDEX "ReplyRecipient_workspaceId_recipientId_idx" ON "ReplyRecipient"("workspaceId", "recipientId");

-- CreateIndex
CREATE INDEX "Source_workspaceId_caseId_datedOn_idx" ON "Source"("workspaceId", "caseId", "datedOn");

-- CreateIndex
CREATE INDEX "SourcePublisher_workspaceId_institutionId_idx" ON "SourcePublisher"("workspaceId", "institutionId");

-- CreateIndex
CREATE INDEX "Document_workspaceId_caseId_idx" ON "Document"("workspaceId", "caseId");

-- CreateIndex
CREATE INDEX "Document_workspaceId_letterId_idx" ON "Document"("workspaceId", "letterId");

-- CreateIndex
CREATE INDEX "Document_workspaceId_replyId_idx" ON "Document"("workspaceId", "replyId");

-- CreateIndex
CREATE INDEX "Document_workspaceId_sourceId_idx" ON "Document"("workspaceId", "sourceId");

-- CreateIndex
CREATE INDEX "Document_workspaceId_recipientId_idx" ON "Document"("workspaceId", "recipientId");

-- CreateIndex
CREATE INDEX "Document_workspaceId_sha256_idx" ON "Document"("workspaceId", "sha256");

-- CreateIndex
CREATE INDEX "Passage_workspaceId_caseId_idx" ON "Passage"("workspaceId", "caseId");

-- CreateIndex
CREATE INDEX "Passage_workspaceId_documentId_start_idx" ON "Passage"("workspaceId", "documentId", "start");

-- CreateIndex
CREATE INDEX "Commitment_workspaceId_caseId_idx" ON "Commitment"("workspaceId", "caseId");

-- CreateIndex
CREATE INDEX "Commitment_workspaceId_documentId_idx" ON "Commitment"("workspaceId", "documentId");

-- CreateIndex
CREATE INDEX "Commitment_workspaceId_passageId_idx" ON "Commitment"("workspaceId", "passageId");

-- CreateIndex
CREATE INDEX "Commitment_workspaceId_nextCheckOn_id_idx" ON "Commitment"("workspaceId", "nextCheckOn", "id");

-- CreateIndex
CREATE INDEX "Commitment_workspaceId_dueOn_id_idx" ON "Commitment"("workspaceId", "dueOn", "id");

-- CreateIndex
CREATE INDEX "Commitment_workspaceId_madeOn_id_idx" ON "Commitment"("workspaceId", "madeOn", "id");

-- CreateIndex
CREATE INDEX "Commitment_workspaceId_ownerId_nextCheckOn_id_idx" ON "Commitment"("workspaceId", "ownerId", "nextCheckOn", "id");

-- CreateIndex
CREATE INDEX "CommitmentInstitution_workspaceId_institutionId_commitmentI_idx" ON "CommitmentInstitution"("workspaceId", "institutionId", "commitmentId");

-- CreateIndex
CREATE INDEX "CommitmentUpdate_workspaceId_commitmentId_createdAt_id_idx" ON "CommitmentUpdate"("workspaceId", "commitmentId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "CommitmentUpdate_workspaceId_caseId_madeOn_idx" ON "CommitmentUpdate"("workspaceId", "caseId", "madeOn");

-- CreateIndex
CREATE INDEX "CommitmentUpdate_workspaceId_withdrawsId_idx" ON "CommitmentUpdate"("workspaceId", "withdrawsId");

-- CreateIndex
CREATE INDEX "Claim_workspaceId_caseId_idx" ON "Claim"("workspaceId", "caseId");

-- CreateIndex
CREATE INDEX "Claim_workspaceId_documentId_idx" ON "Claim"("workspaceId", "documentId");

-- CreateIndex
CREATE INDEX "Claim_workspaceId_passageId_idx" ON "Claim"("workspaceId", "passageId");

-- CreateIndex
CREATE INDEX "Reference_workspaceId_caseId_idx" ON "Reference"("workspaceId", "caseId");

-- CreateIndex
CREATE INDEX "Reference_workspaceId_documentId_idx" ON "Reference"("workspaceId", "documentId");

-- CreateIndex
CREATE INDEX "Reference_workspaceId_passageId_idx" ON "Reference"("workspaceId", "passageId");

-- CreateIndex
CREATE INDEX "FollowUp_workspaceId_caseId_idx" ON "FollowUp"("workspaceId", "caseId");

-- CreateIndex
CREATE INDEX "FollowUp_workspaceId_doneOn_dueOn_id_idx" ON "FollowUp"("workspaceId", "doneOn", "dueOn", "id");

-- CreateIndex
CREATE INDEX "FollowUp_workspaceId_assigneeId_doneOn_dueOn_idx" ON "FollowUp"("workspaceId", "assigneeId", "doneOn", "dueOn");

-- CreateIndex
CREATE INDEX "FollowUp_workspaceId_commitmentId_idx" ON "FollowUp"("workspaceId", "commitmentId");

-- CreateIndex
CREATE INDEX "Event_workspaceId_caseId_at_id_idx" ON "Event"("workspaceId", "caseId", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Event_workspaceId_subjectId_at_idx" ON "Event"("workspaceId", "subjectId", "at" DESC);

-- CreateIndex
CREATE INDEX "FormDraft_workspaceId_memberId_idx" ON "FormDraft"("workspaceId", "memberId");

-- CreateIndex
CREATE INDEX "CaseExport_workspaceId_caseId_createdAt_idx" ON "CaseExport"("workspaceId", "caseId", "createdAt" DESC);

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "Member"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_workspaceId_usedById_fkey" FOREIGN KEY ("workspaceId", "usedById") REFERENCES "Member"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Institution" ADD CONSTRAINT "Institution_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Institution" ADD CONSTRAINT "Institution_workspaceId_parentId_fkey" FOREIGN KEY ("workspaceId", "parentId") REFERENCES "Institution"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_workspaceId_leadId_fkey" FOREIGN KEY ("workspaceId", "leadId") REFERENCES "Member"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CaseMember" ADD CONSTRAINT "CaseMember_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseMember" ADD CONSTRAINT "CaseMember_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_workspaceId_authorId_fkey" FOREIGN KEY ("workspaceId", "authorId") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterSignatory" ADD CONSTRAINT "LetterSignatory_workspaceId_letterId_fkey" FOREIGN KEY ("workspaceId", "letterId") REFERENCES "Letter"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterSignatory" ADD CONSTRAINT "LetterSignatory_workspaceId_organisationId_fkey" FOREIGN KEY ("workspaceId", "organisationId") REFERENCES "Organisation"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recipient" ADD CONSTRAINT "Recipient_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recipient" ADD CONSTRAINT "Recipient_workspaceId_letterId_fkey" FOREIGN KEY ("workspaceId", "letterId") REFERENCES "Letter"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recipient" ADD CONSTRAINT "Recipient_workspaceId_institutionId_fkey" FOREIGN KEY ("workspaceId", "institutionId") REFERENCES "Institution"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ask" ADD CONSTRAINT "Ask_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ask" ADD CONSTRAINT "Ask_workspaceId_letterId_fkey" FOREIGN KEY ("workspaceId", "letterId") REFERENCES "Letter"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AskOutcome" ADD CONSTRAINT "AskOutcome_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AskOutcome" ADD CONSTRAINT "AskOutcome_workspaceId_askId_fkey" FOREIGN KEY ("workspaceId", "askId") REFERENCES "Ask"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AskOutcome" ADD CONSTRAINT "AskOutcome_workspaceId_recipientId_fkey" FOREIGN KEY ("workspaceId", "recipientId") REFERENCES "Recipient"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AskOutcome" ADD CONSTRAINT "AskOutcome_workspaceId_passageId_fkey" FOREIGN KEY ("workspaceId", "passageId") REFERENCES "Passage"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "AskOutcome" ADD CONSTRAINT "AskOutcome_workspaceId_replyId_fkey" FOREIGN KEY ("workspaceId", "replyId") REFERENCES "Reply"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "AskOutcome" ADD CONSTRAINT "AskOutcome_workspaceId_setById_fkey" FOREIGN KEY ("workspaceId", "setById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_workspaceId_institutionId_fkey" FOREIGN KEY ("workspaceId", "institutionId") REFERENCES "Institution"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_workspaceId_readById_fkey" FOREIGN KEY ("workspaceId", "readById") REFERENCES "Member"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ReplyRecipient" ADD CONSTRAINT "ReplyRecipient_workspaceId_replyId_fkey" FOREIGN KEY ("workspaceId", "replyId") REFERENCES "Reply"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReplyRecipient" ADD CONSTRAINT "ReplyRecipient_workspaceId_recipientId_fkey" FOREIGN KEY ("workspaceId", "recipientId") REFERENCES "Recipient"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourcePublisher" ADD CONSTRAINT "SourcePublisher_workspaceId_sourceId_fkey" FOREIGN KEY ("workspaceId", "sourceId") REFERENCES "Source"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourcePublisher" ADD CONSTRAINT "SourcePublisher_workspaceId_institutionId_fkey" FOREIGN KEY ("workspaceId", "institutionId") REFERENCES "Institution"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_workspaceId_letterId_fkey" FOREIGN KEY ("workspaceId", "letterId") REFERENCES "Letter"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_workspaceId_replyId_fkey" FOREIGN KEY ("workspaceId", "replyId") REFERENCES "Reply"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_workspaceId_sourceId_fkey" FOREIGN KEY ("workspaceId", "sourceId") REFERENCES "Source"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_workspaceId_recipientId_fkey" FOREIGN KEY ("workspaceId", "recipientId") REFERENCES "Recipient"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_workspaceId_keptById_fkey" FOREIGN KEY ("workspaceId", "keptById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentText" ADD CONSTRAINT "DocumentText_workspaceId_documentId_fkey" FOREIGN KEY ("workspaceId", "documentId") REFERENCES "Document"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_workspaceId_documentId_fkey" FOREIGN KEY ("workspaceId", "documentId") REFERENCES "Document"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_workspaceId_documentId_fkey" FOREIGN KEY ("workspaceId", "documentId") REFERENCES "Document"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_workspaceId_passageId_fkey" FOREIGN KEY ("workspaceId", "passageId") REFERENCES "Passage"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_workspaceId_ownerId_fkey" FOREIGN KEY ("workspaceId", "ownerId") REFERENCES "Member"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_workspaceId_askId_fkey" FOREIGN KEY ("workspaceId", "askId") REFERENCES "Ask"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_workspaceId_repeatsId_fkey" FOREIGN KEY ("workspaceId", "repeatsId") REFERENCES "Commitment"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CommitmentInstitution" ADD CONSTRAINT "CommitmentInstitution_workspaceId_commitmentId_fkey" FOREIGN KEY ("workspaceId", "commitmentId") REFERENCES "Commitment"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentInstitution" ADD CONSTRAINT "CommitmentInstitution_workspaceId_institutionId_fkey" FOREIGN KEY ("workspaceId", "institutionId") REFERENCES "Institution"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentUpdate" ADD CONSTRAINT "CommitmentUpdate_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentUpdate" ADD CONSTRAINT "CommitmentUpdate_workspaceId_commitmentId_fkey" FOREIGN KEY ("workspaceId", "commitmentId") REFERENCES "Commitment"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentUpdate" ADD CONSTRAINT "CommitmentUpdate_workspaceId_sourceDocumentId_fkey" FOREIGN KEY ("workspaceId", "sourceDocumentId") REFERENCES "Document"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CommitmentUpdate" ADD CONSTRAINT "CommitmentUpdate_workspaceId_sourcePassageId_fkey" FOREIGN KEY ("workspaceId", "sourcePassageId") REFERENCES "Passage"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CommitmentUpdate" ADD CONSTRAINT "CommitmentUpdate_workspaceId_withdrawsId_fkey" FOREIGN KEY ("workspaceId", "withdrawsId") REFERENCES "CommitmentUpdate"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CommitmentUpdate" ADD CONSTRAINT "CommitmentUpdate_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_workspaceId_documentId_fkey" FOREIGN KEY ("workspaceId", "documentId") REFERENCES "Document"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_workspaceId_passageId_fkey" FOREIGN KEY ("workspaceId", "passageId") REFERENCES "Passage"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_workspaceId_institutionId_fkey" FOREIGN KEY ("workspaceId", "institutionId") REFERENCES "Institution"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reference" ADD CONSTRAINT "Reference_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reference" ADD CONSTRAINT "Reference_workspaceId_documentId_fkey" FOREIGN KEY ("workspaceId", "documentId") REFERENCES "Document"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reference" ADD CONSTRAINT "Reference_workspaceId_passageId_fkey" FOREIGN KEY ("workspaceId", "passageId") REFERENCES "Passage"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reference" ADD CONSTRAINT "Reference_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_workspaceId_assigneeId_fkey" FOREIGN KEY ("workspaceId", "assigneeId") REFERENCES "Member"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_workspaceId_letterId_fkey" FOREIGN KEY ("workspaceId", "letterId") REFERENCES "Letter"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_workspaceId_recipientId_fkey" FOREIGN KEY ("workspaceId", "recipientId") REFERENCES "Recipient"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_workspaceId_replyId_fkey" FOREIGN KEY ("workspaceId", "replyId") REFERENCES "Reply"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_workspaceId_commitmentId_fkey" FOREIGN KEY ("workspaceId", "commitmentId") REFERENCES "Commitment"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormDraft" ADD CONSTRAINT "FormDraft_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormDraft" ADD CONSTRAINT "FormDraft_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseExport" ADD CONSTRAINT "CaseExport_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseExport" ADD CONSTRAINT "CaseExport_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseExportFile" ADD CONSTRAINT "CaseExportFile_workspaceId_exportId_fkey" FOREIGN KEY ("workspaceId", "exportId") REFERENCES "CaseExport"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
