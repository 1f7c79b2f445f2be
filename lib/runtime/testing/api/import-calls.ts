import { changeRecord } from '@/lib/db'
import { fileAsReply } from '@/lib/imports/mail/file-as-reply'
import { setMailAside } from '@/lib/imports/mail/set-mail-aside'
import { applyImport } from '@/lib/imports/sheet/apply-import'
import { mapImport } from '@/lib/imports/sheet/map-import'
import { getImport } from '@/lib/imports/sheet/queries'
import { runImport } from '@/lib/imports/sheet/run-import'
import { mapImportInput } from '@/lib/imports/sheet/schema'
import type { Actor } from '@/lib/auth/actor'
import type { Calls } from '@/lib/runtime/testing/api/calls'
import type { Target } from '@/lib/runtime/testing/tenancy/build-target'

const columns = { as: ['flat'], head: [1], columns: ['institution', 'subject', 'sent'] }

async function mapped(owner: Actor, { importId }: Target) {
  const found = await getImport(owner, importId)
  const sheets = found?.mapping.sheets ?? []
  const choice = { as: sheets.map(({ as }) => as), head: sheets.map(({ head }) => String(head)) }
  const chosen = sheets.flatMap((sheet) => sheet.columns)
  await mapImport(owner, mapImportInput.parse({ importId, version: found?.version, ...choice, columns: chosen }))
}

async function applied(owner: Actor, target: Target) {
  await mapped(owner, target)
  const { importId } = target
  await applyImport(owner, { importId, version: (await getImport(owner, importId))?.version ?? 0 })
  await runImport(owner, importId)
  // What comes next names the version that a program has read.
  await changeRecord(owner, (tx) =>
    tx.import.updateMany({ where: { workspaceId: owner.workspaceId, id: importId }, data: { version: 5 } }),
  )
}

const filedAsReply = (owner: Actor, { mailItemId, recipientId }: Target) =>
  fileAsReply(owner, { itemId: mailItemId, version: 1, recipients: [recipientId], kind: 'substantive' })

const item = ({ mailItemId }: Target) => ({ params: { itemId: mailItemId }, body: { version: 1 } })
const whole = ({ mailImportId }: Target) => ({ params: { importId: mailImportId } })

/** Spreadsheets and mails that come in. */
export const importCalls: Calls = {
  'POST /imports': () => ({ upload: 'To,Subject,Sent\nMinistry,A matter,2025-03-03\n' }),
  'GET /imports': () => ({ query: '?limit=1' }),
  'GET /imports/{importId}': ({ importId }) => ({ params: { importId } }),
  'GET /imports/{importId}/columns': ({ importId }) => ({ params: { importId } }),
  'GET /imports/{importId}/rows': ({ importId }) => ({ params: { importId }, prepare: mapped }),
  'PUT /imports/{importId}/mapping': ({ importId }) => ({ params: { importId }, body: { version: 1, ...columns } }),
  'POST /imports/{importId}/apply': ({ importId }) => ({
    params: { importId },
    body: { version: 2 },
    prepare: mapped,
  }),
  'POST /imports/{importId}/undo': ({ importId }) => ({
    params: { importId },
    body: { version: 5 },
    prepare: applied,
  }),
  'POST /mail-imports': ({ stagedId }) => ({ body: { documents: [stagedId] } }),
  'GET /mail-imports': () => ({ query: '?limit=1' }),
  'GET /mail-imports/{importId}': whole,
  'POST /mail-imports/{importId}/file-sure': whole,
  'POST /mail-imports/{importId}/sort-again': whole,
  'POST /mail-imports/{importId}/undo': whole,
  'GET /mail-addresses': () => ({}),
  'PUT /mail-addresses': () => ({ body: { version: 1, addresses: '@office.example' } }),
  'GET /mail-items': () => ({ query: '?state=waiting&limit=1' }),
  'GET /mail-items/{itemId}': item,
  'POST /mail-items/{itemId}/reply': (t) => ({
    params: { itemId: t.mailItemId },
    body: { version: 1, recipients: [t.recipientId], kind: 'substantive' },
  }),
  'POST /mail-items/{itemId}/letter': (t) => ({
    params: { itemId: t.mailItemId },
    body: {
      version: 1,
      caseId: t.caseId,
      kind: 'letter',
      subject: 'A letter',
      sentOn: '2026-05-04',
      recipients: [{ institution: 'Ministry' }],
    },
  }),
  'POST /mail-items/{itemId}/recipient': (t) => ({
    params: { itemId: t.mailItemId },
    body: { version: 1, recipientId: t.recipientId, as: 'proof' },
  }),
  'POST /mail-items/{itemId}/aside': item,
  'POST /mail-items/{itemId}/keep': (t) => ({
    ...item(t),
    prepare: (owner, { mailItemId }) =>
      changeRecord(owner, (tx) =>
        tx.mailItem.updateMany({
          where: { workspaceId: owner.workspaceId, id: mailItemId },
          data: { state: 'duplicate' },
        }),
      ),
  }),
  'POST /mail-items/{itemId}/move': (t) => ({
    params: { itemId: t.mailItemId },
    body: { version: 2, recipients: [t.recipientId] },
    prepare: filedAsReply,
  }),
  'POST /mail-items/{itemId}/split': (t) => ({
    params: { itemId: t.mailItemId },
    body: { version: 1, documents: [t.stagedId] },
    prepare: (owner, { stagedId, mailDocumentId }) =>
      changeRecord(owner, (tx) =>
        tx.document.updateMany({
          where: { workspaceId: owner.workspaceId, id: stagedId },
          data: { parentId: mailDocumentId },
        }),
      ),
  }),
  'POST /mail-items/{itemId}/merge': (t) => ({
    params: { itemId: t.mailItemId },
    body: { version: 2, replyId: t.replyId },
    prepare: filedAsReply,
  }),
  'POST /mail-items/{itemId}/undo': (t) => ({
    ...item(t),
    body: { version: 2 },
    prepare: (owner, { mailItemId }) => setMailAside(owner, { itemId: mailItemId, version: 1 }),
  }),
}
