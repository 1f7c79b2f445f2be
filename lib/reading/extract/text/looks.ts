import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { colourOf, type Colour } from '@/lib/reading/extract/text/colours'

/** How words look that somebody set apart by hand: their colour, the colour behind them, whether they are bold. */
export type Look = { colour: Colour | null; behind: Colour | null; isBold: boolean }

/** A stretch of a text that looks in one way, [start, end). */
export type Seen = Look & { start: number; end: number }

/** What a page looks like where nothing is said. */
export const usual: Look = { colour: null, behind: null, isBold: false }

const bold = new Set(['b', 'strong'])

const inStyle = (style: string, property: RegExp) => property.exec(style)?.[1]

const colourIn = /(?:^|[;\s])color\s*:\s*([^;!]+)/i
const behindIn = /(?:^|[;\s])background(?:-color)?\s*:\s*([^;!]+)/i
const weightIn = /(?:^|[;\s])font-weight\s*:\s*([^;!]+)/i

/** How the words of an element look, by its tag and its own style; the rest is as around it. Links have the colour of links. */
export function lookOf({ tagName, attrs }: Tree.Element, around: Look): Look {
  const attribute = (name: string) => attrs.find((each) => each.name === name)?.value ?? ''
  if (tagName === 'a' && attribute('href') !== '') return { ...around, colour: null }
  const style = attribute('style')
  const colour = inStyle(style, colourIn) ?? (tagName === 'font' ? attribute('color') : '')
  const behind = inStyle(style, behindIn)
  const weight = inStyle(style, weightIn)?.trim()
  if (colour === '' && behind === undefined && weight === undefined && !bold.has(tagName)) return around
  return {
    colour: colour === '' || /^inherit/i.test(colour.trim()) ? around.colour : colourOf(colour),
    behind: behind === undefined ? around.behind : colourOf(behind),
    isBold: weight === undefined ? around.isBold || bold.has(tagName) : /^(?:bold|[6-9]00)/i.test(weight),
  }
}

const isSame = (a: Look, b: Look) => a.colour === b.colour && a.behind === b.behind && a.isBold === b.isBold

/** Adds a stretch to those before it, unless it looks as a page does where nothing is said. */
export function addSeen(seen: Seen[], start: number, end: number, look: Look): void {
  if (isSame(look, usual)) return
  const before = seen.at(-1)
  // Nothing but blanks, and ends of lines, stands between two that follow each other.
  if (before && start - before.end <= 2 && isSame(before, look)) before.end = end
  else seen.push({ start, end, ...look })
}
