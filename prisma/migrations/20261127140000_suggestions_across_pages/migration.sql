-- A sentence that goes on over the end of a page stands in parts: all of them, [{start,end}], beside the longest; null where
-- the passage stands in one piece.
ALTER TABLE "Suggestion" ADD COLUMN "ranges" JSONB;
