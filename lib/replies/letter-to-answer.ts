import { nullableDayOf, type Day } from '@/lib/dates'
import type { RecipientState } from '@/prisma/generated/enums'

/** A sent letter as a form lists it, with whom it went to: plain values, which also travel to a script. */
export type LetterToAnswer = {
  id: string
  subject: string
  sentOn: Day | null
  case: { id: string; code: string }
  recipients: { id: string; institution: string; addressee: string; state: RecipientState }[]
}

type Found = {
  id: string
  subject: string
  sentOn: Date | null
  case: { id: string; code: string }
  recipients: { id: string; state: RecipientState; addressee: string | null; institution: { name: string } }[]
}

/** A letter as the form of a reply offers it, with days as civil days. */
export const letterToAnswer = ({ id, subject, sentOn, case: of, recipients }: Found): LetterToAnswer => ({
  id,
  subject,
  sentOn: nullableDayOf(sentOn),
  case: { id: of.id, code: of.code },
  recipients: recipients.map(({ institution, addressee, ...recipient }) => ({
    id: recipient.id,
    state: recipient.state,
    institution: institution.name,
    addressee: addressee ?? '',
  })),
})
