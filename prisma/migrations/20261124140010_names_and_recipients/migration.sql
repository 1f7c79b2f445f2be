-- One entry a name, whatever its capitals and in every script; two who add the same at once make one. Where a directory
-- holds a name twice already, the later entries are numbered.
ALTER TABLE "Institution" NO FORCE ROW LEVEL SECURITY;
UPDATE "Institution" i SET "name" = i."name" || ' (' || twin.number || ')'
FROM (
  SELECT "workspaceId", "id", row_number() OVER (
    PARTITION BY "workspaceId", lower("name" COLLATE "und-x-icu") ORDER BY "createdAt", "id") AS number
  FROM "Institution"
) twin
WHERE twin.number > 1 AND twin."workspaceId" = i."workspaceId" AND twin."id" = i."id";
ALTER TABLE "Institution" FORCE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX institution_name_once ON "Institution" ("workspaceId", lower("name" COLLATE "und-x-icu"));

-- Two office-holders of one institution are two recipients, each with a clock; the same one twice is one.
DROP INDEX "Recipient_workspaceId_letterId_institutionId_key";
CREATE UNIQUE INDEX recipient_once ON "Recipient"
  ("workspaceId", "letterId", "institutionId", lower(COALESCE("addressee", '') COLLATE "und-x-icu"));

-- A recipient that a sent letter reached later has a day of sending of its own.
ALTER TABLE "Recipient" ADD COLUMN "sentOn" DATE;

-- The directory is read by roots, in the order of names.
CREATE INDEX institution_roots ON "Institution" ("workspaceId", "name", "id") WHERE "parentId" IS NULL;
