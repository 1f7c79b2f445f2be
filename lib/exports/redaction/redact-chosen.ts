import type { ChosenFile } from '@/lib/exports/chosen-fields'
import { redactedMark, type Redactor } from '@/lib/exports/redaction/redactor'
import type { Chosen } from '@/lib/exports/select-chosen'
import { StateReason } from '@/prisma/generated/enums'

/** Words of the format, ids and hashes: nothing that anybody typed. */
const fixed =
  /^(id|kind|state|status|firmness|finding|outcome|channel|language|languages|role|mediaType|sha256|ranges|unit|countedFrom|dueRuleId|replyRuleId)$|Id$/

/** The reason of an update is a word of the format, that of a line of a clock is what somebody typed. */
const isFixed = (key: string, part: unknown) =>
  fixed.test(key) || (key === 'reason' && typeof part === 'string' && part in StateReason)

type Owner = { replyId: string | null; sourceId: string | null; letterId: string | null }

/** A copy in which every text that somebody wrote went through `change`, however deep it stands. */
function changed<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map((one) => changed(one as unknown, change)) as T
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  const entries = Object.entries(value).map(([key, part]) => [key, isFixed(key, part) ? part : changed(part, change)])
  return Object.fromEntries(entries) as T
}

const takenOut = (text: string) => (text === '' ? '' : redactedMark)

/** Files of letters and their recipients, of replies and of sources. */
export const filesOfChosen = (chosen: Chosen): { file: ChosenFile; ownerId: string }[] => [
  ...chosen.letters.flatMap(({ id, documents, recipients }) =>
    [...documents, ...recipients.flatMap((recipient) => recipient.documents)].map((file) => ({ file, ownerId: id })),
  ),
  ...[...chosen.replies, ...chosen.sources].flatMap(({ id, documents }) =>
    documents.map((file) => ({ file, ownerId: id })),
  ),
]

type Passage = Chosen['claims'][number]['passage']

/** Quotations are taken out by their place in the text: what begins or ends in the middle of words leaves no rest. */
function quotations(chosen: Chosen, redactor: Redactor, isRedacted: (owner: Owner) => boolean) {
  const texts = new Map(filesOfChosen(chosen).map(({ file }) => [file.id, file.texts[0]]))
  const surroundings = ({ documentId, textVersion, start, quote, prefix, suffix }: Passage) => {
    const text = texts.get(documentId)
    const stands = text?.version === textVersion && text.text.startsWith(quote, start)
    return stands
      ? { before: text.text.slice(0, start), after: text.text.slice(start + quote.length) }
      : { before: prefix, after: suffix }
  }
  return <P extends Passage | null>(passage: P, owner: Owner | null): P => {
    if (passage === null) return passage
    const { before, after } = surroundings(passage)
    const quote = owner && isRedacted(owner) ? redactedMark : redactor.redactWithin(before, passage.quote, after)
    return { ...passage, quote, prefix: '', suffix: '' }
  }
}

/**
 * What was chosen, without the words that are to be taken out, and without all that was typed in the items that are to be
 * taken out whole: of these number, day and kind stay. Done once, before anything is made of it, so that no format, no
 * file name and no property of a file can know more.
 */
export function redactChosen(chosen: Chosen, redactor: Redactor, items: ReadonlySet<string>): Chosen {
  const isRedacted = ({ replyId, sourceId, letterId }: Owner) =>
    [replyId, sourceId, letterId].some((id) => id !== null && items.has(id))
  const quoted = quotations(chosen, redactor, isRedacted)
  const clean = <T extends { id: string }>(list: T[]): T[] =>
    list.map((item) => changed(item, items.has(item.id) ? takenOut : redactor.redact))
  const drawn = <T extends { passage: Passage; document: Owner }>(list: T[]): T[] =>
    list.map((item) => ({ ...item, passage: quoted(item.passage, item.document) }))
  const commitments = drawn(chosen.commitments).map((commitment) => ({
    ...commitment,
    updates: commitment.updates.map((update) => ({
      ...update,
      sourcePassage: quoted(update.sourcePassage, update.sourceDocument),
    })),
  }))
  return {
    letters: clean(chosen.letters),
    replies: clean(chosen.replies),
    sources: clean(chosen.sources),
    commitments: clean(commitments),
    claims: clean(drawn(chosen.claims)),
    references: clean(drawn(chosen.references)),
    followUps: clean(chosen.followUps),
  }
}

/** What else is to be taken out with items that are taken out whole: their quotations, which stand in other texts too. */
export const quotationsOf = (chosen: Chosen, items: ReadonlySet<string>): string[] =>
  [...chosen.commitments, ...chosen.claims, ...chosen.references].flatMap(({ id, passage }) =>
    items.has(id) ? [passage.quote] : [],
  )
