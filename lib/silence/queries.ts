import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { newestUpdate } from '@/lib/commitments/newest-update'
import { daysBetween, nullableDayOf, type Day } from '@/lib/dates'
import { readRecord } from '@/lib/db'
import type { Assumed } from '@/lib/deadlines/derive-due'
import { explainDue } from '@/lib/letters/explain-due'
import type {
  Channel,
  CommitmentState,
  Firmness,
  LetterKind,
  Outcome,
  RecipientState,
  ReplyKind,
} from '@/prisma/generated/enums'

export type SilenceRule = {
  name: string
  version: string
  weight: 'binding' | 'courtesy'
  source: string
  url: string | null
  trigger: 'sent' | 'received' | 'registered'
  triggerOn: Day
  /** What stands for the day of receipt where that is not on record. */
  assumed: Assumed
  counted: number
  skipped: number
}

/** All that is on record about one recipient's answer, or the want of it. */
export type Silence = {
  workspace: string
  caseTitle: string
  caseCode: string
  letter: {
    id: string
    caseId: string
    subject: string
    kind: LetterKind
    channel: Channel
    language: string
    sentOn: Day | null
    ourReference: string | null
  }
  institution: string
  institutionId: string
  addressee: string | null
  state: RecipientState
  deliveredOn: Day | null
  receivedOn: Day | null
  registeredOn: Day | null
  dueOn: Day | null
  dueByHand: boolean
  rule: SilenceRule | null
  daysSilent: number | null
  proofs: { name: string; sha256: string }[]
  reminders: { subject: string; sentOn: Day }[]
  replies: { kind: ReplyKind; receivedOn: Day; reference: string | null }[]
  asks: { number: number; text: string; outcome: Outcome | null }[]
  /** The civil day on which this was read. */
  today: Day
  /** What was promised since and is still to be answered for. */
  commitments: {
    title: string
    quote: string
    madeOn: Day
    dueOn: Day | null
    dueText: string | null
    firmness: Firmness
  }[]
}

/**
 * The silence of one recipient: what was sent and proven, by which rule an answer was due, what was sent again, and what
 * came back. Null when missing or foreign. The later letters of the case to the same institution count as reminders.
 */
export async function getSilence(
  actor: Actor,
  { letterId, recipientId, today }: { letterId: string; recipientId: string; today: Day },
): Promise<Silence | null> {
  const explained = await explainDue(actor, letterId, recipientId)
  if (!explained) return null
  const { derived } = explained
  const found = await selectSilence(actor, letterId, recipientId)
  if (!found) return null
  const { dueOn } = found
  const rule: SilenceRule | null = derived.due
    ? {
        name: derived.rule.name,
        version: derived.version.version,
        weight: derived.version.weight,
        source: derived.version.source.label,
        url: derived.version.source.url ?? null,
        trigger: derived.version.trigger,
        triggerOn: derived.triggerOn,
        assumed: derived.assumed,
        counted: derived.due.counted.length,
        skipped: derived.due.skipped.length,
      }
    : null
  return {
    ...found,
    today,
    workspace: actor.workspaceName,
    rule,
    daysSilent: dueOn ? Math.max(0, daysBetween(dueOn, today)) : null,
  }
}

/** Nobody is asked again for what was kept, replaced, or cannot be checked; for what was broken, they are. */
const isSettled = (status: CommitmentState | undefined) =>
  status === 'kept' || status === 'superseded' || status === 'cannot_be_checked'

function selectSilence(actor: Actor, letterId: string, recipientId: string) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const row = await tx.recipient.findFirst({
      where: { workspaceId, id: recipientId, letterId },
      relationLoadStrategy: 'join',
      select: {
        addressee: true,
        state: true,
        sentOn: true,
        deliveredOn: true,
        receivedOn: true,
        registeredOn: true,
        dueOn: true,
        dueByHand: true,
        institution: { select: { id: true, name: true } },
        case: { select: { title: true, code: true } },
        documents: { where: { role: 'proof_of_delivery' }, select: { name: true, sha256: true } },
        outcomes: { select: { askId: true, outcome: true } },
        replies: {
          select: { reply: { select: { kind: true, receivedOn: true, theirReference: true, datedOn: true } } },
        },
        letter: {
          select: {
            id: true,
            caseId: true,
            subject: true,
            kind: true,
            channel: true,
            language: true,
            sentOn: true,
            ourReference: true,
            asks: { orderBy: { number: 'asc' }, select: { id: true, number: true, text: true } },
          },
        },
      },
    })
    if (!row) return null
    const { letter, institution } = row
    const sentOn = row.sentOn ?? letter.sentOn
    const reminders = await tx.letter.findMany({
      where: {
        workspaceId,
        caseId: letter.caseId,
        id: { not: letter.id },
        sentOn: { gt: sentOn ?? new Date() },
        recipients: { some: { workspaceId, institutionId: institution.id } },
      },
      orderBy: [{ sentOn: 'asc' }, { id: 'asc' }],
      take: 50,
      select: { subject: true, sentOn: true },
    })
    const commitments = await tx.commitment.findMany({
      where: {
        workspaceId,
        caseId: letter.caseId,
        institutions: { some: { workspaceId, institutionId: institution.id } },
      },
      orderBy: [{ madeOn: 'asc' }, { id: 'asc' }],
      take: 50,
      select: {
        title: true,
        madeOn: true,
        dueOn: true,
        dueText: true,
        firmness: true,
        passage: { select: { quote: true } },
        updates: { ...newestUpdate, select: { status: true } },
      },
    })
    const outcomeOf = new Map(row.outcomes.map(({ askId, outcome }) => [askId, outcome]))
    return {
      caseTitle: row.case.title,
      caseCode: row.case.code,
      letter: { ...letter, sentOn: nullableDayOf(sentOn) },
      institution: institution.name,
      institutionId: institution.id,
      addressee: row.addressee,
      state: row.state,
      deliveredOn: nullableDayOf(row.deliveredOn),
      receivedOn: nullableDayOf(row.receivedOn),
      registeredOn: nullableDayOf(row.registeredOn),
      dueOn: nullableDayOf(row.dueOn),
      dueByHand: row.dueByHand,
      proofs: row.documents,
      reminders: reminders.flatMap((one) => {
        const on = nullableDayOf(one.sentOn)
        return on ? [{ subject: one.subject, sentOn: on }] : []
      }),
      replies: row.replies.flatMap(({ reply }) => {
        const on = nullableDayOf(reply.receivedOn)
        return on ? [{ kind: reply.kind, receivedOn: on, reference: reply.theirReference }] : []
      }),
      asks: letter.asks.map(({ id, number, text }) => ({ number, text, outcome: outcomeOf.get(id) ?? null })),
      commitments: commitments.flatMap(({ passage, madeOn, updates, ...one }) => {
        const on = nullableDayOf(madeOn)
        return on && !isSettled(updates[0]?.status)
          ? [{ ...one, quote: passage.quote, madeOn: on, dueOn: nullableDayOf(one.dueOn) }]
          : []
      }),
    }
  })
}
