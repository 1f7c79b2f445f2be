import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { makeCommitment } from '@/lib/commitments/make-commitment'
import { makeCommitmentInput } from '@/lib/commitments/schema'

const quote = 'The Ministry will publish the instruction on access to the zone by 30 June 2026.'

/** A commitment drawn from the text of a reply that a factory made, said by one institution. */
export const buildCommitment = (
  actor: Actor,
  reply: { documentId: string; text: string },
  given: { title?: string; institutions?: string; madeOn?: string; nextCheckOn?: string } = {},
) => {
  const start = reply.text.indexOf(quote)
  return makeCommitment(
    actor,
    makeCommitmentInput.parse({
      submissionKey: randomUUID(),
      documentId: reply.documentId,
      start,
      end: start + quote.length,
      quote,
      title: 'Publish the instruction',
      institutions: 'Ministry of the Interior, Norland',
      firmness: 'undated',
      madeOn: '2026-04-17',
      ...given,
    }),
  )
}
