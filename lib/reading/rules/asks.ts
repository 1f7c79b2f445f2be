import { latin } from '@/lib/reading/rules/latin'
import { nothingMore, type Suggestion } from '@/lib/reading/schema'

/** How letters lead in to what they ask for, in the languages that they are written in. */
const leadIn = latin.iu`(?<!\p{L})(?:call(?:s|ing)? (?:up)?on|ask(?:s|ed)?|urge(?:s|d)?|request(?:s|ed)?|demand(?:s|ed)?|recommend(?:s|ed)?|appel(?:ons|le)|demand(?:ons|e)|exhortons|prions|fordern?|bitten?|rufen|wzywamy|prosimy|apelujemy|żądamy|pedimos|instamos|solicitamos|chiediamo|esortiamo)(?!\p{L})`

/** A line that begins with its number: "1. ", "2) ", "(3) ". */
const numbered = /^([ \t]*\(?(\d{1,2})[.)][ \t]+)(?=\S)/

/** A demand longer than this is a chapter. In characters. */
const longest = 600

type Item = { number: number; start: number; end: number }

/** Numbered lines with what follows them up to the next number or an empty line. */
function itemsOf(text: string): Item[] {
  const items: Item[] = []
  let open: Item | null = null
  let at = 0
  for (const line of text.split('\n')) {
    const head = numbered.exec(line)
    const end = at + line.trimEnd().length
    if (head) {
      open = { number: Number(head[2]), start: at + (head[1]?.length ?? 0), end }
      items.push(open)
    } else if (line.trim() === '') open = null
    else if (open) open.end = end
    at += line.length + 1
  }
  return items.filter(({ start, end }) => end - start <= longest)
}

/**
 * The numbered demands of a letter: a list that counts from one to two at least, after words that ask for something. A
 * contents list or the numbered paragraphs of a reply have no such words right before them.
 */
export function findAsks(text: string): Suggestion[] {
  const lists: Item[][] = []
  for (const item of itemsOf(text)) {
    const current = lists.at(-1)
    if (current && item.number === current.length + 1) current.push(item)
    else if (item.number === 1) lists.push([item])
  }
  return lists.flatMap((list) => {
    const [first] = list
    const asking = first && leadIn.exec(text.slice(Math.max(0, first.start - 400), first.start))
    if (!asking || list.length < 2) return []
    return list.map(({ start, end, number }) => ({
      kind: 'ask' as const,
      tier: 'suggest' as const,
      start,
      end,
      quote: text.slice(start, end),
      score: 0.8,
      ...nothingMore,
      value: String(number),
      reason: `because: it is numbered, after *${asking[0]}*`,
    }))
  })
}
