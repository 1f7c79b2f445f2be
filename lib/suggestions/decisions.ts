import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dayOf, nullableDayOf } from '@/lib/dates'
import { readRecord, type Prisma } from '@/lib/db'
import { partsOf, storedRanges } from '@/lib/documents/anchor'
import { ForbiddenError } from '@/lib/errors'
import { mayExportDecisions } from '@/lib/suggestions/policy'

const decidedDocument = {
  id: true,
  texts: { orderBy: { version: 'desc' }, take: 1, select: { text: true, language: true } },
  reply: { select: { datedOn: true, receivedOn: true, language: true } },
  source: { select: { datedOn: true, language: true } },
  suggestions: {
    where: { kind: { in: ['commitment', 'claim', 'refusal', 'reference'] } },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    select: { kind: true, tier: true, quote: true, state: true, isEdited: true, type: true, features: true },
  },
  passages: {
    orderBy: { start: 'asc' },
    select: {
      quote: true,
      ranges: true,
      commitments: { select: { firmness: true, dueOn: true, dueText: true } },
      claims: { select: { id: true } },
      references: { select: { citation: true } },
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

function filesOf(document: Decided): CorpusFile[] {
  const [current] = document.texts
  if (!current) return []
  const language = current.language ?? document.reply?.language ?? document.source?.language ?? 'en'
  const datedOn = document.reply?.datedOn ?? document.reply?.receivedOn ?? document.source?.datedOn ?? null
  const name = `${language}-${document.id}`
  const passages = document.passages.map((passage) => ({ ...passage, label: labelOf(passage) }))
  const labels = {
    meta: { date: nullableDayOf(datedOn), isReply: document.reply !== null },
    commitments: passages.flatMap(({ label, commitments }) =>
      commitments.map(({ firmness, dueOn, dueText }) => ({
        quote: label,
        strength: strengthOf[firmness] ?? 'firm',
        due: dueOn && dayOf(dueOn),
        dueText,
      })),
    ),
    pastActions: passages.flatMap(({ label, claims }) => (claims.length > 0 ? [label] : [])),
    refusals: passages.flatMap(({ label, outcomes }) => (outcomes.length > 0 ? [label] : [])),
    references: passages.flatMap(({ label, references }) =>
      references.length > 0 ? [{ text: label, kind: 'other' }] : [],
    ),
    decisions: document.suggestions.map(({ quote, ...decision }) => ({ quote: line(quote), ...decision })),
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
        AND: [
          { suggestions: { some: { state: { not: 'open' } } } },
          {
            suggestions: {
              none: { state: 'open', tier: 'suggest', kind: { in: ['commitment', 'claim', 'refusal', 'reference'] } },
            },
          },
        ],
      },
      orderBy: { id: 'asc' },
      select: decidedDocument,
    }),
  )
  return documents.flatMap(filesOf)
}
