-- A webhook tells ids and types unless its owner allows more. One that failed for long was stopped, and says so.
ALTER TABLE "Webhook" ADD COLUMN "sendsDetail" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Webhook" ADD COLUMN "stoppedAt" TIMESTAMPTZ(3);
CREATE INDEX "WebhookDelivery_workspaceId_webhookId_state_createdAt_idx" ON "WebhookDelivery"("workspaceId", "webhookId", "state", "createdAt" DESC);
