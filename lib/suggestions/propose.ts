import { factsOf, type DocumentFacts } from '@/lib/reading/facts'
import { paperOf, type Paper } from '@/lib/suggestions/paper'
import { proposeFields, type ProposalForm, type ProposedFields } from '@/lib/suggestions/propose-fields'
import { rankLetters, type RankedLetter } from '@/lib/suggestions/rank-letters'
import type { LetterToAnswer } from '@/lib/replies/letter-to-answer'
import { chooseFirst, chooseReply, type HeldAgainst } from '@/lib/suggestions/choose-speaking'
import type { ContainedLetter } from '@/lib/suggestions/contained-letters'
import { factsWith, letterBroughtBy } from '@/lib/suggestions/covering-mail'
import type { HeldLetter } from '@/lib/suggestions/candidate-letters'
import { isUnread } from '@/lib/suggestions/is-unread'
import type { ProposingDocument } from '@/lib/suggestions/select-proposing'

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

/** While nothing speaks: what is waited for, or why nothing can be read. */
function silent(documents: readonly ProposingDocument[]): Proposals {
  if (documents.some(isUnread)) return { ...nothing, state: 'waiting' }
  const readError = documents.find(({ readState }) => readState === 'failed')?.readError ?? null
  return { ...nothing, state: readError ? 'failed' : 'none', readError }
}

/**
 * Proposals for a form from its documents: from the first that says anything, of several letters inside a file from the one
 * that a person chose (`chosenId`), else the most probable; from a letter together with the mail that brings it. Letters of
 * ours count for a reply only.
 */
export function propose(form: ProposalForm, documents: readonly ProposingDocument[], held: HeldAgainst): Proposals {
  const isReply = form === 'reply'
  const { main, contained } = isReply ? chooseReply(documents, held) : chooseFirst(documents)
  const own = factsOf(main?.facts)
  if (!main || !own) return silent(documents)
  const brought = letterBroughtBy(main, main.attached ?? [], !isReply)
  if (brought && isUnread(brought)) return { ...nothing, state: 'waiting' }
  const letter = factsOf(brought?.facts)
  const facts = letter ? factsWith(own, letter) : own
  const read = brought ?? main
  const asks = read.suggestions
    .map(({ quote, ...range }) => ({ ...range, line: asLine(quote) }))
    .filter(({ line }) => line.length <= longestAsk)
  const { institutions } = held
  const fields = proposeFields(form, facts, {
    institutions,
    asks: asks.map(({ line }) => line),
    text: read.texts[0]?.text,
  })
  const marked = form === 'letter' ? asks.map(({ start, end }) => ({ start, end })) : []
  const letters = isReply ? answered(held.letters, facts, fields.institution ?? null) : []
  const addressee = fields.institution ? null : onlyAddressee(letters)
  return {
    state: 'read',
    readError: null,
    fields: addressee ? { institution: addressee, ...fields } : fields,
    letters,
    contained,
    filledFrom: contained.length > 0 ? main.id : null,
    paper: paperOf(read.texts[0], { name: read.name, asks: marked }),
  }
}
