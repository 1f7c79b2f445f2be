import { anchorOf, lieIn, runningWords, shareHalf, storedRanges, type Range } from '@/lib/documents/anchor'
import type { Drawn, Marked } from '@/components/reading/drawn-passages'
import { factKinds, type FactKind, type PassageKind } from '@/components/states/passage-kind'
import type { SuggestionLine } from '@/lib/suggestions/queries'

/** A suggestion that can become something, numbered with what is on the record in the order of reading. */
export type Proposed = Marked & {
  suggestion: SuggestionLine
  /** The whole quotation: with a mark where it goes on over the end of a page. */
  quote: string
  /** The same words as they would stand on one page. */
  words: string
  title: string
}

const kindOf: Partial<Record<SuggestionLine['kind'], PassageKind>> = {
  commitment: 'commitment',
  claim: 'claim',
  refusal: 'refusal',
  reference: 'reference',
}

/** Suggestions of the document as the reading view shows them. */
export type Entries = {
  /** To be decided or decided, in the order of reading. */
  proposed: Proposed[]
  /** Open ones of which the reader is less sure. */
  weak: Proposed[]
  /** Dates, people, institutions, each decided by itself: in the order of reading. */
  facts: Proposed[]
  /** Demands of a letter of ours: they are written down with it. */
  asks: SuggestionLine[]
  /** The suggestion to be decided now; null where none is open and none was chosen. */
  current: Proposed | null
  /** On the record, with the numbers of the margin. */
  drawn: Drawn[]
  /** What the sheet marks: everything but weak suggestions, and the current one in any case. */
  marked: Marked[]
}

/** Longest words of a title in a list; the passage itself has them all. */
const titleLength = 300

export const shortOf = (quote: string, length = titleLength): string => {
  const words = quote.replace(/\s+/g, ' ').trim()
  return words.length <= length ? words : `${words.slice(0, words.lastIndexOf(' ', length - 1)).trimEnd()}…`
}

/** Where something in the directory is shown. */
const hrefOf = (base: string, { becameKind, becameId }: SuggestionLine) =>
  becameKind === 'institution' && becameId ? `${base}/institutions/${becameId}` : null

const factKindOf = ({ kind }: SuggestionLine): FactKind | undefined => factKinds.find((one) => one === kind)

/** Names and dates of a text. Those that were dismissed stand in it like all other words. */
function factsOf(text: string, suggestions: readonly SuggestionLine[]): Proposed[] {
  return suggestions.flatMap((suggestion): Proposed[] => {
    const kind = factKindOf(suggestion)
    if (!kind) return []
    const quoted = quotedIn(text, suggestion)
    const title = shortOf((kind === 'date' ? null : suggestion.value) ?? quoted.words, 120)
    const look =
      suggestion.state === 'accepted'
        ? {}
        : { look: suggestion.state === 'open' ? ('suggested' as const) : ('dismissed' as const) }
    return [{ passageId: suggestion.id, kind, number: 0, ...quoted, suggestion, title, ...look }]
  })
}

const isOpen = ({ suggestion }: Proposed) => suggestion.state === 'open'

const startOf = ({ ranges }: Marked) => ranges[0]?.start ?? 0

/** What a suggestion quotes, in one piece or in parts. */
function quotedIn(text: string, { start, end, quote, ranges: stored }: SuggestionLine) {
  const ranges = storedRanges(stored)
  if (ranges.length < 2 || !lieIn(text, ranges)) return { ranges: [{ start, end }], quote, words: quote }
  return { ranges, quote: anchorOf(text, ranges).quote, words: runningWords(text, ranges) }
}

/** Brings suggestions of a text and passages on the record into one order with one numbering. */
export function entriesOf(
  text: string,
  suggestions: readonly SuggestionLine[],
  passages: readonly Drawn[],
  currentId: string | null,
  base = '',
): Entries {
  const facts = factsOf(text, suggestions)
  const kept = facts
    .filter(({ suggestion }) => suggestion.state === 'accepted')
    .map((fact): Drawn => ({ ...fact, href: hrefOf(base, fact.suggestion) }))
  const inHand = facts.find((fact) => isOpen(fact) && fact.passageId === currentId)
  const onRecord = [...passages, ...kept]
  const become = new Map(onRecord.flatMap((drawn) => madeOf(drawn).map((id) => [id, drawn] as const)))
  const shown: (Proposed & { drawn?: Drawn })[] = []
  const weak: Proposed[] = []
  for (const suggestion of suggestions) {
    const kind = kindOf[suggestion.kind]
    const quoted = quotedIn(text, suggestion)
    if (!kind || (suggestion.state === 'open' && isOnRecord(quoted.ranges, kind, onRecord))) continue
    const { id: passageId, state } = suggestion
    const drawn = suggestion.becameId ? become.get(suggestion.becameId) : undefined
    const look = state === 'accepted' ? undefined : state === 'open' ? ('suggested' as const) : ('dismissed' as const)
    const entry = {
      passageId,
      kind,
      number: 0,
      ...quoted,
      suggestion,
      title: shortOf(quoted.words, 120),
      drawn,
      look,
    }
    if (state === 'open' && suggestion.tier === 'weak' && passageId !== currentId) weak.push(entry)
    else shown.push(entry)
  }
  const taken = new Set(shown.flatMap(({ drawn }) => (drawn ? [drawn.passageId] : [])))
  const others = onRecord.filter(({ passageId }) => !taken.has(passageId))
  const inOrder = [...shown, ...others, ...(inHand ? [inHand] : [])].sort((a, b) => startOf(a) - startOf(b))
  const numbers = new Map(inOrder.map(({ passageId }, index) => [passageId, index + 1]))
  const numberOf = (id: string) => numbers.get(id) ?? 0
  const proposed = shown
    .map((entry) => ({ ...entry, number: numberOf(entry.passageId) }))
    .sort((a, b) => a.number - b.number)
  const drawn = onRecord.map((one) => {
    const from = proposed.find((entry) => entry.drawn?.passageId === one.passageId)
    return { ...one, number: from?.number ?? numberOf(one.passageId) }
  })
  const undecided = proposed.filter(({ suggestion }) => suggestion.state !== 'accepted')
  const numbered = facts.map((fact) => ({ ...fact, number: numberOf(fact.passageId) }))
  const chosen = numbered.find(({ passageId }) => passageId === inHand?.passageId)
  const open = proposed.filter(isOpen)
  return {
    proposed,
    weak: weak.sort((a, b) => startOf(a) - startOf(b)),
    facts: numbered,
    asks: suggestions.filter(({ kind }) => kind === 'ask'),
    current: chosen ?? open.find(({ passageId }) => passageId === currentId) ?? open[0] ?? null,
    drawn,
    marked: [...drawn, ...undecided, ...(chosen ? [chosen] : [])].sort((a, b) => startOf(a) - startOf(b)),
  }
}

/** Somebody drew it by hand already: the same kind, and the same words. */
const isOnRecord = (ranges: readonly Range[], kind: PassageKind, onRecord: readonly Drawn[]) =>
  onRecord.some((drawn) => drawn.kind === kind && shareHalf(ranges, drawn.ranges))

const madeOf = ({ passage }: Drawn): string[] =>
  passage ? [passage.commitments, passage.claims, passage.references, passage.outcomes].flat().map(({ id }) => id) : []
