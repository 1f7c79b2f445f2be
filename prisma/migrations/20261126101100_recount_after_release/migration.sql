-- Due days are derived again when a release brings other rules or calendars. Nobody of the workspace asks for that.
ALTER TYPE "RecountCause" ADD VALUE 'release';
ALTER TABLE "Recount" ALTER COLUMN "requestedById" DROP NOT NULL;

-- By which rules and calendars of the product the open days were last derived: a digest for each. Null: not known.
ALTER TABLE "Workspace" ADD COLUMN "shippedBook" JSONB;
