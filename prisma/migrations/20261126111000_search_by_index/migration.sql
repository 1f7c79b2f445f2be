-- A search goes by indexes. Under row-level security PostgreSQL takes no operator of text search to an index, for it cannot
-- know that none of them tells what it saw. So one function of the owner names what may fit, in the transaction's workspace
-- and outside the member's hidden cases, and nothing but keys; the entries are then read by the application, behind its walls.
CREATE FUNCTION answerable_plain(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT public.unaccent('public.unaccent'::regdictionary, lower(given))
$$;

CREATE INDEX search_words ON "SearchEntry" USING gin ("words");
CREATE INDEX search_title ON "SearchEntry" USING gin (answerable_plain("title") gin_trgm_ops);
CREATE INDEX search_reference ON "SearchEntry" USING gin (answerable_plain("reference") gin_trgm_ops);
CREATE INDEX search_language ON "SearchEntry" ("workspaceId", "language");

-- An owner that is no superuser passes the forced walls by policies of its own, for the same workspace.
CREATE POLICY owner_finds ON "SearchEntry" FOR SELECT TO CURRENT_USER USING ("workspaceId" = answerable_workspace());
CREATE POLICY owner_takes_out ON "CommitmentUpdate" FOR ALL TO CURRENT_USER USING ("workspaceId" = answerable_workspace());
CREATE POLICY owner_takes_out ON "ImportRecord" FOR SELECT TO CURRENT_USER USING ("workspaceId" = answerable_workspace());
CREATE POLICY owner_takes_out ON "Import" FOR SELECT TO CURRENT_USER USING ("workspaceId" = answerable_workspace());

-- Of what fits, the newest two thousand in each language by their words, the newest thousand by a part of the title or the
-- reference, and as many by a title with a letter wrong. `part` is a pattern for LIKE, in small letters without accents.
CREATE FUNCTION answerable_find(asked text, part text) RETURNS TABLE ("kind" text, "subjectId" uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  workspace uuid := answerable_workspace();
  hidden uuid[] := answerable_hidden_cases();
  spoken text := NULL;
  query tsquery;
BEGIN
  LOOP
    SELECT min(e."language") INTO spoken FROM "SearchEntry" e
    WHERE e."workspaceId" = workspace AND (spoken IS NULL OR e."language" > spoken);
    EXIT WHEN spoken IS NULL;
    query := websearch_to_tsquery(('public.answerable_' || spoken)::regconfig, asked);
    RETURN QUERY
      SELECT e."kind", e."subjectId" FROM "SearchEntry" e
      WHERE e."workspaceId" = workspace AND e."language" = spoken AND e."words" @@ query
        AND (e."caseId" IS NULL OR e."caseId" <> ALL (hidden))
      ORDER BY e."on" DESC NULLS LAST, e."subjectId" LIMIT 2000;
  END LOOP;
  RETURN QUERY
    SELECT e."kind", e."subjectId" FROM "SearchEntry" e
    WHERE e."workspaceId" = workspace AND answerable_plain(e."title") LIKE part
      AND (e."caseId" IS NULL OR e."caseId" <> ALL (hidden))
    ORDER BY e."on" DESC NULLS LAST, e."subjectId" LIMIT 1000;
  RETURN QUERY
    SELECT e."kind", e."subjectId" FROM "SearchEntry" e
    WHERE e."workspaceId" = workspace AND answerable_plain(e."reference") LIKE part
      AND (e."caseId" IS NULL OR e."caseId" <> ALL (hidden))
    ORDER BY e."on" DESC NULLS LAST, e."subjectId" LIMIT 1000;
  IF length(asked) > 3 THEN
    RETURN QUERY
      SELECT e."kind", e."subjectId" FROM "SearchEntry" e
      WHERE e."workspaceId" = workspace AND answerable_plain(asked) <% answerable_plain(e."title")
        AND (e."caseId" IS NULL OR e."caseId" <> ALL (hidden))
      LIMIT 1000;
  END IF;
END $$;
REVOKE ALL ON FUNCTION answerable_find(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION answerable_find(text, text) TO answerable_app;
