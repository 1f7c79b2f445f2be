import 'server-only'
import { changeRecord } from '@/lib/db'

/** Lets go of the files of the whole workspace whose term is over; their bytes go with the next sweep of the store. */
export const sweepWorkspaceExports = (scope: { workspaceId: string; hiddenCaseIds: string[] }, now = new Date()) =>
  changeRecord(scope, (tx) =>
    tx.workspaceExport.updateMany({
      where: { workspaceId: scope.workspaceId, expiresAt: { lte: now }, removedAt: null },
      data: { removedAt: now, sha256: null },
    }),
  )
