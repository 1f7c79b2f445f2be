import 'server-only'
import { dayOf, nullableDayOf, nullableDateOf, type Day } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { ConflictError } from '@/lib/errors'
import type { Actor } from '@/lib/auth/actor'
import { rederiveDue } from '@/lib/letters/rederive-due'
import { moveRecipients } from '@/lib/replies/link-recipients'
import type { RecipientState, ReplyKind } from '@/prisma/generated/enums'

/** A recipient as it was before a deed, and the version that the deed left it with. */
export type RecipientTrace = {
  id: string
  state: RecipientState
  stateOn: Day | null
  promisedOn: Day | null
  version: number
  versionAfter: number
}

/** What a deed on a mail keeps so that it can be undone; each kind uses what it needs. */
export type MailTrace = {
  recipients?: RecipientTrace[]
  /** Version that the deed left its reply or letter with: a later one means that somebody worked on it. */
  version?: number
  /** Whom the reply answered before it was moved. */
  answered?: string[]
  /** Files that became mails of their own, and those mails. */
  documents?: string[]
  items?: string[]
  /** A reply of its own that the mail was before it was merged. */
  own?: { recipients: string[]; kind: ReplyKind }
}

/** Written by the deeds of this folder only, so its shape is trusted. */
export const traceOf = (trace: unknown): MailTrace => trace as MailTrace

/** Recipients as they are, for a trace; `versionAfter` is filled in when the deed is done. */
export async function traceRecipients(tx: Tx, workspaceId: string, ids: readonly string[]): Promise<RecipientTrace[]> {
  const found = await tx.recipient.findMany({
    where: { workspaceId, id: { in: [...ids] } },
    select: { id: true, state: true, stateOn: true, promisedOn: true, version: true },
  })
  return found.map((one) => ({
    ...one,
    stateOn: nullableDayOf(one.stateOn),
    promisedOn: nullableDayOf(one.promisedOn),
    versionAfter: one.version,
  }))
}

/** The same recipients with the versions that they have now. */
export async function completeTrace(
  tx: Tx,
  workspaceId: string,
  before: readonly RecipientTrace[],
): Promise<RecipientTrace[]> {
  const now = await traceRecipients(
    tx,
    workspaceId,
    before.map(({ id }) => id),
  )
  return before.map((one) => ({ ...one, versionAfter: now.find(({ id }) => id === one.id)?.version ?? one.version }))
}

/**
 * Gives recipients back the state they had before a deed that was done at `since`; what replies that came after it say of them
 * holds. One that was changed since stays as it is where `isLenient`.
 * @throws ConflictError `worked_on` where one was changed since
 */
export async function restoreRecipients(
  tx: Tx,
  actor: Actor,
  recipients: readonly RecipientTrace[],
  { since, isLenient = false }: { since: Date; isLenient?: boolean },
): Promise<void> {
  const { workspaceId } = actor
  for (const { id, state, stateOn, promisedOn, version, versionAfter } of recipients) {
    const now = await tx.recipient.findUnique({
      where: { workspaceId_id: { workspaceId, id } },
      select: { promisedOn: true },
    })
    const hasPromise = nullableDayOf(now?.promisedOn ?? null) !== promisedOn
    if (version === versionAfter && !hasPromise) continue
    // What was there before comes back with its version: whoever has it open sees what is true again.
    const { count } = await tx.recipient.updateMany({
      where: { workspaceId, id, version: versionAfter },
      data: { state, stateOn: nullableDateOf(stateOn), promisedOn: nullableDateOf(promisedOn), version },
    })
    if (count === 0 && !isLenient) throw new ConflictError('worked_on')
    if (count === 0) continue
    if (hasPromise) await rederiveDue(tx, actor, id, 'withdrawal')
    await answerAgain(tx, actor, id, since)
  }
}

/**
 * Lets the replies that answer a recipient, and that came to it after a deed that is taken back, say of it what they say. The
 * deeds that filed them lead back from now on to the state without them, and not to the one that is taken back.
 */
async function answerAgain(tx: Tx, actor: Actor, id: string, since: Date): Promise<void> {
  const { workspaceId } = actor
  const replies = await tx.reply.findMany({
    where: { workspaceId, answers: { some: { recipientId: id } } },
    orderBy: [{ receivedOn: 'asc' }, { createdAt: 'asc' }],
    select: { id: true, caseId: true, kind: true, receivedOn: true, promisedOn: true, createdAt: true },
  })
  for (const { caseId, receivedOn, promisedOn, createdAt, ...reply } of replies) {
    const deed = await filingDeed(tx, workspaceId, reply.id)
    if ((deed?.createdAt ?? createdAt) <= since) continue
    const before = await traceRecipients(tx, workspaceId, [id])
    const answering = { ...reply, receivedOn: dayOf(receivedOn), promisedOn: nullableDayOf(promisedOn) }
    await moveRecipients(
      tx,
      actor,
      answering,
      before.map(({ state }) => ({ id, state, caseId })),
    )
    if (!deed) continue
    const trace = traceOf(deed.trace)
    const others = (trace.recipients ?? []).filter((one) => one.id !== id)
    const recipients = [...others, ...(await completeTrace(tx, workspaceId, before))]
    await tx.mailDeed.updateMany({ where: { workspaceId, id: deed.id }, data: { trace: { ...trace, recipients } } })
  }
}

/** The deed by which a reply answers whom it answers now; null for one that was recorded by hand. */
const filingDeed = (tx: Tx, workspaceId: string, replyId: string) =>
  tx.mailDeed.findFirst({
    where: { workspaceId, undoneAt: null, kind: { in: ['reply', 'moved'] }, item: { replyId } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, createdAt: true, trace: true },
  })
