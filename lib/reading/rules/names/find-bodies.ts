import type { Range } from '@/lib/documents/anchor'
import { latinSource } from '@/lib/reading/rules/latin'
import { OpenedPatterns } from '@/lib/reading/rules/matching/opened-patterns'
import type { Words } from '@/lib/reading/rules/matching/words-in'
import { bodyForms } from '@/lib/reading/rules/names/body-forms'
import { bodyOf, knownSource } from '@/lib/reading/rules/names/body-of'
import { keptName } from '@/lib/reading/rules/names/kept-name'
import { softLines } from '@/lib/reading/rules/names/soft-lines'

/** A body that is named somewhere in a text: its name in the form in which it is kept, and how sure it is one. */
export type FoundBody = Range & { name: string; score: number; isKnown: boolean }

const whole = (source: string) => new RegExp(latinSource(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}])`), 'gu')
const part = (source: string) => new RegExp(latinSource(source), 'u')

const forms = bodyForms.map((form) => ({
  ...form,
  before: form.before === undefined ? null : part(`(?<![\\p{L}\\p{N}’'-])(?:${form.before})$`),
  behind: form.behind === undefined ? null : part(`^(?:${form.behind})(?![\\p{L}\\p{N}])`),
}))
const opened = new OpenedPatterns([whole(knownSource), ...bodyForms.map(({ head }) => whole(head))])

/** Characters before and behind its head in which a name stands. */
const [longBefore, longBehind] = [90, 140]

/** Words that a sentence begins with, or that say whose a body is: with a capital and no part of a name. */
const notName =
  /^(?:[^¶]* (?=(?:The|La|Les?|Das|Die|Der) )|(?:The|La|Les?|Un|Une|Radn[yae]j?|This|That|These|Those|An?|Our|Your|My|Their|Its|His|Her|In|On|At|By|For|From|To|With|As|If|When|While|Where|Since|Both|Each|All|Any|No|And|But|Or|Also|However|Dear|Thank|Via|Under|After|Before|Following|Per|Subject|Re|Cc|Both|Neither|Every|Some|Many|Such|Although|Because|Whether|Das|Die|Der|Dem|Den|Des|Beim|Im|Vom|Zum|Unser(?:e[rnms]?)?|Ihr(?:e[rnms]?)?|Eine?[rnms]?|Diese[rnms]?|Jede[rnms]?|Should|Would|Will|Did|Does|Has|Have|Is|Are|Was|Were|Can|May|Must|Let|Former|New|Joint|Head|Director|Minister|President|Chair),? +(?:(?:and|&) +)?)|^[^¶]*['’]s +|^(?:Commission|Council|Parliament|Court|Government|Agency|Ministry|Office|States?|Commissioner),? +(?:and|&) +/u

/** What joins a second body to the first. */
const joint = /,? +(?:and|und|et|i|oraz|sowie|&) +(?:the +|die +|das +|der +|la +|le +|l[’'] ?)?$/u

const joined = /^,? (?:and|und|et|i|oraz|sowie|&) /u

type Form = (typeof forms)[number]

/** The name around a head, as far as it goes; null where what it needs is not there. */
function around(text: string, start: number, end: number, form: Form, floor: number): Range | null {
  const { needs } = form
  const ahead = softLines(text, Math.max(floor, start - longBefore), start)
  let before = form.before?.exec(ahead)?.[0] ?? ''
  for (let cut = notName.exec(before); cut; cut = notName.exec(before)) before = before.slice(cut[0].length)
  const following = form.behind?.exec(softLines(text, end, Math.min(text.length, end + longBehind)))?.[0] ?? ''
  // "will inform Parliament of the Commission's view": whose something is names no part of a body.
  const behind = /['’]s?$/u.test(following) ? '' : following
  const hasIt = { behind: behind !== '', before: before !== '', either: behind + before !== '', none: true, both: behind !== '' && before !== '' }
  return hasIt[needs] ? { start: start - before.length, end: end + behind.length } : null
}

const nameOf = (text: string, { start, end }: Range) => text.slice(start, end).replace(/\s+/g, ' ')

/** A name without what belongs to the body that is joined to it: "Ministry of Justice and Frontex". */
function withoutJoined(text: string, one: Range, known: readonly Range[]): Range {
  const first = known.find(({ start, end }) => start === one.start && joined.test(nameOf(text, { start: end, end: one.end })))
  if (first) return first
  const next = known.find(({ start, end }) => one.start < start && end <= one.end && joint.test(text.slice(one.start, start).replace(/\s/g, ' ')))
  if (!next) return one
  const lead = joint.exec(text.slice(one.start, next.start).replace(/\s/g, ' '))?.[0].length ?? 0
  return { start: one.start, end: next.start - lead }
}

/** German compounds begin with a capital; the form of words that the head is known by does not tell. */
const hasCapital = (name: string) => /\p{Lu}/u.test(name)

/**
 * Bodies in the order of a text, each wherever it is named: those of the list in all their forms, others by the word that heads
 * their name. None goes over the end of a line but where the words go on. `words` are those of the text, if known.
 */
export function findBodies(text: string, words: Words | null): FoundBody[] {
  const [listed = [], ...heads] = opened.allIn(text, words)
  const known = listed.flatMap(({ index, 0: found }): FoundBody[] => {
    const name = bodyOf(found)
    return name ? [{ start: index, end: index + found.length, name, score: 0.95, isKnown: true }] : []
  })
  const formed = forms.flatMap((form, at) => {
    let floor = 0
    return (heads[at] ?? []).flatMap(({ index, 0: head }): FoundBody[] => {
      if (!hasCapital(head) && !/^(?:ministère|préfecture|tribunal|cour|direction)$/.test(head)) return []
      const found = around(text, index, index + head.length, form, floor)
      if (!found) return []
      const range = withoutJoined(text, found, known)
      floor = range.end
      return [{ ...range, name: keptName(nameOf(text, range)), score: form.score, isKnown: false }]
    })
  })
  return withoutOverlaps([...known, ...formed])
}

const lengthOf = ({ start, end }: Range) => end - start
const isLonger = (one: FoundBody, last: FoundBody) =>
  lengthOf(one) > lengthOf(last) && !(one.isKnown && !last.isKnown && last.start < one.start)

/** Of names that share words the longest, and of equal ones the surest. */
function withoutOverlaps(found: FoundBody[]): FoundBody[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end || b.score - a.score)
  const kept: FoundBody[] = []
  for (const one of found) {
    const last = kept.at(-1)
    if (!last || last.end <= one.start) kept.push(one)
    else if (isLonger(one, last)) kept[kept.length - 1] = one
  }
  return kept
}

