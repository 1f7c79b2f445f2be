-- Addresses that are told of events, and what became of each telling.
CREATE TYPE "DeliveryState" AS ENUM ('waiting', 'delivered', 'failed', 'skipped');

CREATE TABLE "Webhook" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "types" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "isOn" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("workspaceId", "id")
);
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Member"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
SELECT answerable_protect('"Webhook"');

CREATE TABLE "WebhookDelivery" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "webhookId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "caseId" UUID,
    "state" "DeliveryState" NOT NULL DEFAULT 'waiting',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "status" INTEGER,
    "failure" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "triedAt" TIMESTAMPTZ(3),

    CONSTRAINT "WebhookDelivery_pkey" PRIMARY KEY ("workspaceId", "id")
);
CREATE UNIQUE INDEX "WebhookDelivery_workspaceId_webhookId_eventId_key" ON "WebhookDelivery"("workspaceId", "webhookId", "eventId");
CREATE INDEX "WebhookDelivery_workspaceId_webhookId_createdAt_idx" ON "WebhookDelivery"("workspaceId", "webhookId", "createdAt" DESC);
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_workspaceId_webhookId_fkey" FOREIGN KEY ("workspaceId", "webhookId") REFERENCES "Webhook"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_workspaceId_eventId_fkey" FOREIGN KEY ("workspaceId", "eventId") REFERENCES "Event"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_workspaceId_caseId_fkey" FOREIGN KEY ("workspaceId", "caseId") REFERENCES "Case"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
SELECT answerable_protect('"WebhookDelivery"', 'caseId');

-- Every event of the history finds its webhooks here, whoever wrote it, in the transaction of the change: the delivery, and
-- the job that makes it, are there exactly when the event is. A workspace without webhooks pays one look into an index.
CREATE FUNCTION answerable_tell_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE told record;
BEGIN
  FOR told IN
    INSERT INTO "WebhookDelivery" ("workspaceId", "id", "webhookId", "eventId", "caseId")
    SELECT NEW."workspaceId", gen_random_uuid(), w."id", NEW."id", NEW."caseId" FROM "Webhook" w
    WHERE w."workspaceId" = NEW."workspaceId" AND w."isOn" AND w."removedAt" IS NULL
      AND (w."types" = '{}' OR NEW."type" = ANY (w."types"))
    RETURNING "id"
  LOOP
    INSERT INTO jobs.job ("name", "data", "singleton_key", "policy", "retry_limit", "retry_delay", "retry_backoff", "expire_in", "keep_until")
    SELECT q."name", jsonb_build_object('workspaceId', NEW."workspaceId", 'memberId', NEW."actorId", 'subjectId', told."id"),
      told."id"::text, q."policy", q."retry_limit", 15, true, interval '60 seconds', now() + interval '14 days'
    FROM jobs.queue q WHERE q."name" = 'send-webhook'
    ON CONFLICT DO NOTHING;
    PERFORM pg_notify('answerable_jobs', 'send-webhook');
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_webhooks AFTER INSERT ON "Event" FOR EACH ROW EXECUTE FUNCTION answerable_tell_webhooks();
