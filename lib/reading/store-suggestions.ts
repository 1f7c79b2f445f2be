import 'server-only'
import { resolveAnchor } from '@/lib/documents/anchor'
import { dateOf, isDay } from '@/lib/dates'
import type { Prisma, Tx } from '@/lib/db'
import type { Placed } from '@/lib/reading/place-suggestions'

type Target = { workspaceId: string; documentId: string; caseId: string | null; textVersion: number; text: string }
type Range = { start: number; end: number }
type Known = {
  id: string
  kind: string
  fingerprint: string
  state: string
  quote: string
  prefix: string
  suffix: string
} & Range

/** Two passages are the same thing when they share four fifths of the longer. */
const isSame = (a: Range, b: Range) =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) >= 0.8 * Math.max(a.end - a.start, b.end - b.start)

const columnsOf = ({ features, dueOn, ...placed }: Placed) => ({
  ...placed,
  dueOn: dueOn && isDay(dueOn) ? dateOf(dueOn) : null,
  features: (features ?? {}) as Prisma.InputJsonValue,
})

/**
 * Keeps what a reading proposes. What a person decided stays decided, by its fingerprint or by its place: a dismissed
 * suggestion does not come back, an accepted one is not offered twice. Open ones that this reading does not find are gone.
 */
export async function storeSuggestions(tx: Tx, target: Target, placed: readonly Placed[]): Promise<void> {
  const { workspaceId, documentId, caseId, textVersion, text } = target
  const known = await tx.suggestion.findMany({ where: { workspaceId, documentId }, select: knownColumns })
  const decided = known.filter(({ state }) => state !== 'open').map((one) => ({ ...one, ...placeOf(text, one) }))
  const fresh = placed.filter(
    (one) => !decided.some((was) => was.kind === one.kind && (was.fingerprint === one.fingerprint || isSame(was, one))),
  )
  const found = new Set(fresh.map(({ fingerprint }) => fingerprint))
  const open = new Map(known.filter(({ state }) => state === 'open').map((one) => [one.fingerprint, one]))
  const gone = [...open.values()].filter(({ fingerprint }) => !found.has(fingerprint)).map(({ id }) => id)
  await tx.suggestion.deleteMany({ where: { workspaceId, id: { in: gone } } })
  for (const { id, start, end } of decided) {
    await tx.suggestion.updateMany({ where: { workspaceId, id }, data: { start, end, textVersion } })
  }
  for (const one of fresh) {
    const before = open.get(one.fingerprint)
    if (!before) continue
    await tx.suggestion.updateMany({ where: { workspaceId, id: before.id }, data: { ...columnsOf(one), textVersion } })
  }
  await tx.suggestion.createMany({
    data: fresh
      .filter(({ fingerprint }) => !open.has(fingerprint))
      .map((one) => ({ ...columnsOf(one), workspaceId, documentId, caseId, textVersion })),
  })
}

const knownColumns = {
  id: true,
  kind: true,
  fingerprint: true,
  state: true,
  quote: true,
  prefix: true,
  suffix: true,
  start: true,
  end: true,
} satisfies Prisma.SuggestionSelect

/** Where a decided suggestion stands in the text of this reading; where it stood when its words are nowhere. */
function placeOf(text: string, { start, end, quote, prefix, suffix }: Known): Range {
  const [range] = resolveAnchor(text, { quote, prefix, suffix, ranges: [{ start, end }] }) ?? []
  return range ?? { start, end }
}
