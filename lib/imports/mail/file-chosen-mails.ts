import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { todayIn, type Day } from '@/lib/dates'
import { changeRecord, readRecord } from '@/lib/db'
import { ConflictError, DomainError, ForbiddenError, InvalidError } from '@/lib/errors'
import { guessAgain } from '@/lib/imports/mail/guess-again'
import { recipientsOfMail } from '@/lib/imports/mail/mail-recipients'
import { ourAddresses } from '@/lib/workspaces/our-addresses'
import { mayFileMail } from '@/lib/imports/mail/policy'
import type { ChosenMails } from '@/lib/imports/mail/schema'
import { setMailAside } from '@/lib/imports/mail/set-mail-aside'
import { writeMailLetter } from '@/lib/imports/mail/write-mail-letter'
import { openCaseOnTheFly } from '@/lib/letters/open-case-on-the-fly'
import { factsOf } from '@/lib/reading/facts'

type Deed = (which: { itemId: string; version: number }, about: { facts: unknown; name: string }) => Promise<string[]>

/**
 * Does the same with several mails that wait: all are letters of ours in one case, a new one too, or all belong to no case. Each
 * in a transaction of its own; one that cannot be filed (it names no recipient) stays in the queue.
 * @throws InvalidError `items` without one, `caseId` without a case; ConflictError where none could be filed
 */
export async function fileChosenMails(actor: Actor, { as, items, caseId, newCase }: ChosenMails): Promise<void> {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  if (items.length === 0) throw new InvalidError('items', 'choose_some')
  const deed = as === 'set_aside' ? aside(actor) : await intoCase(actor, caseId, newCase)
  const { workspaceId } = actor
  const found = await readRecord(actor, (tx) =>
    tx.mailItem.findMany({
      where: { workspaceId, id: { in: items }, state: 'waiting' },
      relationLoadStrategy: 'join',
      orderBy: [{ sentAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      select: { id: true, version: true, document: { select: { facts: true, name: true } } },
    }),
  )
  let refusal: DomainError | null = null
  const threads = new Set<string>()
  let done = 0
  for (const { id, version, document } of found) {
    try {
      for (const thread of await deed({ itemId: id, version }, document)) threads.add(thread)
      done += 1
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      refusal = error
    }
  }
  for (const threadKey of threads) await guessAgain(workspaceId, { threadKey })
  if (done === 0) throw new ConflictError(refusal?.refusal.key ?? 'changed_meanwhile')
}

const aside =
  (actor: Actor): Deed =>
  async (which) => {
    await setMailAside(actor, which)
    return []
  }

async function intoCase(actor: Actor, caseId: string, newCase: string): Promise<Deed> {
  const { workspaceId } = actor
  if (caseId === '' && newCase === '') throw new InvalidError('caseId', 'case_missing')
  const { inCase, ours, directory } = await changeRecord(actor, async (tx) => ({
    inCase: caseId === '' ? await openCaseOnTheFly(tx, actor, newCase) : caseId,
    ours: await ourAddresses(tx, workspaceId),
    directory: await tx.institution.findMany({
      where: { workspaceId },
      select: { name: true, shortName: true, email: true },
    }),
  }))
  return async (which, document) => {
    const mail = factsOf(document.facts)?.mail ?? null
    const { threadKey } = await changeRecord(actor, (tx) =>
      writeMailLetter(tx, actor, {
        ...which,
        caseId: inCase,
        newCase: null,
        kind: 'letter',
        subject: (mail?.subject ?? document.name).slice(0, 500),
        sentOn: (mail?.sentOn as Day | undefined) ?? todayIn(actor.timeZone),
        recipients: recipientsOfMail(mail, ours, directory).map(({ institution, addressee }) => ({
          institution,
          addressee,
          receivedOn: null,
        })),
      }),
    )
    return [threadKey]
  }
}
