import 'server-only'
import type { Tx } from '@/lib/db'

/** Several who judge what became of one ask go one after another: each sees what the one before made of it. */
export const lockAsk = (tx: Tx, workspaceId: string, askId: string) =>
  tx.$queryRaw`SELECT "id" FROM "Ask" WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${askId}::uuid FOR NO KEY UPDATE`
