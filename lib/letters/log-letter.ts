import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { todayIn } from '@/lib/dates'
import { endDraft } from '@/lib/documents/form-draft'
import { storePastedText, writeDocument } from '@/lib/documents/keep-document'
import { ForbiddenError } from '@/lib/errors'
import { caseOfLetter } from '@/lib/letters/case-of-letter'
import { mayLogLetter } from '@/lib/letters/policy'
import type { LogLetter } from '@/lib/letters/schema'
import { refuseWrong } from '@/lib/letters/refuse-impossible-days'
import { writeLetter } from '@/lib/letters/write-letter'
import { wrongInLetter } from '@/lib/letters/wrong-in-letter'
import { once } from '@/lib/timeline/once'

/**
 * Puts a letter on the record that was sent elsewhere, or keeps it as a draft: with its recipients, each with a clock of
 * its own, its numbered asks, signatories and documents. The same form twice makes one letter. Nothing is sent to anyone.
 */
export async function logLetter(actor: Actor, input: LogLetter): Promise<{ id: string }> {
  if (!mayLogLetter(actor)) throw new ForbiddenError()
  refuseWrong(wrongInLetter(input, todayIn(actor.timeZone)))
  const sentOn = input.as === 'draft' ? null : input.sentOn
  const pasted = await storePastedText(input.text, 'letter.txt')

  return once(actor, input.submissionKey, async (tx) => {
    const caseId = await caseOfLetter(tx, actor, input)
    const texts = await Promise.all(pasted.map((document) => writeDocument(tx, actor, document)))
    const documents = [...input.documents, ...texts.map(({ id }) => id)]
    const letter = await writeLetter(tx, actor, caseId, sentOn, { ...input, documents })
    await endDraft(tx, actor, { form: 'letter', id: input.draft }, documents)
    return letter
  })
}
