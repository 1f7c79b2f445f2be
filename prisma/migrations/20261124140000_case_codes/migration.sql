-- The last number that a year's case codes have reached. Hidden cases count too: whoever opens a case gets a code that is
-- free, whatever they may see.
CREATE TABLE "CaseCodeCounter" (
    "workspaceId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "CaseCodeCounter_pkey" PRIMARY KEY ("workspaceId", "year")
);
ALTER TABLE "CaseCodeCounter" ADD CONSTRAINT "CaseCodeCounter_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Walls that are forced hold the owner of the tables off too; for the moment of counting they are not forced.
ALTER TABLE "Case" NO FORCE ROW LEVEL SECURITY;
INSERT INTO "CaseCodeCounter" ("workspaceId", "year", "last")
SELECT "workspaceId", left("code", 4)::int, max(substr("code", 6)::int)
FROM "Case" WHERE "code" ~ '^[0-9]{4}-[0-9]{1,4}$' GROUP BY 1, 2;
ALTER TABLE "Case" FORCE ROW LEVEL SECURITY;

SELECT answerable_protect('"CaseCodeCounter"');
