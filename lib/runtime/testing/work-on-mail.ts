import { noteRead } from '@/lib/imports/mail/note-read'
import { sortMail } from '@/lib/imports/mail/sort-mail'
import { startWorkers } from '@/lib/jobs/work'
import { readDocument } from '@/lib/reading/read-document'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'

/** Workers that read and sort mails and say each one they read, to be killed by a test in the middle. */
let read = 0
await startWorkers(ownerDatabaseUrl(), {
  'read-document': async ({ workspaceId, subjectId }) => {
    await readDocument(workspaceId, subjectId)
    read += 1
    process.stdout.write(`${read}\n`)
    await noteRead(workspaceId, subjectId)
  },
  'sort-mail': ({ workspaceId, subjectId }) => sortMail(workspaceId, subjectId),
})
