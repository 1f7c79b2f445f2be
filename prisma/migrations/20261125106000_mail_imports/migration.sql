-- Mail that comes in by the archive or from a mailbox: what was taken in, each mail of it, what it probably is, and what
-- was done with it. Nothing of it is on the record before a person files it.
CREATE TYPE "MailOrigin" AS ENUM ('files', 'mailbox');
CREATE TYPE "MailDirection" AS ENUM ('ours', 'theirs', 'unknown');
CREATE TYPE "MailState" AS ENUM ('waiting', 'filed', 'set_aside', 'duplicate');
CREATE TYPE "MailAction" AS ENUM ('reply', 'letter', 'delivery_failed', 'proof');
CREATE TYPE "MailDeedKind" AS ENUM ('reply', 'letter', 'delivery_failed', 'proof', 'set_aside', 'duplicate', 'moved', 'split', 'merged');

-- Whose mail is ours: addresses, and domains that begin with an at sign.
CREATE TABLE "MailSetting" (
    "workspaceId" UUID NOT NULL,
    "addresses" TEXT[] NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MailSetting_pkey" PRIMARY KEY ("workspaceId")
);
ALTER TABLE "MailSetting" ADD CONSTRAINT "MailSetting_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
SELECT answerable_protect('"MailSetting"');

CREATE TABLE "MailImport" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "origin" "MailOrigin" NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sortedAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "MailImport_pkey" PRIMARY KEY ("workspaceId", "id")
);
ALTER TABLE "MailImport" ADD CONSTRAINT "MailImport_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "MailImport_workspaceId_createdAt_idx" ON "MailImport"("workspaceId", "createdAt" DESC);
SELECT answerable_protect('"MailImport"');

-- The files that an import was made of; from a mailbox, with the number that its server gave the mail.
CREATE TABLE "MailImportFile" (
    "workspaceId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "mailboxId" UUID,
    "uidValidity" BIGINT,
    "uid" BIGINT,

    CONSTRAINT "MailImportFile_pkey" PRIMARY KEY ("workspaceId", "documentId")
);
ALTER TABLE "MailImportFile" ADD CONSTRAINT "MailImportFile_workspaceId_importId_fkey" FOREIGN KEY ("workspaceId", "importId") REFERENCES "MailImport"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MailImportFile" ADD CONSTRAINT "MailImportFile_workspaceId_documentId_fkey" FOREIGN KEY ("workspaceId", "documentId") REFERENCES "Document"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "MailImportFile_workspaceId_importId_idx" ON "MailImportFile"("workspaceId", "importId");
CREATE UNIQUE INDEX "MailImportFile_workspaceId_mailboxId_uidValidity_uid_key" ON "MailImportFile"("workspaceId", "mailboxId", "uidValidity", "uid");
SELECT answerable_protect('"MailImportFile"');

-- One mail, or one file that lay beside mails. Its case is that of what it was filed as; while it waits, the restricted case
-- that it surely belongs to, so that it is as hidden as that case.
CREATE TABLE "MailItem" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "caseId" UUID,
    "state" "MailState" NOT NULL DEFAULT 'waiting',
    "direction" "MailDirection" NOT NULL DEFAULT 'unknown',
    "threadKey" TEXT NOT NULL,
    "messageId" TEXT,
    "sentAt" TIMESTAMPTZ(3),
    "isSure" BOOLEAN NOT NULL DEFAULT false,
    "duplicateOfId" UUID,
    "splitFromId" UUID,
    "replyId" UUID,
    "letterId" UUID,
    "recipientId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MailItem_pkey" PRIMARY KEY ("workspaceId", "id")
);
ALTER TABLE "MailItem" ADD CONSTRAINT "MailItem_workspaceId_importId_fkey" FOREIGN KEY ("workspaceId", "importId") REFERENCES "MailImport"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MailItem" ADD CONSTRAINT "MailItem_workspaceId_documentId_fkey" FOREIGN KEY ("workspaceId", "documentId") REFERENCES "Document"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MailItem" ADD CONSTRAINT "MailItem_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "MailItem" ADD CONSTRAINT "MailItem_workspaceId_replyId_fkey" FOREIGN KEY ("workspaceId", "replyId") REFERENCES "Reply"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "MailItem" ADD CONSTRAINT "MailItem_workspaceId_letterId_fkey" FOREIGN KEY ("workspaceId", "letterId") REFERENCES "Letter"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "MailItem" ADD CONSTRAINT "MailItem_workspaceId_recipientId_fkey" FOREIGN KEY ("workspaceId", "recipientId") REFERENCES "Recipient"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
CREATE UNIQUE INDEX "MailItem_workspaceId_documentId_key" ON "MailItem"("workspaceId", "documentId");
CREATE INDEX "MailItem_workspaceId_importId_idx" ON "MailItem"("workspaceId", "importId");
CREATE INDEX "MailItem_workspaceId_state_sentAt_idx" ON "MailItem"("workspaceId", "state", "sentAt");
CREATE INDEX "MailItem_workspaceId_messageId_idx" ON "MailItem"("workspaceId", "messageId");
CREATE INDEX "MailItem_workspaceId_threadKey_idx" ON "MailItem"("workspaceId", "threadKey");
CREATE INDEX "MailItem_workspaceId_replyId_idx" ON "MailItem"("workspaceId", "replyId");
CREATE INDEX "MailItem_workspaceId_letterId_idx" ON "MailItem"("workspaceId", "letterId");
CREATE INDEX "MailItem_workspaceId_recipientId_idx" ON "MailItem"("workspaceId", "recipientId");
SELECT answerable_protect('"MailItem"', 'caseId');

-- What a waiting mail probably is, the most probable first, each with its reason. Hidden with its case.
CREATE TABLE "MailGuess" (
    "workspaceId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "action" "MailAction" NOT NULL,
    "caseId" UUID NOT NULL,
    "letterId" UUID,
    "recipientIds" UUID[] NOT NULL DEFAULT '{}',
    "reason" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "MailGuess_pkey" PRIMARY KEY ("workspaceId", "itemId", "position")
);
ALTER TABLE "MailGuess" ADD CONSTRAINT "MailGuess_workspaceId_itemId_fkey" FOREIGN KEY ("workspaceId", "itemId") REFERENCES "MailItem"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MailGuess" ADD CONSTRAINT "MailGuess_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MailGuess" ADD CONSTRAINT "MailGuess_workspaceId_letterId_fkey" FOREIGN KEY ("workspaceId", "letterId") REFERENCES "Letter"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "MailGuess_workspaceId_letterId_idx" ON "MailGuess"("workspaceId", "letterId");
SELECT answerable_protect('"MailGuess"', 'caseId');

-- One deed on a mail, with what was before, so that it can be undone.
CREATE TABLE "MailDeed" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "caseId" UUID,
    "kind" "MailDeedKind" NOT NULL,
    "trace" JSONB NOT NULL DEFAULT '{}',
    "memberId" UUID NOT NULL,
    "memberName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "MailDeed_pkey" PRIMARY KEY ("workspaceId", "id")
);
ALTER TABLE "MailDeed" ADD CONSTRAINT "MailDeed_workspaceId_itemId_fkey" FOREIGN KEY ("workspaceId", "itemId") REFERENCES "MailItem"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MailDeed" ADD CONSTRAINT "MailDeed_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "MailDeed_workspaceId_itemId_createdAt_idx" ON "MailDeed"("workspaceId", "itemId", "createdAt" DESC);
SELECT answerable_protect('"MailDeed"', 'caseId');

-- How far a mailbox has been read. Its address stands in the environment of the installation, never here.
CREATE TABLE "Mailbox" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "uidValidity" BIGINT,
    "lastUid" BIGINT NOT NULL DEFAULT 0,
    "polledAt" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "Mailbox_pkey" PRIMARY KEY ("workspaceId", "id")
);
ALTER TABLE "Mailbox" ADD CONSTRAINT "Mailbox_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX "Mailbox_workspaceId_key_key" ON "Mailbox"("workspaceId", "key");
SELECT answerable_protect('"Mailbox"');

-- Which mail on the record has this Message-ID: asked for every mail that comes in.
CREATE INDEX "Document_workspaceId_message_idx" ON "Document"("workspaceId", (("facts" -> 'mail' ->> 'messageId')))
  WHERE ("facts" -> 'mail' ->> 'messageId') IS NOT NULL;
