import 'server-only'
import { z } from 'zod'
import * as answers from '@/lib/api/answers/imports'
import { made } from '@/lib/api/answers/parts'
import { list } from '@/lib/api/list'
import { change, create, read, tagged } from '@/lib/api/operation'
import { askToFileSure, askToUndoMailImport } from '@/lib/imports/mail/ask-mail-work'
import { fileAsLetter } from '@/lib/imports/mail/file-as-letter'
import { fileAsReply } from '@/lib/imports/mail/file-as-reply'
import { fileChosenMails } from '@/lib/imports/mail/file-chosen-mails'
import { fileOnRecipient } from '@/lib/imports/mail/file-on-recipient'
import { getMailItem } from '@/lib/imports/mail/get-mail-item'
import { importMail } from '@/lib/imports/mail/import-mail'
import { keepDuplicate } from '@/lib/imports/mail/keep-duplicate'
import { listMailImports, listMailItems } from '@/lib/imports/mail/list-mail'
import { mergeMail } from '@/lib/imports/mail/merge-mail'
import { moveMail } from '@/lib/imports/mail/move-mail'
import { getMailImport, getMailStart } from '@/lib/imports/mail/queries'
import * as inputs from '@/lib/imports/mail/schema'
import { setMailAddresses } from '@/lib/imports/mail/set-mail-addresses'
import { setMailAside } from '@/lib/imports/mail/set-mail-aside'
import { sortAgain } from '@/lib/imports/mail/sort-again'
import { splitMail } from '@/lib/imports/mail/split-mail'
import { undoMail } from '@/lib/imports/mail/undo-mail'
import { MailState } from '@/prisma/generated/enums'

const post = 'POST' as const
const key = z.object({ id: z.uuid() })
const keyOf = ({ id }: { id: string }) => ({ id })

export const mailImportOperations = tagged('Mail imports', [
  create({
    path: '/mail-imports',
    summary: 'Bring in uploaded mails and archives of mails; get it until it is sorted, then file its mails',
    body: inputs.importMailInput,
    answer: made,
    run: importMail,
  }),
  list({
    path: '/mail-imports',
    summary: 'List what was brought in, the newest first',
    query: {},
    key,
    line: answers.mailImportLine,
    run: (actor, { after, limit }) => listMailImports(actor, { afterId: after?.id ?? null, limit }),
    keyOf,
  }),
  read({
    path: '/mail-imports/{importId}',
    summary: 'Get how far an import of mails is, and its mails counted',
    answer: answers.mailImport,
    run: (actor, { importId = '' }) => getMailImport(actor, importId),
  }),
  change({
    method: post,
    path: '/mail-imports/{importId}/file-sure',
    summary: 'Have every sure mail filed as it is proposed; get the import to see how far it is',
    body: inputs.importInput,
    run: askToFileSure,
  }),
  change({
    method: post,
    path: '/mail-imports/{importId}/sort-again',
    summary: 'Have an import that could not be read tried again',
    body: inputs.importInput,
    run: sortAgain,
  }),
  change({
    method: post,
    path: '/mail-imports/{importId}/undo',
    summary: 'Have a whole import taken back; get it to see how far it is',
    body: inputs.importInput,
    run: askToUndoMailImport,
  }),
  read({
    path: '/mail-addresses',
    summary: 'Get whose mail is ours, beside the addresses of members',
    answer: answers.mailAddresses,
    run: (actor) => getMailStart(actor),
  }),
  change({
    path: '/mail-addresses',
    scope: 'admin',
    summary: 'Say whose mail is ours; what waits is sorted again',
    body: inputs.setMailAddressesInput,
    run: setMailAddresses,
  }),
])

const deed = (name: string) => `/mail-items/{itemId}/${name}`

export const mailItemOperations = tagged('Mails', [
  list({
    path: '/mail-items',
    summary: 'List mails that wait, or of another state, with what each probably is',
    query: { state: z.enum(MailState).default('waiting'), importId: z.uuid().optional() },
    key,
    line: answers.mailItemLine,
    run: (actor, { query: { state, importId = null }, after, limit }) =>
      listMailItems(actor, { state, importId }, { afterId: after?.id ?? null, limit }),
    keyOf,
  }),
  change({
    method: post,
    path: '/mail-items/filed-together',
    summary: 'File several mails that wait as letters of one case, or set them aside; what cannot be filed waits on',
    body: inputs.chosenMailsInput,
    run: fileChosenMails,
  }),
  read({
    path: '/mail-items/{itemId}',
    summary: 'Get a mail with its guesses, the files inside it and its exchange',
    answer: answers.mailItem,
    run: (actor, { itemId = '' }) => getMailItem(actor, itemId, null),
  }),
  create({
    path: deed('reply'),
    summary: 'File a mail as a reply; answers the id of the reply',
    body: inputs.fileAsReplyInput,
    answer: made,
    run: fileAsReply,
  }),
  create({
    path: deed('letter'),
    summary: 'File a mail as a letter of ours; answers the id of the letter',
    body: inputs.fileAsLetterInput,
    answer: made,
    run: fileAsLetter,
  }),
  change({
    method: post,
    path: deed('recipient'),
    summary: 'Keep a receipt or a report of failed delivery with a recipient',
    body: inputs.fileOnRecipientInput,
    run: fileOnRecipient,
  }),
  change({
    method: post,
    path: deed('aside'),
    summary: 'Set a mail aside: it belongs to no case',
    body: inputs.itemInput,
    run: setMailAside,
  }),
  change({
    method: post,
    path: deed('keep'),
    summary: 'Say that what was taken for a copy is another mail',
    body: inputs.itemInput,
    run: keepDuplicate,
  }),
  change({
    method: post,
    path: deed('move'),
    summary: 'Move a filed reply to other recipients',
    body: inputs.moveMailInput,
    run: moveMail,
  }),
  change({
    method: post,
    path: deed('split'),
    summary: 'Split files off a mail: each waits on its own',
    body: inputs.splitMailInput,
    run: splitMail,
  }),
  change({
    method: post,
    path: deed('merge'),
    summary: 'Put a filed mail into a reply that is there',
    body: inputs.mergeMailInput,
    run: mergeMail,
  }),
  change({
    method: post,
    path: deed('undo'),
    summary: 'Undo the last deed on a mail',
    body: inputs.itemInput,
    run: undoMail,
  }),
])
