import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { daysBetween, nullableDayOf, type Day } from '@/lib/dates'
import { readRecord } from '@/lib/db'
import type { Assumed, Derived } from '@/lib/deadlines/derive-due'
import { explainRow } from '@/lib/letters/explain-due'
import { loadBookFor } from '@/lib/reply-rules/load-book'
import { selectSince, silentRecipient, type SilentRow } from '@/lib/silence/select-silence'
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
  id: string
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
  /** Languages of the institution, as its page names them. */
  languages: string[]
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
 * Three statements.
 */
export function getSilence(
  actor: Actor,
  { letterId, recipientId, today }: { letterId: string; recipientId: string; today: Day },
): Promise<Silence | null> {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const row = await tx.recipient.findFirst({
      where: { workspaceId, id: recipientId, letterId },
      relationLoadStrategy: 'join',
      select: silentRecipient,
    })
    if (!row) return null
    const { book, line } = await loadBookFor(tx, workspaceId, row.institutionId)
    const { letters, commitments } = await selectSince(tx, workspaceId, row)
    const dueOn = nullableDayOf(row.dueOn)
    return {
      workspace: actor.workspaceName,
      today,
      ...factsOf(row),
      dueOn,
      rule: ruleOf(explainRow(book, line, row).derived),
      daysSilent: dueOn ? Math.max(0, daysBetween(dueOn, today)) : null,
      reminders: letters.flatMap((one) => {
        const on = nullableDayOf(one.sentOn)
        return on ? [{ subject: one.subject, sentOn: on }] : []
      }),
      commitments: commitments.flatMap(({ passage, madeOn, updates, ...one }) => {
        const on = nullableDayOf(madeOn)
        return on && !isSettled(updates[0]?.status)
          ? [{ ...one, quote: passage.quote, madeOn: on, dueOn: nullableDayOf(one.dueOn) }]
          : []
      }),
    }
  })
}

/** Nobody is asked again for what was kept, replaced, or cannot be checked; for what was broken, they are. */
const isSettled = (status: CommitmentState | undefined) =>
  status === 'kept' || status === 'superseded' || status === 'cannot_be_checked'

function ruleOf(derived: Derived): SilenceRule | null {
  if (!derived.due) return null
  const { version } = derived
  return {
    id: derived.rule.id,
    name: derived.rule.name,
    version: version.version,
    weight: version.weight,
    source: version.source.label,
    url: version.source.url ?? null,
    trigger: version.trigger,
    triggerOn: derived.triggerOn,
    assumed: derived.assumed,
    counted: derived.due.counted.length,
    skipped: derived.due.skipped.length,
  }
}

function factsOf({ letter, institution, ...row }: SilentRow) {
  const { asks, ...about } = letter
  const outcomeOf = new Map(row.outcomes.map(({ askId, outcome }) => [askId, outcome]))
  return {
    caseTitle: row.case.title,
    caseCode: row.case.code,
    letter: { ...about, sentOn: nullableDayOf(row.sentOn ?? letter.sentOn) },
    institution: institution.name,
    institutionId: institution.id,
    languages: institution.languages,
    addressee: row.addressee,
    state: row.state,
    deliveredOn: nullableDayOf(row.deliveredOn),
    receivedOn: nullableDayOf(row.receivedOn),
    registeredOn: nullableDayOf(row.registeredOn),
    dueByHand: row.dueByHand,
    proofs: row.documents,
    replies: row.replies.flatMap(({ reply }) => {
      const on = nullableDayOf(reply.receivedOn)
      return on ? [{ kind: reply.kind, receivedOn: on, reference: reply.theirReference }] : []
    }),
    asks: asks.map(({ id, number, text }) => ({ number, text, outcome: outcomeOf.get(id) ?? null })),
  }
}
