import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { todayIn, type Day } from '@/lib/dates'
import { changeRecord, readRecord, type Tx } from '@/lib/db'
import { DomainError, ForbiddenError } from '@/lib/errors'
import { writeOnRecipient } from '@/lib/imports/mail/file-on-recipient'
import { guessAgain } from '@/lib/imports/mail/guess-again'
import { mayFileMail } from '@/lib/imports/mail/policy'
import { recipientsOfMail } from '@/lib/imports/mail/mail-recipients'
import { ourAddresses } from '@/lib/workspaces/our-addresses'
import type { ImportInput } from '@/lib/imports/mail/schema'
import { proposedKind } from '@/lib/imports/mail/proposed-kind'
import { writeMailLetter } from '@/lib/imports/mail/write-mail-letter'
import { writeMailReply } from '@/lib/imports/mail/write-mail-reply'
import { factsOf } from '@/lib/reading/facts'

const sureMail = {
  id: true,
  version: true,
  document: { select: { name: true, facts: true } },
  guesses: {
    orderBy: { position: 'asc' },
    take: 1,
    select: { action: true, caseId: true, recipientIds: true },
  },
} as const

/** A mail that is sure, with its first guess, as long as the actor may see both. */
const findSure = (tx: Tx, workspaceId: string, importId: string) =>
  tx.mailItem.findMany({
    where: { workspaceId, importId, state: 'waiting', isSure: true },
    relationLoadStrategy: 'join',
    orderBy: [{ sentAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: sureMail,
  })

type SureMail = Awaited<ReturnType<typeof findSure>>[number]

/** Mails of an import that would be filed now, of those that the actor sees. */
export const countSure = (tx: Tx, workspaceId: string, importId: string): Promise<number> =>
  tx.mailItem.count({ where: { workspaceId, importId, state: 'waiting', isSure: true } })

/**
 * Files every sure mail of an import as it is proposed, each in a transaction of its own, oldest first: one that cannot be
 * filed stays in the queue and stops none of the others. Done twice, nothing is filed twice. How far it is stands with the
 * import, and what is left there is sorted again at the end, because it may answer a letter that was filed just now.
 */
export async function fileSureMails(actor: Actor, { importId }: ImportInput): Promise<{ filed: number; left: number }> {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  const sure = await readRecord(actor, (tx) => findSure(tx, actor.workspaceId, importId))
  let filed = 0
  for (const mail of sure) {
    try {
      await changeRecord(actor, async (tx) => {
        await fileAsProposed(tx, actor, mail)
        await tx.mailImport.updateMany({
          where: { workspaceId: actor.workspaceId, id: importId },
          data: { workDone: { increment: 1 } },
        })
      })
      filed += 1
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
    }
  }
  if (filed > 0) await guessAgain(actor.workspaceId, { importId })
  return { filed, left: sure.length - filed }
}

async function fileAsProposed(tx: Tx, actor: Actor, { id, version, document, guesses }: SureMail): Promise<void> {
  const { workspaceId } = actor
  const [guess] = guesses
  const which = { itemId: id, version }
  const facts = factsOf(document.facts)
  const [recipientId] = guess?.recipientIds ?? []
  if (guess?.action === 'reply') {
    await writeMailReply(tx, actor, { ...which, recipients: guess.recipientIds, kind: proposedKind(facts) })
  } else if (guess?.action === 'letter') {
    const directory = await tx.institution.findMany({
      where: { workspaceId },
      select: { name: true, shortName: true, email: true },
    })
    const lines = recipientsOfMail(facts?.mail ?? null, await ourAddresses(tx, workspaceId), directory)
    // One click makes no new institution: who is not in the directory is named by a person.
    if (lines.some(({ isKnown }) => !isKnown)) throw new DomainError('recipient_not_chosen')
    await writeMailLetter(tx, actor, {
      ...which,
      caseId: guess.caseId,
      newCase: null,
      kind: 'letter',
      subject: (facts?.mail?.subject ?? document.name).slice(0, 500),
      sentOn: (facts?.mail?.sentOn as Day | undefined) ?? todayIn(actor.timeZone),
      recipients: lines.map(({ institution, addressee }) => ({ institution, addressee, receivedOn: null })),
    })
  } else if (guess && recipientId) {
    await writeOnRecipient(tx, actor, { ...which, recipientId, as: guess.action })
  } else throw new DomainError('recipient_not_chosen')
}
