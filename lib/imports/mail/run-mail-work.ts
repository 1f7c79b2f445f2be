import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { findMemberActor } from '@/lib/auth/find-member-actor'
import { changeRecord } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { fileSureMails } from '@/lib/imports/mail/file-sure-mails'
import { undoMailImport } from '@/lib/imports/mail/undo-mail-import'
import type { JobPayload } from '@/lib/jobs/queues'
import type { MailWork } from '@/prisma/generated/enums'

type Ended = { workLeft?: number; workFailure?: string }

/** Does the work as the member who asked for it; what it refuses is kept with the import, anything else is tried again. */
async function runAs(actor: Actor, importId: string, work: MailWork): Promise<Ended> {
  try {
    if (work === 'filing') return { workLeft: (await fileSureMails(actor, { importId })).left }
    await undoMailImport(actor, { importId })
    return {}
  } catch (error) {
    if (error instanceof DomainError) return { workFailure: error.refusal.key }
    throw error
  }
}

/**
 * The handlers of both queues. Done again after a crash it goes on with what is left; the work of somebody who lost the
 * right meanwhile ends with that.
 */
export const runMailWork =
  (work: MailWork) =>
  async ({ workspaceId, memberId, subjectId: importId }: JobPayload): Promise<void> => {
    const actor = memberId && (await findMemberActor(workspaceId, memberId))
    const ended = actor ? await runAs(actor, importId, work) : { workFailure: 'forbidden' }
    await changeRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
      tx.mailImport.updateMany({
        where: { workspaceId, id: importId, work, workEndedAt: null },
        data: { ...ended, workEndedAt: new Date() },
      }),
    )
  }
