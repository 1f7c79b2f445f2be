import { randomUUID } from 'node:crypto'
import { toDay } from '@/lib/dates'
import { askToFileSure, askToUndoMailImport } from '@/lib/imports/mail/ask-mail-work'
import { fileAsLetter } from '@/lib/imports/mail/file-as-letter'
import { fileAsReply } from '@/lib/imports/mail/file-as-reply'
import { fileChosenMails } from '@/lib/imports/mail/file-chosen-mails'
import { fileOnRecipient } from '@/lib/imports/mail/file-on-recipient'
import { fileSureMails } from '@/lib/imports/mail/file-sure-mails'
import { getMailItem } from '@/lib/imports/mail/get-mail-item'
import { importMail } from '@/lib/imports/mail/import-mail'
import { keepDuplicate } from '@/lib/imports/mail/keep-duplicate'
import { listMailImports, listMailItems } from '@/lib/imports/mail/list-mail'
import { mergeMail } from '@/lib/imports/mail/merge-mail'
import { moveMail } from '@/lib/imports/mail/move-mail'
import { getMailImport, getMailQueue, getMailStart } from '@/lib/imports/mail/queries'
import { setMailAddresses } from '@/lib/imports/mail/set-mail-addresses'
import { setMailAside } from '@/lib/imports/mail/set-mail-aside'
import { sortAgain } from '@/lib/imports/mail/sort-again'
import { splitMail } from '@/lib/imports/mail/split-mail'
import { refuseHidden, undoMailImport } from '@/lib/imports/mail/undo-mail-import'
import { undoMail } from '@/lib/imports/mail/undo-mail'
import type { Attempt } from '@/lib/runtime/testing/tenancy/attempts'
import type { Target } from '@/lib/runtime/testing/tenancy/build-target'

const waiting = ({ mailItemId }: Target) => ({ itemId: mailItemId, version: 1 })
const filed = ({ filedItemId }: Target) => ({ itemId: filedItemId, version: 1 })

/** The rows of mail that comes in. */
export const mailAttempts: Record<string, Attempt> = {
  importMail: (s, t) => importMail(s, { submissionKey: randomUUID(), documents: [t.stagedId, t.mailDocumentId] }),
  setMailAddresses: (s) => setMailAddresses(s, { version: 1, addresses: ['@taken.example'] }),
  fileAsReply: (s, t) => fileAsReply(s, { ...waiting(t), recipients: [t.recipientId], kind: 'substantive' }),
  fileAsLetter: (s, t) =>
    fileAsLetter(s, {
      ...waiting(t),
      caseId: t.caseId,
      newCase: null,
      kind: 'letter',
      subject: 'x',
      sentOn: toDay('2026-05-04'),
      recipients: [{ institution: 'x', addressee: null, receivedOn: null }],
    }),
  fileOnRecipient: (s, t) => fileOnRecipient(s, { ...waiting(t), recipientId: t.recipientId, as: 'delivery_failed' }),
  fileChosenMails: (s, t) =>
    fileChosenMails(s, { as: 'letters', items: [t.mailItemId], caseId: t.caseId, newCase: '' }),
  askToFileSure: (s, t) => askToFileSure(s, { importId: t.mailImportId }),
  askToUndoMailImport: (s, t) => askToUndoMailImport(s, { importId: t.mailImportId }),
  sortAgain: (s, t) => sortAgain(s, { importId: t.mailImportId }),
  fileSureMails: (s, t) => fileSureMails(s, { importId: t.mailImportId }),
  setMailAside: (s, t) => setMailAside(s, waiting(t)),
  keepDuplicate: (s, t) => keepDuplicate(s, waiting(t)),
  moveMail: (s, t) => moveMail(s, { ...filed(t), recipients: [t.recipientId] }),
  splitMail: (s, t) => splitMail(s, { ...waiting(t), documents: [t.stagedId] }),
  mergeMail: (s, t) => mergeMail(s, { ...waiting(t), replyId: t.replyId }),
  undoMail: (s, t) => undoMail(s, filed(t)),
  refuseHidden: (s, t) => refuseHidden(s, t.mailImportId),
  undoMailImport: (s, t) => undoMailImport(s, { importId: t.mailImportId }),
  getMailStart: (s) => getMailStart(s),
  getMailImport: (s, t) => getMailImport(s, t.mailImportId),
  getMailQueue: (s, t) => getMailQueue(s, { state: 'waiting', importId: t.mailImportId, page: 1 }),
  listMailImports: (s) => listMailImports(s, { afterId: null, limit: 50 }),
  listMailItems: (s, t) =>
    listMailItems(s, { state: 'waiting', importId: t.mailImportId }, { afterId: null, limit: 50 }),
  getMailItem: (s, t) => getMailItem(s, t.mailItemId, null),
}
