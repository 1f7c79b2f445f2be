-- What a job does with an import of mails while somebody waits, and how it ended when all its tries did.
CREATE TYPE "MailWork" AS ENUM ('filing', 'undoing');
ALTER TABLE "MailImport" ADD COLUMN "failedAt" TIMESTAMPTZ(3);
ALTER TABLE "MailImport" ADD COLUMN "work" "MailWork";
ALTER TABLE "MailImport" ADD COLUMN "workDone" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "MailImport" ADD COLUMN "workLeft" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "MailImport" ADD COLUMN "workAll" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "MailImport" ADD COLUMN "workEndedAt" TIMESTAMPTZ(3);
ALTER TABLE "MailImport" ADD COLUMN "workFailure" TEXT;

-- A recount that could not be brought to its end says so, and can be asked for again.
ALTER TABLE "Recount" ADD COLUMN "failedAt" TIMESTAMPTZ(3);
