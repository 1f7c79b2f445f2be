import 'server-only'
import { Prisma, type Tx } from '@/lib/db'
import type { ImportedTable } from '@/lib/imports/sheet/plan/batch'

/** What can be removed by its id alone, the last written first; what hangs on it alone goes with it. */
const byId: readonly (readonly [ImportedTable, string])[] = [
  ['followUp', '"FollowUp"'],
  ['commitment', '"Commitment"'],
  ['askOutcome', '"AskOutcome"'],
  ['passage', '"Passage"'],
  ['document', '"Document"'],
  ['source', '"Source"'],
  ['reply', '"Reply"'],
  ['ask', '"Ask"'],
  ['recipient', '"Recipient"'],
  ['letter', '"Letter"'],
]

async function remove(tx: Tx, workspaceId: string, importId: string, kind: string, table: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM ${Prisma.raw(table)} t USING "ImportRecord" r
    WHERE t."workspaceId" = ${workspaceId}::uuid AND r."workspaceId" = t."workspaceId" AND r."importId" = ${importId}::uuid
      AND r."kind" = ${kind} AND r."recordId" = t."id"`
}

/** Names of the directory that nothing else uses; institutions from the lowest up, as many levels as a hierarchy has. */
async function removeUnusedNames(tx: Tx, workspaceId: string, importId: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "Organisation" o USING "ImportRecord" r
    WHERE o."workspaceId" = ${workspaceId}::uuid AND r."workspaceId" = o."workspaceId" AND r."importId" = ${importId}::uuid
      AND r."recordId" = o."id" AND NOT EXISTS (
        SELECT 1 FROM "LetterSignatory" s WHERE s."workspaceId" = o."workspaceId" AND s."organisationId" = o."id")`
  for (let removed = 1, level = 0; removed > 0 && level < 20; level += 1) {
    removed = await tx.$executeRaw`
      DELETE FROM "Institution" i USING "ImportRecord" r
      WHERE i."workspaceId" = ${workspaceId}::uuid AND r."workspaceId" = i."workspaceId" AND r."importId" = ${importId}::uuid
        AND r."recordId" = i."id" AND i."version" = 1
        AND NOT EXISTS (SELECT 1 FROM "Institution" c WHERE c."workspaceId" = i."workspaceId" AND c."parentId" = i."id")
        AND NOT EXISTS (SELECT 1 FROM "Recipient" x WHERE x."workspaceId" = i."workspaceId" AND x."institutionId" = i."id")
        AND NOT EXISTS (SELECT 1 FROM "Reply" x WHERE x."workspaceId" = i."workspaceId" AND x."institutionId" = i."id")
        AND NOT EXISTS (SELECT 1 FROM "SourcePublisher" x WHERE x."workspaceId" = i."workspaceId" AND x."institutionId" = i."id")
        AND NOT EXISTS (SELECT 1 FROM "CommitmentInstitution" x WHERE x."workspaceId" = i."workspaceId" AND x."institutionId" = i."id")
        AND NOT EXISTS (SELECT 1 FROM "OfficeHolder" x WHERE x."workspaceId" = i."workspaceId" AND x."institutionId" = i."id")
        AND NOT EXISTS (SELECT 1 FROM "Claim" x WHERE x."workspaceId" = i."workspaceId" AND x."institutionId" = i."id")`
  }
}

/** What the product itself hung on the records: reminders, what a member put off, mails to webhooks about a case. */
async function removeTraces(tx: Tx, workspaceId: string, importId: string): Promise<void> {
  const ours = Prisma.sql`SELECT "recordId" FROM "ImportRecord" WHERE "workspaceId" = ${workspaceId}::uuid AND "importId" = ${importId}::uuid`
  const cases = Prisma.sql`${ours} AND "kind" = 'case'`
  await tx.$executeRaw`
    DELETE FROM "Reminder" WHERE "workspaceId" = ${workspaceId}::uuid AND ("subjectId" IN (${ours}) OR "caseId" IN (${cases}))`
  await tx.$executeRaw`
    DELETE FROM "Snooze" WHERE "workspaceId" = ${workspaceId}::uuid AND ("subjectId" IN (${ours}) OR "caseId" IN (${cases}))`
  await tx.$executeRaw`
    DELETE FROM "WebhookDelivery" WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" IN (${cases})`
}

/** Puts recipients of earlier letters back to the state that replies of the import had moved them from. */
async function moveBack(tx: Tx, workspaceId: string, importId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Recipient" p SET "state" = (r."before" ->> 'state')::"RecipientState", "stateOn" = (r."before" ->> 'stateOn')::date,
      "version" = p."version" + 1
    FROM "ImportRecord" r
    WHERE p."workspaceId" = ${workspaceId}::uuid AND r."workspaceId" = p."workspaceId" AND r."importId" = ${importId}::uuid
      AND r."kind" = 'moved' AND r."recordId" = p."id"`
}

/**
 * Removes everything that an import made, in the given transaction; the import is in the state 'undoing'. The history keeps
 * what was said to have happened. Names of the directory that something else uses by now stay.
 */
export async function takeOut(tx: Tx, workspaceId: string, importId: string): Promise<void> {
  await removeTraces(tx, workspaceId, importId)
  await tx.$queryRaw`SELECT answerable_take_out_updates(${importId}::uuid)`
  for (const [kind, table] of byId) await remove(tx, workspaceId, importId, kind, table)
  await moveBack(tx, workspaceId, importId)
  await remove(tx, workspaceId, importId, 'case', '"Case"')
  await removeUnusedNames(tx, workspaceId, importId)
}
