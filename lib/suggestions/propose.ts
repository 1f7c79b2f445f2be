import { factsOf, isArchive, type DocumentFacts } from '@/lib/reading/facts'
import type { DirectoryEntry } from '@/lib/suggestions/match-institution'
import { paperOf, type Paper } from '@/lib/suggestions/paper'
import { proposeFields, type ProposalForm, type ProposedFields } from '@/lib/suggestions/propose-fields'
import { rankLetters, type RankedLetter } from '@/lib/suggestions/rank-letters'
import type { LetterToAnswer } from '@/lib/replies/letter-to-answer'
import { containedLetters, type ContainedLetter } from '@/lib/suggestions/contained-letters'
import type { HeldLetter } from '@/lib/suggestions/candidate-letters'
import { isUnread, type ProposingDocument } from '@/lib/suggestions/select-proposing'

/** A letter that the files probably answer, and why, with what the form lists of it. */
export type ProposedLetter = RankedLetter & { letter: LetterToAnswer }

/** What the files of a form that is not saved yet say: how far they are read, and what they propose. */
export type Proposals = {
  state: 'none' | 'waiting' | 'read' | 'failed'
  /** Why a file could not be read, as a message key of `documents.json`. */
  readError: string | null
  fields: ProposedFields
  letters: ProposedLetter[]
  /** Where a file holds several letters that could be the reply: these, the most probable first, and the one that spoke. */
  contained: ContainedLetter[]
  filledFrom: string | null
  /** The file itself, to be read beside the form. */
  paper: Paper | null
}

const nothing: Proposals = {
  state: 'none',
  readError: null,
  fields: {},
  letters: [],
  contained: [],
  filledFrom: null,
  paper: null,
}

/** Asks of a letter of ours are short; a longer stretch is a paragraph around one. */
const longestAsk = 600

/** A demand as an item of its own: without the line ends of the letter and the comma that led to the next. */
function asLine(quote: string): string {
  const words = quote
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[;,.]+(?:\s*(?:and|und|et|oraz|i))?$/iu, '')
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}

/**
 * The first of the documents that says anything; undefined while none does, or while one before it is not read yet. The list of
 * an archive says nothing.
 */
function speaking(documents: readonly ProposingDocument[]): ProposingDocument | undefined {
  const first = documents.find((one) => isUnread(one) || (factsOf(one.facts) !== null && !isArchive(one.facts)))
  return first && factsOf(first.facts) !== null ? first : undefined
}

/** Whether these documents say anything yet: what they are held against is needed only then. */
export const doPropose = (documents: readonly ProposingDocument[]): boolean => speaking(documents) !== undefined

function answered(held: readonly HeldLetter[], facts: DocumentFacts, institution: string | null): ProposedLetter[] {
  return rankLetters(held, facts, institution).flatMap((ranked) => {
    const found = held.find(({ id }) => id === ranked.letterId)
    if (!found) return []
    const { id, subject, sentOn, case: of, recipients } = found
    return [{ ...ranked, letter: { id, subject, sentOn, case: of, recipients } }]
  })
}

/** Whoever writes without saying for whom is taken for the only one that the letter went to: a person looks it over. */
function onlyAddressee([probable]: readonly ProposedLetter[]): string | null {
  const [only, ...others] = probable?.recipientIds ?? []
  if (!probable || others.length > 0) return null
  return probable.letter.recipients.find(({ id }) => id === only)?.institution ?? null
}

type HeldAgainst = { institutions: readonly DirectoryEntry[]; letters: readonly HeldLetter[]; chosenId?: string | null }

/** Several letters inside a file wait for each other: which of them is the reply cannot be told by the first. */
const stillOpening = (documents: readonly ProposingDocument[]) =>
  documents.filter(({ parentId }) => parentId !== null).length > 1 && documents.some(isUnread)

/**
 * Proposals for a form from the first of its documents that says anything; of several letters inside a file from the one that
 * a person chose (`chosenId`), else from the most probable. Letters of ours count for a reply only.
 */
export function propose(
  form: ProposalForm,
  documents: readonly ProposingDocument[],
  { chosenId = null, ...held }: HeldAgainst,
): Proposals {
  const isReply = form === 'reply'
  const inside = isReply && !stillOpening(documents) ? containedLetters(documents, held) : []
  const contained = inside.length > 1 ? inside : []
  const wanted = contained.find(({ documentId }) => documentId === chosenId) ?? contained[0]
  const main = wanted
    ? documents.find(({ id }) => id === wanted.documentId)
    : isReply && stillOpening(documents)
      ? undefined
      : speaking(documents)
  const facts = factsOf(main?.facts)
  if (!main || !facts) {
    const isWaiting = documents.some(isUnread)
    const readError = documents.find(({ readState }) => readState === 'failed')?.readError ?? null
    return { ...nothing, state: isWaiting ? 'waiting' : readError ? 'failed' : 'none', readError }
  }
  const asks = main.suggestions
    .map(({ quote, ...range }) => ({ ...range, line: asLine(quote) }))
    .filter(({ line }) => line.length <= longestAsk)
  const { institutions } = held
  const fields = proposeFields(form, facts, { institutions, asks: asks.map(({ line }) => line) })
  const marked = form === 'letter' ? asks.map(({ start, end }) => ({ start, end })) : []
  const letters = isReply ? answered(held.letters, facts, fields.institution ?? null) : []
  const addressee = fields.institution ? null : onlyAddressee(letters)
  return {
    state: 'read',
    readError: null,
    fields: addressee ? { institution: addressee, ...fields } : fields,
    letters,
    contained,
    filledFrom: wanted?.documentId ?? null,
    paper: paperOf(main.texts[0], { name: main.name, asks: marked }),
  }
}
