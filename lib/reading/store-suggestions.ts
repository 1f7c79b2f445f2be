import 'server-only'
import {
  anchorOf,
  lengthOf,
  lieIn,
  longestOf,
  resolveAnchor,
  sharedLength,
  storedRanges,
  type Range,
} from '@/lib/documents/anchor'
import { dateOf, isDay } from '@/lib/dates'
import { Prisma, type Tx } from '@/lib/db'
import type { Placed } from '@/lib/reading/place-suggestions'

type Target = { workspaceId: string; documentId: string; caseId: string | null; textVersion: number; text: string }
type Known = Prisma.SuggestionGetPayload<{ select: typeof knownColumns }>
type Place = Range & { ranges?: Range[] | undefined }

const partsOf = ({ start, end, ranges }: Place): Range[] => ranges ?? [{ start, end }]

const isAlike = (a: readonly Range[], b: readonly Range[]) =>
  sharedLength(a, b) >= 0.8 * Math.max(lengthOf(a), lengthOf(b))

/**
 * Two passages are the same thing when they share four fifths of the longer; also when one of them is a part of the other,
 * which was read as a sentence of its own.
 */
function isSame(a: Place, b: Place): boolean {
  const [one, other] = [partsOf(a), partsOf(b)]
  if (isAlike(one, other)) return true
  const [few, many] = one.length < other.length ? [one, other] : [other, one]
  return few.length === 1 && many.length > 1 && many.some((part) => isAlike(few, [part]))
}

const storable = (ranges: readonly Range[] | undefined) =>
  ranges ? ranges.map((range) => ({ ...range })) : Prisma.DbNull

const columnsOf = ({ features, dueOn, ranges, isFolded = false, ...placed }: Placed) => ({
  ...placed,
  isFolded,
  ranges: storable(ranges),
  dueOn: dueOn && isDay(dueOn) ? dateOf(dueOn) : null,
  features: (features ?? {}) as Prisma.InputJsonValue,
})

/**
 * Keeps what a reading proposes. What a person decided stays decided, by its fingerprint or by its place: a dismissed
 * suggestion does not come back, an accepted one is not offered twice. Open ones that this reading does not find are gone.
 */
export async function storeSuggestions(tx: Tx, target: Target, placed: readonly Placed[]): Promise<void> {
  const { workspaceId, documentId, caseId, textVersion } = target
  const known = await tx.suggestion.findMany({ where: { workspaceId, documentId }, select: knownColumns })
  const earlier = await earlierTexts(tx, target, known)
  const decided = known
    .filter(({ state }) => state !== 'open')
    .map((one) => ({ ...one, ...placeOf(target, one, earlier) }))
  const fresh = placed.filter(
    (one) => !decided.some((was) => was.kind === one.kind && (was.fingerprint === one.fingerprint || isSame(was, one))),
  )
  const found = new Set(fresh.map(({ fingerprint }) => fingerprint))
  const open = new Map(known.filter(({ state }) => state === 'open').map((one) => [one.fingerprint, one]))
  const gone = [...open.values()].filter(({ fingerprint }) => !found.has(fingerprint)).map(({ id }) => id)
  await tx.suggestion.deleteMany({ where: { workspaceId, id: { in: gone } } })
  for (const { id, start, end, quote, ranges } of decided) {
    const place = { start, end, quote, ranges: storable(ranges), textVersion }
    await tx.suggestion.updateMany({ where: { workspaceId, id }, data: place })
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
  ranges: true,
  textVersion: true,
} satisfies Prisma.SuggestionSelect

/** The texts in which decided suggestions in parts were placed: the words of their other parts stand only there. */
async function earlierTexts(tx: Tx, target: Target, known: readonly Known[]): Promise<Map<number, string>> {
  const { workspaceId, documentId, textVersion } = target
  const versions = known
    .filter((one) => one.state !== 'open' && one.textVersion !== textVersion && storedRanges(one.ranges).length > 1)
    .map((one) => one.textVersion)
  if (versions.length === 0) return new Map()
  const texts = await tx.documentText.findMany({
    where: { workspaceId, documentId, version: { in: versions } },
    select: { version: true, text: true },
  })
  return new Map(texts.map(({ version, text }) => [version, text]))
}

/** Where a decided suggestion stands in the text of this reading; where it stood when its words are nowhere. */
function placeOf({ text, textVersion }: Target, known: Known, earlier: ReadonlyMap<number, string>) {
  const { start, end, quote, prefix, suffix } = known
  const parts = storedRanges(known.ranges)
  const before = known.textVersion === textVersion ? text : earlier.get(known.textVersion)
  const anchor =
    parts.length > 1 && before !== undefined && lieIn(before, parts)
      ? { ...anchorOf(before, parts), prefix, suffix }
      : { quote, prefix, suffix, ranges: [{ start, end }] }
  const found = resolveAnchor(text, anchor)
  const main = found && longestOf(found)
  if (!main) return { start, end, quote, ranges: undefined }
  return { ...main, quote: text.slice(main.start, main.end), ranges: found.length > 1 ? found : undefined }
}
