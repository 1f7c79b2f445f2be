import { changeRecord } from '@/lib/db'
import { logLetter } from '@/lib/letters/log-letter'
import { logLetterInput, setRecipientDatesInput } from '@/lib/letters/schema'
import { setRecipientDates } from '@/lib/letters/set-recipient-dates'
import { setRecipientState } from '@/lib/letters/set-recipient-state'
import { toDay } from '@/lib/dates'
import { ago } from '@/prisma/seed/days'
import type { DemoLetter } from '@/prisma/seed/demo-shapes'
import type { Cast } from '@/prisma/seed/seed-case'

export type SeededLetter = { id: string; recipients: { id: string; institution: string }[]; askIds: string[] }

/** Logs a letter of the demo and sets the states that no reply explains. */
export async function seedLetter({ Maren: actor }: Cast, caseId: string, demo: DemoLetter): Promise<SeededLetter> {
  const { workspaceId } = actor
  const { id } = await logLetter(
    actor,
    logLetterInput.parse({
      submissionKey: crypto.randomUUID(),
      as: demo.sent === null ? 'draft' : 'log',
      caseId,
      kind: demo.kind,
      subject: demo.subject,
      datedOn: demo.sent === null ? '' : ago(demo.sent),
      sentOn: demo.sent === null ? '' : ago(demo.sent),
      channel: demo.channel,
      ourReference: demo.ourReference,
      recipients: demo.recipients
        .map(({ institution, addressee }) => [institution, addressee].filter(Boolean).join('; '))
        .join('\n'),
      asks: demo.asks.join('\n'),
      signatories: demo.signatories.join('\n'),
      text: demo.text,
    }),
  )
  const letter = await changeRecord(actor, (tx) =>
    tx.letter.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId, id } },
      select: {
        recipients: { orderBy: { position: 'asc' }, select: { id: true, institution: { select: { name: true } } } },
        asks: { orderBy: { number: 'asc' }, select: { id: true } },
      },
    }),
  )
  for (const [index, { id: recipientId }] of letter.recipients.entries()) {
    const given = demo.recipients[index]
    let version = 1
    if (given?.registered !== undefined) {
      const registeredOn = ago(given.registered)
      await setRecipientDates(
        actor,
        setRecipientDatesInput.parse({
          recipientId,
          version,
          registeredOn,
          receivedOn: registeredOn,
          ownerId: actor.memberId,
        }),
      )
      version += 1
    }
    if (given?.state)
      await setRecipientState(actor, {
        recipientId,
        version,
        state: given.state,
        stateOn: toDay(ago(given.stateDays ?? 0)),
      })
  }
  return {
    id,
    recipients: letter.recipients.map((recipient) => ({ id: recipient.id, institution: recipient.institution.name })),
    askIds: letter.asks.map((ask) => ask.id),
  }
}
