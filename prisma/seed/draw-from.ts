import { judgeClaim } from '@/lib/commitments/judge-claim'
import { noteClaim } from '@/lib/commitments/note-claim'
import { noteReference } from '@/lib/commitments/note-reference'
import { noteClaimInput, noteReferenceInput } from '@/lib/commitments/schema'
import { setAskOutcome } from '@/lib/replies/set-ask-outcome'
import { setAskOutcomeInput } from '@/lib/replies/schema'
import type { DemoReply, DemoSource } from '@/prisma/seed/demo-shapes'
import { placeOf } from '@/prisma/seed/place-of'
import type { Cast, Seeded } from '@/prisma/seed/seed-case'
import { seedCommitment } from '@/prisma/seed/seed-commitment'

/** Draws claims, references, answers and commitments from a document of the demo. */
export async function drawFrom(cast: Cast, seeded: Seeded, item: DemoReply | DemoSource): Promise<void> {
  const { Leïla: actor } = cast
  const document = seeded.documents.get(item.key)
  if (!document) throw new Error(`No document for ${item.key}`)
  const institution = 'from' in item ? item.from : ''
  for (const { quote, summary, finding } of item.claims ?? []) {
    const { id } = await noteClaim(
      actor,
      noteClaimInput.parse({ submissionKey: crypto.randomUUID(), ...placeOf(document, quote), summary, institution }),
    )
    if (finding) await judgeClaim(actor, { claimId: id, version: 1, finding })
  }
  for (const { quote, citation, url = '' } of item.references ?? []) {
    await noteReference(
      actor,
      noteReferenceInput.parse({ submissionKey: crypto.randomUUID(), ...placeOf(document, quote), citation, url }),
    )
  }
  if ('from' in item) await answerAsks(cast, seeded, item)
  for (const commitment of item.commitments ?? []) await seedCommitment(cast, seeded, item, commitment)
}

async function answerAsks({ Leïla: actor }: Cast, seeded: Seeded, reply: DemoReply): Promise<void> {
  const document = seeded.documents.get(reply.key)
  for (const { letter: key, ask, outcome, quote, note = '' } of reply.answers ?? []) {
    const letter = seeded.letters.get(key)
    const recipientId = letter?.recipients.find(({ institution }) => institution === reply.from)?.id
    const askId = letter?.askIds[ask - 1]
    if (!askId || !recipientId || !document) throw new Error(`The demo answers an ask that is not there: ${key} ${ask}`)
    const passage = quote ? placeOf(document, quote) : {}
    const replyId = 'replyId' in document ? document.replyId : undefined
    await setAskOutcome(actor, setAskOutcomeInput.parse({ askId, recipientId, outcome, note, replyId, ...passage }))
  }
}
