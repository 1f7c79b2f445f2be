import type { Range } from '@/lib/documents/anchor'
import { nameSource } from '@/lib/reading/rules/names/name-source'
import { firstFrom } from '@/lib/reading/rules/matching/words-in'
import { bodyForms } from '@/lib/reading/rules/names/body-forms'
import { beginsKnown, knownBodyAt } from '@/lib/reading/rules/names/body-of'
import { topicsIn } from '@/lib/reading/rules/names/french-topics'
import { keptName } from '@/lib/reading/rules/names/kept-name'
import { NamePatterns, type NameWord } from '@/lib/reading/rules/names/name-words'
import { softLines } from '@/lib/reading/rules/names/soft-lines'

/** A body that is named somewhere in a text: its name in the form in which it is kept, how sure it is one, and by which word it is known. */
export type FoundBody = Range & { name: string; score: number; isKnown: boolean; head: string | null }

const part = (source: string) => new RegExp(nameSource(source), 'u')
const next = (source: string) => new RegExp(nameSource(`\\s{1,3}${source}`), 'uy')

const forms = bodyForms.map((form) => ({
  ...form,
  before: form.before === undefined ? null : part(`(?<![\\p{L}\\p{N}’'-])(?:${form.before})$`),
  behind: form.behind === undefined ? null : part(`^(?:${form.behind})(?![\\p{L}\\p{N}])`),
  hasTopics: form.hasTopics === true,
  isInflected: form.isInflected === true,
  next: form.next === undefined ? null : next(form.next),
}))
const opened = new NamePatterns(bodyForms.map(({ head }) => head))

/** Whether a name of a body may begin, or its head stand, at such a word. */
export const opensBody = (word: string): boolean => opened.opens(word) || beginsKnown(word)

/** Characters before and behind its head in which a name stands. */
const [longBefore, longBehind] = [90, 140]

/** Words that a sentence begins with, or that say whose a body is: with a capital and no part of a name. */
const notName =
  /^(?:[^¶]* (?=(?:The|La|Les?|Das|Die|Der) )|(?:The|La|Les?|Un|Une|Radn[yae]j?|This|That|These|Those|An?|Our|Your|My|Their|Its|His|Her|In|On|At|By|For|From|To|With|As|If|When|While|Where|Since|Both|Each|All|Any|No|And|But|Or|Also|However|Dear|Thank|Via|Under|After|Before|Following|Per|Subject|Re|Cc|Both|Neither|Every|Some|Many|Such|Although|Because|Whether|Das|Die|Der|Dem|Den|Des|Beim|Im|Vom|Zum|Unser(?:e[rnms]?)?|Ihr(?:e[rnms]?)?|Eine?[rnms]?|Diese[rnms]?|Jede[rnms]?|Should|Would|Will|Did|Does|Has|Have|Is|Are|Was|Were|Can|May|Must|Let|Former|New|Joint|Head|Director|Minister|President|Chair),? +(?:(?:and|&) +)?)|^[^¶]*['’]s +|^(?:Commission|Council|Parliament|Court|Government|Agency|Ministry|Office|States?|Commissioner),? +(?:and|&) +/u

/** What joins a second body to the first. */
const joint = /,? +(?:and|und|et|i|oraz|sowie|&) +(?:the +|die +|das +|der +|la +|le +|l[’'] ?)?$/u

const joined = /^,? (?:and|und|et|i|oraz|sowie|&) /u

type Form = (typeof forms)[number]

/** Whether what follows a head can be of its name at all: most heads stand alone, and are passed by. */
function goesOn(text: string, end: number, { next }: Form): boolean {
  if (!next) return true
  next.lastIndex = end
  return next.test(text)
}

const small = /^(?:and|&|of)$/

/** Whether a word with a capital stands right before a head, or a small one that joins it to such a word. */
function isLed(text: string, start: number): boolean {
  let to = start
  while (to > 0 && /\s/.test(text.charAt(to - 1))) to -= 1
  let from = to
  while (from > 0 && !/[\s¶]/.test(text.charAt(from - 1)) && to - from < 40) from -= 1
  const word = text.slice(from, to)
  return word !== '' && (/^["“„«(]?\p{Lu}/u.test(word) || small.test(word))
}

/** The name around a head, as far as it goes; null where what it needs is not there. */
function around(text: string, start: number, end: number, form: Form, floor: number): Range | null {
  const { needs } = form
  const behind = form.behind && goesOn(text, end, form) ? behindOf(text, end, form.behind, form.hasTopics) : ''
  if (needs === 'behind' && behind === '') return null
  const before = form.before && isLed(text, start) ? beforeOf(text, start, form.before, floor) : ''
  if (needs === 'before' && before === '') return null
  return { start: start - before.length, end: end + behind.length }
}

function behindOf(text: string, end: number, pattern: RegExp, hasTopics: boolean): string {
  const stretch = softLines(text, end, Math.min(text.length, end + longBehind))
  const led = pattern.exec(stretch)?.[0]
  if (led === undefined) return ''
  const topics = hasTopics ? topicsIn(stretch.slice(led.length)) : 0
  const found = hasTopics && topics === 0 ? '' : stretch.slice(0, led.length + topics)
  // "will inform Parliament of the Commission's view": whose something is names no part of a body.
  return /['’]s?$/u.test(found) ? '' : found
}

function beforeOf(text: string, start: number, pattern: RegExp, floor: number): string {
  let before = pattern.exec(softLines(text, Math.max(floor, start - longBefore), start))?.[0] ?? ''
  for (let cut = notName.exec(before); cut; cut = notName.exec(before)) before = before.slice(cut[0].length)
  return before
}

const nameOf = (text: string, { start, end }: Range) => text.slice(start, end).replace(/\s+/g, ' ')

/** A name without what belongs to the body that is joined to it: "Ministry of Justice and Frontex". */
function withoutJoined(text: string, one: Range, known: readonly FoundBody[], starts: readonly number[]): Range {
  for (let at = firstFrom(starts, one.start); (starts[at] ?? Infinity) < one.end; at += 1) {
    const other = known[at]
    if (!other) break
    if (other.start === one.start && joined.test(nameOf(text, { start: other.end, end: one.end }))) return other
    const lead = joint.exec(text.slice(one.start, other.start).replace(/\s/g, ' '))?.[0].length
    if (other.start > one.start && other.end <= one.end && lead) return { start: one.start, end: other.start - lead }
  }
  return one
}

/**
 * Bodies in the order of a text, each wherever it is named: those of the list in all their forms, others by the word that heads
 * their name. None goes over the end of a line but where the words go on. `words` are the text's own that may begin a name.
 */
export function findBodies(text: string, words: readonly NameWord[]): FoundBody[] {
  const heads = opened.allIn(text, words)
  let last = 0
  const known = words.flatMap(({ word, start }): FoundBody[] => {
    const found = start < last ? null : knownBodyAt(text, word, start)
    if (!found) return []
    last = found.end
    return [{ start, ...found, score: 0.95, isKnown: true, head: null }]
  })
  const starts = known.map(({ start }) => start)
  const formed = forms.flatMap((form, at) => {
    let floor = 0
    return (heads[at] ?? []).flatMap(({ start, words: head }): FoundBody[] => {
      const found = around(text, start, start + head.length, form, floor)
      if (!found) return []
      const range = withoutJoined(text, found, known, starts)
      floor = range.end
      return [
        {
          ...range,
          name: form.isInflected ? keptName(nameOf(text, range)) : nameOf(text, range),
          score: form.score,
          isKnown: false,
          head,
        },
      ]
    })
  })
  return withoutOverlaps([...known, ...formed])
}

const lengthOf = ({ start, end }: Range) => end - start
const isLonger = (one: FoundBody, last: FoundBody) =>
  lengthOf(one) > lengthOf(last) && !(one.isKnown && !last.isKnown && last.start < one.start)

/** "The seat in the Human Rights Council of the Norland Republic": whose a known body is, or a seat in it, is no part of its name. */
const isWhose = (known: FoundBody, longer: FoundBody) =>
  known.isKnown &&
  !longer.isKnown &&
  known.start === longer.start &&
  known.name.includes(' ') &&
  /^of the /iu.test(longer.name.slice(known.end - known.start).trim())

/** Of names that share words the longest, and of equal ones the surest. */
function withoutOverlaps(found: FoundBody[]): FoundBody[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end || b.score - a.score)
  const kept: FoundBody[] = []
  for (const one of found) {
    const last = kept.at(-1)
    if (!last || last.end <= one.start) kept.push(one)
    else if (isWhose(one, last) || (isLonger(one, last) && !isWhose(last, one))) kept[kept.length - 1] = one
  }
  return kept
}
