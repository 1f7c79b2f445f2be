-- The days by which commitments are sorted stand beside each institution too, kept by the database itself: the list of one
-- institution is then read in its order from an index, and not gathered and sorted whole.
ALTER TABLE "CommitmentInstitution"
  ADD COLUMN "nextCheckOn" DATE,
  ADD COLUMN "dueOn" DATE,
  ADD COLUMN "madeOn" DATE;

-- Forced row-level security also binds the owner, who would fill in no row.
ALTER TABLE "CommitmentInstitution" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Commitment" NO FORCE ROW LEVEL SECURITY;
UPDATE "CommitmentInstitution" ci SET "nextCheckOn" = c."nextCheckOn", "dueOn" = c."dueOn", "madeOn" = c."madeOn"
  FROM "Commitment" c WHERE c."workspaceId" = ci."workspaceId" AND c."id" = ci."commitmentId";
ALTER TABLE "CommitmentInstitution" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Commitment" FORCE ROW LEVEL SECURITY;

CREATE FUNCTION answerable_days_of_commitment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT c."nextCheckOn", c."dueOn", c."madeOn" INTO NEW."nextCheckOn", NEW."dueOn", NEW."madeOn"
    FROM "Commitment" c WHERE c."workspaceId" = NEW."workspaceId" AND c."id" = NEW."commitmentId";
  RETURN NEW;
END $$;
CREATE TRIGGER days_of_commitment BEFORE INSERT ON "CommitmentInstitution"
  FOR EACH ROW EXECUTE FUNCTION answerable_days_of_commitment();

CREATE FUNCTION answerable_days_to_institutions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "CommitmentInstitution" SET "nextCheckOn" = NEW."nextCheckOn", "dueOn" = NEW."dueOn", "madeOn" = NEW."madeOn"
    WHERE "workspaceId" = NEW."workspaceId" AND "commitmentId" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER days_to_institutions AFTER UPDATE OF "nextCheckOn", "dueOn", "madeOn" ON "Commitment"
  FOR EACH ROW
  WHEN ((OLD."nextCheckOn", OLD."dueOn", OLD."madeOn") IS DISTINCT FROM (NEW."nextCheckOn", NEW."dueOn", NEW."madeOn"))
  EXECUTE FUNCTION answerable_days_to_institutions();

CREATE INDEX "CommitmentInstitution_by_check" ON "CommitmentInstitution"("workspaceId", "institutionId", "nextCheckOn", "commitmentId");
CREATE INDEX "CommitmentInstitution_by_due" ON "CommitmentInstitution"("workspaceId", "institutionId", "dueOn", "commitmentId");
CREATE INDEX "CommitmentInstitution_by_made" ON "CommitmentInstitution"("workspaceId", "institutionId", "madeOn", "commitmentId");
