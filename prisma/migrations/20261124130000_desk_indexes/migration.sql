-- What is late is found along its due day. A comparison of an enum is not leakproof, so under row-level security it cannot
-- be looked up in an index; as the predicate of a partial index it can.
CREATE INDEX recipient_owing ON "Recipient" ("workspaceId", "dueOn", "id")
  WHERE "state" IN ('sent', 'acknowledged', 'holding_reply', 'partly_answered');
CREATE INDEX recipient_undelivered ON "Recipient" ("workspaceId", "dueOn", "id") WHERE "state" = 'delivery_failed';
