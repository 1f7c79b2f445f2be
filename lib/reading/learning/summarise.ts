import type { Counts, Measured } from '@/lib/reading/learning/measure'

/** Shares between 0 and 1. `…Low` and `…High` are the ends of their 95 % intervals. */
export type Score = {
  precision: number
  recall: number
  f1: number
  n: number
  precisionLow: number
  precisionHigh: number
  recallLow: number
  recallHigh: number
  f1Low: number
  f1High: number
}

const rounded = (value: number) => Math.round(value * 1000) / 1000
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

function f1Of({ hit, offered, wanted }: Counts): number {
  const [precision, recall] = [share(hit, offered), share(hit, wanted)]
  return share(2 * precision * recall, precision + recall)
}

const added = (counts: readonly Counts[]): Counts =>
  counts.reduce((a, b) => ({ hit: a.hit + b.hit, offered: a.offered + b.offered, wanted: a.wanted + b.wanted }), {
    hit: 0,
    offered: 0,
    wanted: 0,
  })

const samples = 1000

/** A sequence of numbers between 0 and 1 that is the same at every run (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** The 95 % interval of a figure over documents, by drawing as many of them again a thousand times. */
function interval<T>(each: readonly T[], figure: (drawn: readonly T[]) => number): [number, number] {
  const next = sequence(42)
  const oneOf = () => {
    const at = Math.floor(next() * each.length)
    return each.slice(at, at + 1)
  }
  const drawn = Array.from({ length: samples }, () => figure(each.flatMap(oneOf))).sort((a, b) => a - b)
  return [rounded(drawn[Math.floor(samples * 0.025)] ?? 0), rounded(drawn[Math.floor(samples * 0.975)] ?? 0)]
}

const precisionOf = ({ hit, offered }: Counts) => share(hit, offered)
const recallOf = ({ hit, wanted }: Counts) => share(hit, wanted)

/** Precision, recall and F1 of what documents came to, each with its interval. */
function scoreOf(counts: readonly Counts[]): Score {
  const all = added(counts)
  const [precisionLow, precisionHigh] = interval(counts, (drawn) => precisionOf(added(drawn)))
  const [recallLow, recallHigh] = interval(counts, (drawn) => recallOf(added(drawn)))
  const [f1Low, f1High] = interval(counts, (drawn) => f1Of(added(drawn)))
  return {
    precision: rounded(precisionOf(all)),
    recall: rounded(recallOf(all)),
    f1: rounded(f1Of(all)),
    n: all.wanted,
    precisionLow,
    precisionHigh,
    recallLow,
    recallHigh,
    f1Low,
    f1High,
  }
}

const sum = (documents: readonly Measured[], of: (one: Measured) => number) =>
  documents.reduce((total, one) => total + of(one), 0)

type Right = { right: number; n: number }

/** How many of those that were compared are right, as a share with its interval. */
function accuracyOf(documents: readonly Measured[], of: (one: Measured) => Right) {
  const shareRight = (some: readonly Measured[]) =>
    share(
      sum(some, (one) => of(one).right),
      sum(some, (one) => of(one).n),
    )
  const [rightLow, rightHigh] = interval(documents, shareRight)
  return { right: rounded(shareRight(documents)), n: sum(documents, (one) => of(one).n), rightLow, rightHigh }
}

const itemsOf = (documents: readonly Measured[], how: 'lenient' | 'strict') =>
  scoreOf(documents.map(({ items }) => ({ hit: items[how], offered: items.offered, wanted: items.wanted })))

const scoresOf = (documents: readonly Measured[]) => ({
  commitments: scoreOf(documents.map(({ sentences }) => sentences.commitment)),
  claims: scoreOf(documents.map(({ sentences }) => sentences.claim)),
  refusals: scoreOf(documents.map(({ sentences }) => sentences.refusal)),
})

/** What is told of whole commitments: their bounds, type, firmness and due day. */
const ofItems = (documents: readonly Measured[]) => ({
  items: { lenient: itemsOf(documents, 'lenient'), strict: itemsOf(documents, 'strict') },
  types: accuracyOf(documents, ({ types }) => types),
  firmness: accuracyOf(documents, ({ firmness }) => firmness),
  dues: accuracyOf(documents, ({ dues }) => dues),
})

function grouped<T>(
  documents: readonly Measured[],
  by: (one: Measured) => string,
  figures: (some: readonly Measured[]) => T,
): Record<string, T> {
  return Object.fromEntries([...Map.groupBy(documents, by)].sort().map(([key, some]) => [key, figures(some)]))
}

/** The figures of a folder. Replies score; texts that are no reply tell the noise. */
export function summarise(documents: readonly Measured[], rules: string) {
  const replies = documents.filter(({ isReply }) => isReply)
  const negatives = documents.filter(({ isReply }) => !isReply)
  const references = sum(documents, (one) => one.references.n)
  return {
    rules,
    byLanguage: grouped(replies, ({ language }) => language, scoresOf),
    byKind: grouped(replies, ({ kind }) => kind, scoresOf),
    ...ofItems(replies),
    itemsByLanguage: grouped(replies, ({ language }) => language, ofItems),
    itemsByKind: grouped(replies, ({ kind }) => kind, ofItems),
    references: {
      found: rounded(
        share(
          sum(documents, (one) => one.references.found),
          references,
        ),
      ),
      exact: rounded(
        share(
          sum(documents, (one) => one.references.exact),
          references,
        ),
      ),
      n: references,
    },
    dates: accuracyOf(replies, ({ dates }) => dates),
    suggestionsPerNegative: rounded(
      share(
        sum(negatives, (one) => one.commitmentsOffered),
        negatives.length,
      ),
    ),
    claimsOfferedShare: rounded(
      share(
        sum(replies, (one) => one.claimsOffered),
        sum(replies, (one) => one.commitmentsOffered),
      ),
    ),
    anchorsExact: rounded(share(documents.filter(({ anchorsExact }) => anchorsExact).length, documents.length)),
  }
}
