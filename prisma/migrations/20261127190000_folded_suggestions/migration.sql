-- What was folded away for the kind of its text is told from what is weak by itself: of a source it is offered.
ALTER TABLE "Suggestion" ADD COLUMN "isFolded" BOOLEAN NOT NULL DEFAULT false;

-- Of rows from before: what is weak in such a text though its score reaches the cut, which every fitting of weights has
-- in common.
-- Walls that are forced hold the owner of the tables off too; for this moment they are not.
ALTER TABLE "Suggestion" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Document" NO FORCE ROW LEVEL SECURITY;
UPDATE "Suggestion" s SET "isFolded" = true
FROM "Document" d
WHERE d."workspaceId" = s."workspaceId" AND d."id" = s."documentId"
  AND d."facts" #>> '{meta,documentKind}' IN ('other', 'automatic')
  AND s."tier" = 'weak'
  AND s."score" >= CASE s."kind" WHEN 'commitment' THEN 0.45 WHEN 'claim' THEN 0.4 WHEN 'refusal' THEN 0.4 END;
ALTER TABLE "Suggestion" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Document" FORCE ROW LEVEL SECURITY;
