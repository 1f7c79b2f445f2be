import { makeCommitment } from '@/lib/commitments/make-commitment'
import { recordUpdate } from '@/lib/commitments/record-update'
import { makeCommitmentInput, recordUpdateInput } from '@/lib/commitments/schema'
import { withdrawUpdate } from '@/lib/commitments/withdraw-update'
import { ago } from '@/prisma/seed/days'
import type { DemoCommitment, DemoReply, DemoSource, DemoUpdate } from '@/prisma/seed/demo-shapes'
import { placeOf } from '@/prisma/seed/place-of'
import type { Cast, Seeded } from '@/prisma/seed/seed-case'

const optionalDay = (days: number | undefined) => (days === undefined ? '' : ago(days))

/** Makes a commitment of the demo and lives through its updates. */
export async function seedCommitment(
  cast: Cast,
  seeded: Seeded,
  item: DemoReply | DemoSource,
  demo: DemoCommitment,
): Promise<void> {
  const document = seeded.documents.get(item.key)
  if (!document) throw new Error(`No document for ${item.key}`)
  const owner = cast[demo.owner ?? 'Maren']
  const nextCheckOn = optionalDay(demo.check)
  const { id: commitmentId } = await makeCommitment(
    owner,
    makeCommitmentInput.parse({
      submissionKey: crypto.randomUUID(),
      ...placeOf(document, demo.quote),
      title: demo.title,
      firmness: demo.firmness,
      condition: demo.condition ?? '',
      dueOn: optionalDay(demo.due),
      dueText: demo.dueText ?? '',
      nextCheckOn,
      ownerId: owner.memberId,
      institutions: demo.by.join('\n'),
      madeOn: ago('received' in item ? item.received : item.dated),
    }),
  )
  let version = 1
  for (const update of demo.updates ?? []) {
    const { id: updateId } = await recordUpdate(
      owner,
      recordUpdateInput.parse({
        submissionKey: crypto.randomUUID(),
        commitmentId,
        version,
        status: update.status,
        reason: update.reason ?? '',
        madeOn: ago(update.days),
        note: update.note,
        nextCheckOn,
        ...sourceOf(seeded, update),
      }),
    )
    version += 1
    if (!update.withdrawn) continue
    await withdrawUpdate(owner, { submissionKey: crypto.randomUUID(), updateId, note: update.note })
    version += 1
  }
}

function sourceOf(seeded: Seeded, update: DemoUpdate) {
  const document = update.from && seeded.documents.get(update.from.document)
  if (document) return { sourceDocumentId: document.id }
  return { sourceUrl: update.url ?? '', noSourceReason: update.noSource ?? '' }
}
