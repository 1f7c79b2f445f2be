-- Full text: one entry for each thing that can be found, in the words of its language, accents aside.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- A configuration for each language that PostgreSQL can take to its stems; the others are searched word by word.
DO $$
DECLARE
  language record;
  stems text;
BEGIN
  FOR language IN SELECT * FROM (VALUES
    ('simple', 'simple'), ('ar', 'arabic'), ('ca', 'catalan'), ('da', 'danish'), ('de', 'german'), ('el', 'greek'),
    ('en', 'english'), ('es', 'spanish'), ('et', 'estonian'), ('eu', 'basque'), ('fi', 'finnish'), ('fr', 'french'),
    ('ga', 'irish'), ('hi', 'hindi'), ('hu', 'hungarian'), ('hy', 'armenian'), ('id', 'indonesian'), ('it', 'italian'),
    ('lt', 'lithuanian'), ('ne', 'nepali'), ('nl', 'dutch'), ('no', 'norwegian'), ('pt', 'portuguese'), ('ro', 'romanian'),
    ('ru', 'russian'), ('sr', 'serbian'), ('sv', 'swedish'), ('ta', 'tamil'), ('tr', 'turkish'), ('yi', 'yiddish')
  ) AS known (code, name)
  LOOP
    CONTINUE WHEN NOT EXISTS (SELECT FROM pg_ts_config WHERE cfgnamespace = 'pg_catalog'::regnamespace AND cfgname = language.name);
    EXECUTE format('CREATE TEXT SEARCH CONFIGURATION public.%I (COPY = pg_catalog.%I)', 'answerable_' || language.code, language.name);
    stems := CASE language.name WHEN 'simple' THEN 'simple' ELSE language.name || '_stem' END;
    EXECUTE format('ALTER TEXT SEARCH CONFIGURATION public.%I ALTER MAPPING FOR hword, hword_part, word WITH unaccent, %I',
      'answerable_' || language.code, stems);
  END LOOP;
END $$;

CREATE FUNCTION answerable_search_language(given text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT COALESCE((
    SELECT substr(cfgname, 12) FROM pg_ts_config
    WHERE cfgnamespace = 'public'::regnamespace AND cfgname = 'answerable_' || substring(lower(given) FROM '^[a-z]{2}')
  ), 'simple')
$$;

CREATE TABLE "SearchEntry" (
  "workspaceId" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "subjectId" UUID NOT NULL,
  "caseId" UUID,
  "language" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "reference" TEXT NOT NULL,
  "on" DATE,
  "words" tsvector NOT NULL,

  CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("workspaceId", "kind", "subjectId")
);
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "SearchEntry_workspaceId_caseId_idx" ON "SearchEntry" ("workspaceId", "caseId");
SELECT answerable_protect('"SearchEntry"', 'caseId');

-- What is written in the documents of one letter, reply or source, or lies on a case by itself. A bound, because a
-- tsvector holds one megabyte.
CREATE FUNCTION answerable_text_of(workspace uuid, about text, thing uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT left(string_agg(left(t."text", 250000), E'\n' ORDER BY d."role", d."position", d."id"), 250000)
  FROM "Document" d
  JOIN "DocumentText" t ON t."workspaceId" = d."workspaceId" AND t."documentId" = d."id" AND t."version" = d."textVersion"
  WHERE d."workspaceId" = workspace AND CASE about
    WHEN 'letter' THEN d."letterId" = thing
    WHEN 'reply' THEN d."replyId" = thing
    WHEN 'source' THEN d."sourceId" = thing
    ELSE d."caseId" = thing AND num_nonnulls(d."letterId", d."replyId", d."sourceId") = 0
  END
$$;

CREATE FUNCTION answerable_index(workspace uuid, about text, thing uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  entry record;
  config regconfig;
  spoken text;
BEGIN
  IF about = 'letter' THEN
    SELECT "caseId", "subject" AS title, COALESCE("ourReference", '') AS reference, COALESCE("sentOn", "datedOn") AS dated,
      "language", '' AS more INTO entry FROM "Letter" WHERE "workspaceId" = workspace AND "id" = thing;
  ELSIF about = 'reply' THEN
    SELECT r."caseId", COALESCE(NULLIF(r."subject", ''), i."name") AS title, COALESCE(r."theirReference", '') AS reference,
      r."receivedOn" AS dated, r."language", concat_ws(' ', i."name", i."shortName", r."signatory") AS more INTO entry
    FROM "Reply" r JOIN "Institution" i ON i."workspaceId" = r."workspaceId" AND i."id" = r."institutionId"
    WHERE r."workspaceId" = workspace AND r."id" = thing;
  ELSIF about = 'source' THEN
    SELECT "caseId", "title", '' AS reference, "datedOn" AS dated, "language", COALESCE("url", '') AS more INTO entry
    FROM "Source" WHERE "workspaceId" = workspace AND "id" = thing;
  ELSIF about = 'commitment' THEN
    SELECT c."caseId", c."title", '' AS reference, c."madeOn" AS dated,
      COALESCE(r."language", s."language", l."language") AS "language", p."quote" AS more INTO entry
    FROM "Commitment" c
    JOIN "Passage" p ON p."workspaceId" = c."workspaceId" AND p."id" = c."passageId"
    JOIN "Document" d ON d."workspaceId" = c."workspaceId" AND d."id" = c."documentId"
    LEFT JOIN "Reply" r ON r."workspaceId" = d."workspaceId" AND r."id" = d."replyId"
    LEFT JOIN "Source" s ON s."workspaceId" = d."workspaceId" AND s."id" = d."sourceId"
    LEFT JOIN "Letter" l ON l."workspaceId" = d."workspaceId" AND l."id" = d."letterId"
    WHERE c."workspaceId" = workspace AND c."id" = thing AND c."takenBackAt" IS NULL;
  ELSIF about = 'case' THEN
    SELECT c."id" AS "caseId", c."title", c."code" AS reference, c."openedOn" AS dated, w."locale" AS "language",
      concat_ws(' ', c."question", c."summary", array_to_string(c."tags", ' ')) AS more INTO entry
    FROM "Case" c JOIN "Workspace" w ON w."id" = c."workspaceId" WHERE c."workspaceId" = workspace AND c."id" = thing;
  ELSE
    SELECT NULL::uuid AS "caseId", "name" AS title, COALESCE("place", '') AS reference, NULL::date AS dated,
      'simple' AS "language", COALESCE("shortName", '') AS more INTO entry
    FROM "Institution" WHERE "workspaceId" = workspace AND "id" = thing;
  END IF;

  DELETE FROM "SearchEntry" WHERE "workspaceId" = workspace AND "kind" = about AND "subjectId" = thing;
  IF entry.title IS NULL THEN RETURN; END IF;
  spoken := answerable_search_language(entry."language");
  config := ('public.answerable_' || spoken)::regconfig;
  INSERT INTO "SearchEntry" ("workspaceId", "kind", "subjectId", "caseId", "language", "title", "reference", "on", "words")
  VALUES (workspace, about, thing, entry."caseId", spoken, entry.title, entry.reference, entry.dated,
    setweight(to_tsvector(config, entry.title), 'A')
    || setweight(to_tsvector('public.answerable_simple', entry.reference), 'A')
    || setweight(to_tsvector(config, entry.more), 'B')
    || CASE WHEN about IN ('letter', 'reply', 'source', 'case')
         THEN to_tsvector(config, COALESCE(answerable_text_of(workspace, about, thing), '')) ELSE ''::tsvector END)
  ON CONFLICT ("workspaceId", "kind", "subjectId") DO NOTHING;
END $$;

-- The kind is the trigger's argument.
CREATE FUNCTION answerable_index_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM "SearchEntry" WHERE "workspaceId" = OLD."workspaceId" AND "kind" = TG_ARGV[0] AND "subjectId" = OLD."id";
  ELSE
    PERFORM answerable_index(NEW."workspaceId", TG_ARGV[0], NEW."id");
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION answerable_index_document(d "Document") RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF d."letterId" IS NOT NULL THEN PERFORM answerable_index(d."workspaceId", 'letter', d."letterId");
  ELSIF d."replyId" IS NOT NULL THEN PERFORM answerable_index(d."workspaceId", 'reply', d."replyId");
  ELSIF d."sourceId" IS NOT NULL THEN PERFORM answerable_index(d."workspaceId", 'source', d."sourceId");
  ELSIF d."caseId" IS NOT NULL THEN PERFORM answerable_index(d."workspaceId", 'case', d."caseId");
  END IF;
END $$;

CREATE FUNCTION answerable_document_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."textVersion" IS NOT NULL THEN PERFORM answerable_index_document(OLD); END IF;
  IF TG_OP <> 'DELETE' AND NEW."textVersion" IS NOT NULL THEN PERFORM answerable_index_document(NEW); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION answerable_text_came() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  parent "Document";
BEGIN
  SELECT * INTO parent FROM "Document" WHERE "workspaceId" = NEW."workspaceId" AND "id" = NEW."documentId";
  IF parent."textVersion" = NEW."version" THEN PERFORM answerable_index_document(parent); END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER search_entry AFTER INSERT OR DELETE OR UPDATE OF "caseId", "subject", "ourReference", "sentOn", "datedOn", "language"
  ON "Letter" FOR EACH ROW EXECUTE FUNCTION answerable_index_row('letter');
CREATE TRIGGER search_entry AFTER INSERT OR DELETE OR UPDATE OF "caseId", "institutionId", "subject", "theirReference", "receivedOn", "language", "signatory"
  ON "Reply" FOR EACH ROW EXECUTE FUNCTION answerable_index_row('reply');
CREATE TRIGGER search_entry AFTER INSERT OR DELETE OR UPDATE OF "caseId", "title", "datedOn", "url", "language"
  ON "Source" FOR EACH ROW EXECUTE FUNCTION answerable_index_row('source');
CREATE TRIGGER search_entry AFTER INSERT OR DELETE OR UPDATE OF "caseId", "title", "madeOn", "passageId", "takenBackAt"
  ON "Commitment" FOR EACH ROW EXECUTE FUNCTION answerable_index_row('commitment');
CREATE TRIGGER search_entry AFTER INSERT OR DELETE OR UPDATE OF "title", "code", "question", "summary", "tags", "openedOn"
  ON "Case" FOR EACH ROW EXECUTE FUNCTION answerable_index_row('case');
CREATE TRIGGER search_entry AFTER INSERT OR DELETE OR UPDATE OF "name", "shortName", "place"
  ON "Institution" FOR EACH ROW EXECUTE FUNCTION answerable_index_row('institution');
CREATE TRIGGER search_entry AFTER INSERT OR DELETE OR UPDATE OF "textVersion", "caseId", "letterId", "replyId", "sourceId"
  ON "Document" FOR EACH ROW EXECUTE FUNCTION answerable_document_moved();
CREATE TRIGGER search_entry AFTER INSERT OR UPDATE OF "text"
  ON "DocumentText" FOR EACH ROW EXECUTE FUNCTION answerable_text_came();

-- What is on the record already. Walls that are forced hold the owner of the tables off too; for this moment they are not.
DO $$
DECLARE
  walled text;
  walls CONSTANT text[] := ARRAY['Workspace', 'Letter', 'Reply', 'Source', 'Commitment', 'Case', 'Institution', 'Passage', 'Document', 'DocumentText', 'SearchEntry'];
BEGIN
  FOREACH walled IN ARRAY walls LOOP EXECUTE format('ALTER TABLE %I NO FORCE ROW LEVEL SECURITY', walled); END LOOP;
  PERFORM answerable_index("workspaceId", 'letter', "id") FROM "Letter";
  PERFORM answerable_index("workspaceId", 'reply', "id") FROM "Reply";
  PERFORM answerable_index("workspaceId", 'source', "id") FROM "Source";
  PERFORM answerable_index("workspaceId", 'commitment', "id") FROM "Commitment";
  PERFORM answerable_index("workspaceId", 'case', "id") FROM "Case";
  PERFORM answerable_index("workspaceId", 'institution', "id") FROM "Institution";
  FOREACH walled IN ARRAY walls LOOP EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', walled); END LOOP;
END $$;
