import type { Range } from '@/lib/documents/anchor'
import { announcedAnswers, type Announced } from '@/lib/reading/extract/mail/announced-answers'
import { attributionAt, divider, headAt, linesOf, writtenFrom, type Line } from '@/lib/reading/extract/mail/find-heads'
import type { Colour } from '@/lib/reading/extract/text/colours'
import { isFarewell, linesOf as linesIn } from '@/lib/reading/rules/facts/head-lines'
import type { Seen } from '@/lib/reading/extract/text/looks'
import type { Zone } from '@/lib/reading/schema'

/** Whether what a mail quotes holds answers of its own: `told` where they are zones of their own by now, `untold` where they are lost in it. */
export type Inside = { zones: Zone[]; answers: 'none' | 'told' | 'untold' }

const isLetter = ({ kind }: Zone) => kind === 'quoted_letter'

/** The colour of most of what looks unusual, where that is most of the letter: its own. */
function colourOfLetter(seen: readonly Seen[], { start, end }: Range): Colour | null {
  const lengths = new Map<Colour, number>()
  for (const one of seen) if (one.colour) lengths.set(one.colour, (lengths.get(one.colour) ?? 0) + one.end - one.start)
  return [...lengths].find(([, length]) => length > (end - start) / 2)?.[0] ?? null
}

/** What looks in a quoted letter as its answers are said to; by their colour where nothing more is said. */
function looksLikeAnswers(announced: Announced, seen: readonly Seen[], letter: Range): (one: Seen) => boolean {
  const { colour, isBold, isLit } = announced
  if (colour) return (one) => one.colour === colour || one.behind === colour
  if (isLit) return (one) => one.behind !== null
  if (isBold) return (one) => one.isBold
  const usual = colourOfLetter(seen, letter)
  return (one) => one.colour !== null && one.colour !== usual
}

/** Where the people who signed a letter stand below its last farewell, often in colours of their own; its end in one that takes no leave. */
function signedFrom(text: string, { start, end }: Range): number {
  const farewell = linesIn(text.slice(start, end)).findLast(isFarewell)
  return farewell ? start + farewell.end : end
}

/** A zone without some stretches, which lie in it in order. */
export function without(zone: Zone, stretches: readonly Range[]): Zone[] {
  const starts = [zone.start, ...stretches.map(({ end }) => end)]
  return starts
    .map((start, i) => ({ ...zone, start, end: stretches[i]?.start ?? zone.end }))
    .filter(({ start, end }) => end > start)
}

/** The place of the last line of a head that begins at a line; null where none does. */
function headFrom(lines: Line[], at: number): number | null {
  const isDivided = divider.test(lines[at]?.words ?? '')
  const head = headAt(lines, isDivided ? writtenFrom(lines, at + 1) : at, { isMail: true, isDivided })
  return head?.end ?? attributionAt(lines, at)
}

/** The words of the first letter in a quoted stretch: behind its head, up to the next one. */
export function lettersOwn(text: string, { start, end }: Range): Range {
  const lines = linesOf(text.slice(start, end))
  const head = headFrom(lines, 0) ?? -1
  const next = lines.findIndex((_, i) => i > head && headFrom(lines, i) !== null)
  return { start: start + (lines[head + 1]?.start ?? 0), end: next < 0 ? end : start + (lines[next]?.start ?? 0) }
}

/** Whether words of the mail itself stand below the beginning of what it quotes, as between lines that are quoted one by one. */
function hasOwnBelow(text: string, zones: readonly Zone[], { start }: Range): boolean {
  const others = zones.filter((zone) => zone.start >= start)
  const froms = [start, ...others.map(({ end }) => end)]
  return froms.some((from, i) => /\p{L}/u.test(text.slice(from, others[i]?.start)))
}

const clipped = (one: Seen, { start, end }: Range): Seen => ({
  ...one,
  start: Math.max(one.start, start),
  end: Math.min(one.end, end),
})

/**
 * Takes what a mail has written into the letter it answers out of what it quotes: by how that looks, where the mail says that answers
 * stand there. Only the letter right below counts: those in it may have answers of their own. `seen` are the words of the text that
 * do not look as those around them; none where its file does not tell.
 */
export function answersInside(text: string, zones: readonly Zone[], seen: readonly Seen[]): Inside {
  const letter = zones.find(isLetter)
  const announced = letter ? announcedAnswers(text.slice(0, letter.start)) : null
  if (!letter || !announced) return { zones: [...zones], answers: 'none' }
  if (hasOwnBelow(text, zones, letter)) return { zones: [...zones], answers: 'told' }
  const inner = lettersOwn(text, letter)
  const within = seen.map((one) => clipped(one, inner)).filter(({ start, end }) => end > start)
  const isAnswer = looksLikeAnswers(announced, within, inner)
  const foot = announced.colour ? inner.end : signedFrom(text, inner)
  const answers = within.filter(
    (one) => one.start < foot && isAnswer(one) && /\p{L}/u.test(text.slice(one.start, one.end)),
  )
  if (answers.length === 0) return { zones: [...zones], answers: 'untold' }
  return { zones: zones.flatMap((zone) => (zone === letter ? without(zone, answers) : [zone])), answers: 'told' }
}
