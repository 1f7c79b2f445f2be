import { inOneLine } from '@/lib/reading/rules/matching/in-one-line'
import { typedSign } from '@/lib/reading/rules/matching/one-byte'
import type { ReadingMeta, Suggestion } from '@/lib/reading/schema'

/** Signs around a passage in which words stand that are told of it: a function in the next line, a body before a name. */
const around = 400

/** So many of a list are looked for in the whole text: a table may name a letter in each of its rows. */
const most = 100

/** A text in typed signs and the same in print, of the same length. */
type Pair = { typed: string; printed: string }

const partOf = ({ typed, printed }: Pair, from: number, to: number): Pair => ({
  typed: typed.slice(from, to),
  printed: printed.slice(from, to),
})

const isLetter = /[\p{L}\p{N}]/u

/** Where words stand by themselves, not within others; -1 where they do not. */
function placeOf(words: string, typed: string): number {
  const isJoined = (one: number, other: number) =>
    isLetter.test(typed.charAt(one)) && isLetter.test(typed.charAt(other))
  for (let at = typed.indexOf(words); at >= 0; at = typed.indexOf(words, at + 1))
    if (!isJoined(at - 1, at) && !isJoined(at + words.length - 1, at + words.length)) return at
  return -1
}

/** Words that stand in a stretch, as they are printed there; null where they do not. A sign alone is not that of the next words. */
function standingIn(words: string, { typed, printed }: Pair): string | null {
  const isSign = words.length === 1
  const at = isSign ? typed.indexOf(` ${words} `) : placeOf(words, typed)
  return at < 0 ? null : printed.slice(at + Number(isSign), at + Number(isSign) + words.length)
}

/** The same in the first of some stretches that has all of them, else one by one. */
function wordsAs(words: string, stretches: readonly Pair[]): string {
  if (!typedSign.test(words)) return words
  const find = (some: string) => stretches.reduce<string | null>((found, one) => found ?? standingIn(some, one), null)
  return find(words) ?? words.replace(/[^\s,;:()]+/g, (word) => (typedSign.test(word) ? (find(word) ?? word) : word))
}

/** The facts of a document, in place; `given` is what was known of its sender before, which stays as it is. */
function metaAsPrinted(meta: ReadingMeta, whole: Pair, given: string | null): void {
  const as = (words: string) => (words === given ? words : wordsAs(words, [whole]))
  const orNull = (words: string | null) => words && as(words)
  meta.subject = orNull(meta.subject)
  meta.institution = orNull(meta.institution)
  meta.signatory = orNull(meta.signatory)
  meta.signatoryFunction = orNull(meta.signatoryFunction)
  meta.theirReference = orNull(meta.theirReference)
  meta.ourReference = orNull(meta.ourReference)
  for (const one of meta.answers.slice(0, most)) [one.reference, one.words] = [orNull(one.reference), as(one.words)]
  for (const some of [meta.bodies, meta.recipients, meta.signatories])
    for (const [at, one] of (some ?? []).slice(0, most).entries()) if (some) some[at] = as(one)
}

/**
 * What was told of a text that was read in typed signs (see `inOneByte`), in the signs that its own words have in print: in place, for
 * suggestions by their passage and what stands around it. What was told by other words stays, and so does the name of a sender that was `given`.
 */
export function asPrinted(
  { meta, suggestions }: { meta: ReadingMeta; suggestions: readonly Suggestion[] },
  plain: string,
  text: string,
  given: string | null,
): void {
  if (plain === text) return
  const whole = { typed: inOneLine(plain), printed: inOneLine(text) }
  const sender = given ?? meta.institution
  metaAsPrinted(meta, whole, given)
  for (const one of suggestions) {
    // The value of a date is a day, in no words of the text.
    if (one.kind === 'date') continue
    const [own, near] = [
      partOf(whole, one.start, one.end),
      partOf(whole, Math.max(0, one.start - around), one.end + around),
    ]
    if (near.typed === near.printed) continue
    const as = (words: string) =>
      own.typed !== own.printed && words.includes(own.typed)
        ? words.replace(own.typed, () => own.printed)
        : wordsAs(words, [own, near])
    one.value = one.value && as(one.value)
    one.dueText = one.dueText && as(one.dueText)
    one.actor = one.actor === sender ? (given ?? meta.institution) : one.actor && as(one.actor)
    one.reason = one.reason.replace(/\*([^*]+)\*/g, (_, words: string) => `*${as(words)}*`)
  }
}
