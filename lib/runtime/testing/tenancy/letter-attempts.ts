import { randomUUID } from 'node:crypto'
import { toDay } from '@/lib/dates'
import { addRecipients } from '@/lib/letters/add-recipients'
import { changeLetter } from '@/lib/letters/change-letter'
import { foreseeDue, foreseeDueInput } from '@/lib/letters/foresee-due'
import { logLetter } from '@/lib/letters/log-letter'
import { getLetter, getLetterPage, getRecipient, listLetters } from '@/lib/letters/queries'
import { removeRecipient } from '@/lib/letters/remove-recipient'
import { addRecipientsInput, changeLetterInput, logLetterInput, setRecipientDatesInput } from '@/lib/letters/schema'
import { sendLetter } from '@/lib/letters/send-letter'
import { setAsks } from '@/lib/letters/set-asks'
import { setRecipientDates } from '@/lib/letters/set-recipient-dates'
import { setRecipientState } from '@/lib/letters/set-recipient-state'
import { changeReply } from '@/lib/replies/change-reply'
import { reopenReply } from '@/lib/replies/set-reply-read'
import { getReply, getReplyPage } from '@/lib/replies/queries'
import { getReplyCorrection } from '@/lib/suggestions/get-reply-correction'
import { recordReply } from '@/lib/replies/record-reply'
import { changeReplyInput, recordReplyInput, setAskOutcomeInput } from '@/lib/replies/schema'
import { setAskOutcome } from '@/lib/replies/set-ask-outcome'
import type { Attempt } from '@/lib/runtime/testing/tenancy/attempts'
import { changeSource } from '@/lib/sources/change-source'
import { getSourcePage } from '@/lib/sources/queries'
import { recordSource } from '@/lib/sources/record-source'
import { changeSourceInput, recordSourceInput } from '@/lib/sources/schema'

const key = () => randomUUID()
const day = toDay('2026-05-04')
const letter = { submissionKey: '', kind: 'letter', subject: 'x', channel: 'email', sentOn: day, recipients: 'UNHCR' }
const reply = { institution: 'UNHCR', kind: 'substantive', receivedOn: day, channel: 'email' }
const everything = { kind: null, caseId: null, institutionId: null, state: null, from: null, to: null, words: '' }

export const letterAttempts: Record<string, Attempt> = {
  logLetter: (s, t) =>
    logLetter(s, logLetterInput.parse({ ...letter, submissionKey: key(), caseId: t.caseId, documents: [t.stagedId] })),
  changeLetter: (s, t) =>
    changeLetter(
      s,
      changeLetterInput.parse({
        letterId: t.letterId,
        version: 1,
        kind: 'letter',
        subject: 'taken over',
        channel: 'email',
      }),
    ),
  addRecipients: (s, t) =>
    addRecipients(
      s,
      addRecipientsInput.parse({ submissionKey: key(), letterId: t.letterId, recipients: 'taken over' }),
    ),
  removeRecipient: (s, t) => removeRecipient(s, { letterId: t.letterId, recipientId: t.recipientId }),
  setAsks: (s, t) => setAsks(s, { letterId: t.letterId, version: 1, asks: ['taken over'] }),
  sendLetter: (s, t) => sendLetter(s, { letterId: t.letterId, version: 1, sentOn: day }),
  setRecipientState: (s, t) =>
    setRecipientState(s, { recipientId: t.recipientId, version: 1, state: 'answered', stateOn: day }),
  setRecipientDates: (s, t) =>
    setRecipientDates(s, setRecipientDatesInput.parse({ recipientId: t.recipientId, version: 1 })),
  listLetters: (s, t) => listLetters(s, { ...everything, caseId: t.caseId }, day, null),
  getLetterPage: (s, t) => getLetterPage(s, t.letterId),
  getLetter: (s, t) => getLetter(s, t.letterId),
  foreseeDue: (s) =>
    foreseeDue(
      s,
      foreseeDueInput.parse({ institution: 'UNHCR', kind: 'letter', channel: 'email', sentOn: day, receivedOn: '' }),
    ),
  getRecipient: (s, t) => getRecipient(s, t.letterId, t.recipientId),
  recordReply: (s, t) =>
    recordReply(
      s,
      recordReplyInput.parse({ ...reply, submissionKey: key(), caseId: t.caseId, answers: [t.recipientId], text: 'x' }),
    ),
  changeReply: (s, t) => changeReply(s, changeReplyInput.parse({ ...reply, replyId: t.replyId, version: 1 })),
  reopenReply: (s, t) => reopenReply(s, t.replyId),
  getReplyCorrection: (s, t) => getReplyCorrection(s, { caseId: t.caseId, documentIds: [t.mailDocumentId] }),
  getReply: (s, t) => getReply(s, t.replyId),
  getReplyPage: (s, t) => getReplyPage(s, t.replyId),
  setAskOutcome: (s, t) =>
    setAskOutcome(
      s,
      setAskOutcomeInput.parse({ askId: t.askId, recipientId: t.recipientId, outcome: 'answered', ...t.passage }),
    ),
  recordSource: (s, t) =>
    recordSource(
      s,
      recordSourceInput.parse({
        submissionKey: key(),
        caseId: t.caseId,
        title: 'x',
        kind: 'law',
        publishers: 'UNHCR',
        datedOn: day,
        text: 'x',
      }),
    ),
  changeSource: (s, t) =>
    changeSource(
      s,
      changeSourceInput.parse({
        sourceId: t.sourceId,
        version: 1,
        title: 'taken over',
        kind: 'law',
        publishers: 'UNHCR',
        datedOn: day,
      }),
    ),
  getSourcePage: (s, t) => getSourcePage(s, t.sourceId),
}
