-- A check that comes again: when it is done, the next one is planned.
ALTER TABLE "FollowUp" ADD COLUMN "everyMonths" INTEGER;
ALTER TABLE "FollowUp" ADD CONSTRAINT follow_up_comes_again CHECK ("everyMonths" IS NULL OR "everyMonths" BETWEEN 1 AND 24);
