-- When the sample content of a case was whole: what came later somebody brought, and the note of the sample says nothing of it.
ALTER TABLE "Case" ADD COLUMN "sampleUntil" TIMESTAMPTZ(3);
