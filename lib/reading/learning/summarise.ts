import type { Counts, Measured } from '@/lib/reading/learning/measure'

export type Score = { precision: number; recall: number; f1: number; n: number; f1Low?: number; f1High?: number }

const rounded = (value: number) => Math.round(value * 1000) / 1000
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

function f1Of({ hit, offered, wanted }: Counts): number {
  const [precision, recall] = [share(hit, offered), share(hit, wanted)]
  return share(2 * precision * recall, precision + recall)
}

const added = (counts: Counts[]): Counts =>
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

/** Precision, recall and F1 over sentences, with the 95 % interval of F1 by drawing documents again. */
function scoreOf(documents: readonly Measured[], target: keyof Measured['sentences']): Score {
  const counts = documents.map(({ sentences }) => sentences[target])
  const all = added(counts)
  const next = sequence(42)
  const drawn = Array.from({ length: samples }, () =>
    f1Of(added(counts.map(() => counts[Math.floor(next() * counts.length)] ?? all))),
  ).sort((a, b) => a - b)
  return {
    precision: rounded(share(all.hit, all.offered)),
    recall: rounded(share(all.hit, all.wanted)),
    f1: rounded(f1Of(all)),
    n: all.wanted,
    f1Low: rounded(drawn[Math.floor(samples * 0.025)] ?? 0),
    f1High: rounded(drawn[Math.floor(samples * 0.975)] ?? 0),
  }
}

const scoresOf = (documents: readonly Measured[]) => ({
  commitments: scoreOf(documents, 'commitment'),
  claims: scoreOf(documents, 'claim'),
  refusals: scoreOf(documents, 'refusal'),
})

const sum = (documents: readonly Measured[], of: (one: Measured) => number) =>
  documents.reduce((total, one) => total + of(one), 0)

const grouped = (documents: readonly Measured[], by: (one: Measured) => string) =>
  Object.fromEntries([...Map.groupBy(documents, by)].sort().map(([key, some]) => [key, scoresOf(some)]))

/** The figures of a folder. Replies score; texts that are no reply tell the noise. */
export function summarise(documents: readonly Measured[], rules: string) {
  const replies = documents.filter(({ isReply }) => isReply)
  const negatives = documents.filter(({ isReply }) => !isReply)
  const accuracy = (of: (one: Measured) => { right: number; n: number }) => ({
    right: rounded(
      share(
        sum(replies, (one) => of(one).right),
        sum(replies, (one) => of(one).n),
      ),
    ),
    n: sum(replies, (one) => of(one).n),
  })
  const references = sum(documents, (one) => one.references.n)
  const items = (of: 'lenient' | 'strict') => {
    const counts = {
      hit: sum(replies, (one) => one.items[of]),
      offered: sum(replies, (one) => one.items.offered),
      wanted: sum(replies, (one) => one.items.wanted),
    }
    return {
      precision: rounded(share(counts.hit, counts.offered)),
      recall: rounded(share(counts.hit, counts.wanted)),
      f1: rounded(f1Of(counts)),
      n: counts.wanted,
    }
  }
  return {
    rules,
    byLanguage: grouped(replies, ({ language }) => language),
    byKind: grouped(replies, ({ kind }) => kind),
    items: { lenient: items('lenient'), strict: items('strict') },
    types: accuracy(({ types }) => types),
    firmness: accuracy(({ firmness }) => firmness),
    dues: accuracy(({ dues }) => dues),
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
    dates: accuracy(({ dates }) => dates),
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
