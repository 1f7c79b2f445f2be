import { randomUUID } from 'node:crypto'
import type { Victim } from './victim'

export const mailRoutes = {
  '/[workspace]/imports/mail': 'workspace',
  '/[workspace]/imports/mail/[mailImportId]': 'workspace',
  '/[workspace]/imports/mail/items/[mailItemId]': 'workspace',
  '/[workspace]/imports/mail/queue': 'workspace',
} as const

const item = (v: Victim) => ({ itemId: v.mailItemId, version: v.mailItemVersion })
const whole = (v: Victim) => ({ importId: v.mailImportId })

/** What the forms of mail that comes in would post with the ids of the workspace under attack. */
export const mailActions: Record<string, (v: Victim) => Record<string, string | undefined>> = {
  importMailAction: (v) => ({ submissionKey: randomUUID(), 'documents[]': v.documentId }),
  setMailAddressesAction: () => ({ version: '1', addresses: '@taken-over.example' }),
  fileAsReplyAction: (v) => ({ ...item(v), 'recipients[]': v.recipientId, kind: 'substantive' }),
  fileAsLetterAction: (v) => ({
    ...item(v),
    caseId: v.caseId,
    kind: 'letter',
    subject: 'taken over',
    sentOn: '2026-05-04',
    recipients: 'x',
  }),
  fileOnRecipientAction: (v) => ({ ...item(v), recipientId: v.recipientId, as: 'delivery_failed' }),
  fileChosenMailsAction: (v) => ({ as: 'letters', 'items[]': v.mailItemId, caseId: v.caseId }),
  fileSureMailsAction: whole,
  sortAgainAction: whole,
  setMailAsideAction: item,
  keepDuplicateAction: item,
  undoMailAction: item,
  moveMailAction: (v) => ({ ...item(v), 'recipients[]': v.recipientId }),
  splitMailAction: (v) => ({ ...item(v), 'documents[]': v.documentId }),
  mergeMailAction: (v) => ({ ...item(v), replyId: v.replyId }),
  undoMailImportAction: whole,
}
