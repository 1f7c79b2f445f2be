-- The chain of the history: each event of a workspace is linked to the one before it by a hash, so that one that is edited,
-- removed or slipped in is found, also when the owner of the database did it.
CREATE TABLE "EventLink" (
    "workspaceId" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "eventId" UUID NOT NULL,
    "dataDigest" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "erasureId" UUID,
    "erasedDigest" TEXT,

    CONSTRAINT "EventLink_pkey" PRIMARY KEY ("workspaceId", "sequence"),
    CONSTRAINT event_link_erased CHECK (("erasureId" IS NULL) = ("erasedDigest" IS NULL))
);
CREATE UNIQUE INDEX "EventLink_workspaceId_eventId_key" ON "EventLink"("workspaceId", "eventId");
ALTER TABLE "EventLink" ADD CONSTRAINT "EventLink_workspaceId_eventId_fkey" FOREIGN KEY ("workspaceId", "eventId") REFERENCES "Event"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "EventLink" ADD CONSTRAINT "EventLink_workspaceId_erasureId_fkey" FOREIGN KEY ("workspaceId", "erasureId") REFERENCES "Erasure"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
SELECT answerable_protect('"EventLink"');
REVOKE INSERT, UPDATE, DELETE ON "EventLink" FROM answerable_app;
CREATE POLICY owner_links ON "EventLink" FOR ALL TO CURRENT_USER USING ("workspaceId" = answerable_workspace());
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "EventLink" FOR EACH ROW EXECUTE FUNCTION answerable_said_stays('erasureId', 'erasedDigest');
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "EventLink" FOR EACH STATEMENT EXECUTE FUNCTION answerable_append_only();

CREATE FUNCTION answerable_digest(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT encode(sha256(convert_to(given, 'UTF8')), 'hex')
$$;

-- The canonical row of an event behind the hash before it. What the event says stands in it as a digest, so that words in it
-- can be erased and the chain holds.
CREATE FUNCTION answerable_link_hash(before text, place bigint, e "Event", digest text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT answerable_digest(jsonb_build_array(before, place, e."workspaceId", e."id",
    to_char(e."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), e."type", e."actorId", e."actorName", e."caseId", e."subjectId", digest)::text)
$$;

-- Links one event, at the end of the transaction that wrote it: whoever comes next waits for the commit, so that no two
-- follow the same one. The lock is the last that a transaction takes. An archive that is read in brings its links along.
-- Plans are kept for as long as a connection lives: one that was made while the history was short must not go through all
-- of it when it is long, so that only indexes are gone by.
CREATE FUNCTION answerable_link_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off SET enable_sort = off AS $$
DECLARE
  written "Event";
  last record;
  digest text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW."workspaceId"::text, 43));
  IF EXISTS (SELECT 1 FROM "EventLink" WHERE "workspaceId" = NEW."workspaceId" AND "eventId" = NEW."id") THEN RETURN NULL; END IF;
  SELECT * INTO written FROM "Event" WHERE "workspaceId" = NEW."workspaceId" AND "id" = NEW."id";
  SELECT "sequence", "hash" INTO last FROM "EventLink" WHERE "workspaceId" = NEW."workspaceId" ORDER BY "sequence" DESC LIMIT 1;
  digest := answerable_digest(written."data"::text);
  INSERT INTO "EventLink" ("workspaceId", "sequence", "eventId", "dataDigest", "hash")
  VALUES (NEW."workspaceId", COALESCE(last."sequence", 0) + 1, NEW."id", digest,
    answerable_link_hash(COALESCE(last."hash", ''), COALESCE(last."sequence", 0) + 1, written, digest));
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER link_event AFTER INSERT ON "Event" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION answerable_link_event();

-- An event whose words were erased says by which erasure, and what is left in it.
CREATE FUNCTION answerable_note_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "EventLink" SET "erasureId" = current_setting('app.erasing')::uuid, "erasedDigest" = answerable_digest(NEW."data"::text)
  WHERE "workspaceId" = NEW."workspaceId" AND "eventId" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER note_erased AFTER UPDATE ON "Event" FOR EACH ROW
  WHEN (OLD."data" IS DISTINCT FROM NEW."data") EXECUTE FUNCTION answerable_note_erased();

-- What is in the history already. Walls that are forced hold the owner of the tables off too; for this moment they are not.
DO $$
DECLARE
  e "Event";
  of_workspace uuid;
  place bigint := 0;
  before text := '';
  digest text;
BEGIN
  ALTER TABLE "Event" NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE "EventLink" NO FORCE ROW LEVEL SECURITY;
  FOR e IN SELECT * FROM "Event" ORDER BY "workspaceId", "at", "id" LOOP
    IF of_workspace IS DISTINCT FROM e."workspaceId" THEN
      of_workspace := e."workspaceId";
      place := 0;
      before := '';
    END IF;
    place := place + 1;
    digest := answerable_digest(e."data"::text);
    before := answerable_link_hash(before, place, e, digest);
    INSERT INTO "EventLink" ("workspaceId", "sequence", "eventId", "dataDigest", "hash") VALUES (of_workspace, place, e."id", digest, before);
  END LOOP;
  ALTER TABLE "Event" FORCE ROW LEVEL SECURITY;
  ALTER TABLE "EventLink" FORCE ROW LEVEL SECURITY;
END $$;

-- The first place at which a history is not what it was: an event or a link that is missing, one that was edited, an event
-- that no link knows. No row where all is well. Whether the tail was cut, only heads that were recorded elsewhere can tell.
CREATE FUNCTION answerable_first_broken(workspace uuid) RETURNS TABLE ("sequence" bigint, "eventId" uuid, "what" text)
LANGUAGE sql STABLE AS $$
  WITH chain AS (
    SELECT l.*, lag(l."hash", 1, '') OVER w AS before, lag(l."sequence", 1, 0::bigint) OVER w AS previous
    FROM "EventLink" l WHERE l."workspaceId" = workspace WINDOW w AS (ORDER BY l."sequence")
  ), wrong AS (
    SELECT c."sequence", c."eventId",
      CASE WHEN e."id" IS NULL OR c."sequence" <> c.previous + 1 THEN 'missing' ELSE 'edited' END AS "what"
    FROM chain c LEFT JOIN "Event" e ON e."workspaceId" = c."workspaceId" AND e."id" = c."eventId"
    WHERE e."id" IS NULL OR c."sequence" <> c.previous + 1
      OR answerable_digest(e."data"::text) <> COALESCE(c."erasedDigest", c."dataDigest")
      OR answerable_link_hash(c.before, c."sequence", e, c."dataDigest") <> c."hash"
  ), loose AS (
    SELECT NULL::bigint AS "sequence", e."id" AS "eventId", 'unlinked' AS "what" FROM "Event" e
    WHERE e."workspaceId" = workspace AND NOT EXISTS (
      SELECT FROM "EventLink" l WHERE l."workspaceId" = e."workspaceId" AND l."eventId" = e."id")
  )
  SELECT * FROM (SELECT * FROM wrong UNION ALL SELECT * FROM loose) found ORDER BY "sequence" NULLS LAST, "eventId" LIMIT 1
$$;
