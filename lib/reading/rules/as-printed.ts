import { typedSign } from '@/lib/reading/rules/matching/one-byte'
import type { ReadingMeta, Suggestion } from '@/lib/reading/schema'

/** Signs around a passage in which words stand that are told of it: a function in the next line, a body before a name. */
const around = 400

const inOneLine = (text: string) => text.replace(/[^\S ]/g, ' ')

/** Words that stand in a stretch in typed signs, as the same stretch has them in print; those that do not stand there one by one. */
function wordsAs(words: string, typed: string, printed: string): string {
  const whole = typed.indexOf(words)
  if (whole >= 0) return printed.slice(whole, whole + words.length)
  return words.replace(/[^\s,;:()]+/g, (word) => {
    if (!typedSign.test(word)) return word
    // A dash alone is not that of the next word in two parts.
    const at = word.length > 1 ? typed.indexOf(word) : typed.indexOf(` ${word} `)
    return at < 0 ? word : printed.slice(at, at + word.length + 2 * Number(word.length === 1)).trim()
  })
}

/**
 * What was told of a text that was read in typed signs (see `inOneByte`, `typed`), in the signs that its own words have in print: in place,
 * for suggestions by what stands around them. What was told by other words stays.
 */
export function asPrinted(meta: ReadingMeta, suggestions: readonly Suggestion[], typed: string, text: string): void {
  if (typed === text) return
  const [line, printed] = [inOneLine(typed), inOneLine(text)]
  const sender = meta.institution
  const inWhole = (words: string) => (typedSign.test(words) ? wordsAs(words, line, printed) : words)
  const orNull = (words: string | null) => words && inWhole(words)
  meta.subject = orNull(meta.subject)
  meta.institution = orNull(meta.institution)
  meta.signatory = orNull(meta.signatory)
  meta.signatoryFunction = orNull(meta.signatoryFunction)
  meta.theirReference = orNull(meta.theirReference)
  meta.ourReference = orNull(meta.ourReference)
  for (const one of meta.answers) [one.reference, one.words] = [orNull(one.reference), inWhole(one.words)]
  for (const some of [meta.bodies, meta.recipients, meta.signatories])
    some?.forEach((one, at) => (some[at] = inWhole(one)))
  for (const one of suggestions) {
    const [from, to] = [Math.max(0, one.start - around), one.end + around]
    const as = (words: string) =>
      typedSign.test(words) ? wordsAs(words, line.slice(from, to), printed.slice(from, to)) : words
    one.value = one.value && as(one.value)
    one.dueText = one.dueText && as(one.dueText)
    one.actor = one.actor !== null && one.actor === sender ? meta.institution : one.actor && as(one.actor)
    if (typedSign.test(one.reason))
      one.reason = one.reason.replace(/\*([^*]+)\*/g, (_, words: string) => `*${as(words)}*`)
  }
}
