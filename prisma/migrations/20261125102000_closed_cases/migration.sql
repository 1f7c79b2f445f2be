-- The desk and every review ask of each line whether its case is closed. Few cases are: only those are in this index.
CREATE INDEX case_closed ON "Case" ("workspaceId", "id") WHERE "closedOn" IS NOT NULL;
