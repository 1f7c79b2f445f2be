import type { Actor } from '@/lib/auth/actor'
import { toDay } from '@/lib/dates'
import { readRecord } from '@/lib/db'
import { setRecipientState } from '@/lib/letters/set-recipient-state'
import { finishReply } from '@/lib/suggestions/finish-reply'
import { recordReply } from '@/lib/replies/record-reply'
import { recordReplyInput } from '@/lib/replies/schema'
import { ago } from '@/prisma/seed/days'
import type { DemoReply } from '@/prisma/seed/demo-shapes'
import { mainDocument } from '@/prisma/seed/main-document'
import type { Cast, Seeded } from '@/prisma/seed/seed-case'

/** Records a reply of the demo for the recipient of each letter that it answers. */
export async function seedReply({ Leïla: actor }: Cast, { caseId, letters }: Seeded, demo: DemoReply) {
  const answers = demo.answersLetters.map((letter) => {
    const recipient = letters.get(letter)?.recipients.find(({ institution }) => institution === demo.from)
    if (!recipient) throw new Error(`The demo reply ${demo.key} answers nobody.`)
    return recipient.id
  })
  const { id } = await recordReply(
    actor,
    recordReplyInput.parse({
      submissionKey: crypto.randomUUID(),
      caseId,
      answers,
      institution: demo.from,
      kind: demo.kind,
      subject: demo.subject,
      datedOn: demo.dated === undefined ? '' : ago(demo.dated),
      receivedOn: ago(demo.received),
      channel: demo.channel,
      theirReference: demo.theirReference ?? '',
      signatoryFunction: demo.signatoryFunction ?? '',
      promisedOn: demo.promised === undefined ? '' : ago(demo.promised),
      text: demo.text,
    }),
  )
  for (const recipientId of demo.leaves ? answers : []) await leave(actor, recipientId, demo)
  if (demo.read) await finishReply(actor, { replyId: id, open: 'leave' })
  return { ...(await mainDocument(actor, { replyId: id })), replyId: id }
}

async function leave(actor: Actor, recipientId: string, { leaves, received }: DemoReply): Promise<void> {
  const { version } = await readRecord(actor, (tx) =>
    tx.recipient.findFirstOrThrow({
      where: { workspaceId: actor.workspaceId, id: recipientId },
      select: { version: true },
    }),
  )
  await setRecipientState(actor, { recipientId, version, state: leaves ?? 'answered', stateOn: toDay(ago(received)) })
}
