import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dayOf, nullableDayOf } from '@/lib/dates'
import { readRecord, type Prisma } from '@/lib/db'
import { partsOf, storedRanges } from '@/lib/documents/anchor'
import { ForbiddenError } from '@/lib/errors'
import { findReferences } from '@/lib/reading/rules/references/find-references'
import { isOffered, offeredTier } from '@/lib/suggestions/offered-tier'
import { mayExportDecisions } from '@/lib/suggestions/policy'
import type { SuggestionKind } from '@/prisma/generated/enums'

/** What labels are made of; names and dates are decided one by one, and those left open say nothing. */
const labelled: SuggestionKind[] = ['commitment', 'claim', 'refusal', 'reference']

const isOpen = { ...isOffered, state: 'open', kind: { in: labelled } } satisfies Prisma.SuggestionWhereInput
const isBegun = {
  texts: { some: {} },
  suggestions: { some: { state: { not: 'open' } } },
} satisfies Prisma.DocumentWhereInput

const decidedDocument = {
  id: true,
  texts: { orderBy: { version: 'desc' }, take: 1, select: { text: true, language: true } },
  reply: { select: { datedOn: true, receivedOn: true, language: true } },
  sourceId: true,
  source: { select: { datedOn: true, language: true } },
  suggestions: {
    where: { kind: { in: labelled } },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    select: {
      kind: true,
      tier: true,
      isFolded: true,
      quote: true,
      state: true,
      isEdited: true,
      type: true,
      features: true,
      becameId: true,
    },
  },
  passages: {
    orderBy: { start: 'asc' },
    select: {
      quote: true,
      ranges: true,
      commitments: { select: { id: true, firmness: true, dueOn: true, dueText: true } },
      claims: { select: { id: true } },
      references: { select: { id: true, citation: true } },
      outcomes: { where: { outcome: 'declined' }, select: { id: true } },
    },
  },
} satisfies Prisma.DocumentSelect

type Decided = Prisma.DocumentGetPayload<{ select: typeof decidedDocument }>

/** A file of the corpus format: the text, or its labels. */
export type CorpusFile = { name: string; content: string }

const strengthOf: Record<string, string> = { conditional: 'conditional', will_consider: 'considering' }

const line = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A label stands in its text as it is written: of a passage that goes on over the end of a page, its longest part. */
function labelOf({ quote, ranges }: Pick<Decided['passages'][number], 'quote' | 'ranges'>): string {
  const parts = partsOf({ quote, ranges: storedRanges(ranges) }) ?? [quote]
  return line(parts.reduce((longest, part) => (part.length > longest.length ? part : longest), ''))
}

/** What sort of document is cited, for one that somebody wrote down without a suggestion. */
const sortOf = (citation: string) => findReferences(citation)[0]?.type ?? 'other'

function filesOf(document: Decided, workspaceId: string): CorpusFile[] {
  const [current] = document.texts
  if (!current) return []
  const language = current.language ?? document.reply?.language ?? document.source?.language ?? 'en'
  const datedOn = document.reply?.datedOn ?? document.reply?.receivedOn ?? document.source?.datedOn ?? null
  const name = `${language}-${document.id}`
  const passages = document.passages.map((passage) => ({ ...passage, label: labelOf(passage) }))
  const types = new Map(document.suggestions.map(({ becameId, type }) => [becameId, type]))
  const labels = {
    meta: { date: nullableDayOf(datedOn), isReply: document.reply !== null, workspaceId },
    commitments: passages.flatMap(({ label, commitments }) =>
      commitments.map(({ id, firmness, dueOn, dueText }) => ({
        quote: label,
        // Of one that was written down by hand nobody says the type: it has none.
        ...(types.get(id) && { type: types.get(id) }),
        strength: strengthOf[firmness] ?? 'firm',
        due: dueOn && dayOf(dueOn),
        dueText,
      })),
    ),
    pastActions: passages.flatMap(({ label, claims }) => (claims.length > 0 ? [label] : [])),
    refusals: passages.flatMap(({ label, outcomes }) => (outcomes.length > 0 ? [label] : [])),
    references: passages.flatMap(({ label, references }) =>
      references.slice(0, 1).map(({ id, citation }) => ({ text: label, kind: types.get(id) ?? sortOf(citation) })),
    ),
    decisions: document.suggestions.map(({ quote, becameId: _id, tier, isFolded, ...decision }) => ({
      quote: line(quote),
      tier: offeredTier({ tier, isFolded }, document),
      ...decision,
    })),
  }
  return [
    { name: `${name}.txt`, content: `kind: letter\nlang: ${language}\n\n${current.text}` },
    { name: `${name}.json`, content: `${JSON.stringify(labels, null, 1)}\n` },
  ]
}

/**
 * What the members of a workspace decided about suggestions, with the texts, in the format that `npm run fit` learns from.
 * Only documents that were worked through to their end: what nobody decided is no label. Cases hidden from the actor stay
 * out.
 */
export async function exportDecisions(actor: Actor): Promise<CorpusFile[]> {
  if (!mayExportDecisions(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  const documents = await readRecord(actor, (tx) =>
    tx.document.findMany({
      where: {
        workspaceId,
        AND: [isBegun, { suggestions: { none: isOpen } }],
      },
      orderBy: { id: 'asc' },
      select: decidedDocument,
    }),
  )
  return documents.flatMap((document) => filesOf(document, workspaceId))
}

const goingOut = {
  id: true,
  name: true,
  replyId: true,
  sourceId: true,
  reply: { select: { receivedOn: true, institution: { select: { name: true } } } },
  source: { select: { title: true } },
  _count: { select: { suggestions: { where: isOpen } } },
} satisfies Prisma.DocumentSelect

export type Begun = Prisma.DocumentGetPayload<{ select: typeof goingOut }>

/** So many that are left out are named: nobody goes through more in one sitting. */
const mostNamed = 100

/**
 * How many documents the export holds, and those that it leaves out because something in them is still open, the nearest to
 * their end first; of these at most a hundred. One statement.
 */
export async function listDecided(actor: Actor): Promise<{ whole: number; begun: Begun[] }> {
  if (!mayExportDecisions(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  const documents = await readRecord(actor, (tx) =>
    tx.document.findMany({
      where: { workspaceId, ...isBegun },
      relationLoadStrategy: 'join',
      orderBy: { id: 'asc' },
      select: goingOut,
    }),
  )
  const begun = documents.filter(({ _count }) => _count.suggestions > 0)
  begun.sort((a, b) => a._count.suggestions - b._count.suggestions)
  return { whole: documents.length - begun.length, begun: begun.slice(0, mostNamed) }
}
