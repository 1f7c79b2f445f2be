import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { nullableDayOf } from '@/lib/dates'
import { readRecord, type Tx } from '@/lib/db'
import { factsOf } from '@/lib/reading/facts'
import { selectPaper, type Paper } from '@/lib/suggestions/select-paper'
import { proposeFields, type ProposalForm, type ProposedFields } from '@/lib/suggestions/propose-fields'
import { rankLetters, type CandidateLetter, type RankedLetter } from '@/lib/suggestions/rank-letters'

/** What the files of a form that is not saved yet say: how far they are read, and what they propose. */
export type Proposals = {
  state: 'none' | 'waiting' | 'read' | 'failed'
  /** Why a file could not be read, as a message key of `documents.json`. */
  readError: string | null
  fields: ProposedFields
  letters: RankedLetter[]
  /** The file itself, to be read beside the form. */
  paper: Paper | null
}

const nothing: Proposals = { state: 'none', readError: null, fields: {}, letters: [], paper: null }

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
 * Proposals for a form from the first of its documents that says anything. `caseId` narrows the letters that a reply may
 * answer.
 */
export async function getProposals(
  actor: Actor,
  form: ProposalForm,
  documentIds: readonly string[],
  caseId: string | null,
): Promise<Proposals> {
  if (documentIds.length === 0) return nothing
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const found = await tx.document.findMany({
      where: { workspaceId, id: { in: [...documentIds] } },
      select: {
        id: true,
        name: true,
        readState: true,
        readError: true,
        facts: true,
        suggestions: {
          where: { kind: 'ask' },
          orderBy: { start: 'asc' },
          select: { quote: true, start: true, end: true },
        },
      },
    })
    const documents = documentIds.flatMap((id) => found.filter((one) => one.id === id))
    const main = documents.find(({ facts }) => facts !== null)
    const isWaiting = documents.some(({ readState }) => readState === 'waiting' || readState === 'reading')
    const facts = factsOf(main?.facts)
    if (!main || !facts) {
      const readError = documents.find(({ readState }) => readState === 'failed')?.readError ?? null
      return { ...nothing, state: isWaiting ? 'waiting' : readError ? 'failed' : 'none', readError }
    }
    const institutions = await tx.institution.findMany({
      where: { workspaceId },
      select: { name: true, shortName: true },
      take: 5000,
    })
    const asks = main.suggestions
      .map(({ quote, ...range }) => ({ ...range, line: asLine(quote) }))
      .filter(({ line }) => line.length <= longestAsk)
    const fields = proposeFields(form, facts, { institutions, asks: asks.map(({ line }) => line) })
    const marked = form === 'letter' ? asks.map(({ start, end }) => ({ start, end })) : []
    const paper = await selectPaper(tx, { workspaceId, documentId: main.id }, { name: main.name, asks: marked })
    const letters =
      form === 'reply' ? rankLetters(await candidates(tx, workspaceId, caseId), facts, fields.institution ?? null) : []
    return { state: 'read', readError: null, fields, letters, paper }
  })
}

async function candidates(tx: Tx, workspaceId: string, caseId: string | null): Promise<CandidateLetter[]> {
  const letters = await tx.letter.findMany({
    where: { workspaceId, sentOn: { not: null }, ...(caseId ? { caseId } : {}) },
    relationLoadStrategy: 'join',
    orderBy: [{ sentOn: 'desc' }, { id: 'desc' }],
    take: 200,
    select: {
      id: true,
      subject: true,
      ourReference: true,
      datedOn: true,
      sentOn: true,
      recipients: { select: { id: true, institution: { select: { name: true } } } },
      documents: { select: { facts: true } },
    },
  })
  return letters.map(({ recipients, documents, datedOn, sentOn, ...letter }) => ({
    ...letter,
    datedOn: nullableDayOf(datedOn),
    sentOn: nullableDayOf(sentOn),
    messageIds: documents.flatMap(({ facts }) => factsOf(facts)?.mail?.messageId ?? []),
    recipients: recipients.map(({ id, institution }) => ({ id, institution: institution.name })),
  }))
}
