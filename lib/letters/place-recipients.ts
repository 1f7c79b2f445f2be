import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { nullableDateOf, type Day } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { findOrAddInstitutions } from '@/lib/institutions/find-or-add-institutions'
import { nameKey } from '@/lib/institutions/find-by-name'
import { dueColumns } from '@/lib/letters/due-columns'
import type { RecipientLine } from '@/lib/letters/recipient-lines'
import type { Channel, LetterKind } from '@/prisma/generated/enums'

type Letter = { id: string; caseId: string; kind: LetterKind; channel: Channel; sentOn: Day | null }

/**
 * Puts recipients on a letter, each with a clock of its own: two office-holders of one institution are two, the same one
 * twice is one. Unknown institutions enter the directory. `letter.sentOn` is when it went to the recipients given here,
 * `ownSentOn` the same day where it is another than the letter's. They stand `after` the recipients that are there.
 */
export async function placeRecipients(
  tx: Tx,
  actor: Actor,
  letter: Letter,
  lines: readonly RecipientLine[],
  { ownSentOn = null, after = 0 }: { ownSentOn?: Day | null; after?: number } = {},
): Promise<void> {
  const { workspaceId } = actor
  const { id: letterId, caseId, kind, channel, sentOn } = letter
  const names = lines.map(({ institution }) => institution)
  const institutions = await findOrAddInstitutions(tx, actor, names)
  // They come in the order of the names, each once.
  const keys = [...new Set(names.map(nameKey))]
  const placed = new Set<string>()
  for (const { institution, addressee, receivedOn } of lines) {
    const institutionId = institutions[keys.indexOf(nameKey(institution))]?.id ?? ''
    const key = `${institutionId} ${addressee?.toLowerCase() ?? ''}`
    if (placed.has(key)) continue
    const due = await dueColumns(tx, workspaceId, { institutionId, kind, channel }, { sentOn, receivedOn })
    await tx.recipient.create({
      data: {
        workspaceId,
        caseId,
        letterId,
        institutionId,
        addressee,
        position: after + placed.size,
        state: sentOn ? 'sent' : 'draft',
        stateOn: nullableDateOf(sentOn),
        sentOn: nullableDateOf(ownSentOn),
        receivedOn: nullableDateOf(receivedOn),
        ownerId: actor.memberId,
        ...due,
      },
      select: { id: true },
    })
    placed.add(key)
  }
}
