import 'server-only'
import { z } from 'zod'
import * as answers from '@/lib/api/answers/letters'
import { made } from '@/lib/api/answers/parts'
import { list } from '@/lib/api/list'
import { change, create, read, tagged } from '@/lib/api/operation'
import { day, todayIn } from '@/lib/dates'
import { addRecipients } from '@/lib/letters/add-recipients'
import { changeLetter } from '@/lib/letters/change-letter'
import { foreseeDue, foreseeDueInput } from '@/lib/letters/foresee-due'
import { listDrafts, listSentLetters, type LetterLine } from '@/lib/letters/letter-lines'
import { logLetter } from '@/lib/letters/log-letter'
import { getLetter } from '@/lib/letters/queries'
import { recipientRows } from '@/lib/letters/recipient-lines'
import * as inputs from '@/lib/letters/schema'
import { sendLetter } from '@/lib/letters/send-letter'
import { setAsks } from '@/lib/letters/set-asks'
import { LetterKind, RecipientState } from '@/prisma/generated/enums'

/** Rows of a form that name one recipient each; machines name all of them in `recipients`. */
const formRows = Object.keys(recipientRows)

const lineOf = ({ _count, ...letter }: LetterLine) => ({ ...letter, ..._count })

export const letterOperations = tagged('Letters', [
  list({
    path: '/letters',
    summary: 'List sent letters, the newest first',
    query: {
      caseId: z.uuid().optional(),
      institutionId: z.uuid().optional().describe('A body that it was sent to.'),
      kind: z.enum(LetterKind).optional(),
      state: z
        .enum({ ...RecipientState, late: 'late' })
        .optional()
        .describe('Of one of its recipients.'),
      from: day.optional(),
      to: day.optional(),
      q: z.string().max(200).default('').describe('Words of the subject.'),
    },
    key: z.object({ sentOn: day, id: z.uuid() }),
    line: answers.letterLine,
    run: async (actor, { query, after, limit }) => {
      const { kind = null, caseId = null, institutionId = null, state = null, from = null, to = null, q } = query
      const filter = { kind, caseId, institutionId, state, from, to, words: q }
      const lines = await listSentLetters(actor, filter, { today: todayIn(actor.timeZone), after, limit })
      return lines.map(lineOf)
    },
    keyOf: ({ sentOn, id }) => ({ sentOn: sentOn?.toISOString().slice(0, 10) ?? '', id }),
  }),
  list({
    path: '/drafts',
    summary: 'List letters that were not sent yet, the newest first',
    query: { caseId: z.uuid().optional() },
    key: z.object({ id: z.uuid() }),
    line: answers.letterLine,
    run: async (actor, { query: { caseId = null }, after, limit }) =>
      (await listDrafts(actor, { caseId, afterId: after?.id ?? null, limit })).map(lineOf),
    keyOf: ({ id }) => ({ id }),
  }),
  create({
    path: '/letters',
    summary: 'Log a letter that was sent, or keep a draft',
    body: inputs.logLetterInput,
    hidden: formRows,
    answer: made,
    run: logLetter,
  }),
  read({
    path: '/letters/{letterId}',
    summary: 'Get a letter with its recipients, asks, documents and history',
    answer: answers.letter,
    run: (actor, { letterId = '' }) => getLetter(actor, letterId),
  }),
  change({
    path: '/letters/{letterId}',
    summary: 'Change a letter',
    body: inputs.changeLetterInput,
    run: changeLetter,
  }),
  change({
    method: 'POST',
    path: '/letters/{letterId}/send',
    summary: 'Say on which day a draft was sent',
    body: inputs.sendLetterInput,
    run: sendLetter,
  }),
  change({
    path: '/letters/{letterId}/asks',
    summary: 'Set the asks of a draft',
    body: inputs.setAsksInput,
    run: setAsks,
  }),
  create({
    path: '/letters/{letterId}/recipients',
    summary: 'Add recipients to a letter',
    body: inputs.addRecipientsInput,
    hidden: formRows,
    answer: made,
    run: addRecipients,
  }),
  read({
    path: '/foreseen-due',
    summary: 'Foresee by when a recipient would have to answer a letter that is not on record yet',
    query: foreseeDueInput,
    answer: answers.foreseenDue,
    run: (actor, _params, input) => foreseeDue(actor, input),
  }),
])
