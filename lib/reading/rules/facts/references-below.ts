import { label, labelledLine, whoseOf } from '@/lib/reading/rules/facts/reference-labels'
import { signIn } from '@/lib/reading/rules/facts/sign-in'
import type { TextLine } from '@/lib/reading/rules/facts/head-lines'
import { latin } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'

/** Characters from the beginning and from the end of a letter in which its references stand. */
const [fromStart, fromEnd] = [6000, 4000]

const is = `(?:\\s${said('mark_is')})?\\s*:?\\s*`

/** "Please quote reference …", "unter Angabe des Aktenzeichens …": the sender's own, in their words. */
const toQuote = latin.giu`(?<!\p{L})${said('asks_to_quote')}${is}`

/** "Our reference is …" within a sentence. */
const own = latin.giu`(?<!\p{L})${said('own_mark')}(?:\s(?:no|number|nr|n[°o])\.?)?${is}`

const registered = latin.giu`(?<!\p{L})${said('registered_under')}${is}`
const yourMatter = latin.iu`(?<!\p{L})${said('your_matter')}(?!\p{L})`

/** A request to quote, for where words of the letter that is answered stand before it. */
const requests = latin.iu`(?<!\p{L})(?:please|kindly|should|must|always|when|if|veuillez|merci|prière|bitte|stets|prosz\p{L}+|należy|uprzejmie)(?!\p{L})`
/** "In your letter you mention the reference …", "your request, quoting reference …": they tell what we wrote. */
const tellsOfYours = latin.iu`(?:(?<!\p{L})(?:you|vous|sie)(?:\s\p{L}+)?\s$|(?<!\p{L})${said('your_matter')}(?:[^.!?:;]{0,40}\s)?$)`

/** "(znak sprawy: WPS.8120.14.2026)": a case is the office's that counts it. */
const ofCase = latin.giu`(?<!\p{L})${said('case_mark')}${is}`

/** How much of a reference may stand behind a label, in characters. */
const reach = 80

const signsBehind = (text: string, find: RegExp): { sign: string; start: number }[] =>
  Array.from(text.matchAll(find)).flatMap(({ index, 0: words }) => {
    const from = index + words.length
    const sign = signIn(text.slice(from, from + reach))
    return sign ? [{ sign, start: index }] : []
  })

/** The words of the sentence that come before a place. */
const sentenceBefore = (text: string, at: number) =>
  text
    .slice(Math.max(0, at - 260), at)
    .split(/[.!?]\s+(?=\p{Lu})|\n\n/u)
    .at(-1) ?? ''

/** The sender's reference below the head, by how sure the words are. */
export type Below = { toQuote: string | null; own: string | null; registered: string | null; labelled: string | null }

/**
 * The sender's own reference in the sentences and at the foot of a letter: what they ask to quote, call their own, or have
 * registered the letter under that they answer; a label at the beginning of a line counts where nothing but the reference is
 * in it. Never one behind "your ref".
 */
export function referencesBelow(lines: readonly TextLine[]): Below {
  const whole = lines.map(({ words }) => words).join('\n')
  const text = whole.length > fromStart + fromEnd ? `${whole.slice(0, fromStart)}\n\n${whole.slice(-fromEnd)}` : whole
  const matters = signsBehind(text, registered).find(({ start }) => yourMatter.test(sentenceBefore(text, start)))
  const asked = signsBehind(text, toQuote).find(({ start }) => {
    const before = sentenceBefore(text, start)
    return requests.test(before) || !tellsOfYours.test(before)
  })
  const labelled = lines.flatMap(({ words }) => {
    const found = labelledLine.exec(words)
    const whose = found && whoseOf(found.groups)
    if (!found || whose === 'yours') return []
    const rest = words.slice(found[0].length)
    const next = rest.search(label)
    const value = (next < 0 ? rest : rest.slice(0, next)).split(/\s[|/–]\s/)[0]?.trim() ?? ''
    const sign = signIn(value)
    return sign && (sign === value.replace(/\.$/, '') || next >= 0) ? [sign] : []
  })
  return {
    toQuote: asked?.sign ?? null,
    own: signsBehind(text, own)[0]?.sign ?? null,
    registered: matters?.sign ?? signsBehind(text, ofCase)[0]?.sign ?? null,
    labelled: labelled[0] ?? null,
  }
}
