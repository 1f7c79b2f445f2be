import { recountDue } from '@/lib/clocks/recount-due'
import { endMailWork } from '@/lib/imports/mail/end-mail-work'
import { endSorting } from '@/lib/imports/mail/end-sorting'
import { endImport } from '@/lib/imports/sheet/end-import'
import type { JobPayload } from '@/lib/jobs/queues'
import { mailboxOf } from '@/lib/imports/mail/mailbox/mailbox-address'
import { pollMailbox } from '@/lib/imports/mail/mailbox/poll-mailbox'
import { noteRead } from '@/lib/imports/mail/note-read'
import { runMailWork } from '@/lib/imports/mail/run-mail-work'
import { sortMail } from '@/lib/imports/mail/sort-mail'
import { startWorkers, type Handlers, type Workers } from '@/lib/jobs/work'
import { endExport } from '@/lib/exports/end-export'
import { runExportJob } from '@/lib/exports/run-export'
import { runImportJob } from '@/lib/imports/sheet/run-import'
import { finishErasureJob } from '@/lib/runtime/finish-erasure'
import { env } from '@/lib/env'
import { endReading } from '@/lib/reading/end-reading'
import { keepReaderReady } from '@/lib/reading/keep-reader-ready'
import { readDocument } from '@/lib/reading/read-document'
import { endRecount } from '@/lib/recounts/end-recount'
import { openMailer } from '@/lib/reminders/mail'
import { runReminders } from '@/lib/reminders/run-reminders'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { sweep } from '@/lib/runtime/sweep'
import { tellOwnersOfStop } from '@/lib/runtime/tell-owners'
import { runWorkspaceExport } from '@/lib/runtime/run-workspace-export'
import { endDelivery } from '@/lib/webhooks/end-delivery'
import { sendWebhook } from '@/lib/webhooks/send-webhook'
import { endWorkspaceExport } from '@/lib/workspaces/end-workspace-export'

/** Who does which job. A domain brings its handler here; the queue itself knows no domain. */
const handlers: Handlers = {
  'read-document': async ({ workspaceId, subjectId }) => {
    try {
      await readDocument(workspaceId, subjectId)
    } finally {
      await noteRead(workspaceId, subjectId)
    }
  },
  'sort-mail': ({ workspaceId, subjectId }) => sortMail(workspaceId, subjectId),
  'make-export': runExportJob,
  'apply-import': runImportJob,
  'poll-mailbox': async () => {
    const address = mailboxOf(env)
    if (address) await pollMailbox(address)
  },
  sweep: () => sweep(),
  'finish-erasure': finishErasureJob,
  'send-webhook': async ({ workspaceId, subjectId }) => {
    const { stopped } = await sendWebhook(workspaceId, subjectId)
    if (stopped) await tellOwnersOfStop(workspaceId, subjectId)
  },
  'file-sure-mails': runMailWork('filing'),
  'undo-mail-import': runMailWork('undoing'),
  'end-document': async ({ workspaceId, subjectId }) => {
    await endReading(workspaceId, subjectId)
    await noteRead(workspaceId, subjectId)
  },
  'end-recount': endRecount,
  'end-export': endExport,
  'end-import': endImport,
  'end-sorting': endSorting,
  'end-mail-work': endMailWork,
  'end-webhook': endDelivery,
  'export-workspace': runWorkspaceExport,
  'end-workspace-export': endWorkspaceExport,
  'derive-due-days': ({ workspaceId, subjectId }) => recountDue(workspaceId, subjectId),
  // The time table asks for all workspaces; an assignment asks for its own, at once.
  remind: async (payload: JobPayload | null) => {
    const mailer = openMailer()
    try {
      return await runReminders(mailer, payload?.workspaceId ? { only: payload.workspaceId } : {})
    } finally {
      mailer?.close()
    }
  },
}

/**
 * The workers of this installation; by default they live in the process that started the product. A reader waits there for
 * what somebody drops next, from the beginning on.
 */
export async function startAllWorkers(): Promise<Workers> {
  const workers = await startWorkers(ownerDatabaseUrl(), handlers)
  const reader = keepReaderReady()
  return {
    stop: async () => {
      reader.stop()
      await workers.stop()
    },
  }
}
