import { askedFor } from '@/lib/reading/rules/asked-for'
import { latin } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'
import { nothingMore, type Suggestion } from '@/lib/reading/schema'

/** How letters lead in to what they ask for, in the languages that they are written in. */
const leadIn = latin.iu`(?<!\p{L})${said('leads_to_asks')}(?!\p{L})`

/** A line that begins with its number ("1. ", "2) ", "(3) ") or with a dot or dash. */
const item = /^([ \t]*(?:\(?(\d{1,2})[.)]|[•·▪*–-])[ \t]+)(?=\S)/

/** A demand longer than this is a chapter. In characters. */
const longest = 600

/** Its number is null where a dot or dash stands for one. */
type Item = { number: number | null; start: number; end: number }

/** Lines of lists with what follows them up to the next one or an empty line. */
function itemsOf(text: string): Item[] {
  const items: Item[] = []
  let open: Item | null = null
  let at = 0
  for (const line of text.split('\n')) {
    const head = item.exec(line)
    const end = at + line.trimEnd().length
    if (head) {
      open = { number: head[2] === undefined ? null : Number(head[2]), start: at + (head[1]?.length ?? 0), end }
      items.push(open)
    } else if (line.trim() === '') open = null
    else if (open) open.end = end
    at += line.length + 1
  }
  return items.filter(({ start, end }) => end - start <= longest)
}

/** Items that count from one, and those with dots that stand together. */
function listsOf(text: string): Item[][] {
  const lists: Item[][] = []
  for (const one of itemsOf(text)) {
    const current = lists.at(-1)
    const before = current?.at(-1)
    const isNext =
      one.number === null
        ? before?.number === null && text.slice(before.end, one.start).trim().length <= 1
        : one.number === (current?.length ?? 0) + 1 && before?.number !== null
    if (current && isNext) current.push(one)
    else if (one.number === 1 || one.number === null) lists.push([one])
  }
  return lists
}

type Demand = { start: number; end: number; because: string }

/** The items of lists that stand right after words that ask for something, and after a colon where they have no numbers. */
const listedIn = (text: string): Demand[] =>
  listsOf(text).flatMap((list) => {
    const [first] = list
    if (!first || list.length < 2) return []
    const before = text.slice(Math.max(0, first.start - 400), first.start)
    const asking = leadIn.exec(before)
    if (!asking || (first.number === null && !/:\s*[•·▪*–-]\s*$/.test(before))) return []
    const because = `it is ${first.number === null ? 'an item' : 'numbered'}, after *${asking[0]}*`
    return list.map(({ start, end }) => ({ start, end, because }))
  })

/**
 * The demands of a letter: a list of two at least, numbered or not, after words that ask for something; where there is no such
 * list, the sentences that ask. A contents list or the numbered paragraphs of a reply have no such words right before them.
 */
export function findAsks(text: string, language?: string): Suggestion[] {
  const listed = listedIn(text)
  const asked: Demand[] =
    listed.length > 0
      ? listed
      : askedFor(text, language).map(({ opening, ...range }) => ({ ...range, because: `it begins with *${opening}*` }))
  return asked.map(({ start, end, because }, index) => ({
    kind: 'ask' as const,
    tier: 'suggest' as const,
    start,
    end,
    quote: text.slice(start, end),
    score: 0.8,
    ...nothingMore,
    value: String(index + 1),
    reason: `because: ${because}`,
  }))
}
