-- The language of a member's mails and calendar titles. No check names the languages: a release may write more of them.
ALTER TABLE "ReminderSetting" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'en';
