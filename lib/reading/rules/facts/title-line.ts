import { isAddressed } from '@/lib/reading/rules/facts/addressees'
import { namesBody } from '@/lib/reading/rules/facts/bodies'
import { greetingAt, headOf, isGreeting, type TextLine } from '@/lib/reading/rules/facts/head-lines'
import { couldHead, sayMoreThanNames } from '@/lib/reading/rules/facts/heading-words'

/** In characters. */
const longestTitle = 160

/** How a sentence begins that only looks like a heading where its lines are broken. */
const beginsSentence =
  /^(?:thank|i|we|with|in (?:reply|response|answer)|further|following|vielen|ich|wir|merci|je|nous|suite|dziękuj|w odpowiedzi|w nawiązaniu)(?!\p{L})/iu

/** A line that says something: more than a name, and neither a number nor an address. */
const isTitle = ({ words }: TextLine): boolean =>
  words.length <= longestTitle &&
  couldHead(words) &&
  sayMoreThanNames(words) &&
  !words.endsWith('?') &&
  !/^(?:to|an|à|do|cc|by|via|per|from|ref|your|our|ihr|unser|votre)\b/iu.test(words) &&
  !namesBody(words) &&
  !beginsSentence.test(words)

const isOneDay = /^(?:\p{L}[\p{L} .-]*,?\s+)?(?:(?:den|le|dnia|on)\s+)?\d{1,2}\.?\s+\p{L}+\s+\d{4}$/u

/** A line alone between empty ones, or close above the greeting, and none that goes on below. */
function standsAlone(text: string, lines: readonly TextLine[], line: TextLine): boolean {
  const at = lines.indexOf(line)
  const [before, after] = [lines[at - 1], lines[at + 1]]
  const isApart = (from: number, to: number) => (text.slice(from, to).match(/\n/g)?.length ?? 0) > 1
  return (
    (!before || isApart(before.end, line.start)) &&
    (!after || isGreeting(after) || (isApart(line.end, after.start) && !/^\p{Ll}/u.test(after.words)))
  )
}

/**
 * The heading of a letter that has no "Subject:": a line alone in its head, or right below the greeting. The last one
 * counts, for the sender's own head stands above it.
 */
export function titleIn(text: string, lines: readonly TextLine[]): string | null {
  const greeted = greetingAt(lines)
  const near = [...headOf(lines), ...(greeted >= 0 ? lines.slice(greeted + 1, greeted + 2) : [])]
  const title = near.findLast(
    (line) => isTitle(line) && !isOneDay.test(line.words) && !isAddressed(line) && standsAlone(text, lines, line),
  )
  return title?.words ?? null
}
